//! To, Cc and Bcc are one thing on the envelope.

use super::common::{bye, from, login};
use super::message::{stuffed, with_fields};
use super::stage::takes_passwords;
use super::steps::{Said, line, lines};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::FirstSteps,
    title: Text { en: "To, Cc and Bcc", hi: "To, Cc और Bcc" },
    summary: Text {
        en: "On the envelope they are all alike. What tells them apart is whether, and where, the name stands in the message.",
        hi: "लिफ़ाफ़े पर तीनों एक जैसे हैं। फ़र्क बस इतना है कि नाम message में लिखा है या नहीं, और कहाँ।",
    },
    stage: Stage::Own(takes_passwords),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let fields = ["Cc: mira@example.net", "Subject: Minutes"];
    let text = with_fields(cast, &fields, &["The minutes are attached to the wall."]);
    [
        login(cast),
        vec![
            from(&cast.address),
            line(&format!("RCPT TO:<{}>", cast.recipient), 250, TO),
            line("RCPT TO:<mira@example.net>", 250, CC),
            line("RCPT TO:<boss@example.com>", 250, BCC),
            line("DATA", 354, DATA),
            lines(&stuffed(&text), 250, MESSAGE),
            bye(),
        ],
    ]
    .concat()
}

const TO: Said = Said {
    title: Text { en: "The one in To", hi: "To वाला" },
    why: Text {
        en: "`{recipient}`: the message is addressed to this reader.",
        hi: "`{recipient}`: message इसी के नाम है।",
    },
    holds: None,
};

const CC: Said = Said {
    title: Text { en: "The one in Cc", hi: "Cc वाला" },
    why: Text {
        en: "Cc (carbon copy) gets the same `RCPT` as To. For the server there is no difference.",
        hi: "Cc (carbon copy) को भी To जैसा ही `RCPT` मिलता है। server के लिए कोई फ़र्क नहीं।",
    },
    holds: None,
};

const BCC: Said = Said {
    title: Text { en: "The hidden one", hi: "छिपा हुआ" },
    why: Text {
        en: "Bcc (blind carbon copy) too. The program's whole secret: **this name goes on the envelope and not into the letter**.",
        hi: "Bcc (blind carbon copy) को भी। program का सारा राज़ यही है: **यह नाम लिफ़ाफ़े पर जाता है, चिट्ठी में नहीं**।",
    },
    holds: Some(Text {
        en: "Three forward-paths, in a row, without a mark.",
        hi: "तीन forward-path, एक क़तार में, बिना किसी निशान के।",
    }),
};

const DATA: Said = Said {
    title: Text { en: "Announce the message", hi: "message आने वाला है" },
    why: Text {
        en: "The envelope is done; now the letter, which the server does not compare with it.",
        hi: "लिफ़ाफ़ा तैयार; अब चिट्ठी, जिसे server लिफ़ाफ़े से मिलाता नहीं।",
    },
    holds: None,
};

const MESSAGE: Said = Said {
    title: Text {
        en: "What all three will read", hi: "तीनों जो पढ़ेंगे"
    },
    why: Text {
        en: "`To:` and `Cc:` are there, and no `Bcc:`. If a program left that line in, everyone would read it.",
        hi: "`To:` और `Cc:` हैं, `Bcc:` नहीं। program वह line छोड़ दे, तो सब पढ़ लेंगे।",
    },
    holds: Some(Text {
        en: "One message with three recipients; the third is seen only here.",
        hi: "एक message, तीन पाने वाले; तीसरा केवल यहीं दिखता है।",
    }),
};
