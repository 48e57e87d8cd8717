//! A message that runs in a circle.

use super::common::{bye, from, meeting, to};
use super::message::{stuffed, written};
use super::stage::{as_ever, mx};
use super::steps::{Said, line, lines};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Trouble,
    title: Text { en: "A mail that runs in a circle", hi: "चक्कर काटती mail" },
    summary: Text {
        en: "Ravi forwards to Mira, and Mira to Ravi. Each server leaves a stamp, and by the stamps the circle is found out.",
        hi: "रवि मीरा को forward करता है, मीरा रवि को। हर server एक मुहर लगाता है, और मुहरों से ही चक्कर पकड़ा जाता है।",
    },
    stage: Stage::Set(|| mx("postfix", as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let stamp = |hop: usize| {
        let (to, by) = if hop.is_multiple_of(2) { ("ravi", "mira") } else { ("mira", "ravi") };
        format!("Received: from {by}.example.net by {to}.example.net; {}\r\n", cast.date)
    };
    let stamps: String = (0..51).map(stamp).collect();
    let text = stamps + &written(cast, "Round and round", &["Where am I?"]);
    [
        meeting(cast),
        vec![
            from(&cast.address),
            to(&cast.recipient),
            line("DATA", 354, DATA),
            lines(&stuffed(&text), 554, LOOP),
            bye(),
        ],
    ]
    .concat()
}

const DATA: Said = Said {
    title: Text { en: "The fifty-second time", hi: "बावनवीं बार" },
    why: Text {
        en: "The envelope looks as it did the first time.",
        hi: "लिफ़ाफ़ा वैसा ही दिखता है जैसा पहली बार था।",
    },
    holds: None,
};

const LOOP: Said = Said {
    title: Text {
        en: "Too many stamps", hi: "मुहरें बहुत ज़्यादा"
    },
    why: Text {
        en: "Each server puts a line `Received:` on top. Postfix counts more than 50, and says `554 5.4.0`: too many hops. Read the lines **from the bottom up** to see the way; where two names take turns, a forwarding has to go.",
        hi: "हर server सबसे ऊपर एक `Received:` line लगाता है। Postfix 50 से ज़्यादा गिनता है और कहता है `554 5.4.0`: बहुत पड़ाव। रास्ता देखने के लिए lines **नीचे से ऊपर** पढ़िए; जहाँ दो नाम बारी-बारी आएँ, वहाँ एक forwarding हटानी होगी।",
    },
    holds: None,
};
