//! The first digit says how it went.

use super::common::{bye, meeting, sender, to};
use super::message::{stuffed, written};
use super::stage::{as_ever, mx};
use super::steps::{Said, line, lines};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Replies,
    title: Text {
        en: "Two, three, four, five: the first digit", hi: "दो, तीन, चार, पाँच: पहला अंक"
    },
    summary: Text {
        en: "`2` done, `3` go on, `4` not now, `5` not like this. A program needs no more to know what to do next.",
        hi: "`2` हो गया, `3` आगे भेजिए, `4` अभी नहीं, `5` ऐसे नहीं। आगे क्या करना है, यह जानने के लिए program को इतना ही चाहिए।",
    },
    stage: Stage::Set(|| mx("strict", as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let text = written(cast, "Digits", &["Two, three, four, five."]);
    [
        meeting(cast),
        vec![
            line(&sender(&cast.address), 250, TWO),
            line("RCPT TO:<full@example.org>", 452, FOUR),
            line("RCPT TO:<nobody@example.org>", 550, FIVE),
            to(&cast.recipient),
            line("DATA", 354, THREE),
            lines(&stuffed(&text), 250, DONE),
            bye(),
        ],
    ]
    .concat()
}

const TWO: Said = Said {
    title: Text { en: "2: done", hi: "2: हो गया" },
    why: Text {
        en: "`250` begins with `2`: the server has done what was asked.",
        hi: "`250` का पहला अंक `2` है: जो कहा गया, server ने कर दिया।",
    },
    holds: None,
};

const FOUR: Said = Said {
    title: Text { en: "4: not now", hi: "4: अभी नहीं" },
    why: Text {
        en: "`452`: the mailbox is full. `4` means that the same line may work later, so a server keeps the message and **tries again by itself**.",
        hi: "`452`: mailbox भरा है। `4` का मतलब है कि यही line बाद में चल सकती है, इसलिए server message रखकर **अपने-आप फिर कोशिश करता है**।",
    },
    holds: None,
};

const FIVE: Said = Said {
    title: Text { en: "5: not like this", hi: "5: ऐसे नहीं" },
    why: Text {
        en: "`550`: there is no such mailbox, and tomorrow there will not be one either. `5` means: do not repeat it, tell the sender.",
        hi: "`550`: ऐसा mailbox है ही नहीं, और कल भी नहीं होगा। `5` का मतलब है: दोहराइए मत, भेजने वाले को बताइए।",
    },
    holds: None,
};

const THREE: Said = Said {
    title: Text { en: "3: go on", hi: "3: आगे भेजिए" },
    why: Text {
        en: "`354`: half done; the server waits for the rest. Only `DATA` and logins get a `3`.",
        hi: "`354`: आधा काम हुआ; server बाकी का इंतज़ार कर रहा है। `3` केवल `DATA` और login पर आता है।",
    },
    holds: None,
};

const DONE: Said = Said {
    title: Text {
        en: "2 again: the one that counts", hi: "फिर 2: जो सबसे ज़रूरी है"
    },
    why: Text {
        en: "This `250` says that the message is safe, for the one recipient that was taken.",
        hi: "यह `250` कहता है कि message सुरक्षित है, उस एक पाने वाले के लिए जो माना गया।",
    },
    holds: None,
};
