//! aerc, which reads and writes mail in a terminal.

use super::isync::imap;
use super::printed::{Printed, before};
use super::steps::private;
use super::{
    File, Form, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, why,
};
use crate::account::{Account, Endpoint, Field};
use crate::formats::goini::{blank, section, text};
use crate::formats::mailbox::mailbox;
use crate::formats::{Inexpressible, Line, remark, url};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "aerc",
    about: Text {
        en: "A mail program for the terminal with tabs, by keyboard alone; at home with git and patches.",
        hi: "terminal का mail program, tabs के साथ और केवल keyboard से; git और patches से काम करने वालों के लिए।",
    },
    kind: Kind::MailProgram,
    needs: &[Protocol::Imap],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("imaps://, smtps://"),
        starttls: Some("imap://, smtp://"),
        username: Some("source, outgoing"),
        password: Some("source-cred-cmd, outgoing-cred-cmd"),
    },
    manual: "https://man.sr.ht/~rjarry/aerc/",
    forms: &[
        Form {
            id: "v0_15", name: Text { en: "aerc 0.15 and newer", hi: "aerc 0.15 और नए" }
        },
        Form {
            id: "v0_14",
            name: Text { en: "aerc up to 0.14 (Debian 12)", hi: "aerc 0.14 तक (Debian 12)" },
        },
    ],
    keeping: &[Keeping::Keyring, Keeping::Command, Keeping::Inline, Keeping::Token],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let imap = imap(account)?;
    let printed = Printed::for_both(picks.keeping, account, (Protocol::Imap, imap))?;
    let [reading, sending] = &printed;
    let old = picks.form == "v0_14";
    let mut lines = vec![section("mail")];
    lines.extend(
        server("source", "source-cred-cmd", reading_scheme(imap), imap, reading)
            .map_err(refusal)?,
    );
    let smtp = &account.smtp;
    lines.extend(
        server("outgoing", "outgoing-cred-cmd", sending_scheme(smtp, old), smtp, sending)
            .map_err(refusal)?,
    );
    if old && smtp.security == Security::StartTls {
        lines.push(text("smtp-starttls", "yes").map_err(refusal)?.because(YES));
    }
    lines.extend(letters(account).map_err(refusal)?);
    let file = File::whole("~/.config/aerc/accounts.conf", Some(remark::HASH), lines).mode(0o600);
    Ok(Setup {
        before: before(&printed),
        files: vec![file],
        after: reading.then(vec![private("~/.config/aerc/accounts.conf"), Step::run(TEST, "aerc")]),
    })
}

/// A server in a URL, and what opens it.
fn server(
    key: &str,
    command_key: &str,
    (scheme, why): (&str, Text),
    endpoint: &Endpoint,
    printed: &Printed,
) -> Result<Vec<Line>, Inexpressible> {
    let mechanism = if printed.token { "+xoauth2" } else { "" };
    let login = format!("{scheme}{mechanism}://{}", url::user(endpoint.username.as_str()));
    let place = format!("@{}:{}", endpoint.host.as_str(), endpoint.port);
    Ok(match printed.command() {
        Some(command) => vec![
            text(key, &(login + &place))?.because(why),
            text(command_key, &command)?.because(printed.why),
        ],
        None => vec![blank(key, &format!("{login}:"), &place).because(INLINE)],
    })
}

const fn reading_scheme(imap: &Endpoint) -> (&'static str, Text) {
    match imap.security {
        Security::Tls => ("imaps", TLS),
        Security::StartTls => ("imap", STARTTLS),
        Security::Plain => ("imap+insecure", PLAIN),
    }
}

const fn sending_scheme(smtp: &Endpoint, old: bool) -> (&'static str, Text) {
    match smtp.security {
        Security::Tls => ("smtps", TLS),
        Security::StartTls if old => ("smtp", STARTTLS_BELOW),
        Security::StartTls => ("smtp", STARTTLS),
        Security::Plain if old => ("smtp", PLAIN),
        Security::Plain => ("smtp+insecure", PLAIN),
    }
}

/// Who writes, and which folders there are.
fn letters(account: &Account) -> Result<Vec<Line>, Inexpressible> {
    let address = account.address.as_str();
    let from = account
        .name
        .as_ref()
        .map_or_else(|| format!("<{address}>"), |name| mailbox(name.as_str(), address));
    let mut lines =
        vec![text("from", &from)?.because(why::FROM), text("default", "INBOX")?.because(DEFAULT)];
    // Google's server keeps a copy by itself.
    let google = ["gmail", "google_workspace"];
    if !account.provider.is_some_and(|provider| google.contains(&provider.id)) {
        lines.push(text("copy-to", "Sent")?.because(COPY_TO));
    }
    Ok(lines)
}

const fn refusal(_: Inexpressible) -> Refusal {
    Refusal { field: Field::Name, why: REFERENCE }
}

const TLS: Text = Text {
    en: "Your login name, the server and its port. The `s` before `://` means: encrypted from the first byte (TLS). An `@` in the name is written `%40`.",
    hi: "आपका login नाम, server और उसका port। `://` से पहले के `s` का मतलब है: पहले byte से encryption (TLS)। नाम के अंदर का `@` यहाँ `%40` लिखा जाता है।",
};
const STARTTLS: Text = Text {
    en: "Your login name, the server and its port. Without an `s` before `://` talk begins unencrypted and must change to TLS (STARTTLS) before the login. An `@` in the name is written `%40`.",
    hi: "आपका login नाम, server और उसका port। `://` से पहले `s` न हो, तो बात बिना encryption के शुरू होती है और login से पहले TLS में बदलनी ही होती है (STARTTLS)। नाम के अंदर का `@` यहाँ `%40` लिखा जाता है।",
};
const STARTTLS_BELOW: Text = Text {
    en: "Your login name, the server and its port. Without an `s` before `://` talk begins unencrypted; the line `smtp-starttls` changes to TLS. An `@` in the name is written `%40`.",
    hi: "आपका login नाम, server और उसका port। `://` से पहले `s` न हो, तो बात बिना encryption के शुरू होती है; `smtp-starttls` वाली पंक्ति उसे TLS में बदलती है। नाम के अंदर का `@` यहाँ `%40` लिखा जाता है।",
};
const PLAIN: Text = Text {
    en: "Your login name, the server and its port. Nothing is encrypted, because this server has no encryption: the password and the mail can be read on the way.",
    hi: "आपका login नाम, server और उसका port। कुछ भी encrypted नहीं, क्योंकि इस server पर encryption है ही नहीं: रास्ते में password और mail पढ़े जा सकते हैं।",
};
const INLINE: Text = Text {
    en: "Your login name, a colon, the password, the server and its port. Write the password in the place of `YOUR-PASSWORD`; signs that mean something in a URL are percent-encoded, `@` as `%40`. Whoever can read this file can read it.",
    hi: "आपका login नाम, colon (:), password, server और उसका port। password `YOUR-PASSWORD` की जगह लिखिए; URL के चिह्न percent के साथ लिखे जाते हैं, जैसे `@` की जगह `%40`। जो यह file पढ़ सके, वह password भी पढ़ सकता है।",
};
const YES: Text = Text {
    en: "Change to TLS (STARTTLS) before the login. It must say `yes`: the manual names `true`, but aerc 0.14 takes no notice of that.",
    hi: "login से पहले TLS में बदलिए (STARTTLS)। यहाँ `yes` ही लिखिए: manual में `true` लिखा है, पर aerc 0.14 उसे नहीं मानता।",
};
const DEFAULT: Text = Text {
    en: "The folder that aerc opens first.",
    hi: "वह folder जो aerc सबसे पहले खोलता है।",
};
const COPY_TO: Text = Text {
    en: "The folder of the server that keeps a copy of what you send. If yours has another name, write that.",
    hi: "server का वह folder जिसमें भेजी हुई mail की नक़ल रहती है। उसका नाम कुछ और हो, तो वही लिखिए।",
};
const TEST: Text = Text {
    en: "Start aerc: your inbox must appear. Press `C`, write yourself a message, leave the editor and press `y` to send it; it must arrive. To take it back, delete the file.",
    hi: "aerc चलाइए: आपका inbox दिखना चाहिए। `C` दबाकर अपने आप को एक mail लिखिए, editor से बाहर आइए और `y` दबाकर भेजिए; mail आ जानी चाहिए। वापस पहले जैसा करना हो, तो file मिटा दीजिए।",
};
const REFERENCE: Text = Text {
    en: "The name holds `%(`, which aerc reads as a reference to another line. Write it differently.",
    hi: "नाम में `%(` है, जिसे aerc किसी दूसरी पंक्ति का संदर्भ समझता है। उसे दूसरी तरह लिखिए।",
};
