//! The parts of a message, one after the other.

use super::common::{bye, from, meeting, to};
use super::stage::{as_ever, mx};
use super::steps::{Said, line, unanswered};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Message,
    title: Text { en: "Header, empty line, body", hi: "header, खाली line, body" },
    summary: Text {
        en: "A message in slow motion: the fields, the line that ends them, the text, and the dot that ends it all.",
        hi: "एक message धीमी गति में: fields, उन्हें ख़त्म करने वाली line, लिखी हुई बात, और सब कुछ ख़त्म करने वाला dot।",
    },
    stage: Stage::Set(|| mx("strict", as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let fields = format!(
        "Date: {}\r\nFrom: Asha <{}>\r\nTo: {}\r\n",
        cast.date, cast.address, cast.recipient
    );
    [
        meeting(cast),
        vec![
            from(&cast.address),
            to(&cast.recipient),
            line("DATA", 354, DATA),
            unanswered(&fields, FIELDS),
            unanswered(
                "Subject: A very long subject that goes\r\n on in the next line\r\n",
                FOLDED,
            ),
            unanswered("\r\n", EMPTY),
            unanswered("Namaste Ravi,\r\nsee you tomorrow.\r\n", BODY),
            line(".", 250, DOT),
            bye(),
        ],
    ]
    .concat()
}

const DATA: Said = Said {
    title: Text { en: "Announce the message", hi: "message आने वाला है" },
    why: Text {
        en: "The server falls silent now: it answers no single line, only the whole.",
        hi: "अब server चुप हो जाता है: वह एक-एक line का नहीं, पूरे message का जवाब देता है।",
    },
    holds: None,
};

const FIELDS: Said = Said {
    title: Text { en: "Fields", hi: "fields" },
    why: Text {
        en: "Each field is a name, a colon and a value. Only `Date:` and `From:` are a must.",
        hi: "हर field में एक नाम, एक colon और एक मान होता है। ज़रूरी केवल `Date:` और `From:` हैं।",
    },
    holds: None,
};

const FOLDED: Said = Said {
    title: Text { en: "A field in two lines", hi: "दो lines में एक field" },
    why: Text {
        en: "A line that begins with a space goes on with the field before it. So a long field stays readable.",
        hi: "जो line space से शुरू हो, वह पिछली field का ही आगे का हिस्सा है। इससे लंबी field पढ़ने लायक रहती है।",
    },
    holds: None,
};

const EMPTY: Said = Said {
    title: Text { en: "The empty line", hi: "खाली line" },
    why: Text {
        en: "It alone tells header from body. Forget it, and your first sentence becomes a broken field.",
        hi: "header और body को केवल यही अलग करती है। इसे भूल जाएँ तो आपका पहला वाक्य टूटी हुई field बन जाता है।",
    },
    holds: None,
};

const BODY: Said = Said {
    title: Text { en: "The body", hi: "body" },
    why: Text {
        en: "What you wrote. To SMTP it is lines of text, nothing more.",
        hi: "आपकी लिखी बात। SMTP के लिए ये केवल text की lines हैं।",
    },
    holds: None,
};

const DOT: Said = Said {
    title: Text { en: "The end", hi: "अंत" },
    why: Text {
        en: "A line with nothing but a dot. Only now does the server answer.",
        hi: "एक line जिसमें dot के सिवा कुछ नहीं। server अब जाकर जवाब देता है।",
    },
    holds: None,
};
