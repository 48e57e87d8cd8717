//! The client of an account, against the server of its provider.

use dakiya::account::{Account, Choices, Field};
use dakiya::providers::Protocol;
use dakiya::scenarios::Cast;
use dakiya::smtp::client::{Conclusion, Message};

use super::play;

#[test]
fn an_account_sends_through_its_providers_server() {
    let address = "asha@gmail.com";
    for port in ["465", "587"] {
        let choices = Choices::default()
            .with(Field::Address, address)
            .with(Field::Port(Protocol::Smtp), port);
        let account = Account::of(&choices).expect("an account");
        let cast = Cast::of(&account);
        let message = Message {
            reverse_path: address.into(),
            recipients: vec!["ravi@example.org".into()],
            data: b"Subject: Namaste\n\nNamaste, Ravi.\n".to_vec(),
            dsn: None,
        };
        let played = play(cast.persona.id, cast.plan(message), cast.setup());
        let sent = matches!(played.concluded[..], [Conclusion::Sent { .. }]);
        assert!(sent && cast.persona.id == "gmail", "{port}: {:?}", played.concluded);
    }
}
