//! Python's smtplib, which sends mail from scripts without any library besides.

use super::secret::at_hand;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Target, Words, snippet, steps, why,
};
use crate::account::Account;
use crate::formats::{Line, code, python, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Python smtplib",
    about: Text {
        en: "The part of Python that sends mail: for scripts that need no other library.",
        hi: "Python का वह हिस्सा जो mail भेजता है: उन scripts के लिए जिन्हें कोई और library न चाहिए।",
    },
    kind: Kind::Code,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("SMTP_SSL()"),
        starttls: Some("starttls()"),
        username: Some("login(user, …)"),
        password: Some("login(…, password)"),
    },
    manual: "https://docs.python.org/3/library/smtplib.html",
    forms: &[],
    keeping: &[Keeping::Environment],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    snippet::ascii_user(account, Protocol::Smtp, NOT_ASCII)?;
    snippet::ascii_address(account, NOT_ASCII)?;
    let file = File::whole("send.py", Some(remark::HASH), lines(account));
    Ok(Setup {
        before: vec![at_hand],
        files: vec![file.media_type("text/x-python")],
        after: vec![
            snippet::PLACE,
            steps::environment(snippet::variable(Protocol::Smtp)),
            snippet::send("python3 send.py"),
        ],
    })
}

fn lines(account: &Account) -> Vec<Line> {
    let Account { address, smtp, .. } = account;
    let mut lines = code::block("import os\nimport smtplib");
    if smtp.security != Security::Plain {
        lines.push(code::plain("import ssl"));
    }
    lines.extend(code::block(IMPORTS));
    lines.extend(snippet::python_login(Protocol::Smtp, smtp));
    lines.push(python::string("NAME", snippet::name(account)).because(snippet::NAME));
    lines.push(python::string("ADDRESS", address.as_str()).because(snippet::ADDRESS));
    lines.extend(code::block(MESSAGE));
    let context = code::plain("context = ssl.create_default_context()").because(CONTEXT);
    let protection = why::protection(smtp.security);
    match smtp.security {
        Security::Tls => {
            lines.extend([context, code::plain(CONNECT_TLS).because(protection)]);
        }
        Security::StartTls => lines.extend([
            context,
            code::plain(CONNECT).because(snippet::TIMEOUT),
            code::plain("    server.starttls(context=context)").because(UPGRADE),
        ]),
        Security::Plain => lines.push(code::plain(CONNECT).because(protection)),
    }
    lines.push(code::plain("    server.login(USER, PASSWORD)").because(why::AUTH));
    lines.push(code::plain("    server.send_message(message)"));
    lines
}

const IMPORTS: &str = "\
from email.headerregistry import Address
from email.message import EmailMessage

";
const MESSAGE: &str = r#"
me = Address(NAME, addr_spec=ADDRESS)
message = EmailMessage()
message["From"] = me
message["To"] = me
message["Subject"] = "Test"
message.set_content("It works.")

"#;
const CONNECT_TLS: &str =
    "with smtplib.SMTP_SSL(HOST, PORT, context=context, timeout=30) as server:";
const CONNECT: &str = "with smtplib.SMTP(HOST, PORT, timeout=30) as server:";

const CONTEXT: Text = Text {
    en: "Check the certificate of the server against those that your system believes. Left to itself, smtplib checks none and takes a forged one.",
    hi: "server का certificate उन certificates से जाँचिए जिन पर आपका system भरोसा करता है। यह न लिखें तो smtplib कोई जाँच नहीं करता और नकली certificate भी मान लेता है।",
};
const UPGRADE: Text = Text {
    en: "Change to TLS before the login. If the server does not offer it, smtplib stops here with an error, and the password is not sent.",
    hi: "login से पहले TLS में बदलिए। server यह न दे, तो smtplib यहीं error देकर रुक जाता है और password नहीं भेजता।",
};
const NOT_ASCII: Text = Text {
    en: "Python's smtplib logs in and writes senders only in English letters, digits and signs (ASCII). Use an address and a login name without others.",
    hi: "Python का smtplib login नाम और भेजने वाले का पता केवल अंग्रेज़ी अक्षरों, अंकों और चिह्नों (ASCII) में लिख सकता है। ऐसा ही पता और login नाम लीजिए।",
};
