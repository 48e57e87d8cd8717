//! RSET drops the message that has been begun.

use super::common::{bye, from, letter, login};
use super::message::{stuffed, written};
use super::stage::takes_passwords;
use super::steps::{Said, line};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::FirstSteps,
    title: Text {
        en: "Changing your mind: `RSET`", hi: "इरादा बदल गया: `RSET`"
    },
    summary: Text {
        en: "The wrong recipient is already on the envelope. One word, and the server forgets the message but not you.",
        hi: "ग़लत पाने वाला लिफ़ाफ़े पर लिखा जा चुका है। एक शब्द, और server message भुला देता है, आपको नहीं।",
    },
    stage: Stage::Own(takes_passwords),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let text = written(cast, "Salary", &["As discussed."]);
    [
        login(cast),
        vec![
            from(&cast.address),
            line("RCPT TO:<everyone@example.com>", 250, WRONG),
            line("RSET", 250, RESET),
            from(&cast.address),
            line(&format!("RCPT TO:<{}>", cast.recipient), 250, RIGHT),
        ],
        letter(&stuffed(&text)),
        vec![bye()],
    ]
    .concat()
}

const WRONG: Said = Said {
    title: Text { en: "The wrong recipient", hi: "ग़लत पाने वाला" },
    why: Text {
        en: "A recipient cannot be taken back alone: SMTP has no command for that.",
        hi: "अकेले एक पाने वाले को वापस नहीं लिया जा सकता: SMTP में ऐसा कोई command नहीं।",
    },
    holds: None,
};

const RESET: Said = Said {
    title: Text {
        en: "Tear up the envelope", hi: "लिफ़ाफ़ा फाड़ दीजिए"
    },
    why: Text {
        en: "`RSET` (reset) drops the message that has been begun, with all its recipients. Nothing was sent.",
        hi: "`RSET` (reset) शुरू किए हुए message को उसके सारे पाने वालों समेत छोड़ देता है। कुछ भी भेजा नहीं गया।",
    },
    holds: Some(Text {
        en: "TLS, the name after `EHLO` and the login stay; the three buffers are empty.",
        hi: "TLS, `EHLO` वाला नाम और login बने रहते हैं; तीनों buffer खाली हैं।",
    }),
};

const RIGHT: Said = Said {
    title: Text { en: "The right one", hi: "सही पाने वाला" },
    why: Text {
        en: "A new `MAIL`, a new list. After the final dot there is no way back any more.",
        hi: "नया `MAIL`, नई सूची। आख़िरी dot के बाद वापसी का कोई रास्ता नहीं।",
    },
    holds: None,
};
