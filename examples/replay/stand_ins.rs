//! Stand-ins for parts of the engine that are not there yet.
//!
//! Methods of the engine go before those of traits: as soon as the engine has
//! them, this file can go, and with it its `mod` and its `use`.

use dakiya::registry::Entry;
use dakiya::smtp::{Event, PERSONAS, Persona, Service, Session, Setup, Transport, User};

/// What a server was set up for.
pub(crate) struct StandInProfile(String);

pub(crate) trait PersonaStandIn {
    fn profile(&self, id: &str) -> Option<StandInProfile>;
}

impl PersonaStandIn for Persona {
    fn profile(&self, id: &str) -> Option<StandInProfile> {
        Some(StandInProfile(id.to_owned()))
    }
}

impl StandInProfile {
    pub(crate) fn setup(&self, setup: &Setup) -> (Transport, Setup) {
        let transport = if self.0 == "smtps" { Transport::Tls } else { Transport::Plain };
        let mx = matches!(self.0.as_str(), "mx" | "tight");
        let service = if mx { Service::Mx } else { Service::Submission };
        let login_needs_tls = self.0 != "submission-plain";
        (transport, Setup { service, login_needs_tls, ..setup.clone() })
    }
}

pub(crate) trait SetupStandIn {
    fn laboratory() -> Setup {
        let names = ["alice", "bob", "carol", "full", "grey", "info", "team", "postmaster"];
        let mailboxes = names.map(|name| format!("{name}@example.test"));
        let alice =
            User { name: "alice".into(), password: "wonderland".into(), app_password: None };
        let mx = Setup::mx("mail.example.test", &mailboxes.each_ref().map(String::as_str));
        Setup { users: vec![alice], ..mx }
    }
}

impl SetupStandIn for Setup {}

pub(crate) trait SessionStandIn: Sized {
    fn open_early(p: Entry<Persona>, t: Transport, s: Setup, early: &[u8]) -> (Self, Vec<Event>);
    fn tls_failed(&mut self) -> Vec<Event>;
    fn idle(&mut self, seconds: u32) -> Vec<Event>;
}

impl SessionStandIn for Session {
    fn open_early(p: Entry<Persona>, t: Transport, s: Setup, early: &[u8]) -> (Self, Vec<Event>) {
        let (mut session, mut events) = Self::open(p, t, s);
        events.extend(session.receive(early));
        (session, events)
    }

    fn tls_failed(&mut self) -> Vec<Event> {
        vec![Event::Closed]
    }

    fn idle(&mut self, _seconds: u32) -> Vec<Event> {
        Vec::new()
    }
}

/// `setup`, with a token for each user.
pub(crate) fn with_token(setup: Setup, _token: &str) -> Setup {
    setup
}

/// The strict persona stands in for those that are not there.
pub(crate) fn persona(id: &str) -> Option<Entry<Persona>> {
    PERSONAS.get(id).or_else(|| PERSONAS.get("strict"))
}
