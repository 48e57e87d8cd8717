//! What the user typed and chose, word for word, right or wrong.

use std::collections::BTreeMap;

use crate::providers::{Protocol, Security};

/// What [`Field::Unencrypted`] holds when the risk was taken.
pub const YES: &str = "yes";

/// A thing that the user can type or choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The address, as typed or pasted.
    Address,
    /// The name that recipients see.
    Name,
    /// The id of a provider, or [`super::BY_HAND`]; empty: by the address.
    Provider,
    /// The name of a server entered by hand.
    Host(Protocol),
    /// The port: of a server entered by hand, or which of the provider's to use.
    Port(Protocol),
    /// A [`Security::key`], for a server entered by hand.
    Security(Protocol),
    /// The login name: at a server entered by hand, or one that the provider gave.
    User(Protocol),
    /// Which of the provider's regions; empty: the usual one.
    Region,
    /// [`super::YES`] if servers without encryption may be used.
    Unencrypted,
    /// Which version or file of a program; empty: the usual one.
    Form,
    /// Where a program keeps the password; empty: in the best place.
    Keeping,
}

impl Field {
    /// Every field, in the order of a link.
    pub fn all() -> impl Iterator<Item = Self> {
        let servers = Protocol::ALL.into_iter().flat_map(|protocol| {
            [Self::Host, Self::Port, Self::Security, Self::User].map(|field| field(protocol))
        });
        [Self::Address, Self::Name, Self::Provider, Self::Region, Self::Unencrypted]
            .into_iter()
            .chain(servers)
            .chain([Self::Form, Self::Keeping])
    }

    /// The name in links and of form fields.
    pub const fn key(self) -> &'static str {
        use Protocol::{Imap, Pop3, Smtp};
        match self {
            Self::Address => "address",
            Self::Name => "name",
            Self::Provider => "provider",
            Self::Region => "region",
            Self::Unencrypted => "unencrypted",
            Self::Form => "form",
            Self::Keeping => "kept",
            Self::Host(Smtp) => "smtp_host",
            Self::Host(Imap) => "imap_host",
            Self::Host(Pop3) => "pop3_host",
            Self::Port(Smtp) => "smtp_port",
            Self::Port(Imap) => "imap_port",
            Self::Port(Pop3) => "pop3_port",
            Self::Security(Smtp) => "smtp_security",
            Self::Security(Imap) => "imap_security",
            Self::Security(Pop3) => "pop3_security",
            Self::User(Smtp) => "smtp_user",
            Self::User(Imap) => "imap_user",
            Self::User(Pop3) => "pop3_user",
        }
    }
}

/// What stands in each field. A field that was never touched is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices(BTreeMap<Field, String>);

impl Choices {
    /// What stands in `field`.
    pub fn get(&self, field: Field) -> &str {
        self.0.get(&field).map_or("", String::as_str)
    }

    /// The same with `value` in `field`.
    pub fn with(mut self, field: Field, value: impl Into<String>) -> Self {
        match value.into() {
            empty if empty.is_empty() => self.0.remove(&field),
            value => self.0.insert(field, value),
        };
        self
    }

    /// The fields that are not empty, in the order of a link.
    pub fn filled(&self) -> impl Iterator<Item = (Field, &str)> {
        Field::all().map(|field| (field, self.get(field))).filter(|(_, value)| !value.is_empty())
    }

    /// The protection of the server entered by hand for `protocol`.
    pub fn security(&self, protocol: Protocol) -> Security {
        let chosen = self.get(Field::Security(protocol));
        Security::ALL.into_iter().find(|way| way.key() == chosen).unwrap_or(Security::Tls)
    }

    /// Whether the user took the risk of servers without encryption.
    pub fn may_be_unencrypted(&self) -> bool {
        self.get(Field::Unencrypted) == YES
    }
}
