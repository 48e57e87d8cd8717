//! What goes into the fields of a screen, where several programs are set up by hand.

use super::why;
use crate::account::{Account, Endpoint};
use crate::providers::{Login, Protocol, Security};
use crate::targets::Entry;
use crate::text::Text;

/// A server, as it is entered on a screen.
#[derive(Clone, Copy)]
pub(in crate::targets) struct Server<'a> {
    pub(in crate::targets) protocol: Protocol,
    pub(in crate::targets) endpoint: &'a Endpoint,
    pub(in crate::targets) names: &'static Names,
}

/// What a program calls the ways to protect a connection.
pub(in crate::targets) struct Names {
    pub(in crate::targets) tls: &'static str,
    pub(in crate::targets) starttls: &'static str,
    pub(in crate::targets) none: &'static str,
}

impl Server<'_> {
    /// The name of the server.
    pub(in crate::targets) fn host(&self, label: &'static str) -> Entry {
        Entry::new(label, self.endpoint.host.as_str(), why::host(self.protocol))
    }

    /// The port.
    pub(in crate::targets) fn port(&self, label: &'static str) -> Entry {
        let why = why::port(self.protocol, self.endpoint.security);
        Entry::new(label, self.endpoint.port.to_string(), why)
    }

    /// How the connection is protected.
    pub(in crate::targets) fn security(&self, label: &'static str) -> Entry {
        let word = match self.endpoint.security {
            Security::Tls => self.names.tls,
            Security::StartTls => self.names.starttls,
            Security::Plain => self.names.none,
        };
        Entry::new(label, word, why::protection(self.endpoint.security))
    }

    /// A switch for both ways of encryption.
    pub(in crate::targets) fn switch(&self, label: &'static str) -> Entry {
        let word = if self.endpoint.security == Security::Plain { "off" } else { "on" };
        Entry::new(label, word, why::protection(self.endpoint.security))
    }

    /// The login name.
    pub(in crate::targets) fn username(&self, label: &'static str) -> Entry {
        Entry::new(label, self.endpoint.username.as_str(), why::USERNAME)
    }
}

/// The field for the password, which only the user knows.
pub(in crate::targets) fn password(label: &'static str) -> Entry {
    Entry::new(label, "", PASSWORD)
}

/// The name that recipients see.
pub(in crate::targets) fn name(label: &'static str, account: &Account) -> Entry {
    Entry::new(label, account.shown_name(), why::NAME)
}

/// The address.
pub(in crate::targets) fn address(label: &'static str, account: &Account) -> Entry {
    Entry::new(label, account.address.as_str(), why::ADDRESS)
}

/// Whether the program itself opens the provider's login page (OAuth), so that
/// nothing but the address is entered. Mail programs that can do so at all are
/// known to Google, Microsoft and Yahoo.
pub(in crate::targets) fn login_page(incoming: &Endpoint) -> bool {
    let host = incoming.host.as_str();
    let of = |domain: &str| host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'));
    let known = ["gmail.com", "office365.com", "outlook.com", "yahoo.com"];
    incoming.login.contains(&Login::OAuth) && known.into_iter().any(of)
}

const PASSWORD: Text = Text {
    en: "The password that you have at hand. Type it yourself: it stands nowhere in these settings.",
    hi: "वही password जो आपने तैयार रखा है। इसे ख़ुद लिखिए: इन settings में वह कहीं नहीं है।",
};
