//! lettre, with which programs in Rust send mail.

use super::secret::at_hand;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Target, Words, snippet, steps, why,
};
use crate::account::Account;
use crate::formats::{Line, code, remark, rust};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Rust lettre",
    about: Text {
        en: "The library that programs in Rust send mail with.",
        hi: "वह library जिससे Rust के programs mail भेजते हैं।",
    },
    kind: Kind::Code,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("relay()"),
        starttls: Some("starttls_relay()"),
        username: Some("Credentials::new(user, …)"),
        password: Some("Credentials::new(…, password)"),
    },
    manual: "https://docs.rs/lettre/",
    forms: &[],
    keeping: &[Keeping::Environment],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let file = File::whole("src/main.rs", Some(remark::SLASHES), lines(account));
    Ok(Setup {
        before: vec![at_hand(account)?, snippet::install("cargo add lettre")],
        files: vec![file.media_type("text/x-rust")],
        after: vec![
            snippet::PLACE,
            steps::environment(snippet::variable(Protocol::Smtp)),
            snippet::send("cargo run"),
        ],
    })
}

fn lines(account: &Account) -> Vec<Line> {
    let Account { address, smtp, .. } = account;
    let mut lines = code::block(OPEN);
    lines.extend([
        rust::constant("HOST", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        rust::number("PORT", smtp.port).because(why::port(Protocol::Smtp, smtp.security)),
        rust::constant("USER", smtp.username.as_str()).because(why::USERNAME),
        rust::constant("ADDRESS", address.as_str()).because(snippet::ADDRESS),
        rust::constant("NAME", snippet::name(account)).because(snippet::NAME),
        Line::default(),
        code::plain("fn main() -> Result<(), Box<dyn Error>> {"),
        code::value("    let password", " = ", "env::var(\"SMTP_PASSWORD\")?", ";")
            .because(why::ENVIRONMENT),
    ]);
    lines.extend(code::block(MESSAGE));
    let (connect, why_connect) = match smtp.security {
        Security::Tls => ("relay(HOST)?", RELAY),
        Security::StartTls => ("starttls_relay(HOST)?", STARTTLS),
        Security::Plain => ("builder_dangerous(HOST)", why::protection(Security::Plain)),
    };
    let connect = format!("    let transport = SmtpTransport::{connect}");
    lines.push(code::plain(&connect).because(why_connect));
    lines.extend(code::block(SEND));
    lines
}

const OPEN: &str = "\
//! Sends a first message to yourself.

use std::env;
use std::error::Error;

use lettre::message::Mailbox;
use lettre::transport::smtp::authentication::Credentials;
use lettre::{Message, SmtpTransport, Transport};

";
const MESSAGE: &str = r#"    let name = (!NAME.is_empty()).then(|| NAME.to_owned());
    let me = Mailbox::new(name, ADDRESS.parse()?);
    let message = Message::builder()
        .from(me.clone())
        .to(me)
        .subject("Test")
        .body("It works.".to_owned())?;"#;
const SEND: &str = r"        .port(PORT)
        .credentials(Credentials::new(USER.to_owned(), password))
        .build();
    transport.send(&message)?;
    Ok(())
}";

const RELAY: Text = Text {
    en: "Encrypt from the first byte and check the certificate. The name does not say so, but `relay` means just that.",
    hi: "पहले byte से encrypt कीजिए और certificate जाँचिए। नाम से पता नहीं चलता, पर `relay` का यही मतलब है।",
};
const STARTTLS: Text = Text {
    en: "Begin unencrypted, change to TLS before the login and check the certificate. If the server does not offer it, lettre stops.",
    hi: "बात बिना encryption के शुरू कीजिए, login से पहले TLS में बदलिए और certificate जाँचिए। server यह न दे, तो lettre रुक जाता है।",
};
