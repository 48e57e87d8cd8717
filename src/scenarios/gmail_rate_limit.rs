//! Too much mail at once.

use super::common::{from, meeting, to};
use super::message::{stuffed, written};
use super::stage::gmail_mx;
use super::steps::{Said, line, lines, step};
use super::{Act, Cast, Chapter, Scenario, Stage, Step};
use crate::smtp::{Setup, Verdict};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Gmail,
    title: Text {
        en: "421 4.7.28: an unusual rate of mail",
        hi: "421 4.7.28: mail की रफ़्तार असामान्य",
    },
    summary: Text {
        en: "A server sends ten thousand invitations in an hour, for the first time in its life. Gmail brakes.",
        hi: "एक server अपने जीवन में पहली बार घंटे भर में दस हज़ार निमंत्रण भेजता है। Gmail ब्रेक लगाता है।",
    },
    stage: Stage::Set(|| gmail_mx(|setup| Setup { verdicts: vec![Verdict::RateLimited], ..setup })),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let text = stuffed(&written(cast, "Invitation", &["You are invited."]));
    [
        meeting(cast),
        vec![
            from(&cast.address),
            to(&cast.recipient),
            line("DATA", 354, DATA),
            lines(&text, 421, BRAKE),
            step(Act::Wait(60), None, WAIT),
        ],
    ]
    .concat()
}

const DATA: Said = Said {
    title: Text { en: "Announce the message", hi: "message आने वाला है" },
    why: Text {
        en: "One of ten thousand.", hi: "दस हज़ार में से एक।"
    },
    holds: None,
};

const BRAKE: Said = Said {
    title: Text { en: "Slower", hi: "धीरे" },
    why: Text {
        en: "`421 4.7.28` names what is counted: the IP address, here. A `4`: the mail is not lost, and the connection is closed.",
        hi: "`421 4.7.28` बताता है कि गिनती किसकी हो रही है: यहाँ IP address की। शुरू में `4` है: mail खोई नहीं, और connection बंद हो गया।",
    },
    holds: None,
};

const WAIT: Said = Said {
    title: Text { en: "The queue waits", hi: "queue इंतज़ार करती है" },
    why: Text {
        en: "Send slowly at first and more each day, to people who asked for it. If you did not send that much: look for an abused account or form.",
        hi: "शुरू में धीरे भेजिए, फिर रोज़ थोड़ा ज़्यादा, और केवल उन्हें जिन्होंने माँगा हो। आपने इतना भेजा ही नहीं? तो देखिए कि कोई account या form का ग़लत इस्तेमाल तो नहीं कर रहा।",
    },
    holds: None,
};
