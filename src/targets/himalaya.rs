//! Himalaya, whose commands read and send mail.

use super::isync::imap;
use super::printed::{Printed, before};
use super::steps::private;
use super::{
    File, Form, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, why,
};
use crate::account::{Account, Endpoint, Field};
use crate::formats::toml::{bare, blank, table, text};
use crate::formats::{Line, remark, shell};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Himalaya",
    about: Text {
        en: "A mail program made of commands, for the terminal, for scripts and for other programs: one lists the inbox, one reads, one sends.",
        hi: "commands से चलने वाला mail program, terminal, scripts और दूसरे programs के लिए: एक command inbox दिखाती है, एक पढ़ती है, एक भेजती है।",
    },
    kind: Kind::MailProgram,
    needs: &[Protocol::Imap],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("imaps://, smtps://"),
        starttls: Some("starttls"),
        username: Some("username"),
        password: Some("password.command"),
    },
    manual: "https://github.com/pimalaya/himalaya#configuration",
    forms: &[
        Form { id: "v2", name: Text { en: "Himalaya 2", hi: "Himalaya 2" } },
        Form { id: "v1", name: Text { en: "Himalaya 1", hi: "Himalaya 1" } },
    ],
    keeping: &[Keeping::Keyring, Keeping::Command, Keeping::Inline, Keeping::Token],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let imap = imap(account)?;
    let printed = Printed::for_both(picks.keeping, account, (Protocol::Imap, imap))?;
    let [reading, sending] = &printed;
    let mut lines = person(account);
    let smtp = &account.smtp;
    if picks.form == "v1" {
        if reading.token {
            return Err(Refusal { field: Field::Provider, why: NO_TOKEN });
        }
        lines.extend(first(Protocol::Imap, imap, reading));
        lines.extend(first(Protocol::Smtp, smtp, sending));
    } else {
        lines.extend(second(Protocol::Imap, imap, reading));
        lines.extend(second(Protocol::Smtp, smtp, sending));
    }
    let google = ["gmail", "google_workspace"];
    if account.provider.is_some_and(|provider| google.contains(&provider.id)) {
        let key = if picks.form == "v1" { "folder.aliases.sent" } else { "mailbox.alias.sent" };
        lines.push(text(key, "[Gmail]/Sent Mail").because(SENT));
    }
    let file = File::whole("~/.config/himalaya/config.toml", Some(remark::HASH), lines).mode(0o600);
    Ok(Setup {
        before: before(&printed),
        files: vec![file],
        after: reading.then(vec![
            private("~/.config/himalaya/config.toml"),
            Step::run(READ, "himalaya envelope list"),
            Step::run(TEST, send(account)),
        ]),
    })
}

/// Whose mail it is.
fn person(account: &Account) -> Vec<Line> {
    let name = account.name.as_ref().map(|name| text("display-name", name.as_str()));
    [
        table("accounts.mail"),
        bare("default", "true").because(DEFAULT),
        text("email", account.address.as_str()).because(why::ADDRESS),
    ]
    .into_iter()
    .chain(name.map(|line| line.because(why::NAME)))
    .collect()
}

/// A server as version 2 has it.
fn second(protocol: Protocol, endpoint: &Endpoint, printed: &Printed) -> Vec<Line> {
    let name = if protocol == Protocol::Smtp { "smtp" } else { "imap" };
    let (encrypted, why) = match endpoint.security {
        Security::Tls => ("s", URL_TLS),
        Security::StartTls => ("", URL_STARTTLS),
        Security::Plain => ("", URL_PLAIN),
    };
    let server = format!("{name}{encrypted}://{}:{}", endpoint.host.as_str(), endpoint.port);
    let mut lines = vec![text(&format!("{name}.server"), &server).because(why)];
    if endpoint.security == Security::StartTls {
        lines.push(bare(&format!("{name}.starttls"), "true").because(STARTTLS));
    }
    let [login, secret] = if printed.token {
        ["xoauth2.username", "xoauth2.token"]
    } else {
        ["plain.username", "plain.password"]
    };
    let user = endpoint.username.as_str();
    lines.push(text(&format!("{name}.sasl.{login}"), user).because(why::USERNAME));
    lines.push(match printed.command() {
        Some(command) => text(&format!("{name}.sasl.{secret}.command"), &command),
        None => blank(&format!("{name}.sasl.{secret}.raw")),
    });
    because_last(lines, printed)
}

/// A server as version 1 has it.
fn first(protocol: Protocol, endpoint: &Endpoint, printed: &Printed) -> Vec<Line> {
    let (name, kind) = match protocol {
        Protocol::Smtp => ("message.send.backend", "smtp"),
        _ => ("backend", "imap"),
    };
    let key = |key: &str| format!("{name}.{key}");
    let protection = match endpoint.security {
        Security::Tls => "tls",
        Security::StartTls => "start-tls",
        Security::Plain => "none",
    };
    let mut lines = vec![
        text(&key("type"), kind).because(TYPE),
        text(&key("host"), endpoint.host.as_str()).because(why::host(protocol)),
        bare(&key("port"), &endpoint.port.to_string())
            .because(why::port(protocol, endpoint.security)),
        text(&key("encryption.type"), protection).because(why::protection(endpoint.security)),
        text(&key("login"), endpoint.username.as_str()).because(why::USERNAME),
        text(&key("auth.type"), "password").because(AUTH),
    ];
    lines.push(match printed.command() {
        Some(command) => text(&key("auth.cmd"), &command),
        None => blank(&key("auth.raw")),
    });
    because_last(lines, printed)
}

/// The last line holds the secret.
fn because_last(mut lines: Vec<Line>, printed: &Printed) -> Vec<Line> {
    if let Some(last) = lines.last_mut() {
        last.why = Some(printed.why);
    }
    lines
}

fn send(account: &Account) -> String {
    let address = shell::word(account.address.as_str());
    let message = r"printf 'From: %s\nTo: %s\nSubject: Test\n\nIt works.\n'";
    format!("{message} {address} {address} | himalaya message send")
}

const DEFAULT: Text = Text {
    en: "The account that is used when no other is named.",
    hi: "जब किसी और का नाम न लिया जाए, तो यही account काम आता है।",
};
const URL_TLS: Text = Text {
    en: "The server and its port. The `s` before `://` means: encrypted from the first byte (TLS).",
    hi: "server और उसका port। `://` से पहले के `s` का मतलब है: पहले byte से encryption (TLS)।",
};
const URL_STARTTLS: Text = Text {
    en: "The server and its port. Talk begins unencrypted, and the next line changes to TLS.",
    hi: "server और उसका port। बात बिना encryption के शुरू होती है, और अगली पंक्ति उसे TLS में बदलती है।",
};
const URL_PLAIN: Text = Text {
    en: "The server and its port. Nothing is encrypted, because this server has no encryption: the password and the mail can be read on the way.",
    hi: "server और उसका port। कुछ भी encrypted नहीं, क्योंकि इस server पर encryption है ही नहीं: रास्ते में password और mail पढ़े जा सकते हैं।",
};
const STARTTLS: Text = Text {
    en: "Change to TLS (STARTTLS) before the login. Without this line everything would stay unencrypted.",
    hi: "login से पहले TLS में बदलिए (STARTTLS)। यह पंक्ति न हो, तो सब कुछ बिना encryption के चलता।",
};
const TYPE: Text = Text {
    en: "The language that the server speaks.",
    hi: "server जो भाषा बोलता है।",
};
const AUTH: Text =
    Text { en: "Log in with a password.", hi: "password से login कीजिए।" };
const SENT: Text = Text {
    en: "Where the copies of what you send are. In another language Gmail names the folder otherwise.",
    hi: "भेजी हुई mail की नक़ल कहाँ रहती है। Gmail दूसरी भाषा में हो, तो इस folder का नाम अलग होता है।",
};
const READ: Text = Text {
    en: "List your inbox. If an error says that it does not know a word of the file, your Himalaya is of another version: choose that above.",
    hi: "अपना inbox देखिए। कोई error कहे कि file का कोई शब्द वह नहीं जानता, तो आपका Himalaya किसी दूसरे version का है: ऊपर वही चुनिए।",
};
const TEST: Text = Text {
    en: "Send yourself a message. If there is no error and the message arrives, it works. To take it back, delete the file.",
    hi: "अपने आप को एक mail भेजिए। कोई error न आए और mail पहुँच जाए, तो सब ठीक है। वापस पहले जैसा करना हो, तो file मिटा दीजिए।",
};
const NO_TOKEN: Text = Text {
    en: "Himalaya 1 cannot take a token from a command. Choose Himalaya 2, or another place for the password.",
    hi: "Himalaya 1 किसी command से token नहीं ले सकता। Himalaya 2 चुनिए, या password के लिए कोई दूसरी जगह।",
};
