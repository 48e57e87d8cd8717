//! What a connection starts from: where it is, who may log in, and what the
//! outside world would otherwise make up (time, random names).

use super::{Limits, Verdict};

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
    /// Those of them that take nothing more.
    pub full: Vec<String>,
    /// Those of them that put unknown senders off until later.
    pub greylisted: Vec<String>,
    /// What the DNS says about domains that matter, in lower case.
    pub zones: Vec<(String, Zone)>,
    /// What it says about all others.
    pub other_zones: Zone,
    /// Who may log in.
    pub users: Vec<User>,
    /// Whether nothing goes without TLS (RFC 3207 §4).
    pub tls_required: bool,
    /// Whether nothing goes without a login (RFC 6409 §4.3).
    pub login_required: bool,
    /// Whether a login has to wait for TLS (RFC 4954 §4, RFC 8314 §3.3).
    pub login_needs_tls: bool,
    /// Whether it takes mail from anyone to anywhere: an open relay, which must not be
    /// (RFC 5321 §7.9).
    pub open_relay: bool,
    /// What it has decided by what SMTP does not show.
    pub verdicts: Vec<Verdict>,
    /// What is too much; `None`: what the persona says.
    pub limits: Option<Limits>,
    /// Extensions and ways to log in that are switched off, by their names.
    pub off: Vec<String>,
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

/// What the DNS says about a domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Zone {
    /// It takes mail.
    Exists,
    /// There is no such domain.
    Missing,
    /// It takes no mail, and says so (RFC 7505).
    TakesNoMail,
    /// Nobody can say for now.
    Fails,
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
        Self {
            service: Service::Submission,
            users,
            tls_required: true,
            login_required: true,
            ..Self::mx(host, &[])
        }
    }

    /// The server of the recordings that tests compare personas with.
    pub fn laboratory() -> Self {
        let names = ["alice", "bob", "carol", "full", "grey", "info", "team", "postmaster"];
        let mailboxes = names.map(|name| format!("{name}@example.test"));
        let user = |name: &str, password: &str| User {
            name: name.to_owned(),
            password: password.to_owned(),
            app_password: None,
            token: None,
        };
        let zone = |name: &str, zone| (name.to_owned(), zone);
        Self {
            client: "127.0.0.99".to_owned(),
            domains: vec!["example.test".to_owned(), "mail.example.test".to_owned()],
            full: vec!["full@example.test".to_owned()],
            greylisted: vec!["grey@example.test".to_owned()],
            zones: vec![
                zone("example.test", Zone::Exists),
                zone("mail.example.test", Zone::Exists),
                zone("sender.example", Zone::Exists),
                zone("elsewhere.example", Zone::Exists),
                zone("tempfail.example", Zone::Fails),
                zone("nullmx.example", Zone::TakesNoMail),
            ],
            other_zones: Zone::Missing,
            users: vec![
                user("alice", "wonderland"),
                user("bob", "builder"),
                user("carol", "secret123"),
            ],
            ..Self::mx("mail.example.test", &mailboxes.each_ref().map(String::as_str))
        }
    }

    /// The same, with only those extensions and ways to log in that people meet every
    /// day.
    #[must_use]
    pub fn everyday(mut self) -> Self {
        self.off.extend(RARE.map(str::to_owned));
        self
    }

    /// Whether an extension or a way to log in is switched off.
    pub(super) fn is_off(&self, name: &str) -> bool {
        self.off.iter().any(|off| off.eq_ignore_ascii_case(name))
    }

    /// What the DNS says about `domain`.
    pub(super) fn zone(&self, domain: &str) -> Zone {
        // The dot at the end stands for the root of all names.
        let domain = domain.strip_suffix('.').unwrap_or(domain);
        let known = self.zones.iter().find(|(name, _)| name.eq_ignore_ascii_case(domain));
        known.map_or(self.other_zones, |(_, zone)| *zone)
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
            full: Vec::new(),
            greylisted: Vec::new(),
            zones: Vec::new(),
            other_zones: Zone::Exists,
            users: Vec::new(),
            tls_required: false,
            login_required: false,
            login_needs_tls: true,
            open_relay: false,
            verdicts: Vec::new(),
            limits: None,
            off: Vec::new(),
            id: None,
            time: 1_790_000_000,
            nonce: "3rfcNHYJY1ZVvWVs7j".to_owned(),
            certificate: None,
        }
    }
}

/// What hardly anyone meets.
const RARE: [&str; 11] = [
    "BINARYMIME",
    "DSN",
    "REQUIRETLS",
    "LIMITS",
    "DELIVERBY",
    "FUTURERELEASE",
    "MT-PRIORITY",
    "CRAM-MD5",
    "SCRAM-SHA-1",
    "SCRAM-SHA-256",
    "EXTERNAL",
];
