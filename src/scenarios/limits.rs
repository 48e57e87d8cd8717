//! How much a server takes at once.

use super::common::{bye, from, letter, sender, to};
use super::message::{stuffed, written};
use super::stage::{limited, mx, with};
use super::steps::{Said, line, step};
use super::{Act, Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Extensions,
    title: Text {
        en: "LIMITS: how many at once?", hi: "LIMITS: एक बार में कितने?"
    },
    summary: Text {
        en: "A server with a limit says so beforehand. The client then splits its list of recipients by itself.",
        hi: "जिस server की सीमा हो, वह पहले ही बता देता है। client फिर पाने वालों की सूची ख़ुद बाँट लेता है।",
    },
    stage: Stage::Set(|| mx("strict", |setup| limited(with(setup, &["LIMITS"]), 26_214_400, 2))),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let text = stuffed(&written(cast, "Meeting", &["At four."]));
    [
        vec![
            step(Act::Connect, Some(220), CONNECT),
            line(&format!("EHLO {}", cast.client), 250, LIST),
            from(&cast.address),
            to("ravi@example.org"),
            to("mira@example.org"),
            line("RCPT TO:<postmaster@example.org>", 452, THIRD),
        ],
        letter(&text),
        vec![line(&sender(&cast.address), 250, REST)],
        vec![to("postmaster@example.org")],
        letter(&text),
        vec![bye()],
    ]
    .concat()
}

const CONNECT: Said = Said {
    title: Text { en: "Connect", hi: "server से जुड़ना" },
    why: Text {
        en: "This server is small: two recipients for each message.",
        hi: "यह server छोटा है: हर message में दो पाने वाले।",
    },
    holds: None,
};

const LIST: Said = Said {
    title: Text { en: "RCPTMAX", hi: "RCPTMAX" },
    why: Text {
        en: "`LIMITS MAILMAX=2 RCPTMAX=2`: two messages for each connection, two recipients for each message.",
        hi: "`LIMITS MAILMAX=2 RCPTMAX=2`: हर connection में दो message, हर message में दो पाने वाले।",
    },
    holds: None,
};

const THIRD: Said = Said {
    title: Text { en: "One too many", hi: "एक ज़्यादा" },
    why: Text {
        en: "`452 4.5.3`: not this one, not now. It is no refusal of the address; without `LIMITS` a client learns its limit this way.",
        hi: "`452 4.5.3`: यह वाला नहीं, अभी नहीं। पता ग़लत नहीं है; `LIMITS` न हो तो client को सीमा इसी तरह पता चलती है।",
    },
    holds: None,
};

const REST: Said = Said {
    title: Text {
        en: "The rest in a second message", hi: "बाकी दूसरे message में"
    },
    why: Text {
        en: "The same letter with a new envelope for those who are left over.",
        hi: "वही चिट्ठी, नए लिफ़ाफ़े में, उनके लिए जो छूट गए।",
    },
    holds: None,
};
