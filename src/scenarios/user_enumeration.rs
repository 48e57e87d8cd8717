//! Somebody tries names to find out who exists.

use super::common::{bye, from, hello, meeting_at};
use super::stage::{as_ever, mx, persona_called};
use super::steps::{Said, line, lines, step};
use super::{Act, Cast, Chapter, Scenario, Server, Stage, Step};
use crate::smtp::{Setup, Transport};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Attacks,
    title: Text {
        en: "Who lives here? Trying out names", hi: "यहाँ कौन रहता है? नाम आज़माना"
    },
    summary: Text {
        en: "A spammer collects addresses that exist by asking for thousands. Some servers tell him willingly.",
        hi: "spammer हज़ारों नाम पूछकर मौजूद पते बटोरता है। कुछ server उसे ख़ुशी से बता देते हैं।",
    },
    stage: Stage::Set(|| Cast {
        client: "host.thief.example".to_owned(),
        ..mx("sendmail", as_ever)
    }),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let base = Setup::mx("mx.example.org", &["ravi@example.org"]).everyday();
    let silent = Server {
        persona: persona_called("strict"),
        transport: Transport::Plain,
        setup: base.clone(),
    };
    let persona = persona_called("postfix");
    let setup = persona.profile("tight").map(|tight| tight.setup(&base).1).unwrap_or(base);
    let wary = Server { persona, transport: Transport::Plain, setup };
    let guesses = ["amit", "anil", "deepa", "gita", "hari", "kiran"];
    let guesses = guesses.map(|name| format!("RCPT TO:<{name}@example.org>\r\n")).concat();
    [
        vec![step(Act::Connect, Some(220), CONNECT), hello(&cast.client)],
        vec![line("VRFY ravi", 250, THERE), line("VRFY amit", 550, NOT_THERE), bye()],
        meeting_at(silent, &cast.client, SILENT),
        vec![line("VRFY ravi", 252, NOTHING), from("x@thief.example")],
        vec![line("RCPT TO:<amit@example.org>", 550, RCPT), bye()],
        meeting_at(wary, &cast.client, WARY),
        vec![from("x@thief.example"), lines(&guesses, 421, DEFENCE)],
    ]
    .concat()
}

const CONNECT: Said = Said {
    title: Text {
        en: "A stranger knocks", hi: "एक अजनबी दस्तक देता है"
    },
    why: Text {
        en: "`{client}` has a list of first names.",
        hi: "`{client}` के पास नामों की सूची है।",
    },
    holds: None,
};

const THERE: Said = Said {
    title: Text { en: "Ravi? Yes.", hi: "रवि? हाँ।" },
    why: Text {
        en: "Sendmail answers `VRFY` truly unless it is told not to: `250`, he lives here.",
        hi: "Sendmail को मना न किया हो, तो वह `VRFY` का सच्चा जवाब देता है: `250`, हाँ, यहीं रहता है।",
    },
    holds: None,
};

const NOT_THERE: Said = Said {
    title: Text { en: "Amit? No.", hi: "अमित? नहीं।" },
    why: Text {
        en: "`550`: and so on through the list.", hi: "`550`: और इसी तरह पूरी सूची।"
    },
    holds: None,
};

const SILENT: Said = Said {
    title: Text { en: "A server that is silent", hi: "चुप रहने वाला server" },
    why: Text {
        en: "This one keeps to itself who lives here.",
        hi: "यहाँ कौन रहता है, यह server अपने तक रखता है।",
    },
    holds: None,
};

const NOTHING: Said = Said {
    title: Text { en: "Neither yes nor no", hi: "न हाँ, न ना" },
    why: Text { en: "`252`: send and see.", hi: "`252`: भेजकर देखिए।" },
    holds: None,
};

const RCPT: Said = Said {
    title: Text { en: "Then by RCPT", hi: "तो RCPT से" },
    why: Text {
        en: "Here the server has to be honest: `550` for who does not exist. Taking everything and bouncing later would be worse: the bounces would hit innocent people.",
        hi: "यहाँ server को सच बोलना पड़ता है: जो नहीं है उसके लिए `550`। सब लेकर बाद में bounce भेजना और बुरा होता: bounce निर्दोष लोगों पर गिरते।",
    },
    holds: None,
};

const WARY: Said = Said {
    title: Text { en: "A server that counts", hi: "गिनने वाला server" },
    why: Text {
        en: "This Postfix counts mistakes.", hi: "यह Postfix ग़लतियाँ गिनता है।"
    },
    holds: None,
};

const DEFENCE: Said = Said {
    title: Text {
        en: "The defence: lose patience", hi: "बचाव: धीरज की सीमा"
    },
    why: Text {
        en: "After six wrong names `421`, and the connection is closed. `VRFY` off (`disable_vrfy_command = yes`), pauses after each mistake, a limit for each connection, and a block for addresses that come back: guessing becomes too slow to pay.",
        hi: "छह ग़लत नामों के बाद `421`, और connection बंद। `VRFY` बंद (`disable_vrfy_command = yes`), हर ग़लती के बाद ठहराव, हर connection की सीमा, और लौटने वाले IP पर रोक: अंदाज़ा लगाना इतना धीमा हो जाता है कि फ़ायदा नहीं रहता।",
    },
    holds: None,
};
