//! What replies and lost connections lead to.

use super::super::{Action, Client, Conclusion, Problem, Stage};
use super::{BYE, ends, mx, offering, plan};

#[test]
fn an_old_server_is_greeted_with_helo() {
    let lines = format!(
        "S: 220 a
        C: EHLO laptop.example
        S: 500 what?
        C: HELO laptop.example
        S: 250 a
        C: MAIL FROM:<asha@example.in>
        S: 550 no{BYE}"
    );
    assert!(matches!(ends(mx(), &lines), Conclusion::Rejected { stage: Stage::Sender, .. }));
    let without_tls = lines.replace("C: MAIL FROM:<asha@example.in>\n        S: 550 no\n", "");
    assert_eq!(ends(plan(), &without_tls), Conclusion::NoTls);
}

#[test]
fn the_digits_say_what_follows() {
    let hello = "S: 220 a\nC: EHLO laptop.example\n";
    let envelope = format!("{}C: MAIL FROM:<asha@example.in>\n", offering(&[]));
    for (stage, lines) in [(Stage::Greeting, String::new()), (Stage::Sender, envelope)] {
        let ended = |reply: &str| ends(mx(), &format!("{lines}S: {reply}{BYE}"));
        assert!(matches!(ended("450 x"), Conclusion::TryLater { stage: at, .. } if at == stage));
        assert!(matches!(ended("550 x"), Conclusion::Rejected { stage: at, .. } if at == stage));
        assert!(matches!(ended("334 x"), Conclusion::Protocol { stage: at, .. } if at == stage));
    }
    let left = ends(mx(), &format!("{hello}S: 421 bye\nC: (closed)"));
    assert!(matches!(left, Conclusion::ServerLeft { stage: Stage::Hello, reply: Some(_) }));
    let garbage = ends(mx(), &format!("{hello}S: HTTP/1.1 400\nC: (closed)"));
    assert_eq!(garbage, Conclusion::Protocol { stage: Stage::Hello, problem: Problem::NotAReply });
}

#[test]
fn a_lost_connection_is_a_conclusion_once() {
    let (mut client, _) = Client::new(mx());
    let left = Conclusion::ServerLeft { stage: Stage::Greeting, reply: None };
    assert_eq!(client.connection_lost(), [Action::Concluded(left), Action::Close]);
    assert_eq!(client.connection_lost(), []);
    let (mut client, _) = Client::new(mx());
    assert!(matches!(client.receive(b"554 no\r\n")[..], [Action::Concluded(_), Action::Send(_)]));
    assert_eq!(client.connection_lost(), [Action::Close]);
}

#[test]
fn what_came_in_the_clear_does_not_count_under_tls() {
    let (mut client, _) = Client::new(plan());
    let _ = client.receive(b"220 a\r\n250-a\r\n250 STARTTLS\r\n");
    assert_eq!(client.receive(b"220 go\r\n250 AUTH PLAIN\r\n250"), [Action::StartTls]);
    let hello = Action::Send(b"EHLO laptop.example\r\n".to_vec());
    assert_eq!(client.tls_established(), [hello]);
    assert_eq!(client.stage(), Stage::Hello);
}
