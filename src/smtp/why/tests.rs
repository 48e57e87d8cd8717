//! What is refused explains itself, and points at what is wrong.

use super::super::{Answer, Why};
use crate::registry::Entry;
use crate::smtp::{Event, PERSONAS, Persona, Refusal, Session, Setup};

/// What happens after `lines`, each sent by itself.
fn events(persona: Entry<Persona>, profile: &str, lines: &[&str]) -> Vec<Event> {
    let profile = persona.profile(profile).expect("it has this profile");
    let (transport, setup) = profile.setup(&Setup::laboratory());
    let (mut session, mut events) = Session::open(persona, transport, setup);
    for line in lines {
        events.extend(session.tls_established());
        events.extend(session.receive(format!("{line}\r\n").as_bytes()));
    }
    events
}

#[test]
fn every_refusal_of_every_persona_explains_itself() {
    for persona in PERSONAS.iter() {
        for profile in persona.profiles {
            let events = events(persona, profile.id, &FAULTS);
            for (at, event) in events.iter().enumerate() {
                let Some(reply) = event.reply().filter(|reply| !reply.is_positive()) else {
                    continue;
                };
                let explained = |event: &Event| matches!(event, Event::Refused(_));
                let before = events[..at].iter().rev();
                let own = before.take_while(|event| !matches!(event, Event::Command(_)));
                assert!(own.clone().any(explained), "{}: {reply}", persona.id);
            }
            for event in &events {
                if let Event::Refused(Refusal { why, .. }) = event {
                    let said = [why.text.en, why.text.hi, why.rfc.section];
                    assert!(said.iter().all(|text| !text.is_empty()), "{}: {why:?}", persona.id);
                }
            }
        }
    }
}

#[test]
fn a_fault_is_found_where_it_is() {
    let strict = PERSONAS.get("strict").expect("this persona");
    for (before, line) in POINTED {
        let (at, line) = (line.find('▸').expect("a mark"), line.replace('▸', ""));
        let lines: Vec<_> = before.iter().copied().chain([line.as_str()]).collect();
        let refusal = events(strict, "mx", &lines).iter().rev().find_map(|event| match event {
            Event::Refused(refusal) => Some(*refusal),
            _ => None,
        });
        assert_eq!(refusal.expect(&line).at, Some(at), "{line}");
    }
}

#[test]
fn who_is_thrown_out_hears_that_it_was_too_much() {
    let postfix = PERSONAS.get("postfix").expect("this persona");
    let events = events(postfix, "mx", &["FROB"; 30]);
    let whys: Vec<_> = events
        .iter()
        .filter_map(|event| match event {
            Event::Refused(refusal) => Some(refusal.why),
            _ => None,
        })
        .collect();
    let of = |answer| Why::of(answer).expect("a refusal");
    assert_eq!(whys.first(), Some(&of(Answer::UnknownCommand)));
    assert_eq!(whys.last(), Some(&of(Answer::OutOfPatience)));
}

/// Lines with something wrong with them for most servers.
const FAULTS: [&str; 36] = [
    "FROB",
    "MAIL FROM:<a@sender.example>",
    "EHLO",
    "EHLO a_b!",
    "HELO client",
    "EHLO client.example",
    "STARTTLS now",
    "AUTH",
    "AUTH NONE",
    "AUTH PLAIN",
    "*",
    "AUTH PLAIN !",
    "AUTH PLAIN AGEAYg==",
    "AUTH LOGIN",
    "YQ==",
    "YQ==",
    "STARTTLS",
    "EHLO client.example",
    "MAIL FROM:<a@sender.example>",
    "AUTH PLAIN AGFsaWNlAHdvbmRlcmxhbmQ=",
    "AUTH PLAIN AGFsaWNlAHdvbmRlcmxhbmQ=",
    "MAIL FROM a@sender.example",
    "MAIL FROM:<a@sender.example> SIZE=x",
    "MAIL FROM:<a@sender.example> SIZE=99999999999",
    "MAIL FROM:<alice@example.test>",
    "MAIL FROM:<alice@example.test>",
    "DATA",
    "RCPT TO:<nobody@example.test>",
    "RCPT TO:<full@example.test>",
    "RCPT TO:<a@b@c>",
    "RCPT TO:<bob@elsewhere.example> FOO=1",
    "BDAT x",
    "VRFY",
    "EXPN team",
    "HELP nonsense",
    "QUIT now",
];

/// What is said before, and a line of which the octet behind `▸` is wrong.
const POINTED: [(&[&str], &str); 26] = [
    (&[], "EHLO▸"),
    (&[], "EHLO ▸a_b"),
    (HELLO, "▸MAILFROM:<a@b.example>"),
    (HELLO, "MAIL ▸ FROM:<a@b.example>"),
    (HELLO, "MAIL ▸TO:<a@b.example>"),
    (HELLO, "MAIL FROM▸<a@b.example>"),
    (HELLO, "MAIL FROM▸ :<a@b.example>"),
    (HELLO, "MAIL FROM:▸ <a@b.example>"),
    (HELLO, "MAIL FROM:▸a@b.example"),
    (HELLO, "MAIL FROM:<a.▸.b@b.example>"),
    (HELLO, "MAIL FROM:<a▸ b@b.example>"),
    (HELLO, "MAIL FROM:<a▸>"),
    (HELLO, "MAIL FROM:<a@b.▸-example>"),
    (HELLO, "MAIL FROM:<a@b▸_c.example>"),
    (HELLO, "MAIL FROM:<a@[▸300.1.1.1]>"),
    (HELLO, "MAIL FROM:<@relay.▸.example:a@b.example>"),
    (HELLO, "MAIL FROM:<a@b.example▸"),
    (HELLO, "MAIL FROM:<a@b.example>▸SIZE=5"),
    (HELLO, "MAIL FROM:<a@b.example> ▸ SIZE=5"),
    (HELLO, "MAIL FROM:<a@b.example> ▸=5"),
    (HELLO, "MAIL FROM:<a@b.example> SIZE=▸"),
    (HELLO, "MAIL FROM:<a@b.example> SIZE=▸many"),
    (HELLO, "MAIL FROM:<a@b.example> SIZE=5 ▸COLOUR=red"),
    (HELLO, "MAIL FROM:<a@b.example> SIZE=5 ▸SIZE=5"),
    (MAIL, "RCPT TO:<▸>"),
    (MAIL, "BDAT 5 ▸FIRST"),
];

const HELLO: &[&str] = &["EHLO client.example"];
const MAIL: &[&str] = &["EHLO client.example", "MAIL FROM:<a@sender.example>"];
