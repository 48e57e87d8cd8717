//! A web form that sends spam for strangers.

use super::common::{from, letter, login, sender, to};
use super::message::{second, stuffed, written};
use super::stage::{as_ever, submission};
use super::steps::{Said, line, lines};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::smtp::Transport;
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Attacks,
    title: Text {
        en: "A web form that sends spam", hi: "spam भेजने वाला web form"
    },
    summary: Text {
        en: "A visitor types a line end into the field “Subject”, and the shop's contact form writes to people it never heard of.",
        hi: "कोई “Subject” की जगह में line का अंत भी टाइप कर देता है, और दुकान का contact form ऐसे लोगों को लिखता है जिन्हें वह जानता ही नहीं।",
    },
    stage: Stage::Set(|| Cast {
        address: "form@shop.example".to_owned(),
        recipient: "office@shop.example".to_owned(),
        client: "www.shop.example".to_owned(),
        ..submission(Transport::Tls, as_ever)
    }),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let typed = "Hello\r\nBcc: victim1@far.example, victim2@away.example";
    let injected = written(cast, typed, &["Cheap pills at http://pills.example"]);
    let clean =
        written(cast, &typed.replace("\r\n", " "), &["Cheap pills at http://pills.example"]);
    [
        login(cast),
        vec![
            from(&cast.address),
            line("RCPT TO:<office@shop.example>", 250, MEANT),
            line("RCPT TO:<victim1@far.example>", 250, INJECTED),
            to("victim2@away.example"),
            line("DATA", 354, DATA),
            lines(&stuffed(&injected), 250, MESSAGE),
            line(&sender(&cast.address), 250, AGAIN),
            to("office@shop.example"),
        ],
        letter(&stuffed(&second(&clean))),
        vec![line("QUIT", 221, DEFENCE)],
    ]
    .concat()
}

const MEANT: Said = Said {
    title: Text {
        en: "Whom the form means", hi: "form जिसे लिखना चाहता है"
    },
    why: Text {
        en: "The form writes to the shop's office, and to nobody else.",
        hi: "form दुकान के office को लिखता है, और किसी को नहीं।",
    },
    holds: None,
};

const INJECTED: Said = Said {
    title: Text {
        en: "Whom the visitor means", hi: "visitor जिसे लिखवाना चाहता है"
    },
    why: Text {
        en: "The form has glued the typed text into the header as it was. Behind “Hello” comes a line end and `Bcc:`, and the mail library takes its recipients from there.",
        hi: "form ने टाइप किया हुआ text जैसा था वैसा ही header में जोड़ दिया। “Hello” के बाद line का अंत और `Bcc:` है, और mail library पाने वाले वहीं से लेती है।",
    },
    holds: None,
};

const DATA: Said = Said {
    title: Text { en: "Announce the message", hi: "message आने वाला है" },
    why: Text {
        en: "The server sees a customer who has logged in. Nothing looks wrong.",
        hi: "server को login किया हुआ ग्राहक दिखता है। कुछ ग़लत नहीं लगता।",
    },
    holds: None,
};

const MESSAGE: Said = Said {
    title: Text {
        en: "In the shop's good name", hi: "दुकान के अच्छे नाम पर"
    },
    why: Text {
        en: "Thousands of these an hour, and the shop's domain is on the blocklists.",
        hi: "घंटे में ऐसे हज़ारों, और दुकान का domain blocklist पर।",
    },
    holds: None,
};

const AGAIN: Said = Said {
    title: Text { en: "The form, repaired", hi: "form, सुधारा हुआ" },
    why: Text {
        en: "The same visitor, the same text. Line ends in fields become spaces.",
        hi: "वही visitor, वही text। fields में line के अंत space बन जाते हैं।",
    },
    holds: None,
};

const DEFENCE: Said = Said {
    title: Text {
        en: "The defence: no line ends from outside", hi: "बचाव: बाहर से line का अंत नहीं"
    },
    why: Text {
        en: "The `Bcc:` was only a part of the subject now. **What people type never goes into a header as it is**: refuse CR and LF, use a mail library that does so by itself, keep the recipient fixed in the program, and slow the form down.",
        hi: "`Bcc:` अब बस subject का हिस्सा रहा। **टाइप की हुई चीज़ header में जस की तस कभी न जाए**: CR और LF मना कीजिए, ऐसी mail library लीजिए जो यह ख़ुद करे, पाने वाला program में पक्का रखिए, और form की रफ़्तार बाँधिए।",
    },
    holds: None,
};
