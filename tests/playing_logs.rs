//! Logs of mail programs are played in the laboratory: they end where they failed, in the
//! words of the log, and nothing that was said to log in is in them.
#![cfg(not(target_family = "wasm"))]

use std::fs;
use std::sync::LazyLock;

use dakiya::diagnose::transcript::{Transcript, Who, as_it_should, as_it_went, read};
use dakiya::simulator::lab::{By, Lab, Note, link, transcript};
use dakiya::smtp::Session;
use proptest::prelude::*;

/// Every log, by its name, and what is read in it.
static LOGS: LazyLock<Vec<(String, String, Transcript)>> = LazyLock::new(|| {
    let mut logs = Vec::new();
    for entry in fs::read_dir("tests/client_logs").expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|ending| ending == "txt") {
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            let log = fs::read_to_string(path).expect("UTF-8");
            let read = read(&log).expect("a log");
            logs.push((name, log, read));
        }
    }
    logs.sort_by(|(a, ..), (b, ..)| a.cmp(b));
    assert!(!logs.is_empty());
    logs
});

/// The last thing that the server said.
fn last_said(lab: &Lab) -> Vec<String> {
    let spoken = lab.here().spoken.iter().filter(|line| line.by == By::Server);
    spoken.map(|line| line.text.clone()).collect()
}

#[test]
fn what_was_refused_is_refused_in_the_same_words() {
    for (name, _, read) in LOGS.iter() {
        let Some(failed) = read.failed.filter(|at| read.lines[*at].who == Who::Server) else {
            continue;
        };
        let lab = as_it_went(read).unwrap_or_else(|| panic!("{name} is not played"));
        let reply = read.lines[failed..].iter().take_while(|line| line.who == Who::Server);
        let end = reply.clone().position(|line| line.text.as_bytes().get(3) != Some(&b'-'));
        let reply: Vec<_> = reply.take(end.map_or(0, |end| end + 1)).collect();
        let reply: Vec<_> = reply.iter().map(|line| line.text.clone()).collect();
        assert_eq!(last_said(&lab), reply, "{name}\n{}", transcript(&lab));
        assert_eq!(lab.at(), lab.tip(), "{name}");
        assert_eq!(lab.tips().len(), 1, "{name}");
    }
}

#[test]
fn where_silence_began_nothing_more_is_said() {
    for (name, _, read) in LOGS.iter() {
        let Some(failed) = read.failed.filter(|at| read.lines[*at].who != Who::Server) else {
            continue;
        };
        let lab = as_it_went(read).unwrap_or_else(|| panic!("{name} is not played"));
        let words = &read.lines[failed].text;
        let note = lab.here().note;
        let fits = match note {
            Some(Note::Late(_)) => words.contains("timed out") || name == "swaks_unreachable",
            Some(Note::WrongName) => words.contains("certificate"),
            Some(Note::NotTls) => words.contains("wrong version"),
            Some(Note::Hangs) => name == "telnet_silent",
            Some(Note::Lost) => true,
            _ => false,
        };
        assert!(fits, "{name}: {note:?}\n{}", transcript(&lab));
        assert_eq!(lab.here().code(), None, "{name}");
    }
}

#[test]
fn what_was_sent_is_sent_in_the_laboratory() {
    for (name, _, read) in LOGS.iter().filter(|(name, ..)| name.ends_with("_sent")) {
        let lab = as_it_went(read).unwrap_or_else(|| panic!("{name} is not played"));
        let nodes: Vec<_> = lab.path().into_iter().filter_map(|at| lab.node(at)).collect();
        let spoken = nodes.iter().flat_map(|node| &node.spoken);
        let said: Vec<_> =
            spoken.filter(|line| line.by == By::Server).map(|line| &line.text).collect();
        let replies = read.lines.iter().enumerate().filter(|(_, line)| line.who == Who::Server);
        let played = replies.filter(|(at, _)| read.failed.is_none_or(|failed| *at <= failed));
        for (_, line) in played {
            // Nobody had asked for it; and rows of Postfix are sessions of their own.
            let apart = line.text == "250 CHUNKING" || name.starts_with("postfix");
            assert!(apart || said.contains(&&line.text), "{name}: {}\n{said:#?}", line.text);
        }
    }
}

#[test]
fn it_should_have_gone_until_the_message_is_sent() {
    for (name, _, read) in LOGS.iter() {
        let lab = as_it_should(read).unwrap_or_else(|| panic!("{name} has no good end"));
        let sent = lab.session().map_or(0, |session: &Session| session.queue().len());
        assert_eq!(sent, 1, "{name}\n{}", transcript(&lab));
        let refused = lab
            .path()
            .into_iter()
            .filter_map(|at| lab.node(at))
            .any(|node| node.code().is_some_and(|code| code >= 400));
        assert!(!refused, "{name}\n{}", transcript(&lab));
    }
}

#[test]
fn the_server_is_played_by_who_is_most_like_it() {
    for (name, persona) in [
        ("phpmailer_refused", "gmail"),
        ("telnet_relay", "postfix"),
        ("telnet_sent", "opensmtpd"),
        ("swaks_sent", "exim"),
        ("msmtp_sent", "sendmail"),
        ("mailkit_refused", "strict"),
    ] {
        let (_, _, read) = LOGS.iter().find(|(own, ..)| own == name).expect("this log");
        let lab = as_it_went(read).expect("a session");
        assert_eq!(lab.scene().persona.id, persona, "{name}");
    }
}

#[test]
fn nothing_that_was_said_to_log_in_is_played() {
    // asha@example.in, namaste123: as they stand in the logs.
    let secrets = ["AGFzaGFAZXhhbXBsZS5pbgBuYW1hc3RlMTIz", "bmFtYXN0ZTEyMw==", "AvKiBzZWNyZXQgKi8"];
    let mut seen = 0;
    for (name, log, read) in LOGS.iter() {
        seen += usize::from(secrets.iter().any(|secret| log.contains(secret)));
        for lab in [as_it_went(read), as_it_should(read)].into_iter().flatten() {
            let moves = format!("{:?} {:?}", lab.moves(), lab.here());
            let link = link::write(&lab).expect("a link");
            assert_eq!(link::read(&link).as_ref(), Ok(&lab), "{name}");
            let octets: String = lab
                .moves()
                .iter()
                .filter_map(|(_, the)| match &the.act {
                    dakiya::simulator::lab::Deed::Send(octets) => {
                        Some(String::from_utf8_lossy(octets).into_owned())
                    }
                    _ => None,
                })
                .collect();
            for secret in secrets {
                assert!(!octets.contains(secret) && !moves.contains(secret), "{name}: {octets}");
            }
        }
    }
    assert!(seen > 5, "the logs hold secrets");
}

#[test]
fn a_password_that_the_server_repeats_is_blank() {
    let log = "-> AUTH LOGIN\n<- 334 VXNlcm5hbWU6\n-> YXNoYUBleGFtcGxlLmlu\n<- 334 UGFzc3dvcmQ6\n\
               -> c2VjcmV0LXdvcmQ=\n<** 500 Unrecognized command: c2VjcmV0LXdvcmQ= (secret-word)\n";
    let read = read(log).expect("a log");
    let lab = as_it_went(&read).expect("a session");
    assert_eq!(last_said(&lab), ["500 Unrecognized command: ******** (********)"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_log_that_is_cut_or_mixed_is_played_or_not(
        pieces in prop::collection::vec(
            (any::<prop::sample::Index>(), any::<prop::sample::Index>(), any::<prop::sample::Index>()),
            1..5,
        ),
    ) {
        let mut text = String::new();
        for (at, from, to) in pieces {
            let (_, log, _) = at.get(&LOGS);
            let rows: Vec<_> = log.lines().collect();
            let (a, b) = (from.index(rows.len() + 1), to.index(rows.len() + 1));
            text += &rows[a.min(b)..a.max(b)].join("\n");
            text.push('\n');
        }
        let Some(read) = read(&text) else { return Ok(()) };
        for lab in [as_it_went(&read), as_it_should(&read)].into_iter().flatten() {
            prop_assert!(!lab.is_cut());
            prop_assert!(lab.at() > 0);
        }
    }
}
