//! An address in Devanagari.

use super::common::{bye, letter, meeting, to};
use super::message::{stuffed, with_fields};
use super::stage::{as_ever, mx};
use super::steps::{Said, line};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Message,
    title: Text {
        en: "An address in Devanagari", hi: "देवनागरी में mail पता"
    },
    summary: Text {
        en: "`आशा@डाक.भारत` is a real kind of address. It works where all servers on the way know `SMTPUTF8`.",
        hi: "`आशा@डाक.भारत` भी पते का एक असली रूप है। यह वहाँ चलता है जहाँ रास्ते के सारे server `SMTPUTF8` जानते हों।",
    },
    stage: Stage::Set(|| Cast {
        address: "आशा@डाक.भारत".to_owned(), ..mx("strict", as_ever)
    }),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let fields = [
        "Subject: नमस्ते",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
    ];
    let text = with_fields(cast, &fields, &["पता भी हिन्दी में।"]);
    let mail = format!("MAIL FROM:<{}>", cast.address);
    [
        meeting(cast),
        vec![
            line(&mail, 553, PLAIN),
            line(&format!("{mail} SMTPUTF8 BODY=8BITMIME"), 250, ANNOUNCED),
            to(&cast.recipient),
        ],
        letter(&stuffed(&text)),
        vec![bye()],
    ]
    .concat()
}

const PLAIN: Said = Said {
    title: Text { en: "Without announcing it", hi: "बिना बताए" },
    why: Text {
        en: "`553`: letters beyond ASCII in an address need a parameter, so that nobody takes them over who cannot pass them on.",
        hi: "`553`: पते में ASCII से बाहर के अक्षर हों तो parameter चाहिए, ताकि कोई ऐसा server उन्हें न ले जो आगे न दे सके।",
    },
    holds: None,
};

const ANNOUNCED: Said = Said {
    title: Text { en: "Announced", hi: "बताकर" },
    why: Text {
        en: "`SMTPUTF8`: addresses and header are in UTF-8. If the next server does not know it, the message comes back: it cannot be translated. The domain alone could be: `डाक.भारत` is `xn--` something in the DNS.",
        hi: "`SMTPUTF8`: पते और header UTF-8 में हैं। अगला server इसे न जाने तो message लौट आता है: इसका अनुवाद नहीं हो सकता। अकेले domain का हो सकता है: DNS में `डाक.भारत` `xn--` वाले रूप में लिखा होता है।",
    },
    holds: None,
};
