//! First the name, then the password.

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
        en: "AUTH LOGIN: first the name, then the password",
        hi: "AUTH LOGIN: पहले नाम, फिर password",
    },
    summary: Text {
        en: "Never a standard, and still the most common. The server asks two questions in base64.",
        hi: "कभी standard नहीं बना, फिर भी सबसे ज़्यादा चलता है। server base64 में दो सवाल पूछता है।",
    },
    stage: Stage::Set(|| submission(Transport::Tls, as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let said = login_lines(cast, "LOGIN", None);
    let [auth, name, password] = &said[..] else { return Vec::new() };
    [
        opening(cast),
        vec![line(auth, 334, AUTH), line(name, 334, NAME), line(password, 235, PASSWORD), bye()],
    ]
    .concat()
}

const AUTH: Said = Said {
    title: Text { en: "The first question", hi: "पहला सवाल" },
    why: Text {
        en: "`VXNlcm5hbWU6` is “Username:” in base64. Programs do not read it; they know the order.",
        hi: "`VXNlcm5hbWU6` base64 में “Username:” है। program इसे पढ़ते नहीं; उन्हें क्रम पता है।",
    },
    holds: None,
};

const NAME: Said = Said {
    title: Text { en: "The name", hi: "नाम" },
    why: Text {
        en: "The user name, in base64. `UGFzc3dvcmQ6` asks: “Password:”.",
        hi: "user name, base64 में। `UGFzc3dvcmQ6` पूछता है: “Password:”।",
    },
    holds: None,
};

const PASSWORD: Said = Said {
    title: Text { en: "The password", hi: "password" },
    why: Text {
        en: "Anyone can turn this line back into the password: base64 hides nothing, TLS does.",
        hi: "इस line से कोई भी password निकाल सकता है: base64 कुछ नहीं छिपाता, TLS छिपाता है।",
    },
    holds: None,
};
