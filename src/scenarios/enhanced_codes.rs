//! The code behind the code.

use super::common::{bye, meeting, sender};
use super::stage::{as_ever, mx};
use super::steps::{Said, line};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Replies,
    title: Text {
        en: "The finer code: 5.1.1 and its kin", hi: "बारीक code: 5.1.1 और उसके भाई"
    },
    summary: Text {
        en: "`550` alone can mean many things. Three numbers with dots say which one: class, subject, detail.",
        hi: "अकेले `550` के कई मतलब हो सकते हैं। dot वाले तीन अंक बताते हैं कि कौन-सा: class, विषय, बारीकी।",
    },
    stage: Stage::Set(|| mx("strict", as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    [
        meeting(cast),
        vec![
            line(&sender(&cast.address), 250, SENDER),
            line("RCPT TO:<nobody@example.org>", 550, MAILBOX),
            line("RCPT TO:<someone@example.com>", 550, RELAY),
            line("RCPT TO:<full@example.org>", 452, FULL),
            bye(),
        ],
    ]
    .concat()
}

const SENDER: Said = Said {
    title: Text { en: "2.1.0: well", hi: "2.1.0: ठीक" },
    why: Text {
        en: "`2` success, `1` about addresses, `0` nothing particular. The list after `EHLO` had announced it: `ENHANCEDSTATUSCODES`.",
        hi: "`2` सफल, `1` पतों के बारे में, `0` कोई ख़ास बात नहीं। `EHLO` के बाद की सूची ने बता दिया था: `ENHANCEDSTATUSCODES`।",
    },
    holds: None,
};

const MAILBOX: Said = Said {
    title: Text { en: "5.1.1: no such mailbox", hi: "5.1.1: ऐसा mailbox नहीं" },
    why: Text {
        en: "`550`, and behind it `5.1.1`: `5` for good, `1` address, `1` no such mailbox. Check the spelling before the `@`.",
        hi: "`550`, और उसके पीछे `5.1.1`: `5` हमेशा के लिए, `1` पता, `1` ऐसा mailbox नहीं। `@` से पहले की spelling देखिए।",
    },
    holds: None,
};

const RELAY: Said = Said {
    title: Text { en: "5.7.1: not allowed", hi: "5.7.1: इजाज़त नहीं" },
    why: Text {
        en: "`550` again, but `5.7.1`: `7` is about rules. The address may exist; this server just does not bring mail there for strangers.",
        hi: "फिर `550`, पर `5.7.1`: `7` नियमों के बारे में है। पता मौजूद हो सकता है; बस यह server अजनबियों की mail वहाँ नहीं पहुँचाता।",
    },
    holds: None,
};

const FULL: Said = Said {
    title: Text { en: "4.2.2: mailbox full", hi: "4.2.2: mailbox भरा" },
    why: Text {
        en: "`4` for now, `2` the mailbox, `2` it is full. Who reads `4.2.2` in a log knows that the recipient has to tidy up.",
        hi: "`4` अभी के लिए, `2` mailbox, `2` भरा हुआ। log में `4.2.2` दिखे तो समझिए कि पाने वाले को सफ़ाई करनी है।",
    },
    holds: None,
};
