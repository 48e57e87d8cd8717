//! A program that does not log in.

use super::common::{bye, from, sender};
use super::stage::{as_ever, gmail};
use super::steps::{Said, auth_plain, line, opening};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Gmail,
    title: Text {
        en: "530 5.7.0: authentication required", hi: "530 5.7.0: login ज़रूरी है"
    },
    summary: Text {
        en: "Authentication is off in the program. Gmail takes nothing from strangers here.",
        hi: "program में authentication बंद है। Gmail यहाँ अजनबियों से कुछ नहीं लेता।",
    },
    stage: Stage::Set(|| gmail(as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    [
        opening(cast),
        vec![
            line(&sender(&cast.address), 530, REFUSED),
            auth_plain(cast, &cast.app_password, 235, AUTH),
            from(&cast.address),
            bye(),
        ],
    ]
    .concat()
}

const REFUSED: Said = Said {
    title: Text { en: "Without a login", hi: "बिना login" },
    why: Text {
        en: "`530 5.7.0 Authentication Required`: the program skipped `AUTH`. In its settings look for “My outgoing server requires authentication” and choose “Normal password”.",
        hi: "`530 5.7.0 Authentication Required`: program ने `AUTH` छोड़ दिया। उसकी settings में “My outgoing server requires authentication” ढूँढिए और “Normal password” चुनिए।",
    },
    holds: None,
};

const AUTH: Said = Said {
    title: Text { en: "With one", hi: "login के साथ" },
    why: Text {
        en: "User name: the whole address. Password: the app password.",
        hi: "user name: पूरा पता। password: app password।",
    },
    holds: None,
};
