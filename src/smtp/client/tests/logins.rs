//! Which way in is taken, and when it is broken off.

use super::super::{Action, Burden, Client, Conclusion, Plan, Problem, Security, Stage};
use super::{BYE, ends, offering, plan};
use crate::registry::Entry;
use crate::smtp::{
    Event, MECHANISMS, Mismatch, PERSONAS, Persona, Session, Setup, Transport, User,
};

#[test]
fn the_best_way_in_is_taken() {
    let begins = |plan: Plan, auth: &str, begins: &str| {
        let (mut client, _) = Client::new(Plan { security: Security::Tls, ..plan });
        let _ = client.tls_established();
        let reply = format!("220 a\r\n250-a\r\n250 AUTH {auth}\r\n");
        let actions = client.receive(reply.as_bytes());
        let Some(Action::Send(said)) = actions.last() else { panic!("{actions:?}") };
        let said = String::from_utf8_lossy(said);
        assert!(said.starts_with(begins), "{said}");
        assert!(said.len() <= 512);
    };
    begins(plan(), "LOGIN PLAIN CRAM-MD5 SCRAM-SHA-1", "AUTH SCRAM-SHA-1 biws");
    begins(plan(), "login plain cram-md5", "AUTH CRAM-MD5\r\n");
    begins(plan(), "LOGIN PLAIN OAUTHBEARER", "AUTH PLAIN AHVzZXIAcGVuY2ls\r\n");
    begins(plan(), "LOGIN XOAUTH2", "AUTH LOGIN\r\n");
    let mut token = plan();
    token.login.as_mut().expect("a login").token = Some("t".into());
    begins(token.clone(), "PLAIN XOAUTH2 OAUTHBEARER", "AUTH OAUTHBEARER bix");
    begins(token.clone(), "PLAIN XOAUTH2", "AUTH XOAUTH2 dXNl");
    token.login.as_mut().expect("a login").token = Some("t".repeat(500));
    begins(token, "PLAIN XOAUTH2", "AUTH XOAUTH2\r\n");
}

#[test]
fn a_password_does_not_cross_the_line_in_the_clear() {
    let clear = Plan { security: Security::None, ..plan() };
    let ended = ends(clear.clone(), &format!("{}{BYE}", offering(&["AUTH PLAIN LOGIN"]).trim()));
    let offered = vec!["PLAIN".to_owned(), "LOGIN".to_owned()];
    assert_eq!(ended, Conclusion::NoCommonMechanism { offered });
    let scram = format!("{}C: AUTH CRAM-MD5\nS: 535 no{BYE}", offering(&["AUTH PLAIN CRAM-MD5"]));
    assert!(matches!(ends(clear, &scram), Conclusion::LoginFailed { .. }));
}

#[test]
fn a_login_that_does_not_add_up_is_broken_off() {
    let clear = Plan { security: Security::None, ..plan() };
    let start = |mechanism: &str| offering(&[&format!("AUTH {mechanism}")]);
    let scram = "C: AUTH SCRAM-SHA-1 biwsbj11c2VyLHI9ck9wck5HZndFYmVSV2diTkVrcU8=";
    let problem =
        |mismatch| Conclusion::Protocol { stage: Stage::Login, problem: Problem::Login(mismatch) };
    let ended = |lines: &str| ends(clear.clone(), lines);
    let lines = format!("{}{scram}\nS: 334 !\nC: *\nS: 501 ok{BYE}", start("SCRAM-SHA-1"));
    assert_eq!(ended(&lines), problem(Mismatch::NotAChallenge));
    // The server says that it is done, and has not proved anything.
    let lines = format!("{}{scram}\nS: 235 in{BYE}", start("SCRAM-SHA-1"));
    assert_eq!(ended(&lines), problem(Mismatch::NotTheServer));
    let lines = format!("{}C: AUTH CRAM-MD5\nS: 454 later{BYE}", start("CRAM-MD5"));
    assert!(matches!(ended(&lines), Conclusion::TryLater { stage: Stage::Login, .. }));
    let mut broken = clear.clone();
    broken.login.as_mut().expect("a login").password = "a\r\nQUIT".into();
    let ended = ends(
        broken,
        &format!("{}C: AUTH CRAM-MD5\nS: 334 PGE+\nC: *\nS: 501 ok{BYE}", start("CRAM-MD5")),
    );
    assert_eq!(ended, Conclusion::CannotCarry { what: Burden::Credentials });
}

/// The name under which the user is logged in in the end, if at all. The server
/// offers nothing but `mechanism`.
fn logged_in(mechanism: &'static str, password: &str, token: &str) -> Option<String> {
    let strict = PERSONAS.get("strict").expect("this persona").item;
    let mechanisms = Vec::leak(vec![mechanism]);
    let item = Box::leak(Box::new(Persona { mechanisms, ..*strict }));
    let user = User {
        name: "user".into(),
        password: "pencil".into(),
        app_password: Some("ab cd".into()),
        token: Some("ya29.token".into()),
    };
    let setup = Setup {
        certificate: Some("user".into()).filter(|_| password == "pencil"),
        ..Setup::submission("mail.example.in", vec![user])
    };
    let (mut session, _) = Session::open(Entry { id: "strict", item }, Transport::Tls, setup);
    let mut plan = Plan { security: Security::Tls, ..plan() };
    let login = plan.login.as_mut().expect("a login");
    (login.password, login.token) = (password.into(), Some(token.into()));
    let (mut client, _) = Client::new(plan);
    let _ = client.tls_established();
    let mut events = session.tls_established();
    while client.stage() != Stage::Sender && client.stage() != Stage::Quit {
        let replies = events.iter().filter_map(Event::reply).map(ToString::to_string);
        let actions = client.receive(replies.collect::<String>().as_bytes());
        let said = actions.iter().filter_map(|action| match action {
            Action::Send(bytes) => Some(bytes.as_slice()),
            _ => None,
        });
        if client.stage() == Stage::Login || client.stage() == Stage::Hello {
            events = session.receive(&said.collect::<Vec<_>>().concat());
        }
    }
    session.identity().map(str::to_owned)
}

#[test]
fn the_session_lets_in_by_every_mechanism() {
    for mechanism in MECHANISMS.iter() {
        let with = |password, token| logged_in(mechanism.name, password, token);
        assert_eq!(with("pencil", "ya29.token").as_deref(), Some("user"), "{}", mechanism.name);
        assert_eq!(with("pen", "ya29.other"), None, "{}", mechanism.name);
    }
}
