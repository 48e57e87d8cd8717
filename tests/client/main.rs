//! The client against the server, both from this library.
#![cfg(not(target_family = "wasm"))]

mod account;
mod personas;

use dakiya::smtp::client::{
    Action, Burden, Client, Conclusion, Login, Message, Plan, Security, Stage,
};
use dakiya::smtp::{Event, MECHANISMS, PERSONAS, Queued, Service, Session, Setup, Transport, User};
use proptest::prelude::*;

/// Asha's client, on its way to Asha's server.
fn plan(security: Security) -> Plan {
    Plan {
        host: "mail.example.in".into(),
        port: if security == Security::Tls { 465 } else { 587 },
        security,
        login: Some(Login {
            user: "asha@example.in".into(),
            password: "abcdefghijklmnop".into(),
            nonce: "fyko+d2lbbFgONRv9qkxdawL".into(),
            ..Login::default()
        }),
        // SCRAM takes its time on purpose.
        mechanisms: MECHANISMS.iter().filter(|mechanism| !mechanism.mutual).collect(),
        hello: "laptop.example".into(),
        message: Message {
            reverse_path: "asha@example.in".into(),
            recipients: vec!["ravi@example.in".into(), "mira@example.com".into()],
            data: "Subject: namaste\n\n.\nनमस्ते\n".into(),
            dsn: None,
        },
    }
}

/// Asha's server, where Ravi has a mailbox too.
fn setup() -> Setup {
    let asha = User {
        name: "asha@example.in".into(),
        password: "namaste123".into(),
        app_password: Some("abcd efgh ijkl mnop".into()),
        token: Some("ya29.token".into()),
    };
    Setup {
        service: Service::Submission,
        users: vec![asha],
        ..Setup::mx("mail.example.in", &["asha@example.in", "ravi@example.in"])
    }
}

/// What came of a conversation.
struct Played {
    concluded: Vec<Conclusion>,
    queue: Vec<Queued>,
    said: Vec<u8>,
    closed: bool,
}

/// Lets both talk until neither has anything to say.
fn play(persona: &str, plan: Plan, setup: Setup) -> Played {
    let implicit = plan.security == Security::Tls;
    let transport = if implicit { Transport::Tls } else { Transport::Plain };
    let persona = PERSONAS.get(persona).expect("this persona");
    let (mut session, mut events) = Session::open(persona, transport, setup);
    let (mut client, mut actions) = Client::new(plan);
    let mut played =
        Played { concluded: Vec::new(), queue: Vec::new(), said: Vec::new(), closed: false };
    while !(events.is_empty() && actions.is_empty()) {
        let mut shake = false;
        for event in std::mem::take(&mut events) {
            match event {
                Event::Reply(reply) => {
                    actions.extend(client.receive(reply.to_string().as_bytes()));
                }
                Event::Accepted(queued) => played.queue.push(queued),
                _ => {}
            }
        }
        for action in std::mem::take(&mut actions) {
            match action {
                Action::Send(bytes) => {
                    events.extend(session.receive(&bytes));
                    played.said.extend(bytes);
                }
                Action::StartTls => shake = true,
                Action::Concluded(conclusion) => played.concluded.push(conclusion),
                Action::Close => played.closed = true,
            }
        }
        if shake {
            events.extend(session.tls_established());
            actions.extend(client.tls_established());
        }
    }
    played
}

/// How it ended: once, and with a closed connection.
fn ended(persona: &str, plan: Plan, setup: Setup) -> Conclusion {
    let played = play(persona, plan, setup);
    assert!(played.closed, "{:?}", played.concluded);
    let [concluded] = played.concluded.try_into().expect("one conclusion");
    concluded
}

#[test]
fn a_message_arrives_by_tls_and_by_starttls() {
    for persona in ["strict", "gmail"] {
        for security in [Security::Tls, Security::StartTls] {
            let played = play(persona, plan(security), setup());
            let [Conclusion::Sent { refused, .. }] = &played.concluded[..] else {
                panic!("{persona}: {:?}", played.concluded)
            };
            assert!(refused.is_empty() && played.closed);
            let [queued] = &played.queue[..] else { panic!("{persona}: one message") };
            assert_eq!(queued.data, "Subject: namaste\r\n\r\n.\r\nनमस्ते\r\n".as_bytes());
        }
    }
}

#[test]
fn every_mechanism_of_the_server_lets_in() {
    for (persona, mechanism) in [
        ("strict", "plain"),
        ("strict", "login"),
        ("gmail", "plain"),
        ("gmail", "login"),
        ("gmail", "xoauth2"),
        ("gmail", "oauthbearer"),
    ] {
        let mechanism = MECHANISMS.get(mechanism).expect("this mechanism");
        for (right, token) in [(true, "ya29.token"), (false, "ya29.other")] {
            let mut plan = plan(Security::StartTls);
            plan.mechanisms = vec![mechanism];
            let login = plan.login.as_mut().expect("a login");
            login.token = Some(token.into());
            if !right {
                login.password = "other".into();
            }
            match ended(persona, plan, setup()) {
                Conclusion::Sent { .. } => assert!(right, "{persona} {}", mechanism.name),
                Conclusion::LoginFailed { reply } => {
                    assert!(!right && reply.code == 535, "{persona} {}", mechanism.name);
                }
                other => panic!("{persona} {}: {other:?}", mechanism.name),
            }
        }
    }
}

#[test]
fn gmail_wants_an_app_password() {
    let mut plan = plan(Security::Tls);
    plan.login.as_mut().expect("a login").password = "namaste123".into();
    let Conclusion::LoginFailed { reply } = ended("gmail", plan, setup()) else {
        panic!("a failed login")
    };
    assert_eq!(reply.code, 534);
    assert_eq!(reply.enhanced.map(|code| code.to_string()).as_deref(), Some("5.7.9"));
}

#[test]
fn who_is_refused_is_named() {
    let mut plan = plan(Security::StartTls);
    plan.message.recipients =
        ["x@example.in", "ravi@example.in", "y@example.in"].map(str::to_owned).to_vec();
    let Conclusion::Sent { refused, .. } = ended("strict", plan.clone(), setup()) else {
        panic!("sent to one")
    };
    let names: Vec<_> = refused.iter().map(|(name, reply)| (name.as_str(), reply.code)).collect();
    assert_eq!(names, [("x@example.in", 550), ("y@example.in", 550)]);
    plan.message.recipients.remove(1);
    let played = play("strict", plan, setup());
    assert!(matches!(
        played.concluded[..],
        [Conclusion::Rejected { stage: Stage::Recipient(0), .. }]
    ));
    assert!(played.queue.is_empty() && played.closed);
}

#[test]
fn a_server_without_starttls_gets_neither_password_nor_message() {
    // Under TLS nobody offers it again: as if someone had taken it away.
    let persona = PERSONAS.get("strict").expect("this persona");
    let (mut session, _) = Session::open(persona, Transport::Tls, setup());
    let greeting = session.tls_established();
    let (mut client, _) = Client::new(plan(Security::StartTls));
    let mut actions = Vec::new();
    for reply in greeting.iter().filter_map(Event::reply) {
        actions.extend(client.receive(reply.to_string().as_bytes()));
    }
    let [Action::Send(hello)] = &actions[..] else { panic!("{actions:?}") };
    let events = session.receive(hello);
    let replies: String = events.iter().filter_map(Event::reply).map(ToString::to_string).collect();
    let actions = client.receive(replies.as_bytes());
    assert_eq!(actions, [Action::Concluded(Conclusion::NoTls), Action::Send(b"QUIT\r\n".to_vec())]);
}

#[test]
fn a_message_too_big_stays_at_home() {
    let mut plan = plan(Security::Tls);
    plan.message.data = vec![b'x'; 26_214_400];
    let played = play("strict", plan, setup());
    assert!(matches!(
        played.concluded[..],
        [Conclusion::CannotCarry { what: Burden::TooBig { octets: 26_214_402, .. } }]
    ));
    assert!(played.said.len() < 1000);
}

#[test]
fn every_script_is_carried() {
    let mut plan = plan(Security::Tls);
    plan.message.recipients = vec!["आशा@डाक.भारत".into()];
    assert!(matches!(ended("strict", plan, setup()), Conclusion::Sent { .. }));
}

/// Every line end as CRLF, and one at the end.
fn normalised(data: &[u8]) -> Vec<u8> {
    let text: String = data.iter().map(|&octet| char::from(octet)).collect();
    let mut text = text.replace("\r\n", "\n").replace('\r', "\n");
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    let octet = |c| u8::try_from(u32::from(c)).expect("it was an octet");
    text.replace('\n', "\r\n").chars().map(octet).collect()
}

proptest! {
    #[test]
    fn what_arrives_is_what_was_sent(
        data in prop::collection::vec(
            prop_oneof![3 => prop::sample::select(&b"\r\n.ab"[..]), 1 => any::<u8>()], 0..120,
        ),
    ) {
        let mut plan = plan(Security::Tls);
        plan.message.data.clone_from(&data);
        let played = play("strict", plan, setup());
        let sent = matches!(played.concluded[..], [Conclusion::Sent { .. }]);
        prop_assert!(sent, "{:?}", played.concluded);
        prop_assert_eq!(&played.queue[0].data, &normalised(&data));
    }

    #[test]
    fn pieces_of_any_size_give_the_same_actions(cuts in prop::collection::vec(1usize..40, 1..20)) {
        let mut whole = Client::new(plan(Security::Tls)).0;
        let mut cut = whole.clone();
        prop_assert_eq!(whole.tls_established(), cut.tls_established());
        let wire = b"220 a\r\n250-a\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 AUTH PLAIN\r\n\
            235-2.7.0 in\r\n235 2.7.0 in\r\n250 a\r\n550 5.1.1 no\r\n250 a\r\n354 go\r\n\
            250 2.0.0 a\r\n221 bye\r\n";
        let at_once = whole.receive(wire);
        let (mut rest, mut actions) = (&wire[..], Vec::new());
        for length in cuts.into_iter().cycle() {
            let (piece, after) = rest.split_at(length.min(rest.len()));
            actions.extend(cut.receive(piece));
            rest = after;
            if rest.is_empty() { break }
        }
        prop_assert!(matches!(at_once.last(), Some(Action::Close)));
        prop_assert_eq!(actions, at_once);
        prop_assert_eq!(cut, whole);
    }

    #[test]
    fn any_bytes_from_a_server_are_taken(wire in prop::collection::vec(
        prop_oneof![
            prop::sample::select(vec![
                "220 a\r\n", "250 a\r\n", "250-a\r\n", "250 AUTH PLAIN LOGIN\r\n", "250 STARTTLS\r\n",
                "250 PIPELINING\r\n", "334 \r\n", "334 VXNlcm5hbWU6\r\n", "235 a\r\n", "354 a\r\n",
                "421 a\r\n", "450 a\r\n", "550 5.1.1 a\r\n",
            ]).prop_map(|line| line.as_bytes().to_vec()),
            prop::collection::vec(any::<u8>(), 0..8),
        ], 0..30,
    )) {
        for security in [Security::Tls, Security::StartTls, Security::None] {
            let (mut client, mut actions) = Client::new(plan(security));
            for piece in &wire {
                actions.extend(client.tls_established());
                actions.extend(client.receive(piece));
            }
            actions.extend(client.connection_lost());
            let ends = actions.iter().filter(|action| matches!(action, Action::Concluded(_)));
            prop_assert_eq!(ends.count(), 1);
            prop_assert_eq!(actions.last(), Some(&Action::Close));
            let said = actions.iter().filter(|action| **action == Action::Close);
            prop_assert_eq!(said.count(), 1);
        }
    }
}
