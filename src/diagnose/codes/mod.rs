//! Reply codes, enhanced status codes and the responses of POP3 and IMAP.

mod enhanced_addresses;
mod enhanced_content;
mod enhanced_security;
mod enhanced_sender;
mod enhanced_system;
mod ids;
mod imap_folders;
mod imap_messages;
mod imap_service;
mod imap_status;
mod pop3;
mod replies_good;
mod replies_permanent;
mod replies_transient;

pub use ids::CODE_IDS;

use crate::text::{Text, t};

/// A language of codes, and all its codes.
#[derive(Debug)]
pub struct Codes {
    /// Its name in URLs.
    pub id: &'static str,
    /// What it is called.
    pub title: Text,
    /// Its codes, in order.
    pub codes: &'static [&'static [ResponseCode]],
}

/// A code with which a server answers.
#[derive(Debug)]
pub struct ResponseCode {
    /// As it is sent; an enhanced status code begins with `X` for its class (2, 4 or 5).
    pub code: &'static str,
    /// Its name in the registry, where it has one.
    pub name: &'static str,
    /// The names of the causes that it may point to, the likeliest first.
    pub causes: &'static [&'static str],
    /// The document that defines it.
    pub reference: &'static str,
    /// What it means.
    pub meaning: Text,
}

/// Every language of codes.
pub static CODES: &[Codes] = &[
    Codes {
        id: "smtp",
        title: t("SMTP reply codes", "SMTP के reply codes"),
        codes: &[replies_good::CODES, replies_transient::CODES, replies_permanent::CODES],
    },
    Codes {
        id: "enhanced",
        title: t("Enhanced status codes", "Enhanced status codes"),
        codes: &[
            enhanced_addresses::CODES,
            enhanced_system::CODES,
            enhanced_content::CODES,
            enhanced_security::CODES,
            enhanced_sender::CODES,
        ],
    },
    Codes {
        id: "pop3", title: t("POP3 responses", "POP3 के जवाब"), codes: &[pop3::CODES]
    },
    Codes {
        id: "imap",
        title: t("IMAP responses", "IMAP के जवाब"),
        codes: &[
            imap_status::CODES,
            imap_service::CODES,
            imap_folders::CODES,
            imap_messages::CODES,
        ],
    },
];

impl Codes {
    /// The name of `code` in URLs: letters, digits and dots, the rest as hyphens.
    pub fn id_of(&self, code: &ResponseCode) -> String {
        let words =
            code.code.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '.');
        let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
        format!("{}/{}", self.id, words.join("-").to_ascii_lowercase())
    }

    /// The code with this name, and its language.
    pub fn find(id: &str) -> Option<(&'static Self, &'static ResponseCode)> {
        CODES.iter().find_map(|codes| {
            codes.iter().find(|code| codes.id_of(code) == id).map(|code| (codes, code))
        })
    }

    /// Its codes, in order.
    pub fn iter(&self) -> impl Iterator<Item = &'static ResponseCode> {
        self.codes.iter().copied().flatten()
    }
}

const fn code(
    code: &'static str,
    name: &'static str,
    causes: &'static [&'static str],
    reference: &'static str,
    meaning: Text,
) -> ResponseCode {
    ResponseCode { code, name, causes, reference, meaning }
}
