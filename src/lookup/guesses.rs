//! "I only know my domain": servers to try, likeliest first.

use super::commands::{self, Command};
use crate::account::{Host, usual_port};
use crate::providers::{Protocol, Security};
use crate::text::Text;

/// A server that may exist. Nobody said so: it has to be tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guess {
    /// What would be spoken with it.
    pub protocol: Protocol,
    /// The server.
    pub host: Host,
    /// TCP port, never 0
    pub port: u16,
    /// How the connection would be protected.
    pub security: Security,
    /// Its place among the guesses for the same protocol; 1 is the likeliest.
    pub rank: usize,
    /// Why it may exist.
    pub why: Text,
}

/// Servers to try for addresses at `domain`: for each protocol in turn, likeliest
/// first. No guess goes without encryption.
#[must_use] 
pub fn guesses(domain: &Host) -> Vec<Guess> {
    ranked(domain, None)
}

/// The same, with the server that takes the domain's mail first.
pub(super) fn ranked(domain: &Host, exchanger: Option<&Host>) -> Vec<Guess> {
    let mut guesses: Vec<Guess> = Vec::new();
    for protocol in Protocol::ALL {
        let before = guesses.len();
        let named = hosts(domain, protocol);
        let first = exchanger.map(|host| (host.clone(), EXCHANGER));
        for (host, why) in first.into_iter().chain(named) {
            for &security in securities(protocol) {
                let port = usual_port(protocol, security);
                let rank = guesses.len() - before + 1;
                let guess = Guess { protocol, host: host.clone(), port, security, rank, why };
                if !guesses.iter().any(|known| known.is_at(&guess)) {
                    guesses.push(guess);
                }
            }
        }
    }
    guesses
}

impl Guess {
    /// Commands for a terminal that tell whether the server exists.
    #[must_use] 
    pub fn commands(&self) -> [Command; 2] {
        commands::of(self)
    }

    /// Whether both stand for the same door.
    fn is_at(&self, other: &Self) -> bool {
        (self.protocol, self.port, &self.host) == (other.protocol, other.port, &other.host)
    }
}

/// Names that a server for `protocol` often has. A domain that leaves no room for
/// another label has fewer.
fn hosts(domain: &Host, protocol: Protocol) -> impl Iterator<Item = (Host, Text)> {
    let own = match protocol {
        Protocol::Smtp => "smtp.",
        Protocol::Imap => "imap.",
        Protocol::Pop3 => "pop.",
    };
    [("mail.", MAIL), (own, OWN_NAME), ("", DOMAIN)].into_iter().filter_map(move |(label, why)| {
        Some((Host::parse(&format!("{label}{}", domain.as_str())).ok()?, why))
    })
}

/// Reading upgraded by STARTTLS is left out: whoever offers that also has the other.
const fn securities(protocol: Protocol) -> &'static [Security] {
    match protocol {
        Protocol::Smtp => &[Security::Tls, Security::StartTls],
        Protocol::Imap | Protocol::Pop3 => &[Security::Tls],
    }
}

const EXCHANGER: Text = Text {
    en: "Mail for this domain arrives at this server. On small servers the same machine also serves mail programs.",
    hi: "इस domain की mail इसी server पर आती है। छोटे servers में अक्सर वही machine mail programs को भी सँभालती है।",
};

const MAIL: Text = Text {
    en: "The name that hosting panels such as cPanel, Plesk and DirectAdmin set up, and that mailcow and iRedMail recommend.",
    hi: "cPanel, Plesk और DirectAdmin जैसे hosting panel यही नाम बनाते हैं; mailcow और iRedMail भी यही सुझाते हैं।",
};

const OWN_NAME: Text = Text {
    en: "Many larger hosts give each service a name of its own.",
    hi: "कई बड़े hosting वाले हर सेवा को उसका अपना नाम देते हैं।",
};

const DOMAIN: Text = Text {
    en: "On a small server the web site and the mail are on one machine, under the domain itself.",
    hi: "छोटे server पर web site और mail एक ही machine पर होते हैं, और उसका नाम domain ही होता है।",
};
