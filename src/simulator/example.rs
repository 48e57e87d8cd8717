//! Plays the example of a command, so that its page shows real replies.

use super::Line;
use crate::smtp::{Event, Example, PERSONAS, Service, Session, Setup, Transport, User};

/// The example of a command: each line of the client, and what came of it. The
/// first one is the connection, without a line.
pub fn example(example: &Example) -> Vec<(Option<Line>, Vec<Event>)> {
    let Some(persona) = PERSONAS.get("strict") else { return Vec::new() };
    let setup = setup(example.service);
    let (mut session, greeting) = Session::open(persona, Transport::Plain, setup);
    let mut played = vec![(None, greeting)];
    for &text in example.lines {
        let line = Line { text: text.to_owned(), marks: session.explain(text) };
        let mut events = session.receive(format!("{text}\r\n").as_bytes());
        if events.last() == Some(&Event::TlsWanted) {
            events.extend(session.tls_established());
        }
        played.push((Some(line), events));
    }
    played
}

/// The server of the examples: Asha's. Her app password is `abcdefghijklmnop`.
fn setup(service: Service) -> Setup {
    let host = "mail.example.in";
    let setup = match service {
        Service::Mx => Setup::mx(host, &["asha@example.in", "ravi@example.in"]),
        Service::Submission => Setup::submission(
            host,
            vec![User {
                name: "asha@example.in".to_owned(),
                password: "namaste123".to_owned(),
                app_password: Some("abcdefghijklmnop".to_owned()),
                token: None,
            }],
        ),
    };
    setup.everyday()
}
