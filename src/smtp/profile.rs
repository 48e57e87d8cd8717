//! What a server is set up for: one program serves port 25 in another way than
//! port 465.

use super::{Limits, Service, Setup, Transport};

/// One way to set a server up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Profile {
    /// Its name: `mx`, `tight`, `submission`, `submission-plain` or `smtps`.
    pub id: &'static str,
    /// What the server is there for.
    pub service: Service,
    /// Whether TLS comes before everything else.
    pub transport: Transport,
    /// Whether nothing goes without TLS.
    pub tls_required: bool,
    /// Whether a login has to wait for TLS.
    pub login_needs_tls: bool,
    /// What is too much, if that is not the persona's own.
    pub limits: Option<Limits>,
}

impl Profile {
    /// It takes mail from anyone for its own mailboxes.
    pub(super) const MX: Self = Self {
        id: "mx",
        service: Service::Mx,
        transport: Transport::Plain,
        tls_required: false,
        login_needs_tls: true,
        limits: None,
    };

    /// It takes mail from its users, after TLS and a login.
    pub(super) const SUBMISSION: Self =
        Self { id: "submission", service: Service::Submission, tls_required: true, ..Self::MX };

    /// The same, without TLS if the client likes.
    pub(super) const SUBMISSION_PLAIN: Self = Self {
        id: "submission-plain",
        tls_required: false,
        login_needs_tls: false,
        ..Self::SUBMISSION
    };

    /// The same, with TLS from the first octet.
    pub(super) const SMTPS: Self =
        Self { id: "smtps", transport: Transport::Tls, ..Self::SUBMISSION };

    /// An MX that allows little.
    pub(super) const fn tight(limits: Limits) -> Self {
        Self { id: "tight", limits: Some(limits), ..Self::MX }
    }

    /// `base` as a server of this kind is set up, and how clients reach it.
    #[must_use] 
    pub fn setup(&self, base: &Setup) -> (Transport, Setup) {
        let setup = Setup {
            service: self.service,
            tls_required: self.tls_required,
            login_required: self.service == Service::Submission,
            login_needs_tls: self.login_needs_tls,
            limits: self.limits,
            ..base.clone()
        };
        (self.transport, setup)
    }
}
