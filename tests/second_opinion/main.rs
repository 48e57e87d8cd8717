//! A second opinion on which command lines are well formed: smtp-proto's.
//!
//! To us a line is well formed if the strict persona, where the command may
//! come, does not answer 500 or 501 (syntax), 553 (the address) or 555 (a
//! parameter). What it then thinks of the content is another matter.
#![cfg(not(target_family = "wasm"))]

mod differences;
mod extensions;
mod generated;
mod lines;

use dakiya::smtp::{Event, PERSONAS, Session, Setup, Transport, User};
use differences::DIFFERENCES;
use extensions::EXTENSIONS;
use lines::{BAD, GOOD};
use smtp_proto::Request;

#[test]
fn both_find_these_lines_well_formed() {
    for line in GOOD {
        assert_eq!((ours(line), theirs(line)), (true, true), "{line}");
    }
}

#[test]
fn both_refuse_these_lines() {
    for line in BAD {
        assert_eq!((ours(line), theirs(line)), (false, false), "{line}");
    }
}

#[test]
fn where_we_differ_there_is_a_reason() {
    for difference in DIFFERENCES {
        for line in difference.lines {
            let opinions = (difference.ours, !difference.ours);
            assert_eq!((ours(line), theirs(line)), opinions, "{line}: {}", difference.because);
        }
    }
}

#[test]
fn extensions_are_read_alike() {
    let strict = PERSONAS.get("strict").expect("a server that keeps to the RFCs");
    for extension in EXTENSIONS {
        assert!(strict.offers(extension.keyword), "{}", extension.keyword);
        let lines = |lines: &'static [&str], right| lines.iter().map(move |line| (*line, right));
        for (line, right) in lines(extension.good, true).chain(lines(extension.bad, false)) {
            assert_eq!(theirs(line), right, "{line}");
            assert_eq!(ours(line), right, "{line}");
        }
        for (line, because) in extension.differences {
            assert_eq!(ours(line), !theirs(line), "{line}: {because}");
        }
    }
}

#[test]
fn a_line_stands_in_one_list() {
    let coming = EXTENSIONS.iter().flat_map(|extension| {
        let differing = extension.differences.iter().map(|(line, _)| line);
        extension.good.iter().chain(extension.bad).chain(differing)
    });
    let differing = DIFFERENCES.iter().flat_map(|difference| difference.lines);
    let mut all: Vec<_> = GOOD.iter().chain(BAD).chain(differing).chain(coming).collect();
    let count = all.len();
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), count);
}

#[test]
fn only_we_limit_lengths() {
    // RFC 5321 §4.5.3.1.1, RFC 1035 §2.3.4, RFC 5321 §4.5.3.1.4 with room for what extensions add.
    for (before, fits, too_long, after) in [
        ("MAIL FROM:<", 64, 65, "@example.in>"),
        ("RCPT TO:<asha@", 63, 64, ".example>"),
        ("NOOP ", 500, 4000, ""),
    ] {
        let line = |length| format!("{before}{}{after}", "a".repeat(length));
        let opinions = |length| (ours(&line(length)), theirs(&line(length)));
        assert_eq!(opinions(fits), (true, true), "{before}");
        assert_eq!(opinions(too_long), (false, true), "{before}");
    }
}

/// Whether the strict persona finds `line` well formed, where it may come.
fn ours(line: &str) -> bool {
    let word = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
    let before = match word.as_str() {
        "STARTTLS" => return answers(Transport::Plain, &[HELLO], line),
        "MAIL" => &[HELLO, LOGIN][..],
        "RCPT" => &[HELLO, LOGIN, SENDER],
        "DATA" | "BDAT" => &[HELLO, LOGIN, SENDER, RECIPIENT],
        _ => &[HELLO],
    };
    answers(Transport::Tls, before, line)
}

/// The same, after the lines `before`, which are taken.
fn answers(transport: Transport, before: &[&str], line: &str) -> bool {
    let strict = PERSONAS.get("strict").expect("a server that keeps to the RFCs");
    let user =
        User { name: "asha".into(), password: "namaste".into(), app_password: None, token: None };
    let setup = Setup::submission("mail.example.in", vec![user]);
    let (mut session, _) = Session::open(strict, transport, setup);
    let _ = session.tls_established();
    let mut code = |line: &str| {
        let events = session.receive(format!("{line}\r\n").as_bytes());
        events.iter().find_map(Event::reply).map(|reply| reply.code)
    };
    for line in before {
        assert!(code(line).is_some_and(|code| code < 300), "{line} is taken");
    }
    // Without an answer, octets are awaited (RFC 3030 §2).
    code(line).is_none_or(|code| ![500, 501, 553, 555].contains(&code))
}

fn theirs(line: &str) -> bool {
    Request::parse(&mut format!("{line}\r\n").as_bytes().iter()).is_ok()
}

const HELLO: &str = "EHLO laptop.example";
const LOGIN: &str = "AUTH PLAIN AGFzaGEAbmFtYXN0ZQ==";
const SENDER: &str = "MAIL FROM:<> SMTPUTF8";
const RECIPIENT: &str = "RCPT TO:<asha@example.in>";
