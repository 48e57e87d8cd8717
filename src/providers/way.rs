//! Ways in: which proof of identity works over which protocol, and for whom.

use super::{Protocol, Provider};
use crate::text::Text;

/// A proof of identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Login {
    /// A token from the provider's login page (RFC 7628).
    OAuth,
    /// A password made for one program.
    AppPassword,
    /// The password of the account.
    Password,
    /// The same, proved without being sent (CRAM-MD5, RFC 2195).
    Challenge,
    /// A password, key or token that the service makes for SMTP.
    Key,
    /// The password that a bridge on the same computer shows.
    BridgePassword,
    /// None: the server goes by the network that the connection comes from.
    Network,
}

impl Login {
    /// Every proof, best first.
    pub const ALL: [Self; 7] = [
        Self::OAuth,
        Self::AppPassword,
        Self::Password,
        Self::Challenge,
        Self::Key,
        Self::BridgePassword,
        Self::Network,
    ];

    /// The name in `providers.json` and in `examples/lookup`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::OAuth => "oauth",
            Self::AppPassword => "app_password",
            Self::Password => "password",
            Self::Challenge => "challenge",
            Self::Key => "key",
            Self::BridgePassword => "bridge_password",
            Self::Network => "network",
        }
    }

    /// What people call it.
    pub const fn name(self) -> Text {
        match self {
            Self::OAuth => Text { en: "login page (OAuth)", hi: "login पन्ना (OAuth)" },
            Self::AppPassword => Text::same("app password"),
            Self::Password => Text { en: "account password", hi: "account का password" },
            Self::Challenge => Text {
                en: "account password, not sent itself (CRAM-MD5)",
                hi: "account का password, जो ख़ुद भेजा नहीं जाता (CRAM-MD5)",
            },
            Self::Key => Text {
                en: "SMTP password or key of the service",
                hi: "सेवा का SMTP password या key",
            },
            Self::BridgePassword => {
                Text { en: "password from the bridge", hi: "bridge का password" }
            }
            Self::Network => Text {
                en: "no login, only from the provider's network",
                hi: "बिना login, केवल provider के network से",
            },
        }
    }
}

/// What becomes of a login over some protocols.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    /// Over which protocols.
    pub protocols: &'static [Protocol],
    /// With which proof of identity.
    pub login: Login,
    /// For which accounts.
    pub plan: Plan,
    /// What becomes of it.
    pub status: Status,
}

/// A kind of account, where one provider treats them differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Plan {
    /// All accounts alike.
    Every,
    /// Accounts that cost nothing.
    Free,
    /// Accounts that are paid for.
    Paid,
}

impl Plan {
    /// The name in `providers.json`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Every => "every",
            Self::Free => "free",
            Self::Paid => "paid",
        }
    }

    /// What people call it.
    pub const fn name(self) -> Text {
        match self {
            Self::Every => Text { en: "All accounts", hi: "सभी accounts" },
            Self::Free => Text { en: "Free accounts", hi: "मुफ़्त accounts" },
            Self::Paid => Text { en: "Paid accounts", hi: "पैसे वाले accounts" },
        }
    }
}

/// Whether a way in works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// As it is.
    Works,
    /// Once what to do first is done.
    AfterPreparation,
    /// Nobody could tell us.
    Unknown,
    /// The provider refuses it.
    Closed,
}

impl Status {
    /// Every status, best first.
    pub const ALL: [Self; 4] = [Self::Works, Self::AfterPreparation, Self::Unknown, Self::Closed];

    /// The name in `providers.json` and in `examples/lookup`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Works => "works",
            Self::AfterPreparation => "after_preparation",
            Self::Unknown => "unknown",
            Self::Closed => "closed",
        }
    }

    /// What people call it.
    pub const fn name(self) -> Text {
        match self {
            Self::Works => Text { en: "works", hi: "चलता है" },
            Self::AfterPreparation => Text {
                en: "works after preparation",
                hi: "तैयारी के बाद चलता है",
            },
            Self::Unknown => Text { en: "not known", hi: "मालूम नहीं" },
            Self::Closed => Text { en: "does not work", hi: "नहीं चलता" },
        }
    }
}

/// Over every protocol.
pub(super) const ALL: &[Protocol] = &Protocol::ALL;
/// Over the protocols that bring mail in.
pub(super) const INCOMING: &[Protocol] = &[Protocol::Imap, Protocol::Pop3];
/// Over IMAP alone.
pub(super) const IMAP: &[Protocol] = &[Protocol::Imap];
/// Over POP3 alone.
pub(super) const POP3: &[Protocol] = &[Protocol::Pop3];
/// Over SMTP alone.
pub(super) const SMTP: &[Protocol] = &[Protocol::Smtp];
/// Over the two that people set up most.
pub(super) const SMTP_IMAP: &[Protocol] = &[Protocol::Smtp, Protocol::Imap];
/// Over SMTP and POP3: the provider has no IMAP.
pub(super) const SMTP_POP3: &[Protocol] = &[Protocol::Smtp, Protocol::Pop3];

/// A way in for every account.
pub(super) const fn way(protocols: &'static [Protocol], login: Login, status: Status) -> Way {
    Way { protocols, login, plan: Plan::Every, status }
}

impl Way {
    /// The same for accounts of `plan` only.
    pub(super) const fn plan(self, plan: Plan) -> Self {
        Self { plan, ..self }
    }
}

impl Provider {
    /// The best that is known for `protocol` with one of `logins`; [`Status::Closed`]
    /// where the provider has no such server.
    pub fn status(&self, protocol: Protocol, logins: &[Login]) -> Status {
        let fits = |way: &&Way| way.protocols.contains(&protocol) && logins.contains(&way.login);
        self.ways.iter().filter(fits).map(|way| way.status).min().unwrap_or(Status::Closed)
    }

    /// The best that is known of any way in.
    pub fn best_status(&self) -> Status {
        self.ways.iter().map(|way| way.status).min().unwrap_or(Status::Closed)
    }
}
