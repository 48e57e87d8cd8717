//! A mailbox that is full.

use super::common::{bye, from, meeting};
use super::stage::{as_ever, gmail_mx};
use super::steps::{Said, line, step};
use super::{Act, Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Recipients,
    title: Text { en: "The mailbox is full", hi: "mailbox भर गया है" },
    summary: Text {
        en: "The recipient has used up the space. The sender's server waits and tries again, for days.",
        hi: "पाने वाले की जगह ख़त्म हो गई। भेजने वाले का server रुकता है और कई दिन तक फिर-फिर कोशिश करता है।",
    },
    stage: Stage::Set(|| gmail_mx(as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    [
        meeting(cast),
        vec![
            from(&cast.address),
            line("RCPT TO:<full@gmail.com>", 452, FULL),
            bye(),
            step(Act::Wait(60), None, WAIT),
        ],
    ]
    .concat()
}

const FULL: Said = Said {
    title: Text { en: "No space", hi: "जगह नहीं" },
    why: Text {
        en: "`452 4.2.2`: a `4`, so it is not final. Space at Gmail is shared with Drive and Photos; **only the recipient** can make room.",
        hi: "`452 4.2.2`: शुरू में `4` है, यानी बात ख़त्म नहीं हुई। Gmail की जगह Drive और Photos के साथ साझा है; जगह **केवल पाने वाला** बना सकता है।",
    },
    holds: None,
};

const WAIT: Said = Said {
    title: Text { en: "The queue waits", hi: "queue इंतज़ार करती है" },
    why: Text {
        en: "The message stays with the sending server. It tries again after some minutes, then after hours; after about five days it gives up and sends a bounce. Meanwhile: call.",
        hi: "message भेजने वाले server के पास रहता है। वह कुछ मिनट बाद, फिर कुछ घंटों बाद कोशिश करता है; लगभग पाँच दिन बाद हार मानकर bounce भेजता है। तब तक: फ़ोन कर लीजिए।",
    },
    holds: None,
};
