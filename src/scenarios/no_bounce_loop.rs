//! A bounce that cannot be delivered makes no other bounce.

use super::common::{bye, meeting};
use super::stage::home;
use super::steps::{Said, line};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Recipients,
    title: Text {
        en: "Why bounces do not go in circles", hi: "bounce घूमते क्यों नहीं रहते"
    },
    summary: Text {
        en: "A report about a report about a report … would never end. The empty sender prevents it.",
        hi: "सूचना की सूचना की सूचना … कभी ख़त्म न होती। खाली भेजने वाला इसे रोकता है।",
    },
    stage: Stage::Set(home),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    [
        meeting(cast),
        vec![
            line("MAIL FROM:<>", 250, NULL),
            line("RCPT TO:<aasha@example.in>", 550, UNKNOWN),
            line("RSET", 250, DROP),
            line("MAIL FROM:<MAILER-DAEMON@example.org>", 250, WRONG),
            bye(),
        ],
    ]
    .concat()
}

const NULL: Said = Said {
    title: Text {
        en: "A report is on its way", hi: "एक सूचना रास्ते में है"
    },
    why: Text {
        en: "`mail.example.org` brings a bounce, with the empty reverse-path.",
        hi: "`mail.example.org` एक bounce लाया है, खाली reverse-path के साथ।",
    },
    holds: None,
};

const UNKNOWN: Said = Said {
    title: Text {
        en: "It cannot be delivered either", hi: "यह भी नहीं पहुँच सकती"
    },
    why: Text {
        en: "The sender of the lost message does not exist: perhaps it was misspelt, or made up by a spammer.",
        hi: "खोए message का भेजने वाला है ही नहीं: शायद पता ग़लत लिखा था, या किसी spammer ने गढ़ लिया था।",
    },
    holds: None,
};

const DROP: Said = Said {
    title: Text { en: "Silence", hi: "चुप्पी" },
    why: Text {
        en: "Now another report would be due, but to whom? To `<>`, to nobody: the bounce is dropped, or an administrator gets it. **The circle ends here.**",
        hi: "अब एक और सूचना बनती, पर किसे? `<>` को, यानी किसी को नहीं: bounce छोड़ दिया जाता है, या admin को दे दिया जाता है। **चक्कर यहीं ख़त्म।**",
    },
    holds: None,
};

const WRONG: Said = Said {
    title: Text { en: "What would be wrong", hi: "ग़लत क्या होता" },
    why: Text {
        en: "A program that sends its reports with a real sender would get reports about its reports. Automatic answers must use `<>` too.",
        hi: "जो program अपनी सूचनाएँ असली पते से भेजे, उसे अपनी सूचनाओं की सूचनाएँ मिलती रहेंगी। automatic जवाबों में भी `<>` ही लगाना चाहिए।",
    },
    holds: None,
};
