//! A domain that takes no mail, and says so.

use super::common::{bye, meeting, sender};
use super::stage::mx;
use super::steps::{Said, line};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::smtp::{Setup, Zone};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Trouble,
    title: Text {
        en: "Null MX: a domain that takes no mail",
        hi: "Null MX: जो domain mail लेता ही नहीं",
    },
    summary: Text {
        en: "`MX 0 .` in the DNS says: nobody is at home here, ever. It spares senders five days of waiting.",
        hi: "DNS में `MX 0 .` कहता है: यहाँ कभी कोई नहीं रहता। इससे भेजने वालों का पाँच दिन का इंतज़ार बचता है।",
    },
    stage: Stage::Set(|| {
        mx("postfix_strict", |setup| Setup {
            zones: vec![("nomail.example".to_owned(), Zone::TakesNoMail)],
            ..setup
        })
    }),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    [
        meeting(cast),
        vec![
            line("MAIL FROM:<news@nomail.example>", 550, SENDER),
            line(&sender(&cast.address), 250, OTHER),
            bye(),
        ],
    ]
    .concat()
}

const SENDER: Said = Said {
    title: Text {
        en: "From where nobody answers", hi: "जहाँ से कोई जवाब नहीं देता"
    },
    why: Text {
        en: "Postfix looks up the sender's domain and finds the null MX: a bounce or an answer could never arrive there. `5.7.27` says so. To such a domain no server even tries to send.",
        hi: "Postfix भेजने वाले का domain देखता है और null MX पाता है: वहाँ न bounce पहुँच सकता है, न जवाब। `5.7.27` यही कहता है। ऐसे domain को कोई server mail भेजने की कोशिश भी नहीं करता।",
    },
    holds: None,
};

const OTHER: Said = Said {
    title: Text {
        en: "From where somebody does", hi: "जहाँ कोई रहता है"
    },
    why: Text {
        en: "Who sends must be able to receive. Even `noreply@` should have a mailbox that takes bounces.",
        hi: "जो भेजता है, उसे लेना भी आना चाहिए। `noreply@` का भी mailbox हो, जो bounce ले सके।",
    },
    holds: None,
};
