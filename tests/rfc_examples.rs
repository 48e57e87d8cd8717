//! The strict persona answers as the examples in the RFCs do.
//!
//! The examples are in `tests/rfc/`, in the form that its README describes.
#![cfg(not(target_family = "wasm"))]

#[path = "../examples/replay/client.rs"]
mod client;
#[path = "../examples/replay/octets.rs"]
#[expect(dead_code, reason = "octets are only read")]
mod octets;
#[path = "../examples/replay/recording.rs"]
#[expect(dead_code, reason = "an example is no recording; logins are calculated alike")]
mod recording;

use std::collections::VecDeque;
use std::fs;

use client::Client;
use dakiya::smtp::{Event, PERSONAS, Reply, Session, Setup, Transport, User};
use octets::unescaped;
use recording::{Calculation, keywords};

/// Examples that wait for the engine.
const WAITING: &[&str] = &[];

#[test]
fn the_strict_persona_answers_as_the_rfcs_show() {
    let (mut wrong, mut waiting) = (Vec::new(), Vec::new());
    for (file, text) in files() {
        for example in text.split("\n\n").filter(|section| section.starts_with("# ")) {
            let title = example.lines().next().expect("a title");
            let name = title.replacen('#', &file, 1);
            match play(example) {
                Err(_) if WAITING.contains(&name.as_str()) => waiting.push(name),
                Err(difference) => wrong.push(format!("{name}\n  {difference}")),
                Ok(()) => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(waiting, WAITING, "these wait, of those that are listed");
}

/// The names of the RFCs, and what is in their files.
fn files() -> Vec<(String, String)> {
    let mut paths: Vec<_> = fs::read_dir("tests/rfc")
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    paths.sort();
    let number = |path: &std::path::Path| {
        path.with_extension("").file_name().map(|name| name.to_string_lossy().into_owned())
    };
    paths
        .iter()
        .map(|path| (number(path).expect("a name"), fs::read_to_string(path).expect("UTF-8")))
        .collect()
}

/// Plays an example up to the first difference.
fn play(example: &str) -> Result<(), String> {
    let mut connection = None;
    let mut before = String::new();
    for line in example.lines().skip(1).filter(|line| !line.starts_with(';')) {
        let (mark, rest) = line.split_at_checked(2).expect("a mark");
        let rest = rest.strip_prefix(' ').unwrap_or(rest);
        if mark == "! " {
            connection = Some(Connection::open(rest));
            continue;
        }
        let connection = connection.as_mut().expect("`!` comes first");
        match mark {
            "S:" => {
                let got = connection.next(rest);
                got.map_err(|got| format!("{before}\n    expected {rest}\n    got      {got}"))?;
            }
            "T:" => connection.happens(Session::tls_established),
            "A:" => connection.answer(rest),
            "C:" | "C|" => {
                let mut octets = unescaped(rest).expect("octets");
                octets.extend_from_slice(if mark == "C:" { b"\r\n" } else { b"" });
                connection.happens(|session| session.receive(&octets));
            }
            _ => unreachable!("a mark that is not known: {line}"),
        }
        if mark != "S:" {
            line.clone_into(&mut before);
        }
    }
    let unread = connection.map(|connection| connection.unread).unwrap_or_default();
    unread.front().map_or(Ok(()), |event| Err(format!("and then: {event:?}")))
}

/// The client's side of a connection.
struct Connection {
    session: Session,
    /// Replies and the end, as far as nobody has looked at them yet.
    unread: VecDeque<Event>,
    client: Client,
}

impl Connection {
    /// A connection to the server that a line describes.
    fn open(line: &str) -> Self {
        let mut words = line.split(' ');
        let (service, host) = words.next().zip(words.next()).expect("a service and a host");
        let setup = if service == "mx" {
            Setup::mx(host, &words.collect::<Vec<_>>())
        } else {
            let setup = Setup::submission(host, words.map(user).collect());
            if service == "submission" { setup } else { without_tls(setup) }
        };
        let strict = PERSONAS.get("strict").expect("the strict persona");
        let (session, events) = Session::open(strict, Transport::Plain, setup);
        let mut connection = Self { session, unread: VecDeque::new(), client: Client::default() };
        connection.note(events);
        connection
    }

    /// Compares what comes next with what the RFC shows.
    fn next(&mut self, shown: &str) -> Result<(), String> {
        let reply = match self.unread.pop_front() {
            Some(Event::Reply(reply)) => reply,
            Some(_) if shown == "closed" => return Ok(()),
            Some(_) => return Err("closed".to_owned()),
            None => return Err("silence".to_owned()),
        };
        let challenge = reply.lines.last().map(String::as_str).unwrap_or_default();
        challenge.clone_into(&mut self.client.challenge);
        let mut words = shown.split(' ');
        let same = words.next() == Some(reply.code.to_string().as_str())
            && words.all(|word| says(&reply, word));
        if same { Ok(()) } else { Err(reply.printed().join("\n             ")) }
    }

    /// Sends what a calculation gives.
    fn answer(&mut self, line: &str) {
        let words: Vec<_> = line.split(' ').map(str::to_owned).collect();
        let kind = words.first().cloned().unwrap_or_default();
        let mechanism = kind.strip_prefix("scram-first:");
        let line = self.client.line(&Calculation {
            prefix: mechanism.map(|name| format!("AUTH {name} ")).unwrap_or_default(),
            user: words.get(1).cloned().unwrap_or_default(),
            password: words.get(2).cloned().unwrap_or_default(),
            kind,
            ..Calculation::default()
        });
        self.happens(|session| session.receive(&line));
    }

    fn happens(&mut self, what: impl FnOnce(&mut Session) -> Vec<Event>) {
        let events = what(&mut self.session);
        self.note(events);
    }

    fn note(&mut self, events: Vec<Event>) {
        let heard = |event: &Event| matches!(event, Event::Reply(_) | Event::Closed);
        self.unread.extend(events.into_iter().filter(heard));
    }
}

/// Whether `word` is the enhanced code of `reply` or a keyword in it.
fn says(reply: &Reply, word: &str) -> bool {
    let offered = keywords(reply.lines.iter().map(String::as_str));
    reply.enhanced.is_some_and(|code| code.to_string() == word) || offered.contains(word)
}

/// The user in `name:password`.
fn user(text: &str) -> User {
    let (name, password) = text.split_once(':').expect("a name and a password");
    User { name: name.to_owned(), password: password.to_owned(), app_password: None, token: None }
}

/// A server that does not insist on TLS.
fn without_tls(setup: Setup) -> Setup {
    Setup { login_needs_tls: false, tls_required: false, ..setup }
}
