//! `FastAPI-Mail`, with which services made with `FastAPI` send mail.

use super::secret::at_hand;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Target, Words, snippet, steps, why,
};
use crate::account::Account;
use crate::formats::{Line, code, python, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "FastAPI-Mail",
    about: Text {
        en: "The mail library for FastAPI, the framework for web services in Python.",
        hi: "FastAPI के लिए mail की library। FastAPI Python में web service बनाने का framework है।",
    },
    kind: Kind::Code,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("MAIL_SSL_TLS"),
        starttls: Some("MAIL_STARTTLS"),
        username: Some("MAIL_USERNAME"),
        password: Some("MAIL_PASSWORD"),
    },
    manual: "https://sabuhish.github.io/fastapi-mail/",
    forms: &[],
    keeping: &[Keeping::Environment],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    snippet::ascii_address(account, NOT_ASCII)?;
    let file = File::whole("send.py", Some(remark::HASH), lines(account));
    Ok(Setup {
        before: vec![at_hand, snippet::install("python3 -m pip install fastapi-mail")],
        files: vec![file.media_type("text/x-python")],
        after: vec![
            snippet::PLACE,
            steps::environment("MAIL_PASSWORD"),
            snippet::send("python3 send.py"),
        ],
    })
}

fn lines(account: &Account) -> Vec<Line> {
    let Account { address, smtp, .. } = account;
    let bare = |name: &str, value: &str| code::value(&format!("    {name}"), "=", value, ",");
    let text = |name: &str, text: &str| bare(name, &python::literal(text));
    let (tls, why_tls) = match smtp.security {
        Security::Tls => ("True", why::protection(Security::Tls)),
        Security::StartTls | Security::Plain => ("False", NOT_TLS),
    };
    let (starttls, why_starttls) = match smtp.security {
        Security::StartTls => ("True", STARTTLS),
        Security::Tls => ("False", NOT_STARTTLS),
        Security::Plain => ("False", why::protection(Security::Plain)),
    };
    let mut lines = code::block(OPEN);
    lines.extend([
        text("MAIL_SERVER", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        bare("MAIL_PORT", &smtp.port.to_string()).because(why::port(Protocol::Smtp, smtp.security)),
        bare("MAIL_SSL_TLS", tls).because(why_tls),
        bare("MAIL_STARTTLS", starttls).because(why_starttls),
        bare("VALIDATE_CERTS", "True").because(why::VERIFY),
        bare("USE_CREDENTIALS", "True").because(why::AUTH),
        text("MAIL_USERNAME", smtp.username.as_str()).because(why::USERNAME),
        bare("MAIL_PASSWORD", "os.environ[\"MAIL_PASSWORD\"]").because(why::ENVIRONMENT),
        text("MAIL_FROM", address.as_str()).because(snippet::ADDRESS),
        text("MAIL_FROM_NAME", snippet::name(account)).because(snippet::NAME),
        bare("TIMEOUT", "30").because(snippet::TIMEOUT),
    ]);
    lines.extend(code::block(SEND));
    lines
}

const OPEN: &str = "\
import asyncio
import os

from fastapi_mail import ConnectionConfig, FastMail, MessageSchema, MessageType

config = ConnectionConfig(";
const SEND: &str = r#")
message = MessageSchema(
    recipients=[config.MAIL_FROM],
    subject="Test",
    body="It works.",
    subtype=MessageType.plain,
)
asyncio.run(FastMail(config).send_message(message))"#;

const NOT_TLS: Text = Text {
    en: "Do not encrypt from the first byte: this port begins unencrypted. Releases before 1.0 call it `MAIL_SSL`.",
    hi: "पहले byte से encrypt मत कीजिए: इस port पर बात बिना encryption के शुरू होती है। 1.0 से पुराने version इसे `MAIL_SSL` कहते हैं।",
};
const STARTTLS: Text = Text {
    en: "Change to TLS before the login; if the server does not offer it, sending fails. Releases before 1.0 call it `MAIL_TLS`.",
    hi: "login से पहले TLS में बदलिए; server यह न दे, तो mail नहीं जाती। 1.0 से पुराने version इसे `MAIL_TLS` कहते हैं।",
};
const NOT_STARTTLS: Text = Text {
    en: "No STARTTLS, because the line above encrypts already. Both together are an error.",
    hi: "STARTTLS नहीं, क्योंकि ऊपर की पंक्ति से encryption हो चुका है। दोनों साथ लिखने पर error आता है।",
};
const NOT_ASCII: Text = Text {
    en: "FastAPI-Mail sends from addresses in English letters, digits and signs (ASCII) only. Use such an address.",
    hi: "FastAPI-Mail केवल अंग्रेज़ी अक्षरों, अंकों और चिह्नों (ASCII) वाले पते से mail भेजता है। ऐसा ही पता लीजिए।",
};
