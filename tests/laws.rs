//! What holds for any input at all.
#![cfg(not(target_family = "wasm"))]

use dakiya::scenarios::{Cast, SCENARIOS};
use dakiya::simulator::{Player, groups, plain_response};
use dakiya::smtp::{
    Change, Event, PERSONAS, Phase, Reply, Service, Session, Setup, Transport, User, explain_reply,
};
use proptest::prelude::*;

/// A server of each kind.
fn opened(persona: usize, service: Service, transport: Transport) -> (Session, Vec<Event>) {
    let persona = PERSONAS.iter().nth(persona).expect("a persona");
    let user = User {
        name: "asha@example.in".into(),
        password: "namaste123".into(),
        app_password: Some("abcdefghijklmnop".into()),
        token: None,
    };
    let setup = Setup {
        service,
        users: vec![user],
        login_needs_tls: false,
        ..Setup::mx("mail.example.in", &["asha@example.in"])
    };
    Session::open(persona, transport, setup)
}

/// What a client may send: commands, right and nearly right, and anything.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let lines = prop::sample::select(vec![
        "EHLO laptop.example",
        "HELO laptop.example",
        "EHLO",
        "STARTTLS",
        "AUTH PLAIN",
        "AUTH LOGIN",
        "AUTH PLAIN AGFzaGFAZXhhbXBsZS5pbgBhYmNkZWZnaGlqa2xtbm9w",
        "*",
        "=",
        "MAIL FROM:<>",
        "MAIL FROM:<asha@example.in>",
        "mail from:<asha@example.in> size=10 body=8bitmime",
        "RCPT TO:<asha@example.in>",
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
        "RSET",
        "NOOP x",
        "VRFY a",
        "EXPN a",
        "HELP",
        "QUIT",
    ]);
    prop_oneof![
        12 => lines.prop_map(|line| format!("{line}\r\n").into_bytes()),
        2 => "[A-Z]{4} [ -~\u{900}-\u{97F}]{0,40}\r\n".prop_map(String::into_bytes),
        2 => prop::collection::vec(any::<u8>(), 0..40),
        1 => (500usize..13_000).prop_map(|n| [vec![b'x'; n], b"\r\n".to_vec()].concat()),
    ]
}

/// Any pieces, often after a good beginning, so that every state is reached.
fn wire() -> impl Strategy<Value = Vec<u8>> {
    let beginning = prop::sample::select(vec![
        "",
        "EHLO a\r\n",
        "EHLO a\r\nAUTH PLAIN AGFzaGFAZXhhbXBsZS5pbgBhYmNkZWZnaGlqa2xtbm9w\r\n",
        "EHLO a\r\nMAIL FROM:<>\r\nRCPT TO:<asha@example.in>\r\n",
        "EHLO a\r\nMAIL FROM:<>\r\nRCPT TO:<asha@example.in>\r\nDATA\r\n",
    ]);
    (beginning, prop::collection::vec(piece(), 0..25))
        .prop_map(|(beginning, pieces)| [beginning.as_bytes(), &pieces.concat()].concat())
}

fn kind() -> impl Strategy<Value = (usize, Service, Transport)> {
    let service = prop::sample::select(vec![Service::Mx, Service::Submission]);
    let transport = prop::sample::select(vec![Transport::Plain, Transport::Tls]);
    (0usize..PERSONAS.iter().count(), service, transport)
}

fn is_well_formed(reply: &Reply) -> bool {
    let lines = reply.printed();
    let right =
        |line: &String| !line.contains(['\r', '\n']) && line.starts_with(&reply.code.to_string());
    (200..600).contains(&reply.code) && !lines.is_empty() && lines.iter().all(right)
}

proptest! {
    #[test]
    fn any_octets_get_whole_replies((persona, service, transport) in kind(), wire in wire()) {
        let (mut session, mut events) = opened(persona, service, transport);
        events.extend(session.tls_established());
        events.extend(session.receive(&wire));
        for reply in events.iter().filter_map(Event::reply) {
            prop_assert!(is_well_formed(reply), "{:?}", reply);
        }
    }

    #[test]
    fn it_does_not_matter_how_octets_are_cut(
        (persona, service, transport) in kind(),
        wire in wire(),
        cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..8),
    ) {
        let (mut whole, _) = opened(persona, service, transport);
        let _ = whole.tls_established();
        let mut cut = whole.clone();
        let expected = whole.receive(&wire);
        let mut at: Vec<_> = cuts.iter().map(|cut| cut.index(wire.len() + 1)).collect();
        at.extend([0, wire.len()]);
        at.sort_unstable();
        let events: Vec<_> = at.windows(2).flat_map(|ends| cut.receive(&wire[ends[0]..ends[1]])).collect();
        prop_assert_eq!(events, expected);
        prop_assert_eq!(cut, whole);
    }

    #[test]
    fn no_message_is_taken_without_sender_and_recipient(kind in kind(), wire in wire()) {
        let (mut session, _) = opened(kind.0, kind.1, kind.2);
        let _ = session.tls_established();
        for event in session.receive(&wire) {
            if let Event::Accepted(message) = event {
                prop_assert!(!message.forward_paths.is_empty());
            }
        }
    }

    #[test]
    fn mail_for_others_needs_a_login(wire in wire()) {
        let (mut session, _) = opened(0, Service::Mx, Transport::Plain);
        for event in session.receive(&wire) {
            if let Event::Accepted(message) = event {
                let ours = |address: String| address == "Postmaster" || address.ends_with("@example.in");
                prop_assert!(message.forward_paths.iter().all(|path| ours(path.to_string())));
            }
        }
    }

    #[test]
    fn rset_empties_the_buffers(kind in kind(), wire in wire()) {
        let (mut session, _) = opened(kind.0, kind.1, kind.2);
        let _ = session.receive(&wire);
        let phases = [Phase::Greeting, Phase::Ready, Phase::Sender, Phase::Recipients];
        // The end of a line that the octets may have left open.
        let _ = session.receive(b"\r\n");
        if phases.contains(&session.phase()) {
            let hello = session.hello().cloned();
            let codes: Vec<_> = session.receive(b"RSET\r\n").iter().filter_map(Event::reply).map(|r| r.code).collect();
            if codes == [250] {
                prop_assert!(session.transaction().is_none() && session.mail_data().is_empty());
                prop_assert_eq!(session.hello().cloned(), hello);
            }
        }
    }

    #[test]
    fn changes_tell_all_that_changed(kind in kind(), wire in wire()) {
        let (mut session, _) = opened(kind.0, kind.1, kind.2);
        let _ = session.tls_established();
        let mut phase = session.phase();
        for event in session.receive(&wire) {
            if let Event::Changed(Change::Phase(now)) = event {
                prop_assert_ne!(now, phase);
                phase = now;
            }
        }
        prop_assert_eq!(phase, session.phase());
    }

    #[test]
    fn what_came_in_the_clear_is_forgotten_under_tls(wire in wire()) {
        let (mut session, _) = opened(0, Service::Submission, Transport::Plain);
        let _ = session.receive(b"EHLO laptop.example\r\nSTARTTLS\r\n");
        prop_assert_eq!(session.receive(&wire), vec![]);
        let _ = session.tls_established();
        prop_assert!(session.hello().is_none() && session.identity().is_none() && session.tls());
        prop_assert_eq!(session.phase(), Phase::Greeting);
    }

    #[test]
    fn pieces_of_a_line_are_in_order_and_whole(before in wire(), line in ".{0,60}|[A-Z]{4} .{0,60}") {
        let (mut session, _) = opened(0, Service::Submission, Transport::Plain);
        let _ = session.receive(&before);
        for marks in [session.explain(&line), explain_reply(&line)] {
            let mut end = 0;
            for (range, _) in marks {
                prop_assert!(end <= range.start && range.start < range.end);
                prop_assert!(line.get(range.clone()).is_some());
                end = range.end;
            }
        }
    }

    #[test]
    fn base64_is_taken_apart_without_loss(text in "[A-Za-z0-9+/=]{0,40}|.{0,40}") {
        let letters = groups(&text).map(|groups| groups.into_iter().map(|g| g.letters).collect::<String>());
        prop_assert!(letters.is_none_or(|letters| letters == text));
        if let Some(pieces) = plain_response(&text) {
            let ends = pieces.windows(2).all(|two| two[0].octets.end == two[1].octets.start);
            prop_assert!(ends);
        }
    }

    #[test]
    fn back_undoes_next_and_jump_is_many_nexts(steps in 0usize..15, tls in any::<bool>()) {
        let transport = if tls { Transport::Tls } else { Transport::Plain };
        for scenario in SCENARIOS.iter() {
            let cast = Cast::new("asha@gmail.com", "smtp.gmail.com", 465, transport);
            let start = Player::new(scenario, cast);
            let there = (0..steps).fold(start.clone(), |player, _| player.next());
            prop_assert_eq!(&start.clone().jump(steps), &there);
            prop_assert_eq!(start.jump(usize::MAX).jump(there.position()), there.clone());
            if !there.is_last() {
                prop_assert_eq!(there.clone().next().back(), there);
            }
        }
    }
}
