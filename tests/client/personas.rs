//! The client against every server that can be played.

use dakiya::smtp::client::{Conclusion, Login, Message, Plan, Security};
use dakiya::smtp::{PERSONAS, Service, Setup, Transport};

use super::{plan, play};

#[test]
fn a_message_gets_through_to_every_persona_in_every_service() {
    for persona in PERSONAS.iter() {
        for profile in persona.profiles {
            let (transport, setup) = profile.setup(&Setup::laboratory());
            let is_mx = profile.service == Service::Mx;
            let security = match transport {
                Transport::Tls => Security::Tls,
                Transport::Plain if is_mx => Security::None,
                Transport::Plain => Security::StartTls,
            };
            let login = Login {
                user: "alice".into(),
                password: "wonderland".into(),
                token: Some("ya29.token".into()),
                nonce: "fyko+d2lbbFgONRv9qkxdawL".into(),
                ..Login::default()
            };
            let sender = if is_mx { "sender@sender.example" } else { "alice@example.test" };
            let plan = Plan {
                host: "mail.example.test".into(),
                security,
                login: (!is_mx).then_some(login),
                hello: "client.example".into(),
                message: Message {
                    reverse_path: sender.into(),
                    recipients: vec!["bob@example.test".into()],
                    data: b"Subject: hello\r\n\r\n.\r\nHello, Bob.\r\n".to_vec(),
                    dsn: None,
                },
                ..plan(security)
            };
            let data = plan.message.data.clone();
            let played = play(persona.id, plan, proofs(setup));
            let name = format!("{} {}", persona.id, profile.id);
            let sent = matches!(&played.concluded[..], [Conclusion::Sent { refused, .. }] if refused.is_empty());
            assert!(sent, "{name}: {:?}", played.concluded);
            assert_eq!(played.queue.len(), 1, "{name}");
            assert_eq!(played.queue[0].data, data, "{name}");
        }
    }
}

/// Everyone has every proof: the password is also one that was made for the
/// program, and there is a token.
fn proofs(mut setup: Setup) -> Setup {
    for user in &mut setup.users {
        user.token = Some("ya29.token".into());
        user.app_password = Some(user.password.clone());
    }
    setup
}
