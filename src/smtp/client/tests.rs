//! The client against servers that are only a few lines of text.

use super::super::{MECHANISMS, Mismatch};
use super::{
    Action, Burden, Client, Conclusion, Dsn, Login, Message, Notify, Plan, Problem, Ret, Security,
    Stage,
};

fn plan() -> Plan {
    Plan {
        host: "mail.example.in".into(),
        port: 587,
        security: Security::StartTls,
        login: Some(Login {
            user: "user".into(),
            password: "pencil".into(),
            nonce: "rOprNGfwEbeRWgbNEkqO".into(),
            ..Login::default()
        }),
        mechanisms: MECHANISMS.iter().collect(),
        hello: "laptop.example".into(),
        message: Message {
            reverse_path: "asha@example.in".into(),
            recipients: vec!["ravi@example.org".into(), "mira@example.com".into()],
            data: b"Subject: x\n\n.".to_vec(),
            dsn: None,
        },
    }
}

/// As between mail servers: no TLS, no login.
fn mx() -> Plan {
    Plan { security: Security::None, login: None, port: 25, ..plan() }
}

/// Plays `lines`: `S:` is what the server sends, `C:` what the client must have
/// said by then, `TLS` a handshake. Gives how it ended.
fn play(plan: Plan, lines: &str) -> Vec<Conclusion> {
    let (mut client, actions) = Client::new(plan);
    let (mut said, mut shakes, mut ended) = (String::new(), false, Vec::new());
    let mut carry_out = |actions: Vec<Action>, said: &mut String, shakes: &mut bool| {
        for action in actions {
            match action {
                Action::Send(bytes) => *said += &String::from_utf8(bytes).expect("UTF-8"),
                Action::StartTls => *shakes = true,
                Action::Concluded(conclusion) => ended.push(conclusion),
                Action::Close => *said += "(closed)\r\n",
            }
        }
    };
    carry_out(actions, &mut said, &mut shakes);
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let Some(reply) = line.strip_prefix("S: ") {
            assert_eq!(said, "", "before {reply}");
            let actions = client.receive(format!("{reply}\r\n").as_bytes());
            carry_out(actions, &mut said, &mut shakes);
        } else if line == "TLS" {
            assert!(std::mem::take(&mut shakes), "no handshake");
            carry_out(client.tls_established(), &mut said, &mut shakes);
        } else {
            let expected = line.strip_prefix("C:").expect("C: or S:").trim_start();
            let rest = said.strip_prefix(expected).and_then(|rest| rest.strip_prefix("\r\n"));
            said = rest.unwrap_or_else(|| panic!("{expected:?}, but {said:?}")).to_owned();
        }
    }
    assert_eq!(said, "");
    ended
}

/// How it ended, if it ended once.
fn ends(plan: Plan, lines: &str) -> Conclusion {
    let [ended] = play(plan, lines).try_into().expect("one conclusion");
    ended
}

/// Up to the hello of a server with these extensions.
fn offering(extensions: &[&str]) -> String {
    let more = extensions.iter().map(|word| format!("\nS: 250-{word}")).collect::<String>();
    format!("S: 220 a\nC: EHLO laptop.example\nS: 250-a{more}\nS: 250 HELP\n")
}

const BYE: &str = "\nC: QUIT\nS: 221 bye\nC: (closed)";

#[test]
fn everything_in_order() {
    let lines = "
        S: 220 mail.example.in
        C: EHLO laptop.example
        S: 250-mail.example.in
        S: 250 STARTTLS
        C: STARTTLS
        S: 220 2.0.0 go
        TLS
        C: EHLO laptop.example
        S: 250-mail.example.in
        S: 250-AUTH PLAIN SCRAM-SHA-256
        S: 250 SIZE 1000
        C: AUTH SCRAM-SHA-256 biwsbj11c2VyLHI9ck9wck5HZndFYmVSV2diTkVrcU8=
        S: 334 cj1yT3ByTkdmd0ViZVJXZ2JORWtxTyVodllEcFdVYTJSYVRDQWZ1eEZJbGopaE5sRiRrMCxzPVcyMlphSjBTTlk3c29Fc1VFamI2Z1E9PSxpPTQwOTY=
        C: Yz1iaXdzLHI9ck9wck5HZndFYmVSV2diTkVrcU8laHZZRHBXVWEyUmFUQ0FmdXhGSWxqKWhObEYkazAscD1kSHpiWmFwV0lrNGpVaE4rVXRlOXl0YWc5empmTUhnc3FtbWl6N0FuZFZRPQ==
        S: 334 dj02cnJpVFJCaTIzV3BSUi93dHVwK21NaFVaVW4vZEI1bkxUSlJzamw5NUc0PQ==
        C:
        S: 235 2.7.0 welcome
        C: MAIL FROM:<asha@example.in> SIZE=17
        S: 250 ok
        C: RCPT TO:<ravi@example.org>
        S: 550 5.1.1 nobody
        C: RCPT TO:<mira@example.com>
        S: 251 will forward
        C: DATA
        S: 354 go
        C: Subject: x
        C:
        C: ..
        C: .
        S: 250 2.0.0 queued";
    let ended = ends(plan(), &format!("{lines}{BYE}"));
    let Conclusion::Sent { reply, refused } = ended else { panic!("{ended:?}") };
    assert_eq!(reply.lines, ["queued"]);
    assert_eq!(refused.len(), 1);
    assert_eq!((refused[0].0.as_str(), refused[0].1.code), ("ravi@example.org", 550));
}

#[test]
fn all_commands_go_at_once_where_the_server_takes_them_so() {
    let hello = offering(&["PIPELINING", "8BITMIME", "SMTPUTF8", "SIZE"]);
    let lines = format!(
        "{hello}C: MAIL FROM:<asha@example.in> SIZE=17
        C: RCPT TO:<ravi@example.org>
        C: RCPT TO:<mira@example.com>
        C: DATA
        S: 250 ok
        S: 250 ok
        S: 250 ok
        S: 354 go
        C: Subject: x
        C:
        C: ..
        C: .
        S: 250 ok{BYE}"
    );
    assert!(matches!(ends(mx(), &lines), Conclusion::Sent { refused, .. } if refused.is_empty()));
}

#[test]
fn a_message_that_nobody_gets_is_a_lone_dot() {
    let hello = offering(&["PIPELINING"]);
    let start = format!(
        "{hello}C: MAIL FROM:<asha@example.in>
        C: RCPT TO:<ravi@example.org>
        C: RCPT TO:<mira@example.com>
        C: DATA
        S: 250 ok
        S: 550 nobody
        S: 451 greylisted"
    );
    for end in ["S: 354 go\nC: .\nS: 250 what?", "S: 354 go\nC: .\nS: 554 no", "S: 503 no"] {
        let ended = ends(mx(), &format!("{start}\n{end}{BYE}"));
        let Conclusion::TryLater { stage, reply } = ended else { panic!("{ended:?}") };
        assert_eq!((stage, reply.code), (Stage::Recipient(1), 451));
    }
}

#[test]
fn nothing_is_sent_when_all_are_refused() {
    let ended = ends(
        mx(),
        &format!(
            "{}C: MAIL FROM:<asha@example.in>
            S: 250 ok
            C: RCPT TO:<ravi@example.org>
            S: 550 nobody
            C: RCPT TO:<mira@example.com>
            S: 550 nobody{BYE}",
            offering(&[])
        ),
    );
    assert!(matches!(ended, Conclusion::Rejected { stage: Stage::Recipient(0), .. }));
}

#[test]
fn a_refused_sender_decides_whatever_follows() {
    let hello = offering(&["PIPELINING"]);
    let lines = format!(
        "{hello}C: MAIL FROM:<asha@example.in>
        C: RCPT TO:<ravi@example.org>
        C: RCPT TO:<mira@example.com>
        C: DATA
        S: 451 later
        S: 503 mail first
        S: 503 mail first
        S: 503 mail first{BYE}"
    );
    assert!(matches!(ends(mx(), &lines), Conclusion::TryLater { stage: Stage::Sender, .. }));
}

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
    begins(token.clone(), "PLAIN XOAUTH2 OAUTHBEARER", "AUTH OAUTHBEARER biw");
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

#[test]
fn reports_are_asked_for_where_they_are_offered() {
    let mut plan = mx();
    plan.message.recipients = vec!["a+b@example.org".into(), "आशा@डाक.भारत".into()];
    plan.message.dsn = Some(Dsn {
        notify: vec![Notify::Delay, Notify::Failure],
        ret: Some(Ret::Headers),
        envid: Some("QQ 314".into()),
        orcpt: true,
    });
    let lines = format!(
        "{}C: MAIL FROM:<asha@example.in> SMTPUTF8 RET=HDRS ENVID=QQ+20314
        S: 250 ok
        C: RCPT TO:<a+b@example.org> NOTIFY=FAILURE,DELAY ORCPT=rfc822;a+2Bb@example.org
        S: 250 ok
        C: RCPT TO:<आशा@डाक.भारत> NOTIFY=FAILURE,DELAY ORCPT=utf-8;आशा@डाक.भारत
        S: 250 ok
        C: DATA
        S: 554 no{BYE}",
        offering(&["DSN", "SMTPUTF8"])
    );
    assert!(matches!(ends(plan, &lines), Conclusion::Rejected { stage: Stage::Data, .. }));
}

#[test]
fn what_the_server_cannot_carry_is_not_sent() {
    let message = |data: &str, recipient: &str| {
        let mut plan = mx();
        plan.message.data = data.into();
        plan.message.recipients = vec![recipient.into()];
        plan
    };
    for (extensions, plan, burden) in [
        (&["SMTPUTF8"][..], message("\nनमस्ते", "a@b.in"), Burden::EightBit),
        (&["8BITMIME"], message("Subject: नमस्ते\n", "a@b.in"), Burden::Header),
        (&["8BITMIME"], message("", "आ@b.in"), Burden::Address("आ@b.in".into())),
        (&["SIZE 5"], message("1234", "a@b.in"), Burden::TooBig { octets: 6, limit: 5 }),
    ] {
        let ended = ends(plan, &format!("{}{BYE}", offering(extensions).trim()));
        assert_eq!(ended, Conclusion::CannotCarry { what: burden });
    }
}

#[test]
fn nothing_can_be_smuggled_into_a_command() {
    let bad = "a@b.in>\r\nRCPT TO:<x@y.in";
    let mut plans = vec![mx(), mx(), mx(), mx(), mx(), mx()];
    plans[0].message.reverse_path = bad.into();
    plans[1].message.recipients = vec!["a@b.in".into(), bad.into()];
    plans[2].hello = "a\r\nQUIT".into();
    plans[3].message.recipients = vec!["a@b.in> NOTIFY=NEVER".into()];
    plans[4].message.recipients = Vec::new();
    plans[5].hello = String::new();
    for plan in plans {
        let (mut client, actions) = Client::new(plan);
        let [Action::Concluded(Conclusion::CannotCarry { .. }), Action::Close] = actions[..] else {
            panic!("{actions:?}")
        };
        assert_eq!(client.receive(b"220 a\r\n"), []);
    }
}
