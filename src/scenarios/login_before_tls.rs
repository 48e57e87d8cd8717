//! A login where everyone could read along.

use super::common::bye;
use super::logins::login_lines;
use super::stage::submission;
use super::steps::{Said, line, step};
use super::{Act, Cast, Chapter, Scenario, Stage, Step};
use crate::smtp::{Setup, Transport};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Login,
    title: Text {
        en: "No password in the clear: 503, 530, 538",
        hi: "खुले में password नहीं: 503, 530, 538",
    },
    summary: Text {
        en: "This server talks without TLS, too, but takes no password. How it protects those who do not protect themselves.",
        hi: "यह server बिना TLS के भी बात कर लेता है, पर password नहीं लेता। जो ख़ुद को नहीं बचाते, उन्हें यह कैसे बचाता है।",
    },
    stage: Stage::Set(|| {
        submission(Transport::Plain, |setup| Setup { tls_required: false, ..setup })
    }),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let plain = login_lines(cast, "PLAIN", None).concat();
    let ehlo = format!("EHLO {}", cast.client);
    vec![
        step(Act::Connect, Some(220), CONNECT),
        line(&ehlo, 250, EHLO),
        line("AUTH LOGIN", 503, HIDDEN),
        line("STARTTLS", 220, STARTTLS),
        step(Act::TlsHandshake, None, HANDSHAKE),
        line(&ehlo, 250, AGAIN),
        line(&plain, 235, AUTH),
        bye(),
    ]
}

const CONNECT: Said = Said {
    title: Text { en: "Connect", hi: "server से जुड़ना" },
    why: Text {
        en: "In the clear, port `{port}`.", hi: "खुले में, port `{port}`।"
    },
    holds: None,
};

const EHLO: Said = Said {
    title: Text { en: "No AUTH in the list", hi: "सूची में AUTH नहीं" },
    why: Text {
        en: "The best protection is not to offer it: a right program does not even try.",
        hi: "सबसे अच्छा बचाव है यह सुविधा दिखाना ही नहीं: सही program कोशिश भी नहीं करता।",
    },
    holds: None,
};

const HIDDEN: Said = Said {
    title: Text { en: "Try it all the same", hi: "फिर भी कोशिश" },
    why: Text {
        en: "Refused. Servers choose among several codes here: `503` (not offered), `530` (STARTTLS first), `538` (encryption required for this login). All mean the same: **encrypt first**.",
        hi: "मना। यहाँ server कई codes में से कोई चुनते हैं: `503` (सुविधा नहीं), `530` (पहले STARTTLS), `538` (इस login के लिए encryption ज़रूरी)। सबका मतलब एक है: **पहले encrypt कीजिए**।",
    },
    holds: None,
};

const STARTTLS: Said = Said {
    title: Text { en: "So be it", hi: "तो ऐसा ही सही" },
    why: Text {
        en: "The client asks for encryption.", hi: "client encryption माँगता है।"
    },
    holds: None,
};

const HANDSHAKE: Said = Said {
    title: Text { en: "The handshake", hi: "handshake" },
    why: Text {
        en: "Certificate checked, keys agreed on.", hi: "certificate जाँचा, चाबियाँ तय हुईं।"
    },
    holds: None,
};

const AGAIN: Said = Said {
    title: Text { en: "Now it is there", hi: "अब आ गया" },
    why: Text {
        en: "`AUTH` has come into the list.", hi: "`AUTH` सूची में आ गया।"
    },
    holds: None,
};

const AUTH: Said = Said {
    title: Text { en: "Log in", hi: "login" },
    why: Text {
        en: "The same password, this time seen by the server alone.",
        hi: "वही password, इस बार केवल server ने देखा।",
    },
    holds: None,
};
