//! What holds for any octets, sent to any server in any pieces.
#![cfg(not(target_family = "wasm"))]

#[path = "support/laws_of_smtp/mod.rs"]
#[expect(dead_code, reason = "what fuzzing makes up is replayed elsewhere")]
mod laws_of_smtp;

use dakiya::smtp::{Event, Phase, Service, Session, Transport};
use laws_of_smtp::{BEFORE, Kind, conversation, line};
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// All that a [`laws_of_smtp::Witness`] watches over: no panic, one reply
    /// to every line that is not mail data, empty buffers after a transaction,
    /// nothing in the queue without sender, recipient and data.
    #[test]
    fn every_server_keeps_the_laws(wire in wire()) {
        for kind in Kind::all() {
            conversation(kind, &wire);
        }
    }

    #[test]
    fn it_does_not_matter_how_octets_are_cut(
        wire in wire(),
        cuts in prop::collection::vec(any::<Index>(), 0..8),
    ) {
        let mut at: Vec<_> = cuts.iter().map(|cut| cut.index(wire.len() + 1)).collect();
        at.extend([0, wire.len()]);
        at.sort_unstable();
        for kind in Kind::all().filter(|kind| kind.reads_a_stream()) {
            let mut whole = connected(kind);
            let mut cut = whole.clone();
            let expected = whole.receive(&wire);
            let pieces = at.windows(2).map(|ends| &wire[ends[0]..ends[1]]);
            let events: Vec<_> = pieces.flat_map(|piece| cut.receive(piece)).collect();
            prop_assert_eq!(events, expected);
            prop_assert_eq!(cut, whole);
        }
    }

    #[test]
    fn a_clone_is_a_snapshot(before in wire(), after in wire()) {
        for kind in Kind::all() {
            let mut session = connected(kind);
            let _ = session.receive(&before);
            let mut snapshot = session.clone();
            let expected = session.receive(&after);
            prop_assert_eq!(snapshot.receive(&after), expected);
            prop_assert_eq!(snapshot, session);
        }
    }

    #[test]
    fn mail_for_others_needs_a_login(wire in wire()) {
        for kind in Kind::all().filter(|kind| kind.service == Service::Mx) {
            let mut session = connected(kind);
            for event in session.receive(&wire) {
                if let Event::Accepted(message) = event {
                    let ours = |address: String| address == "Postmaster" || address.ends_with("@example.in");
                    let to_us = message.forward_paths.iter().all(|path| ours(path.to_string()));
                    prop_assert!(to_us || session.identity().is_some());
                }
            }
        }
    }

    #[test]
    fn rset_forgets_the_message_and_nothing_else(wire in wire()) {
        for kind in Kind::all() {
            let mut session = connected(kind);
            // The end of a line that the octets may have left open.
            let _ = session.receive(&[&wire[..], b"\r\n"].concat());
            let phases = [Phase::Greeting, Phase::Ready, Phase::Sender, Phase::Recipients];
            let before = session.clone();
            if phases.contains(&session.phase()) && codes(&session.receive(b"RSET\r\n")) == [250] {
                prop_assert!(session.transaction().is_none() && session.mail_data().is_empty());
                prop_assert_eq!(session.hello(), before.hello());
                prop_assert_eq!(session.identity(), before.identity());
                prop_assert_eq!(session.queue(), before.queue());
            }
        }
    }

    #[test]
    fn what_came_in_the_clear_is_forgotten_under_tls(wire in wire()) {
        for kind in Kind::all().filter(|kind| kind.transport == Transport::Plain) {
            let mut session = connected(kind);
            let events = session.receive(b"EHLO laptop.example\r\nSTARTTLS\r\n");
            if codes(&events).last() == Some(&220) {
                prop_assert_eq!(session.receive(&wire), vec![]);
                let _ = session.tls_established();
                prop_assert!(session.tls() && session.identity().is_none());
                prop_assert!(session.hello().is_none() || !kind.forgets_hello());
            }
        }
    }

    #[test]
    fn pieces_of_a_line_are_in_order_and_whole(
        before in prop_oneof![select(&BEFORE[..]).prop_map(|b| b.as_bytes().to_vec()), wire()],
        text in prop_oneof![3 => spelt(), 1 => any::<String>(), 1 => "[2-5][0-9]{2}[ -].{0,40}"],
    ) {
        for kind in Kind::all() {
            let mut session = connected(kind);
            let _ = session.receive(&before);
            line(&session, &text);
        }
    }
}

/// A server that the client can talk to.
fn connected(kind: Kind) -> Session {
    let (mut session, _) = kind.open();
    let _ = session.tls_established();
    session
}

fn codes(events: &[Event]) -> Vec<u16> {
    events.iter().filter_map(Event::reply).map(|reply| reply.code).collect()
}

/// What a client may send: command lines, mutations of them, and anything,
/// often after a good beginning, so that every state is reached.
fn wire() -> impl Strategy<Value = Vec<u8>> {
    let beginning = select(vec![
        "",
        "EHLO a\r\n",
        "EHLO a\r\nAUTH PLAIN AGFzaGFAZXhhbXBsZS5pbgBhYmNkZWZnaGlqa2xtbm9w\r\n",
        "EHLO a\r\nMAIL FROM:<>\r\nRCPT TO:<asha@example.in>\r\n",
        "EHLO a\r\nMAIL FROM:<>\r\nRCPT TO:<asha@example.in>\r\nDATA\r\n",
        "EHLO a\r\nSTARTTLS\r\n\u{1}EHLO a\r\nAUTH LOGIN\r\n",
    ]);
    (beginning, prop::collection::vec(piece(), 0..25)).prop_map(|(beginning, pieces)| {
        // 1 stands for a pause, which is no UTF-8.
        let beginning: Vec<_> =
            beginning.bytes().map(|octet| if octet == 1 { 0xFF } else { octet }).collect();
        [beginning, pieces.concat()].concat()
    })
}

fn piece() -> impl Strategy<Value = Vec<u8>> {
    let garbage = select(&[b'\r', b'\n', 0, b'.', b' ', 0x80, 0xC3, 0xFE, 0xFF]);
    prop_oneof![
        12 => (spelt(), Just(b"\r\n")).prop_map(|(line, end)| [line.as_bytes(), end].concat()),
        3 => (spelt(), any::<Index>(), garbage.clone()).prop_map(|(line, at, octet)| {
            let mut line = format!("{line}\r\n").into_bytes();
            let at = at.index(line.len());
            line.insert(at, octet);
            line
        }),
        2 => (spelt(), any::<Index>(), any::<Index>()).prop_map(|(line, from, length)| {
            let mut line = format!("{line}\r\n").into_bytes();
            let from = from.index(line.len());
            line.drain(from..from + length.index(line.len() - from).min(3));
            line
        }),
        3 => subsequence(TRANSACTION, 0..=TRANSACTION.len()).prop_map(|lines| lines.concat().into_bytes()),
        1 => prop::collection::vec(garbage, 0..12),
        2 => prop::collection::vec(any::<u8>(), 0..40),
        1 => (500usize..1500).prop_map(|n| [vec![b'x'; n], b"\r\n".to_vec()].concat()),
    ]
}

/// A line that is spelt right, or nearly.
fn spelt() -> impl Strategy<Value = String> {
    prop_oneof![
        12 => select(LINES).prop_map(str::to_owned),
        2 => "(MAIL FROM|RCPT TO):<(@a\\.b:)?[a-z\"\\\\@. ]{0,9}@[a-z.\\[\\]:0-9]{0,9}>( [A-Z]{2,6}(=[A-Z0-9;+,]{0,6})?)?",
        1 => "(EHLO|VRFY|BDAT|AUTH|HELP|NOOP) [ -~\u{900}-\u{97F}]{0,30}",
    ]
}

/// A message and another, of which some lines are left out.
const TRANSACTION: &[&str] = &[
    "EHLO a\r\n",
    "MAIL FROM:<>\r\n",
    "RCPT TO:<asha@example.in>\r\n",
    "BDAT 4\r\n.\r\n\r",
    "DATA\r\n",
    "Subject: x\r\n",
    "..\r\n",
    ".\r\n",
    "MAIL FROM:<asha@example.in>\r\n",
    "RCPT TO:<Postmaster>\r\n",
    "BDAT 2\r\n\r\n",
    "BDAT 1 LAST\r\nx",
    "RSET\r\n",
];

const LINES: &[&str] = &[
    "EHLO laptop.example",
    "EHLO [IPv6:2001:db8::1]",
    "HELO laptop.example",
    "EHLO",
    "STARTTLS",
    "AUTH PLAIN",
    "AUTH LOGIN",
    "AUTH PLAIN AGFzaGFAZXhhbXBsZS5pbgBhYmNkZWZnaGlqa2xtbm9w",
    "AUTH PLAIN AGFzaGFAZXhhbXBsZS5pbgBuYW1hc3RlMTIz",
    "YXNoYUBleGFtcGxlLmlu",
    "bmFtYXN0ZTEyMw==",
    "*",
    "=",
    "MAIL FROM:<>",
    "MAIL FROM:<asha@example.in>",
    "mail from:<asha@example.in> size=10 body=8bitmime",
    "MAIL FROM:<asha@example.in> BODY=BINARYMIME RET=HDRS ENVID=a+2Bb",
    "MAIL FROM:<\"asha rao\"@example.in> SMTPUTF8 REQUIRETLS",
    "MAIL FROM:<> BY=120;R HOLDFOR=60 MT-PRIORITY=-2 AUTH=<>",
    "RCPT TO:<asha@example.in>",
    "RCPT TO:<asha@example.in> NOTIFY=SUCCESS,DELAY ORCPT=rfc822;asha@example.in",
    "RCPT TO:<@a.example:asha@example.in>",
    "RCPT TO:<Postmaster>",
    "RCPT TO:<x@y.example>",
    "DATA",
    ".",
    "..",
    "",
    "Subject: x",
    "BDAT 5",
    "BDAT 0 LAST",
    "BDAT 3 LAST",
    "BDAT 18446744073709551615",
    "RSET",
    "NOOP x",
    "VRFY a",
    "EXPN a",
    "HELP",
    "QUIT",
];
