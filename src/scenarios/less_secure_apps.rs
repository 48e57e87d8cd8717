//! What became of less secure apps.

use super::common::bye;
use super::stage::{gmail, with_user};
use super::steps::{Said, auth_plain, opening};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Gmail,
    title: Text {
        en: "“Less secure apps”: a switch that is gone",
        hi: "“Less secure apps”: जो switch अब नहीं रहा",
    },
    summary: Text {
        en: "Old guides say: turn on less secure apps. That worked until 2022 and, for Workspace, until 2025. What to do today.",
        hi: "पुरानी guides कहती हैं: less secure apps चालू कीजिए। यह 2022 तक, और Workspace में 2025 तक चलता था। आज क्या करें।",
    },
    stage: Stage::Set(|| {
        gmail(|setup| with_user(setup, |user| "not for programs".clone_into(&mut user.password)))
    }),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    [
        opening(cast),
        vec![
            auth_plain(cast, "namaste123", 535, REFUSED),
            auth_plain(cast, &cast.app_password, 235, APP),
            bye(),
        ],
    ]
    .concat()
}

const REFUSED: Said = Said {
    title: Text {
        en: "The right password, refused", hi: "सही password, फिर भी मना"
    },
    why: Text {
        en: "`535 5.7.8 Username and Password not accepted`, although it opens Gmail on the web: without 2-Step Verification Gmail says no more than this. The old switch that made it work is gone and will not come back.",
        hi: "`535 5.7.8 Username and Password not accepted`, जबकि web पर यही password चलता है: 2-Step Verification न हो तो Gmail इतना ही कहता है। जिस पुराने switch से यह चल जाता था, वह हट चुका है और लौटेगा नहीं।",
    },
    holds: None,
};

const APP: Said = Said {
    title: Text { en: "The way of today", hi: "आज का तरीका" },
    why: Text {
        en: "Turn on 2-Step Verification, make an app password of 16 letters, and put it into the program. Or use a program that logs in with Google (OAuth).",
        hi: "2-Step Verification चालू कीजिए, 16 अक्षरों का app password बनाइए और program में डालिए। या ऐसा program लीजिए जो Google से login (OAuth) करता हो।",
    },
    holds: None,
};
