//! A login that is broken off.

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
        en: "Breaking off a login: `*`", hi: "login बीच में छोड़ना: `*`"
    },
    summary: Text {
        en: "You press “Cancel” while the program asks for the password. The client must get out of the middle of a login.",
        hi: "program password पूछ रहा है और आप “Cancel” दबा देते हैं। client को login के बीच से निकलना है।",
    },
    stage: Stage::Set(|| submission(Transport::Tls, as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let said = login_lines(cast, "LOGIN", None);
    let [auth, name, _] = &said[..] else { return Vec::new() };
    [opening(cast), vec![line(auth, 334, AUTH), line(name, 334, NAME), line("*", 501, STAR), bye()]]
        .concat()
}

const AUTH: Said = Said {
    title: Text { en: "Begin", hi: "शुरू" },
    why: Text {
        en: "From now on each line is an answer and no command, until the login is over.",
        hi: "अब से हर line जवाब है, command नहीं, जब तक login पूरा न हो।",
    },
    holds: None,
};

const NAME: Said = Said {
    title: Text { en: "The name", hi: "नाम" },
    why: Text {
        en: "The server waits for the password. `QUIT` now would be taken for it.",
        hi: "server password का इंतज़ार कर रहा है। अभी `QUIT` भेजें तो वही password मान लिया जाएगा।",
    },
    holds: None,
};

const STAR: Said = Said {
    title: Text { en: "The way out", hi: "बाहर का रास्ता" },
    why: Text {
        en: "A lone `*` is no base64, so it cannot be an answer: it breaks off. `501` is the right answer here, and the connection goes on.",
        hi: "अकेला `*` base64 नहीं है, इसलिए जवाब हो ही नहीं सकता: यह login तोड़ देता है। यहाँ `501` ही सही जवाब है, और connection बना रहता है।",
    },
    holds: Some(Text {
        en: "Nobody has logged in.", hi: "किसी ने login नहीं किया।"
    }),
};
