//! TLS in the middle of a connection.

use super::common::bye;
use super::stage::{as_ever, submission};
use super::steps::{Said, line, step};
use super::{Act, Cast, Chapter, Scenario, Stage, Step};
use crate::smtp::Transport;
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Tls,
    title: Text { en: "Port 587: STARTTLS", hi: "port 587: STARTTLS" },
    summary: Text {
        en: "The conversation begins in the clear, and one command turns it into a private one. Two things must be watched.",
        hi: "बातचीत खुले में शुरू होती है, और एक command उसे निजी बना देता है। दो बातों का ध्यान रखना पड़ता है।",
    },
    stage: Stage::Set(|| submission(Transport::Plain, as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let ehlo = format!("EHLO {}", cast.client);
    vec![
        step(Act::Connect, Some(220), CONNECT),
        line(&ehlo, 250, EHLO),
        line("STARTTLS", 220, STARTTLS),
        step(Act::TlsHandshake, None, HANDSHAKE),
        line(&ehlo, 250, AGAIN),
        bye(),
    ]
}

const CONNECT: Said = Said {
    title: Text { en: "In the clear", hi: "खुले में" },
    why: Text {
        en: "Everyone on the way, such as the café's network, can read this greeting.",
        hi: "रास्ते में हर कोई, जैसे café का network, यह greeting पढ़ सकता है।",
    },
    holds: None,
};

const EHLO: Said = Said {
    title: Text {
        en: "What can you do?", hi: "आप क्या कर सकते हैं?"
    },
    why: Text {
        en: "First thing to watch: `STARTTLS` **must** be in the list. A program that goes on without it can be robbed.",
        hi: "पहली बात: सूची में `STARTTLS` **होना ही चाहिए**। जो program इसके बिना आगे बढ़े, वह लुट सकता है।",
    },
    holds: None,
};

const STARTTLS: Said = Said {
    title: Text { en: "Let us be private", hi: "अब निजी बात" },
    why: Text {
        en: "`220`: go ahead. What comes next is TLS.",
        hi: "`220`: शुरू कीजिए। अगला सब कुछ TLS है।",
    },
    holds: None,
};

const HANDSHAKE: Said = Said {
    title: Text { en: "The handshake", hi: "handshake" },
    why: Text {
        en: "Second thing to watch: the certificate. Without checking it, one is private with nobody knows whom.",
        hi: "दूसरी बात: certificate। उसे जाँचे बिना बात निजी तो है, पर पता नहीं किससे।",
    },
    holds: None,
};

const AGAIN: Said = Said {
    title: Text { en: "Start anew", hi: "नए सिरे से" },
    why: Text {
        en: "Both have forgotten what was said in the clear; now `AUTH` is in the list.",
        hi: "खुले में कही बात दोनों भूल चुके हैं; अब सूची में `AUTH` है।",
    },
    holds: None,
};
