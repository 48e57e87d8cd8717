//! Mutt and `NeoMutt`, which read and write mail in a terminal.

use super::printed::{Printed, before};
use super::{
    File, Form, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words,
    username_field, why,
};
use crate::account::{Account, Endpoint, Field};
use crate::formats::{Line, muttrc, remark, shell, url};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Mutt, NeoMutt",
    about: Text {
        en: "A mail program for the terminal, by keyboard alone. Mutt and its younger sister NeoMutt read the same file.",
        hi: "terminal का mail program, केवल keyboard से। Mutt और उसकी छोटी बहन NeoMutt एक ही file पढ़ते हैं।",
    },
    kind: Kind::MailProgram,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("smtps://"),
        starttls: Some("smtp:// + ssl_starttls"),
        username: Some("smtp_url, imap_user"),
        password: Some("smtp_pass, imap_pass"),
    },
    manual: "http://www.mutt.org/doc/manual/",
    forms: &[
        Form { id: "mutt", name: Text { en: "Mutt", hi: "Mutt" } },
        Form { id: "neomutt", name: Text { en: "NeoMutt", hi: "NeoMutt" } },
    ],
    keeping: &[Keeping::Keyring, Keeping::Command, Keeping::Inline, Keeping::Token],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let incoming = super::incoming(account).ok();
    let smtp = (Protocol::Smtp, &account.smtp);
    let printed = Printed::for_both(picks.keeping, account, incoming.unwrap_or(smtp))?;
    let dialect = if picks.form == "neomutt" { &NEOMUTT } else { &MUTT };
    let [reading_secret, sending_secret] = &printed;
    let mut lines = Vec::from(sender(account, dialect));
    lines.extend(sending(account, sending_secret)?);
    if let Some((protocol, endpoint)) = incoming {
        lines.extend(reading(account, (protocol, endpoint), reading_secret, dialect)?);
    }
    lines.extend(protection(account, incoming.map(|(_, endpoint)| endpoint)));
    let mut after = vec![
        Step::run(dialect.mode, format!("chmod 600 {}", dialect.path)),
        Step::run(SEND, format!("{MESSAGE} | {}", send(account, dialect))),
    ];
    match incoming {
        Some((Protocol::Pop3, _)) => after.push(Step::run(FETCH, dialect.program)),
        Some(_) => after.push(Step::run(READ, dialect.program)),
        None => {}
    }
    let file = File::whole(dialect.path, Some(remark::HASH), lines).mode(0o600);
    let (before, after) = (before(&printed), sending_secret.then(after));
    Ok(Setup { before, files: vec![file], after })
}

/// What the two sisters do differently.
pub(super) struct Dialect {
    program: &'static str,
    /// Where the file is.
    pub(super) path: &'static str,
    mode: Text,
    real_name: &'static str,
    spool_file: &'static str,
}

const MUTT: Dialect = Dialect {
    program: "mutt",
    path: "~/.muttrc",
    mode: MODE,
    real_name: "realname",
    spool_file: "spoolfile",
};

pub(super) const NEOMUTT: Dialect = Dialect {
    program: "neomutt",
    path: "~/.config/neomutt/neomuttrc",
    mode: MODE_NEOMUTT,
    real_name: "real_name",
    spool_file: "spool_file",
};

/// Who writes.
pub(super) fn sender(account: &Account, dialect: &Dialect) -> [Line; 2] {
    let name = match &account.name {
        Some(name) => muttrc::set(dialect.real_name, name.as_str()).because(why::NAME),
        None => muttrc::set(dialect.real_name, "").because(NO_NAME),
    };
    [name, muttrc::set("from", account.address.as_str()).because(why::ADDRESS)]
}

/// The folder that opens first.
pub(super) fn inbox(dialect: &Dialect) -> Line {
    muttrc::set(dialect.spool_file, "+INBOX").because(INBOX)
}

/// How mail leaves.
fn sending(account: &Account, printed: &Printed) -> Result<Vec<Line>, Refusal> {
    let Account { smtp, .. } = account;
    fits(account, Protocol::Smtp, smtp)?;
    let (scheme, why) = match smtp.security {
        Security::Tls => ("smtps", why::SMTPS),
        Security::StartTls => ("smtp", SMTP_STARTTLS),
        Security::Plain => ("smtp", SMTP_PLAIN),
    };
    let user = url::user(smtp.username.as_str());
    let server = format!("{scheme}://{user}@{}:{}/", smtp.host.as_str(), smtp.port);
    let mut lines = vec![muttrc::set("smtp_url", &server).because(why)];
    lines.extend(secret("smtp", account, printed)?);
    Ok(lines)
}

/// How mail is read.
fn reading(
    account: &Account,
    (protocol, endpoint): (Protocol, &Endpoint),
    printed: &Printed,
    dialect: &Dialect,
) -> Result<Vec<Line>, Refusal> {
    fits(account, protocol, endpoint)?;
    let (folder, user, name) = match protocol {
        Protocol::Pop3 => ("pop_host", "pop_user", "pop"),
        _ => ("folder", "imap_user", "imap"),
    };
    let (scheme, why) = match (protocol, endpoint.security) {
        (Protocol::Pop3, Security::Tls) => ("pops", READ_TLS),
        (Protocol::Pop3, Security::StartTls) => ("pop", READ_STARTTLS),
        (Protocol::Pop3, Security::Plain) => ("pop", READ_PLAIN),
        (_, Security::Tls) => ("imaps", READ_TLS),
        (_, Security::StartTls) => ("imap", READ_STARTTLS),
        (_, Security::Plain) => ("imap", READ_PLAIN),
    };
    let server = format!("{scheme}://{}:{}/", endpoint.host.as_str(), endpoint.port);
    let mut lines = vec![
        muttrc::set(folder, &server).because(why),
        muttrc::set(user, endpoint.username.as_str()).because(why::USERNAME),
    ];
    lines.extend(secret(name, account, printed)?);
    if protocol == Protocol::Imap {
        lines.push(inbox(dialect));
    }
    Ok(lines)
}

/// What keeps the conversations secret.
fn protection(account: &Account, incoming: Option<&Endpoint>) -> Vec<Line> {
    let has = |security| {
        let servers = [Some(&account.smtp), incoming];
        servers.into_iter().flatten().any(|endpoint| endpoint.security == security)
    };
    let upgrade = has(Security::StartTls).then(|| muttrc::on("ssl_starttls").because(STARTTLS));
    let force = if has(Security::Plain) {
        muttrc::off("ssl_force_tls").because(NO_FORCE)
    } else {
        muttrc::on("ssl_force_tls").because(FORCE)
    };
    upgrade.into_iter().chain([force]).collect()
}

/// What opens the server whose variables begin with `name`.
fn secret(name: &str, account: &Account, printed: &Printed) -> Result<Vec<Line>, Refusal> {
    let Some(command) = printed.command() else {
        return Ok(vec![muttrc::blank(&format!("{name}_pass")).because(INLINE)]);
    };
    if printed.token {
        return Ok(vec![
            muttrc::set(&format!("{name}_authenticators"), "xoauth2").because(why::TOKEN),
            muttrc::set(&format!("{name}_oauth_refresh_command"), &command).because(printed.why),
        ]);
    }
    let line = muttrc::output(&format!("{name}_pass"), &command);
    let refusal = |_| Refusal { field: username_field(account, Protocol::Smtp), why: LONG };
    Ok(vec![line.map_err(refusal)?.because(PASSWORD)])
}

/// Holds names to the size of the buffers that they are copied to.
fn fits(account: &Account, protocol: Protocol, endpoint: &Endpoint) -> Result<(), Refusal> {
    if endpoint.username.as_str().len() > LONGEST {
        Err(Refusal { field: username_field(account, protocol), why: LONG })
    } else if endpoint.host.as_str().len() > LONGEST {
        Err(Refusal { field: Field::Host(protocol), why: LONG })
    } else {
        Ok(())
    }
}

fn send(account: &Account, dialect: &Dialect) -> String {
    shell::command(&[dialect.program, "-s", "Test", "--", account.address.as_str()])
}

/// Octets of a user or host name: more would be cut off without a word.
const LONGEST: usize = 127;

const MESSAGE: &str = "echo 'It works.'";

const NO_NAME: Text = Text {
    en: "No name beside your address. Without this line Mutt takes the one that the computer has for you, such as `root`. NeoMutt takes that all the same: write a name here for it.",
    hi: "पते के साथ कोई नाम नहीं। यह पंक्ति न हो तो Mutt वह नाम लगा देता है जो computer में आपके लिए लिखा है, जैसे `root`। NeoMutt फिर भी वही लगाता है; उसके लिए यहाँ नाम लिखिए।",
};
const SMTP_STARTTLS: Text = Text {
    en: "Your login name, the server that sends, and its port. `smtp` begins unencrypted; the line `ssl_starttls` changes to TLS. An `@` in the name is written `%40`, so that it is not taken for the end of the name.",
    hi: "आपका login नाम, भेजने वाला server और उसका port। `smtp` में बात बिना encryption के शुरू होती है; `ssl_starttls` वाली पंक्ति उसे TLS में बदलती है। नाम के अंदर का `@` यहाँ `%40` लिखा जाता है, ताकि नाम वहीं ख़त्म न समझा जाए।",
};
const READ_TLS: Text = Text {
    en: "The server that keeps your mail, and its port. The `s` before `://` means: encrypted from the first byte (TLS).",
    hi: "आपकी mail रखने वाला server और उसका port। `://` से पहले के `s` का मतलब है: पहले byte से encryption (TLS)।",
};
const READ_STARTTLS: Text = Text {
    en: "The server that keeps your mail, and its port. There is no `s` before `://`: talk begins unencrypted, and `ssl_starttls` changes to TLS.",
    hi: "आपकी mail रखने वाला server और उसका port। `://` से पहले `s` नहीं है: बात बिना encryption के शुरू होती है, फिर `ssl_starttls` उसे TLS में बदलता है।",
};
const SMTP_PLAIN: Text = Text {
    en: "Your login name, the server that sends, and its port. `smtp` is not encrypted, because this server has no encryption. An `@` in the name is written `%40`, so that it is not taken for the end of the name.",
    hi: "आपका login नाम, भेजने वाला server और उसका port। `smtp` में encryption नहीं है, क्योंकि इस server पर है ही नहीं। नाम के अंदर का `@` यहाँ `%40` लिखा जाता है, ताकि नाम वहीं ख़त्म न समझा जाए।",
};
const READ_PLAIN: Text = Text {
    en: "The server that keeps your mail, and its port. There is no `s` before `://`: nothing is encrypted, because this server has no encryption.",
    hi: "आपकी mail रखने वाला server और उसका port। `://` से पहले `s` नहीं है: कुछ भी encrypted नहीं, क्योंकि इस server पर encryption है ही नहीं।",
};
const NO_FORCE: Text = Text {
    en: "Talk without encryption too, because a server above has none. The password and the mail can be read on the way.",
    hi: "बिना encryption के भी बात कीजिए, क्योंकि ऊपर के एक server पर encryption है ही नहीं। रास्ते में password और mail पढ़े जा सकते हैं।",
};
const PASSWORD: Text = Text {
    en: "The command between the back-quotes is run when Mutt starts, and prints the password. Inside the double quotes whatever it prints is taken letter by letter.",
    hi: "back-quotes के बीच की command Mutt शुरू होते ही चलती है और password देती है। double quotes के अंदर होने से जो भी छपे, अक्षर-अक्षर वैसा ही लिया जाता है।",
};
const INBOX: Text = Text {
    en: "The folder that Mutt opens first. `+` stands for the server above.",
    hi: "वह folder जो Mutt सबसे पहले खोलता है। `+` का मतलब है ऊपर वाला server।",
};
const STARTTLS: Text = Text {
    en: "Change to TLS right after the beginning (STARTTLS), before the login.",
    hi: "बात शुरू होते ही, login से पहले, TLS में बदलिए (STARTTLS)।",
};
const FORCE: Text = Text {
    en: "Never talk without encryption: if TLS fails, break off.",
    hi: "बिना encryption के कभी बात न हो: TLS न बने तो वहीं रुक जाइए।",
};
const MODE: Text = Text {
    en: "Save the file as `~/.muttrc` and let nobody else read it. NeoMutt reads it there too.",
    hi: "file को `~/.muttrc` नाम से save कीजिए, और ऐसा कीजिए कि कोई दूसरा उसे न पढ़ सके। NeoMutt भी इसे वहीं पढ़ता है।",
};
const MODE_NEOMUTT: Text = Text {
    en: "Save the file as `~/.config/neomutt/neomuttrc` and let nobody else read it.",
    hi: "file को `~/.config/neomutt/neomuttrc` नाम से save कीजिए, और ऐसा कीजिए कि कोई दूसरा उसे न पढ़ सके।",
};
const INLINE: Text = Text {
    en: r"Write the password here, in the place of `YOUR-PASSWORD`; a single quote in it is written `'\''`. Whoever can read this file can read it.",
    hi: r"यहाँ `YOUR-PASSWORD` की जगह password लिखिए; उसमें single quote हो तो `'\''` लिखिए। जो यह file पढ़ सके, वह password भी पढ़ सकता है।",
};
const SEND: Text = Text {
    en: "Send yourself a message. If the shell comes back without an error and the message arrives, sending works.",
    hi: "अपने आप को एक mail भेजिए। कोई error न दिखे और mail आ जाए, तो भेजना ठीक चल रहा है।",
};
const READ: Text = Text {
    en: "Open your mailbox: the message must be there, as the newest line of the list.",
    hi: "अपना mailbox खोलिए: वह mail सूची में सबसे नई पंक्ति पर होनी चाहिए।",
};
const FETCH: Text = Text {
    en: "Start Mutt and press `G` to fetch your mail: the message must be there.",
    hi: "Mutt चलाइए और mail लाने के लिए `G` दबाइए: वह mail वहाँ होनी चाहिए।",
};
const LONG: Text = Text {
    en: "This name is too long for Mutt: it keeps 127 bytes and cuts off the rest.",
    hi: "यह नाम Mutt के लिए बहुत लंबा है: वह 127 byte रखता है और बाकी काट देता है।",
};
