//! Two servers that disagree where a message ends.

use super::common::{bye, from, login, meeting_at, to};
use super::message::{stuffed, written};
use super::stage::{as_ever, persona_called, submission};
use super::steps::{Said, line, lines};
use super::{Cast, Chapter, Scenario, Server, Stage, Step};
use crate::smtp::{Setup, Transport};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Attacks,
    title: Text {
        en: "SMTP smuggling: two messages in one",
        hi: "SMTP smuggling: एक में दो messages",
    },
    summary: Text {
        en: "Where does a message end? If two servers disagree, a second message hides in the first and comes out with a false sender.",
        hi: "message कहाँ ख़त्म होता है? दो server इस पर सहमत न हों, तो पहले message में दूसरा छिप जाता है, और झूठे भेजने वाले के साथ बाहर आता है।",
    },
    stage: Stage::Set(|| submission(Transport::Tls, as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let hidden = "Hello.\n.\r\nMAIL FROM:<director@example.in>\r\nRCPT TO:<ravi@example.org>\r\nDATA\r\nFrom: director@example.in\r\nSubject: Urgent\r\n\r\nPlease pay this bill today.";
    let text = stuffed(&written(cast, "Hello", &[hidden]));
    let next = |persona: &str| {
        let setup = Setup::mx("mx.example.org", &["ravi@example.org"]).everyday();
        let persona = persona_called(persona);
        Server { persona, transport: Transport::Plain, setup }
    };
    [
        login(cast),
        vec![
            from(&cast.address),
            to(&cast.recipient),
            line("DATA", 354, DATA),
            lines(&text, 250, ONE),
            bye(),
        ],
        meeting_at(next("postfix"), &cast.host, OLD),
        vec![from(&cast.address), to(&cast.recipient), line("DATA", 354, ON)],
        vec![lines(&text, 250, TWO), bye()],
        meeting_at(next("postfix3_10"), &cast.host, NEW),
        vec![from(&cast.address), to(&cast.recipient), line("DATA", 354, ON)],
        vec![lines(&text, 250, WHOLE), line("QUIT", 221, DEFENCE)],
    ]
    .concat()
}

const DATA: Said = Said {
    title: Text { en: "A user of the first server", hi: "पहले server का एक user" },
    why: Text {
        en: "The attacker has an ordinary account at `mail.example.in` and logs in as himself.",
        hi: "हमलावर का `mail.example.in` पर साधारण account है, और वह अपने ही नाम से login करता है।",
    },
    holds: None,
};

const ONE: Said = Said {
    title: Text {
        en: "For this server: one message", hi: "इस server के लिए: एक message"
    },
    why: Text {
        en: "In the middle stand a dot between a lone LF (`␊`) and CR LF, and behind it lines that look like commands. This server knows that only CR LF . CR LF ends a message, so all of it is text.",
        hi: "बीच में अकेले LF (`␊`) और CR LF के बीच एक dot है, और उसके पीछे commands जैसी lines। यह server जानता है कि message केवल CR LF . CR LF से ख़त्म होता है, इसलिए सब कुछ text है।",
    },
    holds: Some(Text {
        en: "One message, from the attacker's own address.",
        hi: "एक message, हमलावर के अपने पते से।",
    }),
};

const OLD: Said = Said {
    title: Text { en: "On to Ravi's server", hi: "आगे रवि के server तक" },
    why: Text {
        en: "`mail.example.in` brings the message on. Over there runs Postfix 3.7 with its old settings.",
        hi: "`mail.example.in` message आगे ले जाता है। वहाँ पुरानी settings वाला Postfix 3.7 चल रहा है।",
    },
    holds: None,
};

const ON: Said = Said {
    title: Text { en: "Announce the message", hi: "message आने वाला है" },
    why: Text {
        en: "The first server passes on what it has, octet by octet.",
        hi: "पहला server जो है वही आगे देता है, octet-दर-octet।",
    },
    holds: None,
};

const TWO: Said = Said {
    title: Text { en: "For that server: two", hi: "उस server के लिए: दो" },
    why: Text {
        en: "LF . CR LF ends the message for it, too. The rest it reads as commands: look at the five answers. The second message comes from `director@example.in`, by the server that is really allowed to send for this domain: **SPF passes.**",
        hi: "इसके लिए LF . CR LF पर भी message ख़त्म। बाकी को यह command समझता है: पाँच जवाब देखिए। दूसरा message `director@example.in` से है, और उसी server से आया जिसे इस domain के लिए भेजने का हक़ है: **SPF पास।**",
    },
    holds: Some(Text {
        en: "Two messages, one of which nobody has sent.",
        hi: "दो messages, जिनमें से एक किसी ने भेजा ही नहीं।",
    }),
};

const NEW: Said = Said {
    title: Text { en: "The same at a newer one", hi: "यही नए server पर" },
    why: Text {
        en: "Now Postfix 3.10, and the same octets.",
        hi: "अब Postfix 3.10, और वही octets।",
    },
    holds: None,
};

const WHOLE: Said = Said {
    title: Text { en: "One message again", hi: "फिर एक ही message" },
    why: Text {
        en: "The lone LF may end a line here, but not a message. Ravi gets a curious letter, and no false one.",
        hi: "यहाँ अकेला LF line ख़त्म कर सकता है, message नहीं। रवि को अजीब चिट्ठी मिलती है, झूठी नहीं।",
    },
    holds: None,
};

const DEFENCE: Said = Said {
    title: Text {
        en: "The defence: CR LF and nothing else", hi: "बचाव: केवल CR LF"
    },
    why: Text {
        en: "Receiving servers take only CR LF . CR LF for the end (Postfix: `smtpd_forbid_bare_newline = normalize`); sending ones let no lone CR or LF out. Found in December 2023; update servers that are older. The smuggled letter bears no DKIM signature, but DMARC is content with SPF alone.",
        hi: "लेने वाले server केवल CR LF . CR LF को अंत मानें (Postfix: `smtpd_forbid_bare_newline = normalize`); भेजने वाले अकेला CR या LF बाहर न जाने दें। यह दिसंबर 2023 में मिला; पुराने server update कीजिए। छिपी चिट्ठी पर DKIM हस्ताक्षर नहीं होता, पर DMARC को अकेला SPF भी काफ़ी है।",
    },
    holds: None,
};
