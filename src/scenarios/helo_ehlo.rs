//! The old greeting and the new one.

use super::common::bye;
use super::stage::{as_ever, mx};
use super::steps::{Said, line, step};
use super::{Act, Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::FirstSteps,
    title: Text {
        en: "`HELO` and `EHLO`: two ways to say hello",
        hi: "`HELO` और `EHLO`: नमस्ते कहने के दो तरीके",
    },
    summary: Text {
        en: "The old greeting gets one line, the new one a list. What is in the list may be used; after the old greeting, nothing of it.",
        hi: "पुराने नमस्ते पर एक line मिलती है, नए पर एक सूची। सूची में जो है वह इस्तेमाल हो सकता है; पुराने नमस्ते के बाद उसमें से कुछ नहीं।",
    },
    stage: Stage::Set(|| mx("strict", as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let client = &cast.client;
    let mail = format!("MAIL FROM:<{}> BODY=8BITMIME", cast.address);
    vec![
        step(Act::Connect, Some(220), CONNECT),
        line(&format!("HELO {client}"), 250, HELO),
        line(&mail, 555, TOO_NEW),
        line(&format!("EHLO {client}"), 250, EHLO),
        line(&mail, 250, MAIL),
        bye(),
    ]
}

const CONNECT: Said = Said {
    title: Text { en: "Connect", hi: "server से जुड़ना" },
    why: Text {
        en: "The client connects to `{host}` and waits: the server speaks first. `ESMTP` in its greeting hints that it knows the new way.",
        hi: "client `{host}` से जुड़कर रुकता है: पहले server बोलता है। उसके greeting में `ESMTP` इशारा है कि वह नया तरीका जानता है।",
    },
    holds: None,
};

const HELO: Said = Said {
    title: Text { en: "The greeting of 1982", hi: "1982 वाला नमस्ते" },
    why: Text {
        en: "`HELO` only says a name, and the answer is one line. All servers still understand it.",
        hi: "`HELO` केवल नाम बताता है, और जवाब एक ही line है। इसे आज भी हर server समझता है।",
    },
    holds: Some(Text {
        en: "The client's name. No extension may be used now.",
        hi: "client का नाम। अब कोई extension इस्तेमाल नहीं हो सकता।",
    }),
};

const TOO_NEW: Said = Said {
    title: Text { en: "Ask for something new", hi: "कुछ नया माँगना" },
    why: Text {
        en: "`BODY=8BITMIME` belongs to an extension, and whoever said `HELO` cannot know whether it is there. `555`: this parameter is not taken.",
        hi: "`BODY=8BITMIME` एक extension का हिस्सा है, और जिसने `HELO` कहा उसे पता ही नहीं कि वह यहाँ है या नहीं। `555`: यह parameter नहीं चलेगा।",
    },
    holds: None,
};

const EHLO: Said = Said {
    title: Text { en: "The greeting of today", hi: "आज वाला नमस्ते" },
    why: Text {
        en: "`EHLO` (extended hello) asks at the same time what the server can do. One line for each ability: `SIZE`, `8BITMIME`, `PIPELINING` …",
        hi: "`EHLO` (extended hello) साथ में यह भी पूछता है कि server क्या-क्या कर सकता है। हर सुविधा की एक line: `SIZE`, `8BITMIME`, `PIPELINING` …",
    },
    holds: Some(Text {
        en: "The name, and that extensions may be used.",
        hi: "नाम, और यह कि अब extensions चल सकते हैं।",
    }),
};

const MAIL: Said = Said {
    title: Text { en: "The same line once more", hi: "वही line फिर से" },
    why: Text {
        en: "Now it is taken: the list had `8BITMIME` in it. A client falls back to `HELO` only where `EHLO` is refused.",
        hi: "अब मान ली गई: सूची में `8BITMIME` था। client `HELO` पर तभी लौटता है जब `EHLO` मना हो जाए।",
    },
    holds: None,
};
