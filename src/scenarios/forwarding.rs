//! A mail that is sent on, and what SPF says to that.

use super::common::{bye, hello, letter, meeting_at, sender, to};
use super::message::{stuffed, written};
use super::stage::gmail_mx;
use super::steps::{Said, line, lines, step};
use super::{Act, Cast, Chapter, Scenario, Server, Stage, Step};
use crate::smtp::{Setup, Verdict};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Recipients,
    title: Text {
        en: "Forwarding, and why it breaks", hi: "forwarding, और वह क्यों टूटती है"
    },
    summary: Text {
        en: "A school forwards Asha's mail to her Gmail. Gmail sees a strange server that sends in Ravi's name.",
        hi: "school आशा की mail उसके Gmail पर आगे भेज देता है। Gmail को दिखता है कि कोई अनजान server रवि के नाम से भेज रहा है।",
    },
    stage: Stage::Set(|| {
        gmail_mx(|setup| Setup { verdicts: vec![Verdict::Unauthenticated], ..setup })
    }),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let text = stuffed(&written(cast, "Exam", &["The exam is on Monday."]));
    let again = Server { setup: Setup { verdicts: Vec::new(), ..cast.setup() }, ..cast.server() };
    [
        vec![step(Act::Connect, Some(220), CONNECT), hello("mail.school.example")],
        vec![
            line(&sender(&cast.address), 250, KEPT),
            to(&cast.recipient),
            line("DATA", 354, DATA),
            lines(&text, 550, REFUSED),
            bye(),
        ],
        meeting_at(again, "mail.school.example", AGAIN),
        vec![
            line("MAIL FROM:<SRS0=k2Fd=QX=example.org=ravi@school.example>", 250, SRS),
            to(&cast.recipient),
        ],
        letter(&text),
        vec![bye()],
    ]
    .concat()
}

const CONNECT: Said = Said {
    title: Text {
        en: "The school's server connects", hi: "school का server जुड़ता है"
    },
    why: Text {
        en: "`mail.school.example` got a mail from Ravi for Asha's old address and brings it on to Gmail.",
        hi: "`mail.school.example` को आशा के पुराने पते पर रवि की mail मिली, और वह उसे आगे Gmail तक लाया है।",
    },
    holds: None,
};

const KEPT: Said = Said {
    title: Text { en: "The old sender", hi: "पुराना भेजने वाला" },
    why: Text {
        en: "It keeps Ravi's address on the envelope, so that bounces reach him.",
        hi: "वह लिफ़ाफ़े पर रवि का पता रहने देता है, ताकि bounce उसे मिलें।",
    },
    holds: None,
};

const DATA: Said = Said {
    title: Text { en: "Announce the message", hi: "message आने वाला है" },
    why: Text {
        en: "Nobody has said anything about the origin yet.",
        hi: "मूल के बारे में अब तक किसी ने कुछ नहीं कहा।",
    },
    holds: None,
};

const REFUSED: Said = Said {
    title: Text { en: "Not from here", hi: "यहाँ से तो नहीं" },
    why: Text {
        en: "`550 5.7.26`: the SPF record of `example.org` lists Ravi's server, not the school's. To Gmail this looks like forgery.",
        hi: "`550 5.7.26`: `example.org` के SPF record में रवि का server है, school का नहीं। Gmail को यह जालसाज़ी लगती है।",
    },
    holds: None,
};

const AGAIN: Said = Said {
    title: Text {
        en: "A second try, done right", hi: "दूसरी कोशिश, सही ढंग से"
    },
    why: Text {
        en: "The school has learnt SRS, the Sender Rewriting Scheme.",
        hi: "school ने SRS (Sender Rewriting Scheme) सीख लिया है।",
    },
    holds: None,
};

const SRS: Said = Said {
    title: Text { en: "A sender of its own", hi: "अपना भेजने वाला" },
    why: Text {
        en: "The envelope now names the school's domain, with Ravi's address packed inside, so that bounces find their way back. SPF of `school.example` passes. Ravi's DKIM signature in the header would have helped, too: it survives forwarding.",
        hi: "लिफ़ाफ़े पर अब school का domain है, जिसके अंदर रवि का पता बँधा है, ताकि bounce लौट सकें। `school.example` का SPF पास हो जाता है। header में रवि का DKIM हस्ताक्षर भी काम आता: वह forwarding में बना रहता है।",
    },
    holds: None,
};
