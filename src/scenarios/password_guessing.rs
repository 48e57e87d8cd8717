//! Somebody tries passwords.

use super::stage::{as_ever, submission};
use super::steps::{Said, auth_plain, line, opening};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::smtp::Transport;
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Attacks,
    title: Text {
        en: "Guessing passwords", hi: "password का अंदाज़ा लगाना"
    },
    summary: Text {
        en: "Lists of stolen passwords are tried at every mail server, day and night. What keeps them out.",
        hi: "चोरी हुए passwords की सूचियाँ दिन-रात हर mail server पर आज़माई जाती हैं। उन्हें बाहर क्या रखता है।",
    },
    stage: Stage::Set(|| Cast {
        client: "host.thief.example".to_owned(),
        ..submission(Transport::Tls, as_ever)
    }),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    [
        opening(cast),
        vec![
            auth_plain(cast, "123456", 535, FIRST),
            auth_plain(cast, "india123", 535, SECOND),
            auth_plain(cast, "password", 535, THIRD),
            line("QUIT", 221, DEFENCE),
        ],
    ]
    .concat()
}

const FIRST: Said = Said {
    title: Text { en: "123456", hi: "123456" },
    why: Text {
        en: "The most common password of the world: `535`.",
        hi: "दुनिया का सबसे आम password: `535`।",
    },
    holds: None,
};

const SECOND: Said = Said {
    title: Text { en: "india123", hi: "india123" },
    why: Text {
        en: "The same answer, whether the name exists or not.",
        hi: "वही जवाब, चाहे वह नाम हो या न हो।",
    },
    holds: None,
};

const THIRD: Said = Said {
    title: Text { en: "password", hi: "password" },
    why: Text {
        en: "Each try costs the server little and the thief nothing.",
        hi: "हर कोशिश में server का थोड़ा जाता है, चोर का कुछ नहीं।",
    },
    holds: None,
};

const DEFENCE: Said = Said {
    title: Text {
        en: "The defence: passwords that nobody can guess",
        hi: "बचाव: ऐसे password जिनका अंदाज़ा न लगे",
    },
    why: Text {
        en: "App passwords are random and open one door only; OAuth tokens expire; SCRAM leaves nothing to steal on the server. The server slows down and blocks addresses after some mistakes (`fail2ban`), and reports a login from a new country. **You: use each password in one place only.**",
        hi: "app password random होते हैं और एक ही दरवाज़ा खोलते हैं; OAuth token पुराने पड़ जाते हैं; SCRAM में server पर चुराने को कुछ नहीं बचता। server कुछ ग़लतियों के बाद धीमा हो जाए और IP रोक दे (`fail2ban`), और नए देश से login की सूचना दे। **आप: हर password एक ही जगह इस्तेमाल कीजिए।**",
    },
    holds: None,
};
