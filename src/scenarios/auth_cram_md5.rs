//! A riddle that only the password answers.

use super::common::bye;
use super::logins::login_lines;
use super::stage::{submission, with};
use super::steps::{Said, line, opening};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::smtp::Transport;
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Login,
    title: Text { en: "AUTH CRAM-MD5: a riddle", hi: "AUTH CRAM-MD5: एक पहेली" },
    summary: Text {
        en: "The password does not cross the line. Clever in 1997; today MD5 is weak and the server has to keep the password readable.",
        hi: "password रास्ते में नहीं जाता। 1997 में यह चतुराई थी; आज MD5 कमज़ोर है, और server को password पढ़ने लायक रखना पड़ता है।",
    },
    stage: Stage::Set(|| submission(Transport::Tls, |setup| with(setup, &["CRAM-MD5"]))),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let said = login_lines(cast, "CRAM-MD5", None);
    let [auth, answer] = &said[..] else { return Vec::new() };
    [opening(cast), vec![line(auth, 334, AUTH), line(answer, 235, ANSWER), bye()]].concat()
}

const AUTH: Said = Said {
    title: Text { en: "The riddle", hi: "पहेली" },
    why: Text {
        en: "Behind `334` stands, in base64, a text that has never been there before: a number, the time, the server's name.",
        hi: "`334` के पीछे base64 में ऐसा text है जो पहले कभी नहीं आया: एक संख्या, समय, server का नाम।",
    },
    holds: None,
};

const ANSWER: Said = Said {
    title: Text { en: "The answer", hi: "जवाब" },
    why: Text {
        en: "The user name and a hash of riddle and password together. Who listens learns only the answer to this one riddle.",
        hi: "user name, और पहेली और password को मिलाकर बना hash। सुनने वाले को केवल इसी एक पहेली का जवाब मिलता है।",
    },
    holds: None,
};
