//! An address that does not exist, at Microsoft.

use super::common::{bye, from, meeting};
use super::stage::outlook_mx;
use super::steps::{Said, line};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Recipients,
    title: Text {
        en: "The address does not exist", hi: "पता मौजूद ही नहीं"
    },
    summary: Text {
        en: "One letter is wrong, and Microsoft says only “access denied”. What that means, and who has to act.",
        hi: "एक अक्षर ग़लत है, और Microsoft बस “access denied” कहता है। इसका मतलब क्या है, और किसे कुछ करना है।",
    },
    stage: Stage::Set(outlook_mx),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    [
        meeting(cast),
        vec![
            from(&cast.address),
            line("RCPT TO:<raavi@example.org>", 550, WRONG),
            line(&format!("RCPT TO:<{}>", cast.recipient), 250, RIGHT),
            bye(),
        ],
    ]
    .concat()
}

const WRONG: Said = Said {
    title: Text { en: "One letter too many", hi: "एक अक्षर ज़्यादा" },
    why: Text {
        en: "`550 5.4.1 Recipient address rejected: Access denied` is how Microsoft says that there is no such mailbox. It does not tell strangers more. **The sender** has to correct the address; old entries in the address book are a common cause.",
        hi: "`550 5.4.1 Recipient address rejected: Access denied`: Microsoft ऐसे बताता है कि यह mailbox नहीं है। अजनबियों को वह इससे ज़्यादा नहीं बताता। पता ठीक करना **भेजने वाले** का काम है; अक्सर वजह address book में पड़ा पुराना पता होता है।",
    },
    holds: None,
};

const RIGHT: Said = Said {
    title: Text { en: "Spelt right", hi: "सही spelling" },
    why: Text {
        en: "With the right letters the same server takes it at once.",
        hi: "सही अक्षरों के साथ वही server तुरंत मान लेता है।",
    },
    holds: None,
};
