//! A token, as the standard has it.

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
        en: "AUTH OAUTHBEARER: the token as a standard",
        hi: "AUTH OAUTHBEARER: token, standard तरीके से",
    },
    summary: Text {
        en: "What Google invented as XOAUTH2 became RFC 7628. New: the client also says which server it means.",
        hi: "Google ने जिसे XOAUTH2 बनाया, वह RFC 7628 बन गया। नई बात: client यह भी बताता है कि वह किस server से बात कर रहा है।",
    },
    stage: Stage::Set(|| {
        submission(Transport::Tls, |setup| {
            with_user(setup, |user| user.token = Some("ya29.fresh".to_owned()))
        })
    }),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let said = login_lines(cast, "OAUTHBEARER", Some("ya29.fresh")).concat();
    [opening(cast), vec![line(&said, 235, AUTH), bye()]].concat()
}

const AUTH: Said = Said {
    title: Text { en: "Who, where, and the token", hi: "कौन, कहाँ, और token" },
    why: Text {
        en: "Inside: `n,a=` address, then `host=` and `port=`, then `auth=Bearer` token, with an octet of value 1 between them. The program never had your password; you can take the permission back on the web at any time.",
        hi: "अंदर: `n,a=` पता, फिर `host=` और `port=`, फिर `auth=Bearer` token; इनके बीच मान 1 वाला octet। program के पास आपका password कभी था ही नहीं; अनुमति आप web पर कभी भी वापस ले सकते हैं।",
    },
    holds: None,
};
