//! An attachment that Gmail does not take.

use super::common::{bye, from, login, to};
use super::message::{stuffed, with_fields};
use super::stage::gmail;
use super::steps::{Said, line, lines};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::smtp::{Setup, Verdict};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Gmail,
    title: Text {
        en: "552 5.7.0: a file that Gmail blocks",
        hi: "552 5.7.0: जो file Gmail रोक देता है",
    },
    summary: Text {
        en: "A student sends homework as a `.js` file. To Gmail that is a program, and programs do not come by mail.",
        hi: "एक छात्र homework `.js` file में भेजता है। Gmail के लिए वह program है, और program mail से नहीं आते।",
    },
    stage: Stage::Set(|| gmail(|setup| Setup { verdicts: vec![Verdict::Dangerous], ..setup })),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let fields =
        ["Subject: Homework", "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=cut"];
    let body = [
        "--cut",
        "Content-Type: text/javascript; name=homework.js",
        "Content-Disposition: attachment; filename=homework.js",
        "",
        "alert('namaste')",
        "--cut--",
    ];
    [
        login(cast),
        vec![
            from(&cast.address),
            to(&cast.recipient),
            line("DATA", 354, DATA),
            lines(&stuffed(&with_fields(cast, &fields, &body)), 552, BLOCKED),
            bye(),
        ],
    ]
    .concat()
}

const DATA: Said = Said {
    title: Text { en: "Announce the message", hi: "message आने वाला है" },
    why: Text {
        en: "The server looks into the message after the dot.",
        hi: "server message के अंदर dot के बाद देखता है।",
    },
    holds: None,
};

const BLOCKED: Said = Said {
    title: Text { en: "Blocked", hi: "रोका गया" },
    why: Text {
        en: "`552 5.7.0 … presents a potential security issue`: programs, scripts, and archives with a password are blocked, also inside `.zip`. Share the file by a link, or send the text of it.",
        hi: "`552 5.7.0 … presents a potential security issue`: program, script और password वाले archive रोके जाते हैं, `.zip` के अंदर भी। file का link भेजिए, या उसका text।",
    },
    holds: None,
};
