//! A server that insists on TLS.

use super::common::{bye, sender};
use super::logins::login_lines;
use super::stage::{as_ever, submission};
use super::steps::{Said, line, step};
use super::{Act, Cast, Chapter, Scenario, Stage, Step};
use crate::smtp::Transport;
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Tls,
    title: Text { en: "530: encrypt first", hi: "530: पहले encrypt कीजिए" },
    summary: Text {
        en: "Encryption is off in the program, and the server takes nothing. A good refusal: it protects the password.",
        hi: "program में encryption बंद है, और server कुछ नहीं लेता। यह अच्छा इनकार है: password बच जाता है।",
    },
    stage: Stage::Set(|| submission(Transport::Plain, as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let response = login_lines(cast, "PLAIN", None).concat();
    vec![
        step(Act::Connect, Some(220), CONNECT),
        line(&format!("EHLO {}", cast.client), 250, EHLO),
        line(&sender(&cast.address), 530, MAIL),
        line(&response, 530, AUTH),
        bye(),
    ]
}

const CONNECT: Said = Said {
    title: Text { en: "Connect", hi: "server से जुड़ना" },
    why: Text {
        en: "Connection security is set to “None” in this program.",
        hi: "इस program में Connection security “None” पर है।",
    },
    holds: None,
};

const EHLO: Said = Said {
    title: Text { en: "The list", hi: "सूची" },
    why: Text {
        en: "`STARTTLS` is there and no `AUTH`: the server shows that it takes no password in the clear.",
        hi: "`STARTTLS` है, `AUTH` नहीं: server दिखा रहा है कि खुले में password नहीं लेगा।",
    },
    holds: None,
};

const MAIL: Said = Said {
    title: Text { en: "Just send?", hi: "सीधे भेज दें?" },
    why: Text {
        en: "`530 5.7.0 Must issue a STARTTLS command first` says exactly what to do. In your settings: choose STARTTLS for port 587, or SSL/TLS with port 465.",
        hi: "`530 5.7.0 Must issue a STARTTLS command first` ठीक-ठीक बता देता है कि क्या करना है। settings में: port 587 के साथ STARTTLS चुनिए, या port 465 के साथ SSL/TLS।",
    },
    holds: None,
};

const AUTH: Said = Said {
    title: Text { en: "Log in all the same?", hi: "फिर भी login?" },
    why: Text {
        en: "Refused again, but **too late for the password**: it has just crossed the network in the clear. Who did this in a café should change it.",
        hi: "फिर मना, पर **password के लिए देर हो चुकी**: वह अभी-अभी network में खुला निकल गया। café में ऐसा हुआ हो तो उसे बदल दीजिए।",
    },
    holds: None,
};
