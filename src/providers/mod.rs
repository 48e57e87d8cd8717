//! Mail providers and where their servers are, one file each.

use crate::registry::Entry;
use crate::text::Text;

registry! {
    /// Every provider, most used first.
    pub static PROVIDERS: Provider = PROVIDER in [gmail, google_workspace];

    /// The names of all providers.
    pub const PROVIDER_IDS;
}

/// A mail provider.
#[derive(Debug)]
pub struct Provider {
    /// What people call it.
    pub name: &'static str,
    /// Who and what it is, in a sentence.
    pub about: Text,
    /// The domains of its addresses; empty where customers bring their own.
    pub domains: &'static [&'static str],
    /// Where mail is handed in, best first.
    pub smtp: &'static [Server],
    /// Where mail is read and kept, best first.
    pub imap: &'static [Server],
    /// Where mail is fetched, best first.
    pub pop3: &'static [Server],
    /// Accepted proofs of identity, best first.
    pub login: &'static [Login],
    /// What to do before the first login, in order.
    pub first: &'static [Task],
    /// What else is worth knowing: a heading and its text.
    pub notes: &'static [Note],
    /// How much may be sent.
    pub limits: Limits,
    /// Where all this is said.
    pub sources: &'static [Source],
    /// The month of the newest evidence for all this, as `YYYY-MM`.
    pub checked: &'static str,
}

impl Provider {
    /// The servers for `protocol`, best first.
    pub const fn servers(&self, protocol: Protocol) -> &'static [Server] {
        match protocol {
            Protocol::Smtp => self.smtp,
            Protocol::Imap => self.imap,
            Protocol::Pop3 => self.pop3,
        }
    }
}

/// Something to do before the first login.
#[derive(Clone, Copy, Debug)]
pub struct Task {
    /// What to do, in a few words.
    pub title: Text,
    /// How, and why.
    pub how: Text,
    /// The provider's own page for it.
    pub url: Option<&'static str>,
}

/// A question that people have, and its answer.
#[derive(Clone, Copy, Debug)]
pub struct Note {
    /// The question, or what it is about.
    pub title: Text,
    /// The answer.
    pub text: Text,
}

/// How much may be sent. `None` is not known.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Messages or recipients in 24 hours, as [`Self::counts`] says.
    pub per_day: Option<u32>,
    /// What [`Self::per_day`] counts.
    pub counts: Counted,
    /// Recipients of one message.
    pub recipients: Option<u32>,
    /// Octets of one message, attachments in their encoded size.
    pub octets: Option<u64>,
}

/// What a daily limit counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// A message to ten people counts once.
    Messages,
    /// A message to ten people counts ten times.
    Recipients,
}

/// A page that says what we say.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// What the page is about.
    pub title: Text,
    /// Where it is.
    pub url: &'static str,
}

/// What is spoken with a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Protocol {
    /// Sending (RFC 6409).
    Smtp,
    /// Reading on the server (RFC 9051).
    Imap,
    /// Fetching from the server (RFC 1939).
    Pop3,
}

impl Protocol {
    /// Every protocol, in the order in which people need them.
    pub const ALL: [Self; 3] = [Self::Smtp, Self::Imap, Self::Pop3];

    /// The name that everybody uses.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Smtp => "SMTP",
            Self::Imap => "IMAP",
            Self::Pop3 => "POP3",
        }
    }
}

/// A server to connect to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Server {
    /// DNS name
    pub host: &'static str,
    /// TCP port
    pub port: u16,
    /// How the connection is protected.
    pub security: Security,
}

/// How a connection is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Security {
    /// Encrypted from the first byte (RFC 8314).
    Tls,
    /// Plain at first, then upgraded (RFC 3207, RFC 2595).
    StartTls,
}

impl Security {
    /// Every way, safest first.
    pub const ALL: [Self; 2] = [Self::Tls, Self::StartTls];

    /// The name in RFC 8314 and in most manuals.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Tls => "TLS",
            Self::StartTls => "STARTTLS",
        }
    }
}

/// A proof of identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Login {
    /// A password made for one program.
    AppPassword,
    /// A token from the provider's login page (RFC 7628).
    OAuth,
    /// The password of the account.
    Password,
}

/// The provider of addresses at `domain`.
pub fn provider_of(domain: &str) -> Option<Entry<Provider>> {
    PROVIDERS.iter().find(|p| p.domains.iter().any(|d| d.eq_ignore_ascii_case(domain)))
}

const fn tls(host: &'static str, port: u16) -> Server {
    Server { host, port, security: Security::Tls }
}

const fn starttls(host: &'static str, port: u16) -> Server {
    Server { host, port, security: Security::StartTls }
}

#[cfg(test)]
mod tests {
    use super::{PROVIDERS, Protocol, provider_of};

    #[test]
    fn a_domain_belongs_to_one_provider() {
        for provider in PROVIDERS.iter() {
            for domain in provider.domains {
                assert_eq!(provider_of(&domain.to_uppercase()), Some(provider), "{domain}");
            }
        }
    }

    #[test]
    fn every_provider_can_send_and_says_where_it_was_read() {
        for provider in PROVIDERS.iter() {
            assert!(!provider.servers(Protocol::Smtp).is_empty(), "{}", provider.id);
            assert!(!provider.sources.is_empty(), "{}", provider.id);
        }
    }
}
