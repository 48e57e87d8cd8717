//! What is measured: whole conversations and single lines, the same natively and in a browser.

use dakiya::smtp::{Event, PERSONAS, Session, Setup, Transport, User};

/// A conversation from the first byte to the last.
#[derive(Clone, Debug)]
pub struct Conversation {
    /// What it is called in tables.
    pub name: &'static str,
    transport: Transport,
    setup: Setup,
    /// What the client sends, each time that it has heard an answer.
    turns: Vec<Vec<u8>>,
}

impl Conversation {
    /// All that are measured.
    pub fn all() -> [Self; 2] {
        [Self::submission(), Self::mx()]
    }

    /// A user hands in a message under TLS, after a login (RFC 8314 §3.3).
    pub fn submission() -> Self {
        let user = User {
            name: "asha@example.in".into(),
            password: "namaste123".into(),
            app_password: None,
            token: None,
        };
        Self::new(
            "submission",
            Transport::Tls,
            Setup::submission("mail.example.in", vec![user]),
            &[
                "EHLO laptop.example",
                "AUTH PLAIN AGFzaGFAZXhhbXBsZS5pbgBuYW1hc3RlMTIz",
                "MAIL FROM:<asha@example.in> SIZE=2048 BODY=8BITMIME",
                "RCPT TO:<ravi@example.org>",
            ],
        )
    }

    /// A server hands on a message in the clear (RFC 5321 §3.3).
    pub fn mx() -> Self {
        Self::new(
            "mx",
            Transport::Plain,
            Setup::mx("mail.example.in", &["asha@example.in"]),
            &[
                "EHLO mail.example.org",
                "MAIL FROM:<ravi@example.org> SIZE=2048",
                "RCPT TO:<asha@example.in>",
            ],
        )
    }

    fn new(name: &'static str, transport: Transport, setup: Setup, envelope: &[&str]) -> Self {
        let line = |line: &&str| format!("{line}\r\n").into_bytes();
        let mut turns: Vec<_> = envelope.iter().chain(&["DATA"]).map(line).collect();
        turns.extend([message(), line(&"QUIT")]);
        Self { name, transport, setup, turns }
    }

    /// Has it with the strict persona; gives the number of replies.
    ///
    /// # Panics
    ///
    /// If the message was not taken: then something else would be measured.
    pub fn hold(&self) -> usize {
        let persona = PERSONAS.get("strict").expect("the strict persona is one of them");
        let (mut session, first) = Session::open(persona, self.transport, self.setup.clone());
        let replies = |events: &[Event]| events.iter().filter_map(Event::reply).count();
        let mut heard = replies(&first) + replies(&session.tls_established());
        for turn in &self.turns {
            heard += replies(&session.receive(turn));
        }
        assert_eq!(session.queue().len(), 1, "{} hands over one message", self.name);
        heard
    }
}

/// A message of 2 KB and its end; some of its lines begin with a dot.
fn message() -> Vec<u8> {
    let header = "From: Asha <asha@example.in>\r\nTo: ravi@example.org\r\nSubject: Namaste\r\n\
                  Date: Sat, 21 Nov 2026 10:30:00 +0530\r\nMessage-ID: <1@example.in>\r\n\r\n";
    let line = "A line of a letter is about as long as the paper that it was once written on.\r\n";
    let mut message = header.to_owned();
    while message.len() < 2048 {
        message += if message.len().is_multiple_of(5) { "..dot\r\n" } else { line };
    }
    (message + ".\r\n").into_bytes()
}

/// Lines that may follow one another for ever, without their line ends: a
/// server that takes `EHLO` first can be sent them in a circle.
pub const LINES: &[&str] = &[
    "EHLO laptop.example",
    "MAIL FROM:<asha@example.in> SIZE=2048 BODY=8BITMIME",
    "RCPT TO:<asha@example.in>",
    "RCPT TO:<\"asha rao\"@example.in>",
    "RCPT TO:<@relay.example,@next.example:asha@example.in>",
    "RSET",
    "NOOP",
    "MAIL FROM:<>",
    "RCPT TO:<asha@[192.0.2.1]>",
    "RCPT TO:<Postmaster>",
    "VRFY asha",
    "RSET",
    "HELO [IPv6:2001:db8::1]",
    "mail from:<a.rather.long.local-part+with.a.tag@a.rather.long.domain.name.example>",
    "rcpt to:<asha@example.in>",
    "RSET",
];
