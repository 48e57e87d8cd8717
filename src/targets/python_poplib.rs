//! Python's poplib, which fetches mail from scripts without any library besides.

use super::secret::at_hand_to_read;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Target, Words, snippet, steps, why,
};
use crate::account::{Account, Endpoint};
use crate::formats::{Line, code, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Python poplib",
    about: Text {
        en: "The part of Python that fetches mail (POP3): for scripts that collect what arrives.",
        hi: "Python का वह हिस्सा जो mail लाता है (POP3): आने वाली mail जमा करने वाली scripts के लिए।",
    },
    kind: Kind::Code,
    needs: &[Protocol::Pop3],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("POP3_SSL()"),
        starttls: Some("stls()"),
        username: Some("user()"),
        password: Some("pass_()"),
    },
    manual: "https://docs.python.org/3/library/poplib.html",
    forms: &[],
    keeping: &[Keeping::Environment],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let pop3 = snippet::reading(account, Protocol::Pop3)?;
    let file = File::whole("fetch.py", Some(remark::HASH), lines(pop3));
    Ok(Setup {
        before: vec![at_hand_to_read(pop3)?],
        files: vec![file.media_type("text/x-python")],
        after: vec![
            snippet::PLACE,
            steps::environment(snippet::variable(Protocol::Pop3)),
            snippet::look("python3 fetch.py"),
        ],
    })
}

fn lines(pop3: &Endpoint) -> Vec<Line> {
    let mut lines = code::block("import email\nimport email.policy\nimport os\nimport poplib");
    if pop3.security != Security::Plain {
        lines.push(code::plain("import ssl"));
    }
    lines.push(Line::default());
    lines.extend(snippet::python_login(Protocol::Pop3, pop3));
    lines.push(Line::default());
    let context = code::plain("context = ssl.create_default_context()").because(CONTEXT);
    let protection = why::protection(pop3.security);
    match pop3.security {
        Security::Tls => lines.extend([context, code::plain(CONNECT_TLS).because(protection)]),
        Security::StartTls => lines.extend([
            context,
            code::plain(CONNECT).because(snippet::TIMEOUT),
            code::plain("server.stls(context=context)").because(UPGRADE),
        ]),
        Security::Plain => lines.push(code::plain(CONNECT).because(protection)),
    }
    lines.push(code::plain("server.user(USER)"));
    lines.push(code::plain("server.pass_(PASSWORD)"));
    lines.push(code::plain("count, _ = server.stat()"));
    lines.push(code::plain("print(count, \"mails\")"));
    lines.push(code::plain("if count:"));
    lines.push(code::plain("    _, header, _ = server.top(count, 0)").because(TOP));
    lines.extend(code::block(READ));
    lines
}

const CONNECT_TLS: &str = "server = poplib.POP3_SSL(HOST, PORT, context=context, timeout=30)";
const CONNECT: &str = "server = poplib.POP3(HOST, PORT, timeout=30)";
const READ: &str = r#"    newest = email.message_from_bytes(b"\r\n".join(header), policy=email.policy.default)
    print("newest:", newest["Subject"])
server.quit()"#;

const CONTEXT: Text = Text {
    en: "Check the certificate of the server against those that your system believes. Left to itself, poplib checks none and takes a forged one.",
    hi: "server का certificate उन certificates से जाँचिए जिन पर आपका system भरोसा करता है। यह न लिखें तो poplib कोई जाँच नहीं करता और नकली certificate भी मान लेता है।",
};
const UPGRADE: Text = Text {
    en: "Change to TLS before the login (STARTTLS, here called STLS). If the server does not offer it, poplib stops here with an error, and the password is not sent.",
    hi: "login से पहले TLS में बदलिए (STARTTLS, जिसे यहाँ STLS कहते हैं)। server यह न दे, तो poplib यहीं error देकर रुक जाता है और password नहीं भेजता।",
};
const TOP: Text = Text {
    en: "Look only at the top of the newest mail. To fetch a whole one, write `server.retr(number)`; only `server.dele(number)` deletes it on the server.",
    hi: "सबसे नई mail का केवल ऊपरी हिस्सा देखिए। पूरी mail लानी हो तो `server.retr(number)` लिखिए। server से वह केवल `server.dele(number)` से मिटती है।",
};
