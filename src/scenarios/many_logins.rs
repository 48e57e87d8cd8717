//! A program that logs in too often.

use super::common::bye;
use super::stage::gmail;
use super::steps::{Said, auth_plain, opening};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::smtp::{Setup, Verdict};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Gmail,
    title: Text {
        en: "454: too many login attempts", hi: "454: बहुत ज़्यादा login"
    },
    summary: Text {
        en: "A script logs in anew for each of two hundred mails. Gmail loses patience.",
        hi: "एक script दो सौ mails में से हर एक के लिए नया login करती है। Gmail का धीरज टूट जाता है।",
    },
    stage: Stage::Set(|| gmail(|setup| Setup { verdicts: vec![Verdict::ManyLogins], ..setup })),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    [opening(cast), vec![auth_plain(cast, &cast.app_password, 454, MANY), bye()]].concat()
}

const MANY: Said = Said {
    title: Text { en: "The two hundred and first", hi: "दो सौ पहला" },
    why: Text {
        en: "`454 4.7.0 Too many login attempts`. A `4`: it works again after a while, but each try prolongs the wait. **Log in once, and send many messages over one connection.**",
        hi: "`454 4.7.0 Too many login attempts`। शुरू में `4` है: कुछ देर बाद फिर चलेगा, पर हर कोशिश इंतज़ार बढ़ाती है। **एक बार login कीजिए, और एक ही connection पर कई messages भेजिए।**",
    },
    holds: None,
};
