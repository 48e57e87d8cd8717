//! The account of an address at a provider that we know.

use super::Username;
use super::{Account, Address, Choices, DisplayName, Endpoint, Field, Host, Problem, Problems};
use crate::providers::{Protocol, Provider, Security, Server};
use crate::registry::Entry;

/// The account of `address` at `provider`, with the servers that were chosen.
pub(super) fn account(
    choices: &Choices,
    address: Address,
    name: Option<DisplayName>,
    provider: Entry<Provider>,
    problems: &mut Problems,
) -> Option<Account> {
    let Some(smtp) = server(choices, provider, Protocol::Smtp) else {
        let hidden = provider.servers(Protocol::Smtp).next().is_some();
        if hidden {
            problems.add(Field::Unencrypted, Problem::OnlyUnencrypted);
        } else {
            problems.add(Field::Provider, Problem::NoServers);
        }
        return None;
    };
    let mut endpoint = |server| endpoint(choices, server, provider, &address, problems);
    let smtp = endpoint(smtp);
    let [imap, pop3] = [Protocol::Imap, Protocol::Pop3]
        .map(|protocol| server(choices, provider, protocol).and_then(&mut endpoint));
    Some(Account { address, name, provider: Some(provider), smtp: smtp?, imap, pop3 })
}

/// The servers of `provider` for `protocol` that may be used, best first.
pub fn usable(
    choices: &Choices,
    provider: Entry<Provider>,
    protocol: Protocol,
) -> impl Iterator<Item = &'static Server> {
    let all = choices.may_be_unencrypted();
    provider.item.servers(protocol).filter(move |server| all || server.security != Security::Plain)
}

/// The server for `protocol`: the one at the port that was chosen, or the best.
fn server(
    choices: &Choices,
    provider: Entry<Provider>,
    protocol: Protocol,
) -> Option<&'static Server> {
    let wanted = choices.get(Field::Port(protocol)).parse().ok();
    usable(choices, provider, protocol)
        .find(|server| Some(server.port) == wanted)
        .or_else(|| usable(choices, provider, protocol).next())
}

/// The endpoint of someone with `address` at `server`.
fn endpoint(
    choices: &Choices,
    server: &'static Server,
    provider: Entry<Provider>,
    address: &Address,
    problems: &mut Problems,
) -> Option<Endpoint> {
    let Server { protocol, port, security, login, .. } = *server;
    let host = Host::at(server, address.domain(), region(choices, provider));
    // A host that cannot be made of the domain is entered by hand.
    let host = problems.keep(Field::Host(protocol), host);
    let username = match Username::formed(server.username, address) {
        Some(username) => Some(username),
        None => given(choices, protocol, problems),
    };
    Some(Endpoint { host: host?, port, security, username: username?, login })
}

/// The region that was chosen, or the usual one; empty where there are none.
fn region(choices: &Choices, provider: Entry<Provider>) -> &'static str {
    let chosen = choices.get(Field::Region);
    let known = provider.regions.iter().find(|region| **region == chosen);
    known.or(provider.regions.first()).copied().unwrap_or_default()
}

/// The name that the provider gave.
fn given(choices: &Choices, protocol: Protocol, problems: &mut Problems) -> Option<Username> {
    let field = Field::User(protocol);
    match choices.get(field).trim() {
        "" => {
            problems.add(field, Problem::NoUsername);
            None
        }
        typed => problems.keep(field, Username::parse(typed)),
    }
}
