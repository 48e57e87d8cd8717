//! Who takes part in a session, by the address that was typed.

use crate::account::{Choices, Field, Mailbox};
use crate::scenarios::Cast;
use crate::simulator::lab::Scene;
use crate::smtp::Transport;

/// The server of people whose address everybody knows how to read; all others come
/// with a link that names theirs.
pub(crate) fn scene_of(choices: &Choices) -> Scene {
    let Ok(mailbox) = Mailbox::parse(choices.get(Field::Address)) else { return Scene::default() };
    let address = mailbox.address;
    let is = |domain: &str| {
        let own = address.domain();
        own == domain || domain.strip_suffix('*').is_some_and(|start| own.starts_with(start))
    };
    let known = WELL_KNOWN.iter().find(|(domains, ..)| domains.iter().any(|domain| is(domain)));
    known.map_or_else(Scene::default, |&(_, host, port, transport)| {
        Scene::of(&Cast::new(address.as_str(), host, port, transport))
    })
}

/// Domains, or how they begin; their server, its port, and how TLS begins there.
const WELL_KNOWN: [(&[&str], &str, u16, Transport); 3] = [
    (&["gmail.com", "googlemail.com"], "smtp.gmail.com", 465, Transport::Tls),
    (
        &["outlook.*", "hotmail.*", "live.*", "msn.com"],
        "smtp-mail.outlook.com",
        587,
        Transport::Plain,
    ),
    (&["yahoo.*", "ymail.com"], "smtp.mail.yahoo.com", 465, Transport::Tls),
];
