//! Who takes part in a lesson.

use crate::account::Account;
use crate::providers::Security;
use crate::registry::Entry;
use crate::smtp::client::{self, Login, Message, Plan};
use crate::smtp::{MECHANISMS, Persona, Setup, Transport, User, persona_of};

/// Sender, recipient and server of a lesson, and what they say about themselves.
#[derive(Clone, Debug, PartialEq)]
pub struct Cast {
    /// The sender's address.
    pub address: String,
    /// The sender's name, if it is known.
    pub name: Option<String>,
    /// The sender's login name.
    pub username: String,
    /// The sender's everyday password: invented.
    pub password: String,
    /// The sender's app password: invented.
    pub app_password: String,
    /// Whom the sender writes to.
    pub recipient: String,
    /// The server's name.
    pub host: String,
    /// The server's port.
    pub port: u16,
    /// Whether TLS comes first, or by `STARTTLS`.
    pub transport: Transport,
    /// How the server behaves.
    pub persona: Entry<Persona>,
    /// What the client calls itself.
    pub client: String,
    /// The date of the message (RFC 5322 §3.3).
    pub date: String,
    /// How the server is set up; `None`: for the sender, as everywhere.
    pub scene: Option<Setup>,
}

/// A server at a moment of a lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// How it behaves.
    pub persona: Entry<Persona>,
    /// Whether TLS comes first.
    pub transport: Transport,
    /// Everything that it knows.
    pub setup: Setup,
}

impl Cast {
    /// The owner of `address` at the server `host`; everything else is invented.
    pub fn new(address: &str, host: &str, port: u16, transport: Transport) -> Self {
        Self {
            address: address.to_owned(),
            name: None,
            username: address.to_owned(),
            password: "namaste123".to_owned(),
            app_password: "abcdefghijklmnop".to_owned(),
            recipient: "ravi@example.org".to_owned(),
            host: host.to_owned(),
            port,
            transport,
            persona: persona_of(host),
            client: "laptop.example".to_owned(),
            date: "Sat, 21 Nov 2026 10:30:00 +0530".to_owned(),
            scene: None,
        }
    }

    /// The owner of `account` at the server where it hands its mail in.
    pub fn of(account: &Account) -> Self {
        let Account { address, smtp, .. } = account;
        let transport = match smtp.security {
            Security::Tls => Transport::Tls,
            Security::StartTls | Security::Plain => Transport::Plain,
        };
        Self {
            name: account.name.as_ref().map(|name| name.as_str().to_owned()),
            username: smtp.username.as_str().to_owned(),
            ..Self::new(address.as_str(), smtp.host.as_str(), smtp.port, transport)
        }
    }

    /// What the sender's mail program sets out with to send `message`.
    pub fn plan(&self, message: Message) -> Plan {
        Plan {
            host: self.host.clone(),
            port: self.port,
            security: match self.transport {
                Transport::Tls => client::Security::Tls,
                Transport::Plain => client::Security::StartTls,
            },
            login: Some(Login {
                user: self.username.clone(),
                password: self.app_password.clone(),
                nonce: "fyko+d2lbbFgONRv9qkxdawL".to_owned(),
                ..Login::default()
            }),
            mechanisms: MECHANISMS.iter().collect(),
            hello: self.client.clone(),
            message,
        }
    }

    /// The server, before anyone connects.
    pub fn server(&self) -> Server {
        let Self { persona, transport, .. } = *self;
        Server { persona, transport, setup: self.setup() }
    }

    /// What the server knows, before anyone connects.
    pub fn setup(&self) -> Setup {
        if let Some(scene) = &self.scene {
            return scene.clone();
        }
        let user = User {
            name: self.username.clone(),
            password: self.password.clone(),
            app_password: Some(self.app_password.clone()),
            token: None,
        };
        Setup::submission(&self.host, vec![user]).everyday()
    }

    /// What the names in braces of the sentences of a lesson stand for.
    pub fn values(&self) -> Vec<(&'static str, String)> {
        vec![
            ("address", self.address.clone()),
            ("username", self.username.clone()),
            ("recipient", self.recipient.clone()),
            ("host", self.host.clone()),
            ("port", self.port.to_string()),
            ("client", self.client.clone()),
            ("password", self.password.clone()),
            ("app_password", self.app_password.clone()),
        ]
    }
}
