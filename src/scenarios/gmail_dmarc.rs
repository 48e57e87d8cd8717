//! A domain that forbids others to send in its name.

use super::common::{bye, from, meeting, to};
use super::message::{stuffed, written};
use super::stage::gmail_mx;
use super::steps::{Said, line, lines};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::smtp::{Setup, Verdict};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Gmail,
    title: Text {
        en: "550 5.7.26: the domain's DMARC policy",
        hi: "550 5.7.26: domain की DMARC policy",
    },
    summary: Text {
        en: "A web form sends in the name of a bank's customer. The bank has told all servers to refuse that.",
        hi: "एक web form bank के ग्राहक के नाम से भेजता है। bank ने सब servers से कह रखा है कि यह मना कर दो।",
    },
    stage: Stage::Set(|| Cast {
        address: "asha@bank.example".to_owned(),
        ..gmail_mx(|setup| Setup { verdicts: vec![Verdict::AgainstDmarc], ..setup })
    }),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let text = stuffed(&written(cast, "Contact form", &["Please call me."]));
    [
        meeting(cast),
        vec![
            from(&cast.address),
            to(&cast.recipient),
            line("DATA", 354, DATA),
            lines(&text, 550, REFUSED),
            line("MAIL FROM:<form@example.org>", 250, OWN),
            bye(),
        ],
    ]
    .concat()
}

const DATA: Said = Said {
    title: Text { en: "Announce the message", hi: "message आने वाला है" },
    why: Text {
        en: "`From: asha@bank.example` will stand in it, and the server is not the bank's.",
        hi: "इसमें `From: asha@bank.example` होगा, और यह server bank का नहीं है।",
    },
    holds: None,
};

const REFUSED: Said = Said {
    title: Text { en: "As the bank wishes", hi: "जैसा bank चाहता है" },
    why: Text {
        en: "The bank's DNS says `v=DMARC1; p=reject`: what passes neither SPF nor DKIM **for the domain in From** shall be refused.",
        hi: "bank के DNS में `v=DMARC1; p=reject` है: जो **From वाले domain के लिए** न SPF पास करे, न DKIM, उसे मना कर दो।",
    },
    holds: None,
};

const OWN: Said = Said {
    title: Text { en: "In one's own name", hi: "अपने नाम से" },
    why: Text {
        en: "A form sends from its own domain, and puts the visitor's address into `Reply-To:`. Answers still reach the visitor.",
        hi: "form अपने domain से भेजे, और visitor का पता `Reply-To:` में रखे। जवाब फिर भी उसी को मिलेंगे।",
    },
    holds: None,
};
