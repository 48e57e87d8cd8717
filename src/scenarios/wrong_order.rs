//! Commands out of order.

use super::common::{bye, hello};
use super::stage::{as_ever, mx};
use super::steps::{Said, line, step};
use super::{Act, Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Replies,
    title: Text { en: "The wrong order: 503", hi: "ग़लत क्रम: 503" },
    summary: Text {
        en: "Each command has its place. A server refuses one that comes too early with `503` and remembers what it had.",
        hi: "हर command की अपनी जगह है। जो बहुत जल्दी आए उसे server `503` कहकर मना करता है, और जो याद था वह याद रखता है।",
    },
    stage: Stage::Set(|| mx("strict", as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let mail = format!("MAIL FROM:<{}>", cast.address);
    vec![
        step(Act::Connect, Some(220), CONNECT),
        line(&mail, 503, NO_HELLO),
        hello(&cast.client),
        line(&format!("RCPT TO:<{}>", cast.recipient), 503, NO_SENDER),
        line(&mail, 250, SENDER),
        line("DATA", 503, NO_RECIPIENT),
        line(&mail, 503, TWICE),
        bye(),
    ]
}

const CONNECT: Said = Said {
    title: Text { en: "Connect", hi: "server से जुड़ना" },
    why: Text {
        en: "The server greets and waits for the client's greeting.",
        hi: "server नमस्ते कहकर client के नमस्ते का इंतज़ार करता है।",
    },
    holds: None,
};

const NO_HELLO: Said = Said {
    title: Text { en: "Without a greeting", hi: "बिना नमस्ते" },
    why: Text {
        en: "`MAIL` before `EHLO`: `503`, bad sequence. Nothing is lost; the client may do it right.",
        hi: "`EHLO` से पहले `MAIL`: `503`, यानी क्रम ग़लत। कुछ बिगड़ा नहीं; client अब सही कर सकता है।",
    },
    holds: None,
};

const NO_SENDER: Said = Said {
    title: Text {
        en: "Recipient before sender", hi: "भेजने वाले से पहले पाने वाला"
    },
    why: Text {
        en: "`RCPT` belongs to a message, and no message has begun.",
        hi: "`RCPT` किसी message का हिस्सा है, और message शुरू ही नहीं हुआ।",
    },
    holds: None,
};

const SENDER: Said = Said {
    title: Text { en: "In order", hi: "सही क्रम" },
    why: Text { en: "Now the message has begun.", hi: "अब message शुरू हुआ।" },
    holds: None,
};

const NO_RECIPIENT: Said = Said {
    title: Text {
        en: "A letter without an address", hi: "बिना पते की चिट्ठी"
    },
    why: Text {
        en: "`DATA` needs at least one recipient that was taken. If a server has refused them all, this reply follows, or `554`.",
        hi: "`DATA` के लिए कम से कम एक माना हुआ पाने वाला चाहिए। सारे मना हो चुके हों, तो यही जवाब आता है, या `554`।",
    },
    holds: None,
};

const TWICE: Said = Said {
    title: Text { en: "A message within a message", hi: "message के अंदर message" },
    why: Text {
        en: "A second `MAIL` while one is open: `503`. `RSET` would clear the way.",
        hi: "एक message खुला हो और दूसरा `MAIL` आए: `503`। `RSET` से रास्ता साफ़ होता।",
    },
    holds: None,
};
