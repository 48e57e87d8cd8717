//! A server whose domain has neither SPF nor DKIM.

use super::common::{bye, from, letter, meeting, meeting_at, to};
use super::message::{stuffed, written};
use super::stage::gmail_mx;
use super::steps::{Said, line, lines, step};
use super::{Act, Cast, Chapter, Scenario, Server, Stage, Step};
use crate::smtp::{Setup, Verdict};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Gmail,
    title: Text {
        en: "550 5.7.26: the sender is unauthenticated",
        hi: "550 5.7.26: भेजने वाला प्रमाणित नहीं",
    },
    summary: Text {
        en: "A new server, a new domain, no records in the DNS. Since February 2024 Gmail takes no mail like this.",
        hi: "नया server, नया domain, DNS में कोई record नहीं। फ़रवरी 2024 से Gmail ऐसी mail नहीं लेता।",
    },
    stage: Stage::Set(|| {
        gmail_mx(|setup| Setup { verdicts: vec![Verdict::Unauthenticated], ..setup })
    }),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let text = stuffed(&written(cast, "Hello", &["Our first mail."]));
    let again = Server { setup: Setup { verdicts: Vec::new(), ..cast.setup() }, ..cast.server() };
    [
        meeting(cast),
        vec![
            from(&cast.address),
            to(&cast.recipient),
            line("DATA", 354, DATA),
            lines(&text, 550, REFUSED),
            bye(),
            step(Act::Wait(60), None, RECORDS),
        ],
        meeting_at(again, &cast.client, AGAIN),
        vec![from(&cast.address), to(&cast.recipient)],
        letter(&text),
        vec![bye()],
    ]
    .concat()
}

const DATA: Said = Said {
    title: Text { en: "Announce the message", hi: "message आने वाला है" },
    why: Text {
        en: "Up to here Gmail has only listened.", hi: "यहाँ तक Gmail केवल सुन रहा था।"
    },
    holds: None,
};

const REFUSED: Said = Said {
    title: Text {
        en: "Anyone could have written this", hi: "यह कोई भी लिख सकता था"
    },
    why: Text {
        en: "Gmail says what it checked: DKIM did not pass, SPF of `example.org` for this IP address did not pass.",
        hi: "Gmail बताता है कि उसने क्या जाँचा: DKIM पास नहीं, इस IP address के लिए `example.org` का SPF पास नहीं।",
    },
    holds: None,
};

const RECORDS: Said = Said {
    title: Text {
        en: "The owner of the domain acts", hi: "domain का मालिक कुछ करता है"
    },
    why: Text {
        en: "A TXT record `v=spf1 ip4:203.0.113.7 -all`, and a DKIM key with which the server signs each message. Both is best; DMARC comes third.",
        hi: "एक TXT record `v=spf1 ip4:203.0.113.7 -all`, और DKIM की चाबी, जिससे server हर message पर हस्ताक्षर करे। दोनों हों तो सबसे अच्छा; तीसरा DMARC।",
    },
    holds: None,
};

const AGAIN: Said = Said {
    title: Text { en: "An hour later", hi: "एक घंटे बाद" },
    why: Text {
        en: "The DNS has spread the records.", hi: "DNS में records फैल चुके हैं।"
    },
    holds: None,
};
