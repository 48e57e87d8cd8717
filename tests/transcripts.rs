//! What real servers agree on, the strict persona says too.
//!
//! `tests/transcripts/` holds sessions that were recorded with thirteen servers
//! (Postfix, Exim, Sendmail, `OpenSMTPD`, Courier, qpsmtpd, Haraka, Dovecot and
//! two libraries, some in two versions). A section is one script:
//!
//! - `# id (profile): title` begins it; the profile says what the server is for.
//! - `C: ` is a line of the client, to which CR LF is added; `C| ` has none.
//!   `\r`, `\n`, `\\` and `\x00` stand for octets.
//! - `S: 250` is the code on which all servers agreed; several are the replies to
//!   pipelined commands, `closed` is the end of the connection. `S: 5xx` is a
//!   class on which they agreed. `S: ?`: they did not, so nothing is compared.
//!
//! Where the strict persona has refused what some servers let pass, all that
//! depends on it is another history: there a script is cut.
#![cfg(not(target_family = "wasm"))]

use std::fs;

use dakiya::smtp::{Event, PERSONAS, Session, Setup};

#[test]
fn the_strict_persona_says_what_all_servers_say() {
    let (mut scripts, mut steps, mut wrong) = (0, 0, Vec::new());
    let mut files: Vec<_> = fs::read_dir("tests/transcripts")
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_file() && !path.ends_with("differences.txt"))
        .collect();
    files.sort();
    for file in files {
        let text = fs::read_to_string(file).expect("UTF-8");
        for script in text.split("\n\n") {
            scripts += 1;
            steps += replay(script, &mut wrong);
        }
    }
    assert!(wrong.is_empty(), "{} of {steps} steps differ:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!((scripts, steps), COMPARED);
}

/// How many scripts and steps there are to compare.
const COMPARED: (usize, usize) = (127, 666);

/// Plays a script; gives the number of steps compared, and adds what differs.
fn replay(script: &str, wrong: &mut Vec<String>) -> usize {
    let (title, lines) = script.trim().split_once('\n').expect("a title");
    let (mut session, mut events) = open(title);
    let (mut compared, mut sent) = (0, String::new());
    for line in lines.lines() {
        let (mark, rest) = line.split_at_checked(3).expect("a mark");
        match mark {
            "S: " => {
                let heard = heard(&std::mem::take(&mut events));
                if rest != "?" {
                    compared += 1;
                    let class = rest.strip_suffix("xx");
                    let same = class.map_or(heard == rest, |class| heard.starts_with(class));
                    if !same {
                        wrong.push(format!("{title}\n  {sent}: {heard} for {rest}"));
                    }
                }
                sent.clear();
            }
            "C: " | "C| " => {
                sent = if sent.is_empty() { rest.to_owned() } else { sent + " …" };
                let mut octets = unescaped(rest);
                octets.extend_from_slice(if mark == "C: " { b"\r\n" } else { b"" });
                events.extend(session.receive(&octets));
            }
            _ => events.extend(session.tls_established()),
        }
    }
    compared
}

/// The codes, and whether the connection ended.
fn heard(events: &[Event]) -> String {
    let words = events.iter().filter_map(|event| match event {
        Event::Reply(reply) => Some(reply.code.to_string()),
        Event::Closed => Some("closed".to_owned()),
        _ => None,
    });
    words.collect::<Vec<_>>().join(" ")
}

/// The server that was recorded, as far as it matters. None of them offered
/// `BINARYMIME`.
fn open(title: &str) -> (Session, Vec<Event>) {
    let strict = PERSONAS.get("strict").expect("the strict persona");
    let name = title.split_once('(').and_then(|(_, rest)| rest.split_once(')')).expect("a profile");
    let profile = strict.profile(name.0).expect("a profile of the strict persona");
    let off = vec!["BINARYMIME".to_owned()];
    let (transport, setup) = profile.setup(&Setup { off, ..Setup::laboratory() });
    let (mut session, mut events) = Session::open(strict, transport, setup);
    events.extend(session.tls_established());
    (session, events)
}

fn unescaped(text: &str) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        out.extend_from_slice(before.as_bytes());
        let (octet, length) = match after.as_bytes() {
            [b'r', ..] => (b'\r', 1),
            [b'n', ..] => (b'\n', 1),
            [b'x', ..] => (u8::from_str_radix(&after[1..3], 16).expect("two digits"), 3),
            _ => (b'\\', 1),
        };
        out.push(octet);
        rest = &after[length..];
    }
    out.extend_from_slice(rest.as_bytes());
    out
}
