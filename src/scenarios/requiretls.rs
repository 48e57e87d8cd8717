//! A message that must not travel in the clear.

use super::common::{bye, letter, login, to};
use super::message::{stuffed, written};
use super::stage::{submission, with};
use super::steps::{Said, line};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::smtp::Transport;
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Extensions,
    title: Text {
        en: "REQUIRETLS: encrypted all the way, or not at all",
        hi: "REQUIRETLS: पूरे रास्ते encrypted, वरना नहीं",
    },
    summary: Text {
        en: "TLS protects one hop. With this word the sender demands it for all that follow, and prefers a bounce to one open step.",
        hi: "TLS एक ही पड़ाव बचाता है। इस शब्द से भेजने वाला आगे के सब पड़ावों पर भी उसे माँगता है; एक भी खुला क़दम हो, तो message लौट आए।",
    },
    stage: Stage::Set(|| submission(Transport::Tls, |setup| with(setup, &["REQUIRETLS"]))),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    [
        login(cast),
        vec![
            line(&format!("MAIL FROM:<{}> REQUIRETLS", cast.address), 250, MAIL),
            to(&cast.recipient),
        ],
        letter(&stuffed(&written(cast, "Medical report", &["For your eyes only."]))),
        vec![bye()],
    ]
    .concat()
}

const MAIL: Said = Said {
    title: Text { en: "On one condition", hi: "एक शर्त पर" },
    why: Text {
        en: "`REQUIRETLS` was in the list after `EHLO`, and only because the connection is encrypted already. The next server must offer it, too; if not, Asha gets her message back. Few servers know it yet.",
        hi: "`REQUIRETLS` `EHLO` की सूची में था, और केवल इसलिए कि connection पहले से encrypted है। अगले server को भी यह आना चाहिए; न आए तो आशा का message लौट आएगा। अभी कम server इसे जानते हैं।",
    },
    holds: None,
};
