//! A message that looks like spam.

use super::common::{bye, from, meeting, to};
use super::message::{stuffed, written};
use super::stage::gmail_mx;
use super::steps::{Said, line, lines};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::smtp::{Setup, Verdict};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Gmail,
    title: Text {
        en: "550 5.7.1: likely unsolicited mail", hi: "550 5.7.1: spam जैसी लगती mail"
    },
    summary: Text {
        en: "Everything is set up rightly, and the message is refused for its content.",
        hi: "सारी settings सही हैं, और message अपनी बातों के कारण मना हो जाता है।",
    },
    stage: Stage::Set(|| gmail_mx(|setup| Setup { verdicts: vec![Verdict::Unsolicited], ..setup })),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let text = stuffed(&written(cast, "YOU WON!!!", &["Click http://203.0.113.9/win now."]));
    [
        meeting(cast),
        vec![
            from(&cast.address),
            to(&cast.recipient),
            line("DATA", 354, DATA),
            lines(&text, 550, REFUSED),
            bye(),
        ],
    ]
    .concat()
}

const DATA: Said = Said {
    title: Text { en: "Announce the message", hi: "message आने वाला है" },
    why: Text {
        en: "The envelope was in order.", hi: "लिफ़ाफ़ा ठीक था।"
    },
    holds: None,
};

const REFUSED: Said = Said {
    title: Text { en: "It looks like spam", hi: "spam जैसी लगती है" },
    why: Text {
        en: "Capital letters, a prize, a link to a bare number. `550 5.7.1`: change the text, do not repeat it. If your honest mail is refused, look at links, short URLs, and what Google Postmaster Tools say of your domain.",
        hi: "बड़े अक्षर, इनाम, और सीधे नंबर वाला link। `550 5.7.1`: text बदलिए, दोहराइए मत। सच्ची mail भी मना हो, तो links और छोटे URL देखिए, और यह भी कि Google Postmaster Tools आपके domain के बारे में क्या कहता है।",
    },
    holds: None,
};
