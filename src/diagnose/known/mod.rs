//! Texts that servers and programs really send, and what each means.

mod american_providers;
mod exim;
mod filters;
mod french_mailboxes;
mod german_mailboxes;
mod gmail_authentication;
mod gmail_connection;
mod gmail_fetching;
mod gmail_login;
mod gmail_message;
mod gmail_recipient;
mod gmail_sender;
mod icloud;
mod netease;
mod other_mailboxes;
mod other_servers;
mod outlook_connection;
mod outlook_fetching;
mod outlook_login;
mod outlook_message;
mod outlook_recipient;
mod outlook_sender;
mod postfix_access;
mod postfix_delivery;
mod programs;
mod qq;
mod sending_services;
mod sendmail;
mod yahoo;
mod yandex;
mod zoho;

use super::causes::Actor;
use super::reading::Stage;
use crate::text::{Text, t};

/// Every list of texts, one file each.
static LISTS: &[&[Known]] = &[
    american_providers::TEXTS,
    exim::TEXTS,
    filters::TEXTS,
    french_mailboxes::TEXTS,
    german_mailboxes::TEXTS,
    gmail_authentication::TEXTS,
    gmail_connection::TEXTS,
    gmail_fetching::TEXTS,
    gmail_login::TEXTS,
    gmail_message::TEXTS,
    gmail_recipient::TEXTS,
    gmail_sender::TEXTS,
    icloud::TEXTS,
    netease::TEXTS,
    other_mailboxes::TEXTS,
    other_servers::TEXTS,
    outlook_connection::TEXTS,
    outlook_fetching::TEXTS,
    outlook_login::TEXTS,
    outlook_message::TEXTS,
    outlook_recipient::TEXTS,
    outlook_sender::TEXTS,
    postfix_access::TEXTS,
    postfix_delivery::TEXTS,
    programs::TEXTS,
    qq::TEXTS,
    sending_services::TEXTS,
    sendmail::TEXTS,
    yahoo::TEXTS,
    yandex::TEXTS,
    zoho::TEXTS,
];

/// A text that a server or a program is known to send.
#[derive(Debug)]
pub struct Known {
    /// Its name, also in URLs.
    pub id: &'static str,
    /// Whose it is: a family of providers' servers, or a program.
    pub whose: &'static str,
    /// As it is sent, or the part of it that does not change.
    pub text: &'static str,
    /// What to look for, as [`super::Sign::Says`] reads it: one of these. Where there is
    /// nothing, its codes are enough.
    pub says: &'static [&'static str],
    /// The reply code with which it usually comes.
    pub code: Option<u16>,
    /// The enhanced status code with which it usually comes.
    pub enhanced: Option<&'static str>,
    /// Where it comes, if it comes at one place only.
    pub stage: Option<Stage>,
    /// The names of its causes, the likeliest first.
    pub causes: &'static [&'static str],
    /// Who must act.
    pub acts: Actor,
    /// What it means.
    pub meaning: Text,
    /// What helps.
    pub fix: Text,
    /// Where it was read, and in which month that was so; nothing where nobody has
    /// confirmed it.
    pub source: Option<(&'static str, &'static str)>,
}

/// Every text that is known.
pub fn all() -> impl Iterator<Item = &'static Known> {
    LISTS.iter().copied().flatten()
}

/// A text of `whose`, as it is sent; the rest is said of it by what follows.
const fn known(id: &'static str, whose: &'static str, text: &'static str) -> Known {
    Known {
        id,
        whose,
        text,
        says: &[],
        code: None,
        enhanced: None,
        stage: None,
        causes: &[],
        acts: Actor::User,
        meaning: t("", ""),
        fix: t("", ""),
        source: None,
    }
}

impl Known {
    const fn says(self, says: &'static [&'static str]) -> Self {
        Self { says, ..self }
    }

    /// With these codes; 0 and nothing where it has none.
    const fn code(self, code: u16, enhanced: &'static str) -> Self {
        let code = if code == 0 { None } else { Some(code) };
        let enhanced = if enhanced.is_empty() { None } else { Some(enhanced) };
        Self { code, enhanced, ..self }
    }

    const fn at(self, stage: Stage) -> Self {
        Self { stage: Some(stage), ..self }
    }

    const fn causes(self, causes: &'static [&'static str], acts: Actor) -> Self {
        Self { causes, acts, ..self }
    }

    const fn source(self, source: &'static str, month: &'static str) -> Self {
        Self { source: Some((source, month)), ..self }
    }

    const fn means(self, meaning: Text) -> Self {
        Self { meaning, ..self }
    }

    const fn fix(self, fix: Text) -> Self {
        Self { fix, ..self }
    }
}
