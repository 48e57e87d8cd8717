//! PLAIN in two steps.

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
        en: "AUTH PLAIN in two steps", hi: "AUTH PLAIN दो क़दमों में"
    },
    summary: Text {
        en: "The same login, but the client waits to be asked. Older programs do it so, and servers have to take both.",
        hi: "वही login, पर client पूछे जाने का इंतज़ार करता है। पुराने program ऐसा करते हैं, और server को दोनों लेने होते हैं।",
    },
    stage: Stage::Set(|| submission(Transport::Tls, as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let response = login_lines(cast, "PLAIN", None).concat();
    let response = response.trim_start_matches("AUTH PLAIN ");
    [opening(cast), vec![line("AUTH PLAIN", 334, ASKED), line(response, 235, ANSWERED), bye()]]
        .concat()
}

const ASKED: Said = Said {
    title: Text { en: "Only the word", hi: "केवल शब्द" },
    why: Text {
        en: "No answer comes along, so the server asks with `334` and an empty text: go on.",
        hi: "जवाब साथ नहीं आया, इसलिए server `334` और खाली text से पूछता है: आगे भेजिए।",
    },
    holds: None,
};

const ANSWERED: Said = Said {
    title: Text { en: "Name and password", hi: "नाम और password" },
    why: Text {
        en: "The base64 word stands alone on its line, without a command before it. In a log this line must be hidden.",
        hi: "base64 शब्द अपनी line में अकेला है, आगे कोई command नहीं। log में यह line छिपाई जानी चाहिए।",
    },
    holds: None,
};
