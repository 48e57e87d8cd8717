//! Nodemailer, which sends mail from programs that run on Node.js.

use super::secret::at_hand;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Target, Words, snippet, steps, why,
};
use crate::account::Account;
use crate::formats::{Line, code, javascript, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Nodemailer",
    about: Text {
        en: "The usual library for programs in JavaScript that send mail from a server (Node.js).",
        hi: "JavaScript के उन programs की जानी-मानी library जो server से mail भेजते हैं (Node.js)।",
    },
    kind: Kind::Code,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("secure: true"),
        starttls: Some("requireTLS: true"),
        username: Some("auth.user"),
        password: Some("auth.pass"),
    },
    manual: "https://nodemailer.com/smtp/",
    forms: &[],
    keeping: &[Keeping::Environment],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let file = File::whole("send.mjs", Some(remark::SLASHES), lines(account));
    Ok(Setup {
        before: vec![at_hand(account)?, snippet::install("npm install nodemailer")],
        files: vec![file.media_type("text/javascript")],
        after: vec![
            snippet::PLACE,
            steps::environment(snippet::variable(Protocol::Smtp)),
            snippet::send("node send.mjs"),
        ],
    })
}

fn lines(account: &Account) -> Vec<Line> {
    let Account { address, smtp, .. } = account;
    let text = |key, text| javascript::member(key, &javascript::string(text));
    let mut lines = code::block(OPEN);
    lines.extend([
        text("  host", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        javascript::member("  port", &smtp.port.to_string())
            .because(why::port(Protocol::Smtp, smtp.security)),
    ]);
    let secure = |value| javascript::member("  secure", value);
    match smtp.security {
        Security::Tls => lines.push(secure("true").because(SECURE)),
        Security::StartTls => lines.extend([
            secure("false").because(snippet::NOT_AT_ONCE),
            javascript::member("  requireTLS", "true").because(why::MANDATORY),
        ]),
        Security::Plain => lines.extend([
            secure("false").because(why::protection(Security::Plain)),
            javascript::member("  ignoreTLS", "true").because(snippet::NO_STARTTLS),
        ]),
    }
    lines.extend([
        code::plain("  auth: {"),
        text("    user", smtp.username.as_str()).because(why::USERNAME),
        javascript::member("    pass", "process.env.SMTP_PASSWORD").because(why::ENVIRONMENT),
    ]);
    lines.extend(code::block(BETWEEN));
    lines.extend([
        text("  name", snippet::name(account)).because(snippet::NAME),
        text("  address", address.as_str()).because(snippet::ADDRESS),
    ]);
    lines.extend(code::block(SEND));
    lines
}

const OPEN: &str = r#"import nodemailer from "nodemailer";

const transport = nodemailer.createTransport({"#;
const BETWEEN: &str = r"  },
});

const me = {";
const SEND: &str = r#"};

await transport.sendMail({
  from: me,
  to: me,
  subject: "Test",
  text: "It works.",
});"#;

const SECURE: Text = Text {
    en: "Encrypt from the first byte, as this port expects. On a port that begins unencrypted (587) `true` fails with “wrong version number”.",
    hi: "पहले byte से encrypt कीजिए; यह port यही चाहता है। जिस port पर बात बिना encryption के शुरू होती है (587), वहाँ `true` लिखने से “wrong version number” वाला error आता है।",
};
