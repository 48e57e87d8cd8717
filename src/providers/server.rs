//! Servers: where to connect, how, and under which name to log in.

use super::Login;

/// What is spoken with a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Protocol {
    /// Sending (RFC 6409).
    Smtp,
    /// Reading on the server (RFC 9051).
    Imap,
    /// Fetching from the server (RFC 1939).
    Pop3,
}

impl Protocol {
    /// Every protocol, in the order in which people need them.
    pub const ALL: [Self; 3] = [Self::Smtp, Self::Imap, Self::Pop3];

    /// The name that everybody uses.
    #[must_use] 
    pub const fn name(self) -> &'static str {
        match self {
            Self::Smtp => "SMTP",
            Self::Imap => "IMAP",
            Self::Pop3 => "POP3",
        }
    }
}

/// A server to connect to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Server {
    /// What is spoken with it.
    pub protocol: Protocol,
    /// DNS name or IPv4 address; `{domain}` stands for the domain of the address,
    /// `{region}` for one of the provider's regions.
    pub host: &'static str,
    /// TCP port
    pub port: u16,
    /// How the connection is protected.
    pub security: Security,
    /// The name to log in with.
    pub username: UsernameForm,
    /// Accepted proofs of identity, best first.
    pub login: &'static [Login],
}

/// How a connection is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Security {
    /// Encrypted from the first byte (RFC 8314).
    Tls,
    /// Plain at first, then upgraded (RFC 3207, RFC 2595).
    StartTls,
    /// Not at all: everybody on the way can read the mail and the password.
    Plain,
}

impl Security {
    /// Every way, safest first.
    pub const ALL: [Self; 3] = [Self::Tls, Self::StartTls, Self::Plain];

    /// The name in RFC 8314 and in most manuals.
    #[must_use] 
    pub const fn name(self) -> &'static str {
        match self {
            Self::Tls => "TLS",
            Self::StartTls => "STARTTLS",
            Self::Plain => "none",
        }
    }

    /// The name in links, in form fields and in `providers.json`.
    #[must_use] 
    pub const fn key(self) -> &'static str {
        match self {
            Self::Tls => "tls",
            Self::StartTls => "starttls",
            Self::Plain => "none",
        }
    }
}

/// Which name to log in with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UsernameForm {
    /// The whole address.
    Address,
    /// The part before the `@`.
    LocalPart,
    /// The address with a dot for the `@`: `asha.example.org`.
    LocalPartDotDomain,
    /// The same word for everybody.
    Literal(&'static str),
    /// A name that the service gives each customer.
    Given(Given),
}

/// What a service gives to log in with, instead of the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// A user name made for SMTP.
    SmtpUser,
    /// A key that is used as the user name; its secret is the password.
    ApiKey,
    /// A token that is both the user name and the password.
    Token,
}

/// A server for sending.
pub(super) const fn smtp(security: Security, host: &'static str, port: u16) -> Server {
    server(Protocol::Smtp, security, host, port)
}

/// A server for reading.
pub(super) const fn imap(security: Security, host: &'static str, port: u16) -> Server {
    server(Protocol::Imap, security, host, port)
}

/// A server for fetching.
pub(super) const fn pop3(security: Security, host: &'static str, port: u16) -> Server {
    server(Protocol::Pop3, security, host, port)
}

const fn server(protocol: Protocol, security: Security, host: &'static str, port: u16) -> Server {
    let (username, login) = (UsernameForm::Address, &[Login::Password] as &[Login]);
    Server { protocol, host, port, security, username, login }
}

impl Server {
    /// The same server with these proofs of identity.
    pub(super) const fn login(self, login: &'static [Login]) -> Self {
        Self { login, ..self }
    }

    /// The same server with another form of the name.
    pub(super) const fn user(self, username: UsernameForm) -> Self {
        Self { username, ..self }
    }
}
