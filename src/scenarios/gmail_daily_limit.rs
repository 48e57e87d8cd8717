//! The account has sent enough for today.

use super::common::{bye, from, login, to};
use super::stage::gmail;
use super::steps::{Said, line};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::smtp::{Setup, Verdict};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Gmail,
    title: Text {
        en: "550 5.4.5: the daily limit", hi: "550 5.4.5: दिन की सीमा"
    },
    summary: Text {
        en: "A club writes to its 600 members from a Gmail account. After 500 it is over for the day.",
        hi: "एक club Gmail से अपने 600 सदस्यों को लिखता है। 500 के बाद दिन भर के लिए बस।",
    },
    stage: Stage::Set(|| gmail(|setup| Setup { verdicts: vec![Verdict::DailyLimit], ..setup })),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    [login(cast), vec![from(&cast.address), to(&cast.recipient), line("DATA", 550, LIMIT), bye()]]
        .concat()
}

const LIMIT: Said = Said {
    title: Text { en: "Enough for today", hi: "आज के लिए बस" },
    why: Text {
        en: "`550 5.4.5 Daily user sending limit exceeded`: about 500 recipients a day for gmail.com, 2000 for Workspace. It opens again within 24 hours; nothing in your settings is wrong. For a list of members, use a mailing list or a mailing service.",
        hi: "`550 5.4.5 Daily user sending limit exceeded`: gmail.com में दिन के लगभग 500 पाने वाले, Workspace में 2000। 24 घंटे के अंदर फिर खुल जाता है; आपकी settings में कोई ग़लती नहीं। सदस्यों की सूची के लिए mailing list या mailing service लीजिए।",
    },
    holds: None,
};
