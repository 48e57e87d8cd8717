//! What a search found: every rule that was tried, and what follows.

use super::{Failure, Guess, Said, Search, Service, guesses, rules};
use crate::account::Host;
use crate::providers::find::Because;
use crate::providers::{Protocol, Provider, Security};
use crate::registry::Entry;

/// What a search found.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// What the search was about.
    pub domain: Host,
    /// The servers that take mail for the domain, best first.
    pub exchangers: Vec<Host>,
    /// The servers that the domain names for mail programs: by protocol, encrypted
    /// from the first byte first, then best first.
    pub servers: Vec<FoundServer>,
    /// The services that the domain says it does not offer (RFC 6186 §3.4).
    pub declined: Vec<Service>,
    /// How many records could not be used.
    pub dropped: usize,
    /// Every rule, in order.
    pub tried: Vec<Tried>,
    pub(super) suggestion: Suggestion,
}

/// A server that the domain itself names for mail programs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundServer {
    /// What is spoken with it.
    pub protocol: Protocol,
    /// The server.
    pub host: Host,
    /// TCP port, never 0
    pub port: u16,
    /// How the connection is protected.
    pub security: Security,
}

/// What can decide which servers to suggest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// A domain that does not exist has no servers (RFC 8020).
    Exists,
    /// A domain may say that it takes no mail (RFC 7505).
    TakesMail,
    /// A domain may name its servers for mail programs (RFC 6186, RFC 8314 §5.1).
    Services,
    /// Where mail for the domain goes tells who runs it (RFC 5321 §5.1).
    Exchanger,
    /// Names that many servers have.
    Guesses,
}

impl Rule {
    /// Every rule, in the order in which they are tried.
    pub const ALL: [Self; 5] =
        [Self::Exists, Self::TakesMail, Self::Services, Self::Exchanger, Self::Guesses];
}

/// What became of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It decides.
    Won,
    /// It leads to the same as the rule that decides.
    Agrees,
    /// It leads elsewhere, and another one decides.
    Lost,
    /// Nothing follows from it.
    Silent,
    /// A question that it needs was not answered.
    Unanswered(Failure),
    /// It was not needed any more.
    Skipped,
}

/// A rule, what became of it, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    /// The rule.
    pub rule: Rule,
    /// What became of it.
    pub verdict: Verdict,
    /// What was found.
    pub found: Said,
}

/// What follows from a search.
#[derive(Clone, Debug, PartialEq)]
pub enum Suggestion {
    /// A provider that we know runs the mail of the domain.
    Provider(Entry<Provider>, Because),
    /// The domain itself names these servers.
    Servers(Vec<FoundServer>),
    /// The domain takes no mail.
    NoMail,
    /// The domain does not exist.
    NoSuchDomain,
    /// The DNS tells nothing that helps: there are guesses.
    Nothing,
    /// The search itself failed.
    Failed(Failure),
}

impl Outcome {
    pub(super) fn of(search: &Search) -> Self {
        rules::apply(search)
    }

    /// What follows.
    #[must_use] 
    pub fn suggestion(&self) -> Suggestion {
        self.suggestion.clone()
    }

    /// Servers to try where nothing better is known, likeliest first. The server
    /// that takes the domain's mail comes first, if there is one: small servers do
    /// everything on one machine.
    #[must_use] 
    pub fn guesses(&self) -> Vec<Guess> {
        guesses::ranked(&self.domain, self.exchangers.first())
    }
}
