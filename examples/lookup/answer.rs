//! What is answered to an address, as it is written in JSON.

use dakiya::account::{Address, Mailbox, Problem};
use dakiya::providers::find::{Found, find};
use dakiya::providers::{DETAILS, Provider, Server, Status, UsernameForm};
use dakiya::registry::Entry;
use dakiya::text::Lang;
use serde::Serialize;

/// A line of the output.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub(crate) enum Answer {
    /// What is known of the address.
    Known(Box<Known>),
    /// It is no address.
    Not {
        /// What was asked for.
        address: String,
        /// What is wrong with it.
        error: String,
    },
}

/// What is known of an address.
#[derive(Debug, Serialize)]
pub(crate) struct Known {
    /// What was asked for.
    address: String,
    /// The id of the provider.
    provider: Option<&'static str>,
    /// The reason for this answer.
    why: String,
    /// The best of what becomes of the provider's ways in.
    status: &'static str,
    /// Servers for reading and fetching, best first.
    incoming: Vec<Connection>,
    /// Servers for sending, best first.
    outgoing: Vec<Connection>,
    /// What to do before the first login, in order.
    todo: Vec<&'static str>,
}

/// Where to connect, and how.
#[derive(Debug, Serialize)]
struct Connection {
    protocol: String,
    host: String,
    port: u16,
    security: &'static str,
    /// The name to log in with; `None` if only the provider can tell it.
    username: Option<String>,
    /// Accepted proofs of identity, best first.
    login: Vec<&'static str>,
}

impl Answer {
    /// The answer to `typed`, which may be anything.
    pub(crate) fn to(typed: &str) -> Self {
        let asked = typed.to_owned();
        match Mailbox::parse(typed) {
            Ok(mailbox) => Self::Known(Box::new(known(asked, &mailbox.address))),
            Err(problem) => {
                let error = Problem::Address(problem).say(Lang::En);
                Self::Not { address: asked, error }
            }
        }
    }

    /// Whether an address was asked for.
    pub(crate) const fn is_ok(&self) -> bool {
        matches!(self, Self::Known(_))
    }
}

fn known(asked: String, address: &Address) -> Known {
    // What cannot be converted is looked up as it is: it is not known then.
    let domain = idna::domain_to_ascii(address.domain());
    let domain = domain.unwrap_or_else(|_| address.domain().to_owned());
    let found = find(&domain);
    let why = match &found {
        Found::Known(known) => known.because.say(known.provider.name, Lang::En),
        Found::DidYouMean(domains) => format!("did you mean {}?", one_of(domains)),
        Found::Unknown => "no provider of this name is known".to_owned(),
    };
    let provider = found.provider();
    let connections = |servers: fn(&Provider) -> &'static [Server]| {
        let of = |provider: Entry<Provider>| {
            let connection = |server| Connection::of(server, &provider, address, &domain);
            servers(&provider).iter().map(connection).collect()
        };
        provider.map(of).unwrap_or_default()
    };
    let status = provider.map_or(Status::Unknown, |provider| provider.best_status());
    let details = provider.and_then(|provider| DETAILS.get(provider.id));
    let todo = details.map(|details| details.first.iter().map(|task| task.key).collect());
    Known {
        address: asked,
        provider: provider.map(|provider| provider.id),
        why,
        status: status.key(),
        incoming: connections(|provider| provider.incoming),
        outgoing: connections(|provider| provider.outgoing),
        todo: todo.unwrap_or_default(),
    }
}

/// `a, b or c`
fn one_of(domains: &[&str]) -> String {
    match domains {
        [before @ .., last] if !before.is_empty() => format!("{} or {last}", before.join(", ")),
        _ => domains.concat(),
    }
}

impl Connection {
    /// The connection of somebody with `address` to `server`; `domain` is that of
    /// the address in ASCII.
    fn of(server: &Server, provider: &Provider, address: &Address, domain: &str) -> Self {
        let region = provider.regions.first().copied().unwrap_or_default();
        Self {
            protocol: server.protocol.name().to_lowercase(),
            host: server.host.replace("{region}", region).replace("{domain}", domain),
            port: server.port,
            security: server.security.key(),
            username: username(server.username, address),
            login: server.login.iter().map(|login| login.key()).collect(),
        }
    }
}

fn username(form: UsernameForm, address: &Address) -> Option<String> {
    let (local, domain) = (address.local_part(), address.domain());
    match form {
        UsernameForm::Address => Some(address.as_str().to_owned()),
        UsernameForm::LocalPart => Some(local.to_owned()),
        UsernameForm::LocalPartDotDomain => Some(format!("{local}.{domain}")),
        UsernameForm::Literal(word) => Some(word.to_owned()),
        UsernameForm::Given(_) => None,
    }
}
