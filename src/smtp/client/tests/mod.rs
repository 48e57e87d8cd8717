//! The client against servers that are only a few lines of text.

use super::super::MECHANISMS;
use super::{Action, Client, Conclusion, Login, Message, Plan, Security};

mod endings;
mod envelope;
mod logins;

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
    let more = extensions.iter().flat_map(|word| ["\nS: 250-", word]).collect::<String>();
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
