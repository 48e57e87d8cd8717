//! The servers that commands test: those that the text names, otherwise those that are
//! known besides.

use super::Probe;
use super::named::{self, Named};
use crate::diagnose::causes::Cause;
use crate::diagnose::reading::{Kind, Reading, Stage};
use crate::providers::{PROVIDERS, Protocol, Provider, Security, Server, UsernameForm};
use crate::registry::Entry;

/// A server that is tested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goal {
    /// What is spoken with it.
    pub protocol: Protocol,
    /// DNS name or IPv4 address.
    pub host: String,
    /// TCP port
    pub port: u16,
    /// How the connection is protected.
    pub security: Security,
    /// The name to log in with.
    pub user: String,
}

/// The servers that commands test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aim {
    /// Those that are known, best first.
    goals: Vec<Goal>,
    /// What the trouble is with: sending, or one of the ways of reading.
    pub about: Protocol,
}

/// Servers to be put in where it is not known which.
pub const EXAMPLE: Aim = Aim { goals: Vec::new(), about: Protocol::Smtp };

impl Aim {
    /// Servers that are known, best first.
    pub const fn at(goals: Vec<Goal>) -> Self {
        Self { goals, about: Protocol::Smtp }
    }

    /// The servers of `provider`.
    pub fn of(provider: Entry<Provider>) -> Self {
        Self::at(provider.all_servers().map(|server| goal(provider, server)).collect())
    }

    /// The same, with what `text` tells of servers before everything else.
    pub fn told(mut self, text: &str, reading: &Reading) -> Self {
        self.about = about(text, reading);
        let found = named::named(text);
        let port = found.port.or_else(|| reading.ports.first().copied());
        let Some(host) = found.host.clone() else {
            // Only the port is told: it chooses among the servers that are known.
            if let Some(port) = port {
                self.about = door(port).map_or(self.about, |(protocol, _)| protocol);
                if !put_first(&mut self.goals, port) {
                    let host = self.first(self.about, None).host;
                    let goal = self.reached(text, &found, host, port);
                    self.goals.insert(0, goal);
                }
            }
            return self;
        };
        let mut told: Vec<Goal> = Vec::new();
        for goal in &self.goals {
            if goal.host == host {
                told.push(goal.clone());
            }
        }
        if told.is_empty() {
            told = in_directory(&host);
        }
        let known = port.map_or(!told.is_empty(), |port| put_first(&mut told, port));
        if !known {
            let protocol = protocol_of(&host).unwrap_or(self.about);
            let relays = reading.program.is_some_and(|mark| RELAYS.contains(&mark.id))
                || reading.kind == Kind::Bounce;
            let port = port.unwrap_or(match protocol {
                Protocol::Smtp if relays => 25,
                protocol => usual(protocol, None).0,
            });
            told.insert(0, self.reached(text, &found, host, port));
        }
        self.about = told.first().map_or(self.about, |goal| goal.protocol);
        for goal in self.goals {
            if goal.protocol != self.about {
                told.push(goal);
            }
        }
        Self { goals: told, about: self.about }
    }

    /// The test that settles whether it is `cause` with these servers: a certificate is
    /// asked for in the way in which the server shows it.
    pub fn test(&self, cause: Entry<Cause>) -> Probe {
        let later = self.first(self.about, Some(Security::Tls)).security == Security::StartTls;
        // Here it is the very question when TLS begins.
        let open = cause.id == "tls_mode_mismatch";
        if cause.probe == Probe::Tls && later && !open { Probe::StartTls } else { cause.probe }
    }

    /// The server at `host` and `port`.
    fn reached(&self, text: &str, found: &Named, host: String, port: u16) -> Goal {
        let (protocol, security) = door(port).unwrap_or_else(|| {
            let later = found.security != Some(Security::Tls)
                && (self.about == Protocol::Smtp || text.to_ascii_lowercase().contains("starttls"));
            (self.about, if later { Security::StartTls } else { Security::Tls })
        });
        let user = self.first(protocol, None).user;
        Goal { protocol, host, port, security, user }
    }

    /// The best server for `protocol`, with this protection if there is one; an example
    /// where none is known.
    pub(super) fn first(&self, protocol: Protocol, security: Option<Security>) -> Goal {
        let all = || self.goals.iter().filter(|goal| goal.protocol == protocol);
        let best = all().find(|goal| security.is_none_or(|security| goal.security == security));
        best.or_else(|| all().next()).cloned().unwrap_or_else(|| {
            let (port, security) = usual(protocol, security);
            let host = match protocol {
                Protocol::Smtp => "smtp.example.com",
                Protocol::Imap => "imap.example.com",
                Protocol::Pop3 => "pop.example.com",
            };
            Goal { protocol, host: host.to_owned(), port, security, user: YOU.to_owned() }
        })
    }
}

/// Puts the server at `port` before all others, if there is one.
fn put_first(goals: &mut Vec<Goal>, port: u16) -> bool {
    let at = goals.iter().position(|goal| goal.port == port);
    if let Some(at) = at {
        let goal = goals.remove(at);
        goals.insert(0, goal);
    }
    at.is_some()
}

/// Ports of mail, what is spoken there, and when TLS begins.
const DOORS: [(u16, Protocol, Security); 8] = [
    (587, Protocol::Smtp, Security::StartTls),
    (465, Protocol::Smtp, Security::Tls),
    (25, Protocol::Smtp, Security::StartTls),
    (2525, Protocol::Smtp, Security::StartTls),
    (993, Protocol::Imap, Security::Tls),
    (143, Protocol::Imap, Security::StartTls),
    (995, Protocol::Pop3, Security::Tls),
    (110, Protocol::Pop3, Security::StartTls),
];

/// What is spoken at `port`, and when TLS begins there.
pub(super) fn door(port: u16) -> Option<(Protocol, Security)> {
    let found = DOORS.iter().find(|(known, ..)| *known == port);
    found.map(|(_, protocol, security)| (*protocol, *security))
}

/// The port that is used most.
fn usual(protocol: Protocol, security: Option<Security>) -> (u16, Security) {
    let fits = |(_, speaks, at): &&(u16, Protocol, Security)| {
        *speaks == protocol && security.is_none_or(|security| security == *at)
    };
    let found = DOORS.iter().find(fits);
    found.map_or((587, Security::StartTls), |(port, _, at)| (*port, *at))
}

/// What the trouble is with.
fn about(text: &str, reading: &Reading) -> Protocol {
    if reading.stage != Some(Stage::Fetch) || reading.code().is_some() {
        return Protocol::Smtp;
    }
    let text = text.to_ascii_lowercase();
    let pop = ["pop3", "-err", "+ok"].iter().any(|word| text.contains(word));
    if pop && !text.contains("imap") { Protocol::Pop3 } else { Protocol::Imap }
}

/// What a server is for, by its name.
fn protocol_of(host: &str) -> Option<Protocol> {
    let begins = |word: &str| host.starts_with(word);
    let of = [("smtp", Protocol::Smtp), ("imap", Protocol::Imap), ("pop", Protocol::Pop3)];
    of.iter().find(|(word, _)| begins(word)).map(|(_, protocol)| *protocol)
}

/// What the directory knows of the server called `host`.
fn in_directory(host: &str) -> Vec<Goal> {
    let of = |provider: Entry<Provider>| {
        let servers = provider.all_servers().filter(|server| server.host == host);
        let goals: Vec<_> = servers.map(|server| goal(provider, server)).collect();
        (!goals.is_empty()).then_some(goals)
    };
    PROVIDERS.iter().find_map(of).unwrap_or_default()
}

/// A server of the directory, with examples for what depends on the account.
fn goal(provider: Entry<Provider>, server: &Server) -> Goal {
    let region = provider.regions.first().copied().unwrap_or_default();
    let host = server.host.replace("{domain}", "example.com").replace("{region}", region);
    let user = match server.username {
        UsernameForm::LocalPart => "you",
        UsernameForm::LocalPartDotDomain => "you.example.com",
        UsernameForm::Literal(word) => word,
        UsernameForm::Address | UsernameForm::Given(_) => YOU,
    };
    let Server { protocol, port, security, .. } = *server;
    Goal { protocol, host, port, security, user: user.to_owned() }
}

/// Who tests, where it is not known.
pub(super) const YOU: &str = "you@example.com";

/// Programs that hand mail on to other servers.
const RELAYS: [&str; 3] = ["postfix", "exim", "sendmail"];
