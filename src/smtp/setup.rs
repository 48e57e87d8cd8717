//! What a connection starts from: where it is, who may log in, and what the
//! outside world would otherwise make up (time, random names).

/// How the first byte travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Transport {
    /// In the clear; `STARTTLS` may follow (ports 25 and 587, RFC 3207).
    Plain,
    /// Encrypted from the first byte (port 465, RFC 8314 §3.3).
    Tls,
}

/// What the server is there for (RFC 5598 §4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Service {
    /// It takes mail from anywhere for its own domains (port 25).
    Mx,
    /// It takes mail from its own users to anywhere, after a login
    /// (RFC 6409, ports 587 and 465).
    Submission,
}

/// Everything that a server knows before anyone connects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    /// What the server is there for.
    pub service: Service,
    /// The name that the server gives itself.
    pub host: String,
    /// The IP address that the client comes from.
    pub client: String,
    /// Domains whose mailboxes are here, in lower case.
    pub domains: Vec<String>,
    /// Addresses at [`Self::domains`] that exist.
    pub mailboxes: Vec<String>,
    /// Who may log in.
    pub users: Vec<User>,
    /// Whether a login has to wait for TLS (RFC 4954 §4, RFC 8314 §3.3).
    pub login_needs_tls: bool,
    /// What stands for the connection in texts; `None`: what the persona's own
    /// look like.
    pub id: Option<String>,
    /// Seconds since 1970, for texts that show them.
    pub time: u64,
    /// What is new in each connection, for logins that prove a password without
    /// saying it: printable ASCII without a comma (RFC 5802 §5.1).
    pub nonce: String,
    /// Whom the client's TLS certificate names, for the login `EXTERNAL`.
    pub certificate: Option<String>,
}

/// Someone who may log in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    /// The login name.
    pub name: String,
    /// The password of the account.
    pub password: String,
    /// A password made for one program.
    pub app_password: Option<String>,
    /// A bearer token that counts instead of a password (RFC 6750).
    pub token: Option<String>,
}

impl Setup {
    /// A server called `host` that its own users hand mail to.
    pub fn submission(host: &str, users: Vec<User>) -> Self {
        Self { service: Service::Submission, users, ..Self::mx(host, &[]) }
    }

    /// A server called `host` that takes mail for `mailboxes`.
    pub fn mx(host: &str, mailboxes: &[&str]) -> Self {
        let mut domains: Vec<_> = mailboxes
            .iter()
            .filter_map(|mailbox| mailbox.rsplit_once('@'))
            .map(|(_, domain)| domain.to_ascii_lowercase())
            .collect();
        domains.dedup();
        Self {
            service: Service::Mx,
            host: host.to_owned(),
            client: "203.0.113.7".to_owned(),
            domains,
            mailboxes: mailboxes.iter().map(|&mailbox| mailbox.to_owned()).collect(),
            users: Vec::new(),
            login_needs_tls: true,
            id: None,
            time: 1_790_000_000,
            nonce: "3rfcNHYJY1ZVvWVs7j".to_owned(),
            certificate: None,
        }
    }
}
