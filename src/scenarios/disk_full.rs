//! A server without room on its disk.

use super::common::{bye, from, letter, meeting, meeting_at, sender, to};
use super::message::{stuffed, written};
use super::stage::mx;
use super::steps::{Said, line, step};
use super::{Act, Cast, Chapter, Scenario, Server, Stage, Step};
use crate::smtp::{Setup, Verdict};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Trouble,
    title: Text {
        en: "452: no room on the server", hi: "452: server में जगह नहीं"
    },
    summary: Text {
        en: "Not Ravi's mailbox is full but the whole server's disk. Everyone's mail waits outside.",
        hi: "रवि का mailbox नहीं, पूरे server की disk भर गई है। सबकी mail बाहर रुकी है।",
    },
    stage: Stage::Set(|| mx("strict", |setup| Setup { verdicts: vec![Verdict::NoRoom], ..setup })),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let later = Server { setup: Setup { verdicts: Vec::new(), ..cast.setup() }, ..cast.server() };
    [
        meeting(cast),
        vec![line(&sender(&cast.address), 452, FULL), bye(), step(Act::Wait(120), None, WAIT)],
        meeting_at(later, &cast.client, AGAIN),
        vec![from(&cast.address), to(&cast.recipient)],
        letter(&stuffed(&written(cast, "Two hours late", &["And still here."]))),
        vec![bye()],
    ]
    .concat()
}

const FULL: Said = Said {
    title: Text { en: "Already at the sender", hi: "भेजने वाले पर ही" },
    why: Text {
        en: "`452 4.3.1` answers `MAIL`, before any recipient is named: so it is about the server (`4.3`), not about a mailbox (`4.2`).",
        hi: "`452 4.3.1` `MAIL` पर ही आ गया, किसी पाने वाले के नाम से पहले: यानी बात server की है (`4.3`), mailbox की नहीं (`4.2`)।",
    },
    holds: None,
};

const WAIT: Said = Said {
    title: Text { en: "Somebody makes room", hi: "कोई जगह बनाता है" },
    why: Text {
        en: "The administrator deletes old logs. No mail has been lost meanwhile.",
        hi: "admin पुराने log मिटाता है। इस बीच कोई mail खोई नहीं।",
    },
    holds: None,
};

const AGAIN: Said = Said {
    title: Text { en: "Two hours later", hi: "दो घंटे बाद" },
    why: Text {
        en: "The queues of all the others come back, one by one.",
        hi: "बाकी सबकी queue भी एक-एक करके लौटती हैं।",
    },
    holds: None,
};
