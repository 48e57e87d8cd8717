//! The size is said beforehand.

use super::common::{bye, letter, meeting, to};
use super::message::{stuffed, written};
use super::stage::{as_ever, mx};
use super::steps::{Said, line};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Extensions,
    title: Text {
        en: "SIZE: ask before you send", hi: "SIZE: भेजने से पहले पूछिए"
    },
    summary: Text {
        en: "The server says how much it takes, the client how much it has. A message that is too big is refused before it travels.",
        hi: "server बताता है कितना लेगा, client बताता है उसके पास कितना है। बहुत बड़ा message चलने से पहले ही मना हो जाता है।",
    },
    stage: Stage::Set(|| mx("strict", as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let mail = format!("MAIL FROM:<{}>", cast.address);
    [
        meeting(cast),
        vec![
            line(&format!("{mail} SIZE=40000000"), 552, BIG),
            line(&format!("{mail} SIZE=1200"), 250, SMALL),
            to(&cast.recipient),
        ],
        letter(&stuffed(&written(cast, "Link", &["https://photos.example.in/trip"]))),
        vec![bye()],
    ]
    .concat()
}

const BIG: Said = Said {
    title: Text { en: "Forty million", hi: "चार करोड़" },
    why: Text {
        en: "`SIZE=40000000` is more than the list after `EHLO` allows. `552` comes at once; not one octet of the message was sent.",
        hi: "`SIZE=40000000` उस सीमा से ज़्यादा है जो `EHLO` की सूची में थी। `552` तुरंत आता है; message का एक octet भी नहीं गया।",
    },
    holds: None,
};

const SMALL: Said = Said {
    title: Text { en: "A link instead", hi: "उसकी जगह link" },
    why: Text {
        en: "A short message with a link to the photos: taken. The number counts the message as it travels, packed.",
        hi: "photos के link वाला छोटा message: मान लिया। यह संख्या message को बँधे हुए रूप में गिनती है, जैसा वह चलता है।",
    },
    holds: None,
};
