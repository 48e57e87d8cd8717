//! `ImapFlow`, which reads mail from programs that run on Node.js.

use super::secret::at_hand_to_read;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Target, Words, snippet, steps, why,
};
use crate::account::{Account, Endpoint};
use crate::formats::{Line, code, javascript, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "ImapFlow",
    about: Text {
        en: "The IMAP library for programs in JavaScript that read mail on a server (Node.js 20 or later).",
        hi: "JavaScript के उन programs की IMAP library जो server से mail पढ़ते हैं (Node.js 20 या बाद का)।",
    },
    kind: Kind::Code,
    needs: &[Protocol::Imap],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("secure: true"),
        starttls: Some("doSTARTTLS: true"),
        username: Some("auth.user"),
        password: Some("auth.pass"),
    },
    manual: "https://imapflow.com/",
    forms: &[],
    keeping: &[Keeping::Environment],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let imap = snippet::reading(account, Protocol::Imap)?;
    let file = File::whole("read.mjs", Some(remark::SLASHES), lines(imap));
    Ok(Setup {
        before: vec![at_hand_to_read(imap)?, snippet::install("npm install imapflow")],
        files: vec![file.media_type("text/javascript")],
        after: vec![
            snippet::PLACE,
            steps::environment(snippet::variable(Protocol::Imap)),
            snippet::look("node read.mjs"),
        ],
    })
}

fn lines(imap: &Endpoint) -> Vec<Line> {
    let text = |key, text| javascript::member(key, &javascript::string(text));
    let mut lines = code::block(OPEN);
    lines.extend([
        text("  host", imap.host.as_str()).because(why::host(Protocol::Imap)),
        javascript::member("  port", &imap.port.to_string())
            .because(why::port(Protocol::Imap, imap.security)),
    ]);
    let secure = |value| javascript::member("  secure", value);
    let starttls = |value| javascript::member("  doSTARTTLS", value);
    match imap.security {
        Security::Tls => lines.push(secure("true").because(why::protection(Security::Tls))),
        Security::StartTls => lines.extend([
            secure("false").because(snippet::NOT_AT_ONCE),
            starttls("true").because(why::MANDATORY),
        ]),
        Security::Plain => lines.extend([
            secure("false").because(why::protection(Security::Plain)),
            starttls("false").because(snippet::NO_STARTTLS),
        ]),
    }
    lines.extend([
        code::plain("  auth: {"),
        text("    user", imap.username.as_str()).because(why::USERNAME),
        javascript::member("    pass", "process.env.IMAP_PASSWORD").because(why::ENVIRONMENT),
        code::plain("  },"),
        javascript::member("  logger", "false").because(LOGGER),
    ]);
    lines.extend(code::block(READ));
    lines
}

const OPEN: &str = r#"import { ImapFlow } from "imapflow";

const client = new ImapFlow({"#;
const READ: &str = r#"});

await client.connect();
const lock = await client.getMailboxLock("INBOX", { readOnly: true });
try {
  console.log(client.mailbox.exists, "mails");
  if (client.mailbox.exists) {
    const newest = await client.fetchOne("*", { envelope: true });
    console.log("newest:", newest.envelope.subject);
  }
} finally {
  lock.release();
}
await client.logout();"#;

const LOGGER: Text = Text {
    en: "Do not print the whole conversation with the server. When something does not work, take this line away to see it.",
    hi: "server से हुई पूरी बातचीत मत छापिए। कुछ न चले, तो उसे देखने के लिए यह पंक्ति हटा दीजिए।",
};
