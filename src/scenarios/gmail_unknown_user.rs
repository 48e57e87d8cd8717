//! An address that does not exist at Gmail.

use super::common::{bye, from, meeting};
use super::stage::{as_ever, gmail_mx};
use super::steps::{Said, line};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Gmail,
    title: Text {
        en: "550 5.1.1: no such account", hi: "550 5.1.1: ऐसा account नहीं"
    },
    summary: Text {
        en: "`The email account that you tried to reach does not exist`: the most common bounce of all.",
        hi: "`The email account that you tried to reach does not exist`: सबसे आम bounce।",
    },
    stage: Stage::Set(|| gmail_mx(as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    [
        meeting(cast),
        vec![
            from(&cast.address),
            line("RCPT TO:<aasha@gmail.com>", 550, WRONG),
            line("RCPT TO:<asha+school@gmail.com>", 250, PLUS),
            bye(),
        ],
    ]
    .concat()
}

const WRONG: Said = Said {
    title: Text { en: "One letter too many", hi: "एक अक्षर ज़्यादा" },
    why: Text {
        en: "Gmail even says what to look for: typos and blanks. Ask for the address again, by phone. A list with many such addresses ruins the sender's good name.",
        hi: "Gmail यह भी बता देता है कि क्या देखना है: typing की ग़लती या space। पता फ़ोन पर दोबारा पूछिए। जिस सूची में ऐसे बहुत-से पते हों, वह भेजने वाले की साख बिगाड़ देती है।",
    },
    holds: None,
};

const PLUS: Said = Said {
    title: Text { en: "With a plus", hi: "plus के साथ" },
    why: Text {
        en: "`asha+school` is Asha, too: what stands behind the `+` she may choose, and sort her mail by it.",
        hi: "`asha+school` भी आशा ही है: `+` के बाद वह जो चाहे लिख सकती है, और उससे अपनी mail छाँट सकती है।",
    },
    holds: None,
};
