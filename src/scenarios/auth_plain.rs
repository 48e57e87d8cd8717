//! Name and password in one word.

use super::common::bye;
use super::logins::login_lines;
use super::stage::{as_ever, submission};
use super::steps::{Said, line, opening};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::smtp::Transport;
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Login,
    title: Text {
        en: "AUTH PLAIN: all in one word", hi: "AUTH PLAIN: सब एक शब्द में"
    },
    summary: Text {
        en: "The simplest login, and with TLS around it a good one. Look inside the word.",
        hi: "सबसे सीधा login, और TLS के घेरे में अच्छा भी। शब्द के अंदर झाँकिए।",
    },
    stage: Stage::Set(|| submission(Transport::Tls, as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let response = login_lines(cast, "PLAIN", None).concat();
    [opening(cast), vec![line(&response, 235, AUTH), line("AUTH PLAIN", 503, TWICE), bye()]]
        .concat()
}

const AUTH: Said = Said {
    title: Text { en: "One line", hi: "एक line" },
    why: Text {
        en: "base64 of: nothing, a zero octet, the user name, a zero octet, the password. The first place is for administrators who act for somebody else; nearly always it is empty.",
        hi: "इसका base64: कुछ नहीं, शून्य octet, user name, शून्य octet, password। पहली जगह उन admins के लिए है जो किसी और की तरफ़ से काम करें; वह लगभग हमेशा खाली रहती है।",
    },
    holds: Some(Text {
        en: "Who you are: `{username}`.", hi: "आप कौन हैं: `{username}`।"
    }),
};

const TWICE: Said = Said {
    title: Text { en: "Another login?", hi: "एक और login?" },
    why: Text {
        en: "`503`: one login for each connection. For another user the client connects anew.",
        hi: "`503`: एक connection में एक ही login। दूसरे user के लिए client नया connection खोलता है।",
    },
    holds: None,
};
