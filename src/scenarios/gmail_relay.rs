//! The wrong server for outgoing mail.

use super::common::{bye, from, meeting};
use super::stage::{as_ever, gmail_mx};
use super::steps::{Said, line};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Gmail,
    title: Text { en: "550 5.7.0: mail relay denied", hi: "550 5.7.0: relay मना है" },
    summary: Text {
        en: "A program has Gmail's MX server as its outgoing server. It takes mail for Gmail's own people only.",
        hi: "एक program में outgoing server की जगह Gmail का MX server लिखा है। वह केवल Gmail वालों के लिए mail लेता है।",
    },
    stage: Stage::Set(|| gmail_mx(as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    [
        meeting(cast),
        vec![
            from(&cast.address),
            line("RCPT TO:<mira@example.net>", 550, RELAY),
            line(&format!("RCPT TO:<{}>", cast.recipient), 250, OWN),
            bye(),
        ],
    ]
    .concat()
}

const RELAY: Said = Said {
    title: Text { en: "To elsewhere", hi: "कहीं और" },
    why: Text {
        en: "`550 5.7.0 Mail relay denied`: port 25 of `{host}` is the letter box of Gmail's users, not a post office. Use `smtp.gmail.com`, port 465 or 587, **with a login**.",
        hi: "`550 5.7.0 Mail relay denied`: `{host}` का port 25 Gmail वालों की पत्र-पेटी है, डाकघर नहीं। `smtp.gmail.com`, port 465 या 587 लीजिए, **login के साथ**।",
    },
    holds: None,
};

const OWN: Said = Said {
    title: Text { en: "To Gmail", hi: "Gmail को" },
    why: Text {
        en: "For Asha it takes mail, from anyone.",
        hi: "आशा के लिए वह किसी से भी mail ले लेता है।",
    },
    holds: None,
};
