//! A stranger is told to come back.

use super::common::{bye, from, letter, meeting, meeting_at};
use super::message::{stuffed, written};
use super::stage::mx;
use super::steps::{Said, line, step};
use super::{Act, Cast, Chapter, Scenario, Server, Stage, Step};
use crate::smtp::Setup;
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Trouble,
    title: Text {
        en: "Greylisting: come back in ten minutes", hi: "Greylisting: दस मिनट बाद आइए"
    },
    summary: Text {
        en: "The first mail from a new server is put off. Spammers rarely come back; mail servers always do.",
        hi: "नए server की पहली mail टाल दी जाती है। spammer शायद ही लौटते हैं; mail server हमेशा लौटते हैं।",
    },
    stage: Stage::Set(|| {
        mx("strict", |setup| Setup { greylisted: vec!["ravi@example.org".to_owned()], ..setup })
    }),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let later = Server { setup: Setup { greylisted: Vec::new(), ..cast.setup() }, ..cast.server() };
    [
        meeting(cast),
        vec![
            from(&cast.address),
            line(&format!("RCPT TO:<{}>", cast.recipient), 450, LATER),
            bye(),
            step(Act::Wait(15), None, WAIT),
        ],
        meeting_at(later, &cast.client, AGAIN),
        vec![from(&cast.address), line(&format!("RCPT TO:<{}>", cast.recipient), 250, KNOWN)],
        letter(&stuffed(&written(cast, "Greetings", &["Patience is a virtue."]))),
        vec![bye()],
    ]
    .concat()
}

const LATER: Said = Said {
    title: Text { en: "Not yet", hi: "अभी नहीं" },
    why: Text {
        en: "`450 4.7.1`: this server, this sender and this recipient have never been seen together. The server notes the three and says “later”.",
        hi: "`450 4.7.1`: यह server, यह भेजने वाला और यह पाने वाला पहले कभी साथ नहीं दिखे। server तीनों को लिख लेता है और कहता है “बाद में”।",
    },
    holds: None,
};

const WAIT: Said = Said {
    title: Text { en: "A quarter of an hour", hi: "पंद्रह मिनट" },
    why: Text {
        en: "The message waits in the queue. Asha sees nothing of it; only a code “valid for five minutes” comes too late this way.",
        hi: "message queue में रुकता है। आशा को कुछ पता नहीं चलता; बस “पाँच मिनट तक मान्य” code इस तरह देर से पहुँचता है।",
    },
    holds: None,
};

const AGAIN: Said = Said {
    title: Text { en: "The second try", hi: "दूसरी कोशिश" },
    why: Text {
        en: "The same server comes back, as a real one does.",
        hi: "वही server लौट आता है, जैसा असली server करता है।",
    },
    holds: None,
};

const KNOWN: Said = Said {
    title: Text { en: "Known now", hi: "अब पहचान हो गई" },
    why: Text {
        en: "`250`. From now on these three are known and need not wait.",
        hi: "`250`। अब से ये तीनों जाने-पहचाने हैं, और इन्हें रुकना नहीं पड़ेगा।",
    },
    holds: None,
};
