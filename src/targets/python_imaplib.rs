//! Python's imaplib, which reads mail from scripts without any library besides.

use super::secret::at_hand_to_read;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Target, Words, snippet, steps, why,
};
use crate::account::{Account, Endpoint};
use crate::formats::{Line, code, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Python imaplib",
    about: Text {
        en: "The part of Python that reads mail on the server (IMAP): for scripts that search or sort a mailbox.",
        hi: "Python का वह हिस्सा जो server पर रखी mail पढ़ता है (IMAP): mailbox में खोजने या छाँटने वाली scripts के लिए।",
    },
    kind: Kind::Code,
    needs: &[Protocol::Imap],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("IMAP4_SSL()"),
        starttls: Some("starttls()"),
        username: Some("authenticate()"),
        password: Some("authenticate()"),
    },
    manual: "https://docs.python.org/3/library/imaplib.html",
    forms: &[],
    keeping: &[Keeping::Environment],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let imap = snippet::reading(account, Protocol::Imap)?;
    let file = File::whole("read.py", Some(remark::HASH), lines(imap));
    Ok(Setup {
        before: vec![at_hand_to_read(imap)?],
        files: vec![file.media_type("text/x-python")],
        after: vec![
            snippet::PLACE,
            steps::environment(snippet::variable(Protocol::Imap)),
            snippet::look("python3 read.py"),
        ],
    })
}

fn lines(imap: &Endpoint) -> Vec<Line> {
    let mut lines = code::block("import email\nimport email.policy\nimport imaplib\nimport os");
    if imap.security != Security::Plain {
        lines.push(code::plain("import ssl"));
    }
    lines.push(Line::default());
    lines.extend(snippet::python_login(Protocol::Imap, imap));
    lines.push(Line::default());
    let context = code::plain("context = ssl.create_default_context()").because(CONTEXT);
    let protection = why::protection(imap.security);
    match imap.security {
        Security::Tls => lines.extend([context, code::plain(CONNECT_TLS).because(protection)]),
        Security::StartTls => lines.extend([
            context,
            code::plain(CONNECT).because(snippet::TIMEOUT),
            code::plain("    server.starttls(ssl_context=context)").because(UPGRADE),
        ]),
        Security::Plain => lines.push(code::plain(CONNECT).because(protection)),
    }
    lines.push(code::plain("    login = f\"\\0{USER}\\0{PASSWORD}\".encode()").because(LOGIN));
    lines.push(code::plain("    server.authenticate(\"PLAIN\", lambda _: login)"));
    lines.push(
        code::plain("    _, [count] = server.select(\"INBOX\", readonly=True)").because(OPEN),
    );
    lines.extend(code::block(READ));
    lines
}

const CONNECT_TLS: &str =
    "with imaplib.IMAP4_SSL(HOST, PORT, ssl_context=context, timeout=30) as server:";
const CONNECT: &str = "with imaplib.IMAP4(HOST, PORT, timeout=30) as server:";
const READ: &str = r#"    print(count.decode(), "mails")
    if int(count):
        _, found = server.fetch(count.decode(), "(BODY.PEEK[HEADER])")
        newest = email.message_from_bytes(found[0][1], policy=email.policy.default)
        print("newest:", newest["Subject"])"#;

const CONTEXT: Text = Text {
    en: "Check the certificate of the server against those that your system believes. Left to itself, imaplib checks none and takes a forged one.",
    hi: "server का certificate उन certificates से जाँचिए जिन पर आपका system भरोसा करता है। यह न लिखें तो imaplib कोई जाँच नहीं करता और नकली certificate भी मान लेता है।",
};
const UPGRADE: Text = Text {
    en: "Change to TLS before the login. If the server does not offer it, imaplib stops here with an error, and the password is not sent.",
    hi: "login से पहले TLS में बदलिए। server यह न दे, तो imaplib यहीं error देकर रुक जाता है और password नहीं भेजता।",
};
const LOGIN: Text = Text {
    en: "Log in with name and password by the method PLAIN. The function `login()` of imaplib does not quote the name and breaks off at a password with letters beyond ASCII; this way any name and any password will do.",
    hi: "PLAIN तरीके से नाम और password देकर login कीजिए। imaplib का `login()` नाम को quotes में नहीं रखता और password में अंग्रेज़ी से बाहर का अक्षर हो तो रुक जाता है। इस तरीके से कोई भी नाम और password चलता है।",
};
const OPEN: Text = Text {
    en: "Open the inbox to read only, so that no mail is marked as read.",
    hi: "inbox केवल पढ़ने के लिए खोलिए, ताकि कोई mail पढ़ी हुई न मानी जाए।",
};
