//! Gmail finds the login strange.

use super::common::{bye, hello};
use super::stage::gmail;
use super::steps::{Said, auth_plain, opening, step};
use super::{Act, Cast, Chapter, Scenario, Server, Stage, Step};
use crate::smtp::{Setup, Verdict};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Gmail,
    title: Text {
        en: "“Please log in with your web browser”",
        hi: "“पहले web browser में login कीजिए”",
    },
    summary: Text {
        en: "The password is right, but the program runs on a server in another country. Gmail wants to see a person.",
        hi: "password सही है, पर program किसी दूसरे देश के server पर चल रहा है। Gmail को इंसान देखना है।",
    },
    stage: Stage::Set(|| gmail(|setup| Setup { verdicts: vec![Verdict::WebLogin], ..setup })),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let again = Server { setup: Setup { verdicts: Vec::new(), ..cast.setup() }, ..cast.server() };
    [
        opening(cast),
        vec![
            auth_plain(cast, &cast.app_password, 534, STRANGE),
            bye(),
            step(Act::Wait(10), None, BROWSER),
            step(Act::ConnectTo(Box::new(again)), None, AGAIN),
            step(Act::TlsHandshake, Some(220), HANDSHAKE),
            hello(&cast.client),
            auth_plain(cast, &cast.app_password, 235, AUTH),
            bye(),
        ],
    ]
    .concat()
}

const STRANGE: Said = Said {
    title: Text { en: "Not from there", hi: "वहाँ से नहीं" },
    why: Text {
        en: "`534 5.7.9 … WebLoginRequired`; until some years ago it was `534 5.7.14`. A `5`, but not for good: it is about the place, not about the password.",
        hi: "`534 5.7.9 … WebLoginRequired`; कुछ साल पहले तक यह `534 5.7.14` था। शुरू में `5` है, पर हमेशा के लिए नहीं: बात जगह की है, password की नहीं।",
    },
    holds: None,
};

const BROWSER: Said = Said {
    title: Text { en: "You, in a browser", hi: "आप, browser में" },
    why: Text {
        en: "Log in at Google with a browser, best from the same network; say “yes, that was me” to the security notice.",
        hi: "browser में Google पर login कीजिए, हो सके तो उसी network से; security notice पर “हाँ, मैं ही था” कहिए।",
    },
    holds: None,
};

const AGAIN: Said = Said {
    title: Text { en: "Ten minutes later", hi: "दस मिनट बाद" },
    why: Text {
        en: "The program tries again, with the same password.",
        hi: "program उसी password से फिर कोशिश करता है।",
    },
    holds: None,
};

const HANDSHAKE: Said = Said {
    title: Text { en: "The handshake", hi: "handshake" },
    why: Text { en: "As before.", hi: "पहले की तरह।" },
    holds: None,
};

const AUTH: Said = Said {
    title: Text { en: "Now it works", hi: "अब चल गया" },
    why: Text {
        en: "`235`. For programs on servers OAuth, or a mailing service, saves you from this.",
        hi: "`235`। servers पर चलने वाले programs के लिए OAuth या कोई mailing service इस झंझट से बचाती है।",
    },
    holds: None,
};
