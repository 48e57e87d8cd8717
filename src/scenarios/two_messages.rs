//! Two messages over one connection.

use super::common::{bye, from, letter, login, sender, to};
use super::message::{second, stuffed, written};
use super::stage::takes_passwords;
use super::steps::{Said, line, lines};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::FirstSteps,
    title: Text { en: "Two messages, one connection", hi: "दो messages, एक connection" },
    summary: Text {
        en: "Connecting, encrypting and logging in cost more time than a short message. So a client stays and sends the next one.",
        hi: "जुड़ना, encrypt करना और login करना छोटे message से ज़्यादा समय लेता है। इसलिए client वहीं रुककर अगला भी भेज देता है।",
    },
    stage: Stage::Own(takes_passwords),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let to_mira = Cast { recipient: "mira@example.net".to_owned(), ..cast.clone() };
    let first = written(cast, "One", &["The first."]);
    let other = second(&written(&to_mira, "Two", &["The second."]));
    [
        login(cast),
        vec![from(&cast.address), to(&cast.recipient), line("DATA", 354, DATA)],
        vec![lines(&stuffed(&first), 250, FIRST)],
        vec![line(&sender(&cast.address), 250, AGAIN)],
        vec![line(&format!("RCPT TO:<{}>", to_mira.recipient), 250, OTHER)],
        letter(&stuffed(&other)),
        vec![bye()],
    ]
    .concat()
}

const DATA: Said = Said {
    title: Text { en: "The first one", hi: "पहला message" },
    why: Text {
        en: "Nothing new here: envelope, `DATA`, message.",
        hi: "यहाँ कुछ नया नहीं: लिफ़ाफ़ा, `DATA`, message।",
    },
    holds: None,
};

const FIRST: Said = Said {
    title: Text { en: "Taken over", hi: "ज़िम्मेदारी ली" },
    why: Text {
        en: "With `250` the first message is the server's business, and the server is ready for the next.",
        hi: "`250` के साथ पहला message server का काम हो गया, और server अगले के लिए तैयार है।",
    },
    holds: Some(Text {
        en: "One message in the queue; the buffers are empty, the login stays.",
        hi: "queue में एक message; buffer खाली, login बना हुआ।",
    }),
};

const AGAIN: Said = Said {
    title: Text { en: "Straight on with the next", hi: "सीधे अगला" },
    why: Text {
        en: "No new `EHLO`, no new login: `MAIL` begins the second message.",
        hi: "न दोबारा `EHLO`, न दोबारा login: `MAIL` से दूसरा message शुरू।",
    },
    holds: None,
};

const OTHER: Said = Said {
    title: Text { en: "Another recipient", hi: "दूसरा पाने वाला" },
    why: Text {
        en: "The first message's recipients are forgotten; each message has its own envelope.",
        hi: "पहले message के पाने वाले भुला दिए गए; हर message का अपना लिफ़ाफ़ा होता है।",
    },
    holds: None,
};
