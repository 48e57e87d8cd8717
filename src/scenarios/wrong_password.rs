//! A password that is wrong.

use super::common::{bye, sender};
use super::stage::{as_ever, submission};
use super::steps::{Said, auth_plain, line, opening};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::smtp::Transport;
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Login,
    title: Text { en: "535: the password is wrong", hi: "535: password ग़लत है" },
    summary: Text {
        en: "One letter too few. What the server says, what it does not say, and what to check.",
        hi: "एक अक्षर कम। server क्या कहता है, क्या नहीं कहता, और क्या जाँचना है।",
    },
    stage: Stage::Set(|| submission(Transport::Tls, as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    [
        opening(cast),
        vec![
            auth_plain(cast, "abcdefghijklmno", 535, WRONG),
            line(&sender(&cast.address), 530, STUCK),
            auth_plain(cast, &cast.app_password, 235, RIGHT),
            bye(),
        ],
    ]
    .concat()
}

const WRONG: Said = Said {
    title: Text { en: "A letter is missing", hi: "एक अक्षर छूट गया" },
    why: Text {
        en: "`535 5.7.8`: name **or** password is wrong. It does not say which: that would help those who guess names.",
        hi: "`535 5.7.8`: नाम **या** password ग़लत है। कौन-सा, यह नहीं बताता: इससे नाम का अंदाज़ा लगाने वालों को मदद मिलती।",
    },
    holds: None,
};

const STUCK: Said = Said {
    title: Text { en: "Go on without?", hi: "बिना login आगे?" },
    why: Text {
        en: "`530`: no login, no mail. Nothing else is wrong.",
        hi: "`530`: login नहीं तो mail नहीं। और कुछ ग़लत नहीं है।",
    },
    holds: None,
};

const RIGHT: Said = Said {
    title: Text { en: "All letters", hi: "सारे अक्षर" },
    why: Text {
        en: "Check in this order: the user name (often the whole address), blanks that were copied along, capital letters, and whether the provider wants an app password.",
        hi: "इस क्रम में जाँचिए: user name (अक्सर पूरा पता), साथ copy हुए space, बड़े अक्षर, और कहीं provider को app password तो नहीं चाहिए।",
    },
    holds: None,
};
