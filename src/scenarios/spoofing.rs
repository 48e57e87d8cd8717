//! A sender that is not who it says.

use super::common::{bye, from, hello, meeting_at, to};
use super::message::{stuffed, written};
use super::stage::home;
use super::steps::{Said, line, lines, step};
use super::{Act, Cast, Chapter, Scenario, Server, Stage, Step};
use crate::smtp::{Setup, Verdict};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Attacks,
    title: Text {
        en: "Spoofing: anyone can write any sender",
        hi: "spoofing: भेजने वाला कोई भी लिख सकता है",
    },
    summary: Text {
        en: "SMTP believes what it is told, like the post believes the back of an envelope. Three records in the DNS change that.",
        hi: "SMTP जो सुनता है वही मान लेता है, जैसे डाक लिफ़ाफ़े के पीछे लिखे को। DNS के तीन record इसे बदल देते हैं।",
    },
    stage: Stage::Set(|| Cast { client: "host.thief.example".to_owned(), ..home() }),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let boss = Cast { address: "director@school.example".to_owned(), ..cast.clone() };
    let text = stuffed(&written(&boss, "Urgent", &["Please pay this bill today."]));
    let wary = Server {
        setup: Setup { verdicts: vec![Verdict::AgainstDmarc], ..cast.setup() },
        ..cast.server()
    };
    [
        vec![step(Act::Connect, Some(220), CONNECT), hello(&cast.client)],
        vec![
            line("MAIL FROM:<x@thief.example>", 250, MAIL),
            to(&cast.recipient),
            line("DATA", 354, DATA),
            lines(&text, 250, BELIEVED),
            bye(),
        ],
        meeting_at(wary, &cast.client, WARY),
        vec![from("x@thief.example"), to(&cast.recipient), line("DATA", 354, DATA)],
        vec![lines(&text, 550, REFUSED), line("QUIT", 221, DEFENCE)],
    ]
    .concat()
}

const CONNECT: Said = Said {
    title: Text {
        en: "A stranger knocks", hi: "एक अजनबी दस्तक देता है"
    },
    why: Text {
        en: "`{client}` wants to write to Asha in the name of her school's director.",
        hi: "`{client}` आशा को उसके school के director के नाम से लिखना चाहता है।",
    },
    holds: None,
};

const MAIL: Said = Said {
    title: Text { en: "An honest envelope", hi: "ईमानदार लिफ़ाफ़ा" },
    why: Text {
        en: "On the envelope stands the thief's own domain: its SPF passes!",
        hi: "लिफ़ाफ़े पर चोर का अपना domain है: उसका SPF पास हो जाता है!",
    },
    holds: None,
};

const DATA: Said = Said {
    title: Text { en: "And now the letter", hi: "और अब चिट्ठी" },
    why: Text {
        en: "What Asha sees stands inside.", hi: "आशा को जो दिखेगा वह अंदर लिखा है।"
    },
    holds: None,
};

const BELIEVED: Said = Said {
    title: Text { en: "A false letter", hi: "झूठी चिट्ठी" },
    why: Text {
        en: "`From: director@school.example`. A server that looks at nothing takes it, and Asha's program shows the director's name.",
        hi: "`From: director@school.example`। जो server कुछ नहीं जाँचता, वह ले लेता है, और आशा का program director का नाम दिखाता है।",
    },
    holds: None,
};

const WARY: Said = Said {
    title: Text {
        en: "Another server, another try", hi: "दूसरा server, दूसरी कोशिश"
    },
    why: Text {
        en: "This one checks SPF, DKIM and DMARC.", hi: "यह SPF, DKIM और DMARC जाँचता है।"
    },
    holds: None,
};

const REFUSED: Said = Said {
    title: Text { en: "Who says so?", hi: "यह कौन कहता है?" },
    why: Text {
        en: "DMARC compares: the domain in `From:` is `school.example`, what passed is `thief.example`. They do not fit, and the school asks by `p=reject` to refuse this.",
        hi: "DMARC मिलान करता है: `From:` में `school.example` है, पास हुआ `thief.example`। दोनों मेल नहीं खाते, और school ने `p=reject` से कहा है कि ऐसी mail मना कर दो।",
    },
    holds: None,
};

const DEFENCE: Said = Said {
    title: Text { en: "The defence: SPF, DKIM, DMARC", hi: "बचाव: SPF, DKIM, DMARC" },
    why: Text {
        en: "The owner of a domain publishes who sends for it (SPF), signs (DKIM) and says what shall happen to the rest (DMARC, first `p=none` to watch, then `quarantine`, then `reject`). The recipient's server checks. And Asha calls the school before she pays.",
        hi: "domain का मालिक बताए कि उसके लिए कौन भेजता है (SPF), हस्ताक्षर करे (DKIM), और बताए कि बाकी का क्या हो (DMARC, पहले देखने के लिए `p=none`, फिर `quarantine`, फिर `reject`)। पाने वाले का server जाँचे। और आशा पैसे देने से पहले school को फ़ोन करे।",
    },
    holds: None,
};
