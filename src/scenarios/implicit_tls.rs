//! TLS from the first byte.

use super::common::bye;
use super::stage::{as_ever, submission};
use super::steps::{Said, line, step};
use super::{Act, Cast, Chapter, Scenario, Stage, Step};
use crate::smtp::Transport;
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Tls,
    title: Text {
        en: "Port 465: encrypted from the first byte",
        hi: "port 465: पहले byte से encrypted",
    },
    summary: Text {
        en: "Nothing is said in the clear, not even the greeting. What people call “SSL/TLS” in their settings.",
        hi: "खुले में कुछ नहीं कहा जाता, greeting भी नहीं। settings में जिसे “SSL/TLS” लिखते हैं, वह यही है।",
    },
    stage: Stage::Set(|| submission(Transport::Tls, as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    vec![
        step(Act::Connect, None, CONNECT),
        step(Act::TlsHandshake, Some(220), HANDSHAKE),
        line(&format!("EHLO {}", cast.client), 250, EHLO),
        line("STARTTLS", 503, TWICE),
        bye(),
    ]
}

const CONNECT: Said = Said {
    title: Text { en: "Connect, and silence", hi: "जुड़ना, और चुप्पी" },
    why: Text {
        en: "On port `{port}` the server waits for the handshake. A client set to STARTTLS waits for a greeting here, both are silent, and after a while the program says “timed out”: the most common wrong setting.",
        hi: "port `{port}` पर server handshake का इंतज़ार करता है। STARTTLS पर रखा client यहाँ greeting का इंतज़ार करता है, दोनों चुप रहते हैं, और कुछ देर बाद program “timed out” कहता है: settings की सबसे आम ग़लती।",
    },
    holds: None,
};

const HANDSHAKE: Said = Said {
    title: Text { en: "The handshake", hi: "handshake" },
    why: Text {
        en: "The certificate must name `{host}`, be in date and come from somebody the client trusts. Only then is the rest safe.",
        hi: "certificate में `{host}` का नाम हो, तारीख़ सही हो, और वह किसी भरोसेमंद ने दिया हो। तभी बाकी सब सुरक्षित है।",
    },
    holds: Some(Text {
        en: "An encrypted connection, from the start.",
        hi: "शुरू से encrypted connection।",
    }),
};

const EHLO: Said = Said {
    title: Text { en: "The first words", hi: "पहले शब्द" },
    why: Text {
        en: "They are secret already. The list has `AUTH` in it and no `STARTTLS`.",
        hi: "ये भी पहले से गुप्त हैं। सूची में `AUTH` है, `STARTTLS` नहीं।",
    },
    holds: None,
};

const TWICE: Said = Said {
    title: Text { en: "Once more?", hi: "एक बार और?" },
    why: Text {
        en: "TLS within TLS makes no sense: `503`, it is on already. A program set to STARTTLS for port 465 would not even get this far.",
        hi: "TLS के अंदर TLS का कोई मतलब नहीं: `503`, TLS पहले से चालू है। port 465 पर STARTTLS रखने वाला program तो यहाँ तक पहुँचता भी नहीं।",
    },
    holds: None,
};
