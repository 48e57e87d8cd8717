//! A token that has expired, and a new one.

use super::common::bye;
use super::logins::login_lines;
use super::stage::{submission, with_user};
use super::steps::{Said, line, opening};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::smtp::Transport;
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Login,
    title: Text {
        en: "AUTH XOAUTH2: a token that has expired",
        hi: "AUTH XOAUTH2: token की मियाद ख़त्म",
    },
    summary: Text {
        en: "The program shows a token instead of a password. It lives for about an hour; then this happens.",
        hi: "program password की जगह token दिखाता है। वह लगभग एक घंटा चलता है; उसके बाद यह होता है।",
    },
    stage: Stage::Set(|| {
        submission(Transport::Tls, |setup| {
            with_user(setup, |user| user.token = Some("ya29.fresh".to_owned()))
        })
    }),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let old = login_lines(cast, "XOAUTH2", Some("ya29.stale"));
    let new = login_lines(cast, "XOAUTH2", Some("ya29.fresh")).concat();
    let [auth, thanks] = &old[..] else { return Vec::new() };
    [
        opening(cast),
        vec![line(auth, 334, EXPIRED), line(thanks, 535, REFUSED), line(&new, 235, RENEWED), bye()],
    ]
    .concat()
}

const EXPIRED: Said = Said {
    title: Text { en: "Yesterday's token", hi: "कल वाला token" },
    why: Text {
        en: "Inside: `user=` name, `auth=Bearer` token. The `334` is no question but an error in base64: JSON with `\"status\":\"400\"`.",
        hi: "अंदर: `user=` नाम, `auth=Bearer` token। यह `334` सवाल नहीं, base64 में error है: `\"status\":\"400\"` वाला JSON।",
    },
    holds: None,
};

const REFUSED: Said = Said {
    title: Text {
        en: "An empty line, and the refusal", hi: "खाली line, और इनकार"
    },
    why: Text {
        en: "The client has to answer the error with an empty line before the server really says no: `535`. Programs that forget it seem to hang.",
        hi: "client को error का जवाब खाली line से देना होता है, तभी server साफ़ मना करता है: `535`। जो program यह भूल जाए, वह अटका हुआ लगता है।",
    },
    holds: None,
};

const RENEWED: Said = Said {
    title: Text { en: "A fresh one", hi: "ताज़ा token" },
    why: Text {
        en: "The program fetches a new token with its refresh token, without asking you. If that fails too, you log in on the web once more.",
        hi: "program अपने refresh token से नया token ले आता है, आपसे पूछे बिना। वह भी न चले तो web पर एक बार फिर login करना होता है।",
    },
    holds: None,
};
