//! What holds for any octets that any server is sent; shared by tests and fuzzing.
//!
//! Everything here panics when a law is broken.

mod witness;

use std::ops::Range;

use arbitrary::Unstructured;
use dakiya::registry::Entry;
use dakiya::smtp::{
    Event, PERSONAS, Persona, Service, Session, Setup, Transport, User, explain_reply,
};
pub(crate) use witness::Witness;

/// A server and how it is reached.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kind {
    /// How it behaves.
    pub(crate) persona: Entry<Persona>,
    /// What it is there for.
    pub(crate) service: Service,
    /// How the first byte travels.
    pub(crate) transport: Transport,
    /// Whether a login has to wait for TLS.
    pub(crate) login_needs_tls: bool,
}

impl Kind {
    /// Every kind of every persona.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        let (services, transports) =
            ([Service::Mx, Service::Submission], [Transport::Plain, Transport::Tls]);
        PERSONAS.iter().flat_map(move |persona| {
            services.into_iter().flat_map(move |service| {
                transports.into_iter().flat_map(move |transport| {
                    [false, true].map(|login_needs_tls| Self {
                        persona,
                        service,
                        transport,
                        login_needs_tls,
                    })
                })
            })
        })
    }

    /// A server that knows Asha, to whom a client has just connected.
    pub(crate) fn open(self) -> (Session, Vec<Event>) {
        let user = User {
            name: "asha@example.in".into(),
            password: "namaste123".into(),
            app_password: Some("abcdefghijklmnop".into()),
            token: None,
        };
        let setup = Setup {
            service: self.service,
            users: vec![user],
            login_needs_tls: self.login_needs_tls,
            ..Setup::mx("mail.example.in", &["asha@example.in"])
        };
        Session::open(self.persona, self.transport, setup)
    }

    /// Whether it forgets under TLS who the client is, as RFC 3207 §4.2 wants.
    pub(crate) fn forgets_hello(self) -> bool {
        !["courier", "sendmail"].contains(&self.persona.id)
    }

    /// Whether it forgets under TLS who has logged in, as RFC 3207 §4.2 wants.
    pub(crate) fn forgets_login(self) -> bool {
        self.persona.id != "sendmail"
    }

    /// Whether `EHLO` resets it, as RFC 5321 §4.1.4 wants.
    pub(crate) fn is_reset_by_hello(self) -> bool {
        self.persona.id != "courier"
    }

    /// Whether it says something to every line: in a login, Perl may take an answer
    /// for none.
    pub(crate) fn answers_every_line(self) -> bool {
        self.persona.id != "qpsmtpd"
    }

    /// Whether it answers octets by their order alone, however they are cut.
    pub(crate) fn reads_a_stream(self) -> bool {
        ["strict", "gmail"].contains(&self.persona.id)
    }
}

/// What fuzzing makes up for a server: four choices and a conversation, in which
/// `0xFF`, an octet of no text, stands for a pause; in a pause a handshake that
/// is due takes place.
pub(crate) fn server(input: &[u8]) {
    let mut input = Unstructured::new(input);
    let kinds: Vec<_> = Kind::all().collect();
    // An input that is too short for a choice means the first.
    let kind = input.choose(&kinds).copied().unwrap_or(kinds[0]);
    conversation(kind, input.take_rest());
}

/// The conversation alone, with a server of this kind.
pub(crate) fn conversation(kind: Kind, wire: &[u8]) {
    let mut witness = Witness::new(kind);
    for piece in wire.split(|&octet| octet == PAUSE) {
        let mut whole = witness.session.clone();
        let expected = whole.receive(piece);
        let events: Vec<_> = piece.iter().flat_map(|&octet| witness.octet(octet)).collect();
        if kind.reads_a_stream() {
            assert_eq!(events, expected, "one by one, and all at once");
            assert_eq!(witness.session, whole, "one by one, and all at once");
        }
        witness.handshake();
    }
}

/// What fuzzing makes up for the parser: a choice of what the server waits for,
/// and a line.
pub(crate) fn parser(input: &[u8]) {
    let mut input = Unstructured::new(input);
    let before = input.choose(&BEFORE).copied().unwrap_or_default();
    let kind = Kind::all().next().expect("there is a persona");
    let (mut session, _) = Kind { login_needs_tls: false, ..kind }.open();
    let _ = session.receive(before.as_bytes());
    line(&session, &String::from_utf8_lossy(input.take_rest()));
}

/// The marks of a line, sent by either side, are in order, apart and whole.
pub(crate) fn line(session: &Session, line: &str) {
    for marks in [session.explain(line), explain_reply(line)] {
        let mut end = 0;
        for (Range { start, end: next }, _) in marks {
            assert!(end <= start && start < next, "{line:?}: {start}..{next} after {end}");
            assert!(line.get(start..next).is_some(), "{line:?}: {start}..{next} is cut");
            end = next;
        }
    }
}

/// Octets after which a server waits for something else each time.
pub(crate) const BEFORE: [&str; 5] = [
    "",
    "EHLO a\r\n",
    "EHLO a\r\nMAIL FROM:<>\r\nRCPT TO:<asha@example.in>\r\nDATA\r\n",
    "EHLO a\r\nMAIL FROM:<>\r\nRCPT TO:<asha@example.in>\r\nDATA\r\n\r\n",
    "EHLO a\r\nMAIL FROM:<>\r\nRCPT TO:<asha@example.in>\r\nBDAT 99\r\n",
];

const PAUSE: u8 = 0xFF;
