//! What makes a message a reply.

use super::common::{bye, login, sender, to};
use super::message::{stuffed, with_fields};
use super::stage::takes_passwords;
use super::steps::{Said, line, lines};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::FirstSteps,
    title: Text { en: "Answering a mail", hi: "mail का जवाब देना" },
    summary: Text {
        en: "A reply is a message like any other. Two lines in its header tie it to the one that it answers.",
        hi: "जवाब भी बाकी messages जैसा ही है। header की दो lines उसे उस message से जोड़ती हैं जिसका वह जवाब है।",
    },
    stage: Stage::Own(takes_passwords),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let fields = [
        "Subject: Re: The trip",
        "In-Reply-To: <77@example.org>",
        "References: <41@example.org> <77@example.org>",
    ];
    let text = with_fields(cast, &fields, &["> When does it leave?", "At seven."]);
    [
        login(cast),
        vec![line(&sender(&cast.address), 250, MAIL), to(&cast.recipient)],
        vec![line("DATA", 354, DATA), lines(&stuffed(&text), 250, MESSAGE), bye()],
    ]
    .concat()
}

const MAIL: Said = Said {
    title: Text { en: "A new envelope", hi: "नया लिफ़ाफ़ा" },
    why: Text {
        en: "SMTP knows no replies: the envelope is new, with you as the sender.",
        hi: "SMTP जवाब जैसी कोई चीज़ नहीं जानता: लिफ़ाफ़ा नया है, और भेजने वाले आप हैं।",
    },
    holds: None,
};

const DATA: Said = Said {
    title: Text { en: "Announce the message", hi: "message आने वाला है" },
    why: Text {
        en: "What makes it a reply comes in the header.",
        hi: "इसे जवाब बनाने वाली बात header में आती है।",
    },
    holds: None,
};

const MESSAGE: Said = Said {
    title: Text { en: "The threads in the header", hi: "header के धागे" },
    why: Text {
        en: "`In-Reply-To:` names the `Message-ID` of the mail that you answer, `References:` the whole conversation. By these, not by `Re:`, programs sort mails into threads.",
        hi: "`In-Reply-To:` उस mail का `Message-ID` है जिसका जवाब दिया जा रहा है, `References:` में पूरी बातचीत है। program इन्हीं से mails की लड़ी बनाते हैं, `Re:` से नहीं।",
    },
    holds: None,
};
