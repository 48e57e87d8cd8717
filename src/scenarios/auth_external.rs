//! A login by certificate.

use super::common::bye;
use super::stage::{submission, with};
use super::steps::{Said, line, opening};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::smtp::{Setup, Transport};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Login,
    title: Text {
        en: "AUTH EXTERNAL: the certificate has said it already",
        hi: "AUTH EXTERNAL: certificate पहले ही बता चुका है",
    },
    summary: Text {
        en: "In the handshake the client, too, has shown a certificate. No password is left to steal.",
        hi: "handshake में client ने भी certificate दिखाया है। चुराने को कोई password बचा ही नहीं।",
    },
    stage: Stage::Set(|| {
        submission(Transport::Tls, |setup| Setup {
            certificate: Some("asha@example.in".to_owned()),
            ..with(setup, &["EXTERNAL"])
        })
    }),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    [opening(cast), vec![line("AUTH EXTERNAL =", 235, AUTH), bye()]].concat()
}

const AUTH: Said = Said {
    title: Text { en: "Look at my certificate", hi: "मेरा certificate देखिए" },
    why: Text {
        en: "`EXTERNAL`: who I am, you know from outside of SMTP. The `=` stands for an empty answer: act for the name in the certificate. Used among machines of one company.",
        hi: "`EXTERNAL`: मैं कौन हूँ, यह आपको SMTP के बाहर से पता है। `=` यानी खाली जवाब: certificate में लिखे नाम से काम कीजिए। एक ही company की machines के बीच चलता है।",
    },
    holds: None,
};
