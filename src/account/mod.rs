//! What the user told us, already checked: an [`Account`] cannot be wrong.
//!
//! [`Choices`] are the words as typed; [`Account::of`] reads them, or says for
//! each field what is wrong with it. [`link`] writes choices into a URL.

mod address;
mod at_provider;
mod choices;
mod host;
pub mod link;
mod name;
mod play;
mod port;
mod problem;
mod username;

use crate::providers::{Login, PROVIDERS, Protocol, Provider, Security, provider_of};
use crate::registry::Entry;

pub use address::{Address, Mailbox, NotAnAddress};
pub use at_provider::usable;
pub use choices::{Choices, Field, YES};
pub use host::{Host, NotAHost};
pub use name::{DisplayName, NotAName};
pub use play::play_link;
pub use port::{NotAPort, usual_port};
pub use problem::{Problem, Problems};
pub use username::{NotAUsername, Username};

/// A mailbox, and the servers that send and keep its mail.
#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    /// The address that others write to.
    pub address: Address,
    /// The name that recipients see.
    pub name: Option<DisplayName>,
    /// Who runs the servers, where we know it.
    pub provider: Option<Entry<Provider>>,
    /// Where mail is handed in.
    pub smtp: Endpoint,
    /// Where mail is read and kept.
    pub imap: Option<Endpoint>,
    /// Where mail is fetched.
    pub pop3: Option<Endpoint>,
}

/// A server to connect to, and the name to log in with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// DNS name or IPv4 address
    pub host: Host,
    /// TCP port, never 0
    pub port: u16,
    /// How the connection is protected.
    pub security: Security,
    /// The name to log in with.
    pub username: Username,
    /// Accepted proofs of identity, best first.
    pub login: &'static [Login],
}

impl Account {
    /// Reads what the user typed.
    ///
    /// # Errors
    ///
    /// Every field that stands in the way, each with what is wrong.
    pub fn of(choices: &Choices) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let mailbox = problems.keep(Field::Address, Mailbox::parse(choices.get(Field::Address)));
        let name = match choices.get(Field::Name).trim() {
            "" => mailbox.as_ref().and_then(|mailbox| mailbox.name.clone()),
            typed => problems.keep(Field::Name, DisplayName::parse(typed)),
        };
        let address = mailbox.map(|mailbox| mailbox.address);
        let account = match (address, provider(choices)) {
            (Some(address), Some(provider)) => {
                at_provider::account(choices, address, name, provider, &mut problems)
            }
            (Some(address), None) => by_hand(choices, address, name, &mut problems),
            (None, _) => None,
        };
        match account {
            Some(account) if problems.is_empty() => Ok(account),
            _ => Err(problems),
        }
    }

    /// The endpoint for `protocol`, if this account has one.
    pub const fn endpoint(&self, protocol: Protocol) -> Option<&Endpoint> {
        match protocol {
            Protocol::Smtp => Some(&self.smtp),
            Protocol::Imap => self.imap.as_ref(),
            Protocol::Pop3 => self.pop3.as_ref(),
        }
    }

    /// The name that recipients see, or the address where none was given.
    pub fn shown_name(&self) -> &str {
        self.name.as_ref().map_or(self.address.as_str(), DisplayName::as_str)
    }
}

/// Who runs the servers: the provider that was chosen, or the one that the
/// domain of the address belongs to.
pub fn provider(choices: &Choices) -> Option<Entry<Provider>> {
    match choices.get(Field::Provider) {
        "" => {
            let mailbox = Mailbox::parse(choices.get(Field::Address)).ok()?;
            provider_of(mailbox.address.domain())
        }
        id => PROVIDERS.get(id),
    }
}

/// What [`Field::Provider`] holds when the servers are entered by hand.
pub const BY_HAND: &str = "by_hand";

/// The account whose servers were entered by hand.
fn by_hand(
    choices: &Choices,
    address: Address,
    name: Option<DisplayName>,
    problems: &mut Problems,
) -> Option<Account> {
    if choices.get(Field::Provider) != BY_HAND {
        problems.add(Field::Provider, Problem::UnknownProvider);
        return None;
    }
    let smtp = typed_endpoint(Protocol::Smtp, choices, &address, problems);
    let [imap, pop3] = [Protocol::Imap, Protocol::Pop3].map(|protocol| {
        let wanted = !choices.get(Field::Host(protocol)).trim().is_empty();
        wanted.then(|| typed_endpoint(protocol, choices, &address, problems)).flatten()
    });
    Some(Account { address, name, provider: None, smtp: smtp?, imap, pop3 })
}

/// The endpoint that was typed for `protocol`; fields left empty take their
/// usual values.
fn typed_endpoint(
    protocol: Protocol,
    choices: &Choices,
    address: &Address,
    problems: &mut Problems,
) -> Option<Endpoint> {
    let security = choices.security(protocol);
    let host =
        problems.keep(Field::Host(protocol), Host::parse(choices.get(Field::Host(protocol))));
    let port = match choices.get(Field::Port(protocol)).trim() {
        "" => Some(usual_port(protocol, security)),
        typed => problems.keep(Field::Port(protocol), port::parse(typed, protocol, security)),
    };
    let username = match choices.get(Field::User(protocol)).trim() {
        "" => Some(Username::of_address(address)),
        typed => problems.keep(Field::User(protocol), Username::parse(typed)),
    };
    if security == Security::Plain && !choices.may_be_unencrypted() {
        problems.add(Field::Unencrypted, Problem::OnlyUnencrypted);
    }
    let login = &[Login::Password];
    Some(Endpoint { host: host?, port: port?, security, username: username?, login })
}

#[cfg(test)]
mod tests;
