//! A busy server, and the next one in the list.

use super::common::{bye, from, letter, meeting_at, to};
use super::message::{stuffed, written};
use super::stage::mx;
use super::steps::{Said, step};
use super::{Act, Cast, Chapter, Scenario, Server, Stage, Step};
use crate::smtp::{Setup, Verdict};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Trouble,
    title: Text { en: "421: the server is busy", hi: "421: server व्यस्त है" },
    summary: Text {
        en: "It hangs up before anything is said. A domain may have several servers for that.",
        hi: "वह कुछ कहे-सुने बिना connection काट देता है। इसीलिए एक domain के कई server हो सकते हैं।",
    },
    stage: Stage::Set(|| mx("strict", |setup| Setup { verdicts: vec![Verdict::Busy], ..setup })),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let other = Server {
        setup: Setup { verdicts: Vec::new(), host: "mx2.example.org".to_owned(), ..cast.setup() },
        ..cast.server()
    };
    [
        vec![step(Act::Connect, Some(421), BUSY)],
        meeting_at(other, &cast.client, NEXT),
        vec![from(&cast.address), to(&cast.recipient)],
        letter(&stuffed(&written(cast, "Second door", &["The first was shut."]))),
        vec![bye()],
    ]
    .concat()
}

const BUSY: Said = Said {
    title: Text { en: "In the place of a greeting", hi: "greeting की जगह" },
    why: Text {
        en: "`421`: no service for now, and the connection is closed. It may come at any time, also in the middle of a session.",
        hi: "`421`: अभी सेवा नहीं, और connection बंद। यह कभी भी आ सकता है, बातचीत के बीच में भी।",
    },
    holds: None,
};

const NEXT: Said = Said {
    title: Text { en: "The next in the list", hi: "सूची में अगला" },
    why: Text {
        en: "The DNS names two: `MX 10 mx.example.org`, `MX 20 mx2.example.org`. The smaller number is tried first, the greater if that fails.",
        hi: "DNS में दो नाम हैं: `MX 10 mx.example.org`, `MX 20 mx2.example.org`। पहले छोटी संख्या वाला, वह न चले तो बड़ी वाला।",
    },
    holds: None,
};
