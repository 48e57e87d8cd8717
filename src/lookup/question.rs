//! What is asked: the mail exchangers of a domain, and five services.

use crate::account::Host;
use crate::providers::{Protocol, Security};

/// A question to the DNS about a domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    /// Which servers take mail for the domain (RFC 5321 §5.1).
    Mx,
    /// Where the domain offers a service (RFC 2782).
    Srv(Service),
}

/// A service for mail programs (RFC 6186 §3, RFC 8314 §5.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Service {
    /// Reading, encrypted from the first byte.
    Imaps,
    /// Sending, encrypted from the first byte.
    Submissions,
    /// Sending, upgraded by STARTTLS.
    Submission,
    /// Reading, upgraded by STARTTLS.
    Imap,
    /// Fetching, encrypted from the first byte.
    Pop3s,
}

impl Question {
    /// Every question, in the order in which they are asked.
    pub const ALL: [Self; 6] = [
        Self::Mx,
        Self::Srv(Service::Imaps),
        Self::Srv(Service::Submissions),
        Self::Srv(Service::Submission),
        Self::Srv(Service::Imap),
        Self::Srv(Service::Pop3s),
    ];

    /// The name to ask for.
    #[must_use] 
    pub fn name(self, domain: &Host) -> String {
        match self {
            Self::Mx => domain.as_str().to_owned(),
            Self::Srv(service) => format!("{}.{}", service.label(), domain.as_str()),
        }
    }

    /// The type of the records to ask for.
    #[must_use] 
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Mx => "MX",
            Self::Srv(_) => "SRV",
        }
    }

    /// The number of that type (RFC 1035 §3.2.2, RFC 2782).
    #[must_use] 
    pub const fn number(self) -> u16 {
        match self {
            Self::Mx => 15,
            Self::Srv(_) => 33,
        }
    }
}

impl Service {
    /// Every service, in the order in which they are asked for.
    pub const ALL: [Self; 5] =
        [Self::Imaps, Self::Submissions, Self::Submission, Self::Imap, Self::Pop3s];

    /// What stands before the domain in the name to ask for.
    #[must_use] 
    pub const fn label(self) -> &'static str {
        match self {
            Self::Imaps => "_imaps._tcp",
            Self::Submissions => "_submissions._tcp",
            Self::Submission => "_submission._tcp",
            Self::Imap => "_imap._tcp",
            Self::Pop3s => "_pop3s._tcp",
        }
    }

    /// What is spoken there.
    #[must_use] 
    pub const fn protocol(self) -> Protocol {
        match self {
            Self::Submissions | Self::Submission => Protocol::Smtp,
            Self::Imaps | Self::Imap => Protocol::Imap,
            Self::Pop3s => Protocol::Pop3,
        }
    }

    /// How the connection to `port` is protected: as the name of the service says,
    /// unless the port is registered for the other way (RFC 8314 §7). Such records
    /// exist, and believing them would leave both sides waiting.
    #[must_use] 
    pub const fn security(self, port: u16) -> Security {
        match port {
            465 | 993 | 995 => Security::Tls,
            110 | 143 | 587 => Security::StartTls,
            _ => match self {
                Self::Imaps | Self::Submissions | Self::Pop3s => Security::Tls,
                Self::Submission | Self::Imap => Security::StartTls,
            },
        }
    }
}
