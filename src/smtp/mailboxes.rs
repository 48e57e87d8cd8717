//! What a persona says of its mailboxes.

/// How a server treats its mailboxes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mailboxes {
    /// Whether capital letters make another mailbox.
    pub(super) case_matters: bool,
    /// Whether quotes make another mailbox.
    pub(super) quotes_matter: bool,
    /// What parts a user from a detail: `asha+shop`.
    pub(super) detail: Option<char>,
    /// Whether `postmaster` is there even if nobody set it up (RFC 5321 §4.5.1).
    pub(super) postmaster: bool,
    /// Whether `<Postmaster>` needs no domain (RFC 5321 §4.1.1.3).
    pub(super) bare_postmaster: bool,
    /// Whether an address without a domain is one of its own.
    pub(super) bare_is_ours: bool,
    /// Whether `%` and `!` in a local part name a way through other servers.
    pub(super) routes: bool,
    /// Whether it takes that way itself where it leads back here.
    pub(super) takes_routes: bool,
    /// Whether an address at its domain without a local part is one of its own.
    pub(super) empty_is_ours: bool,
    /// Address literals that are its own.
    pub(super) literals: &'static [&'static str],
    /// Whether `postmaster` hears also from senders that are refused otherwise.
    pub(super) postmaster_hears_all: bool,
    /// Whether users who have logged in may write to mailboxes that do not exist.
    pub(super) users_may_guess: bool,
    /// Whether it knows which mailboxes are full before the message comes.
    pub(super) quotas: bool,
    /// Whether it puts off strangers.
    pub(super) greylists: bool,
    /// Whether refused recipients count towards the limit.
    pub(super) refused_count: bool,
}

impl Mailboxes {
    /// As RFC 5321 has it.
    pub(super) const STRICT: Self = Self {
        case_matters: false,
        quotes_matter: false,
        detail: None,
        postmaster: true,
        bare_postmaster: true,
        bare_is_ours: true,
        routes: false,
        takes_routes: false,
        empty_is_ours: false,
        literals: &[],
        postmaster_hears_all: false,
        users_may_guess: false,
        quotas: true,
        greylists: true,
        refused_count: false,
    };
}
