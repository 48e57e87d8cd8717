//! msmtp, which sends for mutt, git and cron.

use super::printed::Printed;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, steps,
    username_field, why,
};
use crate::account::{Account, Field};
use crate::formats::words::{bare, blank, quoted};
use crate::formats::{Line, remark, shell};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "msmtp",
    about: Text {
        en: "A small program that sends mail for others: for Mutt and Emacs, for git, for scripts and cron.",
        hi: "एक छोटा program जो दूसरों की ओर से mail भेजता है: Mutt और Emacs, git, scripts और cron के लिए।",
    },
    kind: Kind::Tool,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("tls_starttls off"),
        starttls: Some("tls_starttls on"),
        username: Some("user"),
        password: Some("passwordeval"),
    },
    manual: "https://marlam.de/msmtp/msmtp.html",
    forms: &[],
    keeping: &[Keeping::Keyring, Keeping::Command, Keeping::Inline, Keeping::Token],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let printed = Printed::of(picks.keeping, account, (Protocol::Smtp, &account.smtp))?;
    let file = file(account, &printed)?;
    let send = shell::command(&["msmtp", "--", account.address.as_str()]);
    Ok(Setup {
        before: printed.before.clone(),
        files: vec![file],
        after: printed.then(vec![
            Step::run(MODE, "chmod 600 ~/.msmtprc"),
            Step::run(TEST, format!("{} | {send}", steps::MESSAGE)),
        ]),
    })
}

/// The whole file.
///
/// # Errors
///
/// The address or the login name cannot be written down.
pub(super) fn file(account: &Account, printed: &Printed) -> Result<File, Refusal> {
    let Account { address, smtp, .. } = account;
    // `from` may be a pattern, and `%H` in it is the name of the computer.
    if address.as_str().contains(['%', '*', '?']) {
        return Err(Refusal { field: Field::Address, why: PATTERN });
    }
    let too_long = |_| Refusal { field: username_field(account, Protocol::Smtp), why: LONG_LINE };
    let mut lines = vec![
        bare("account", "default").because(why::DEFAULT_ACCOUNT),
        bare("host", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        bare("port", &smtp.port.to_string()).because(why::port(Protocol::Smtp, smtp.security)),
    ];
    lines.extend(protection(smtp.security));
    let (auth, why_auth) = match smtp.security {
        _ if printed.token => ("xoauth2", why::TOKEN),
        Security::Plain => ("plain", AUTH_PLAIN),
        Security::Tls | Security::StartTls => ("on", AUTH),
    };
    lines.push(bare("auth", auth).because(why_auth));
    lines.extend([
        quoted("user", smtp.username.as_str()).map_err(too_long)?.because(why::USERNAME),
        quoted("from", address.as_str()).map_err(too_long)?.because(FROM),
        match printed.command() {
            Some(command) => {
                quoted("passwordeval", &command).map_err(too_long)?.because(printed.why)
            }
            None => blank("password").because(printed.why),
        },
    ]);
    Ok(File::whole("~/.msmtprc", Some(remark::HASH), lines).mode(0o600))
}

/// What keeps the conversation secret.
fn protection(security: Security) -> Vec<Line> {
    let (upgrade, why_upgrade) = match security {
        Security::Tls => ("off", NO_UPGRADE),
        Security::StartTls => ("on", UPGRADE),
        Security::Plain => return vec![bare("tls", "off").because(why::UNENCRYPTED)],
    };
    vec![
        bare("tls", "on").because(TLS),
        bare("tls_starttls", upgrade).because(why_upgrade),
        bare("tls_trust_file", "system").because(TRUST),
    ]
}

const TLS: Text = Text {
    en: "Encrypt, always. Without this line the password would travel in the clear.",
    hi: "हमेशा encrypt कीजिए। यह पंक्ति न हो तो password खुला जाएगा।",
};
const NO_UPGRADE: Text = Text {
    en: "Encrypt from the first byte. With `on`, msmtp would wait here for an unencrypted greeting that never comes.",
    hi: "पहले byte से encrypt कीजिए। यहाँ `on` लिखें तो msmtp बिना encryption वाले नमस्ते का इंतज़ार करता रहेगा, जो कभी नहीं आएगा।",
};
const UPGRADE: Text = Text {
    en: "Begin unencrypted and change to TLS with the command STARTTLS, before the login. If the server does not offer it, msmtp stops.",
    hi: "बात बिना encryption के शुरू कीजिए और login से पहले STARTTLS command से TLS में बदलिए। server यह न दे, तो msmtp वहीं रुक जाता है।",
};
const TRUST: Text = Text {
    en: "Believe the certificates that your system believes. A server with a forged one is refused.",
    hi: "जिन certificates पर आपका system भरोसा करता है, उन्हीं पर भरोसा कीजिए। नकली certificate वाला server ठुकरा दिया जाता है।",
};
const AUTH: Text = Text {
    en: "Log in before sending, in the best way that the server offers.",
    hi: "भेजने से पहले login कीजिए, server जो सबसे अच्छा तरीका दे उससे।",
};
const AUTH_PLAIN: Text = Text {
    en: "Log in by showing the password. Without encryption msmtp does that only when it is told to by name.",
    hi: "password दिखाकर login कीजिए। encryption न हो, तो msmtp ऐसा तभी करता है जब उसे नाम लेकर कहा जाए।",
};
const FROM: Text = Text {
    en: "The sender that the server is told. Most providers accept only your own address, and mail that cannot be delivered comes back to it.",
    hi: "server को बताया जाने वाला भेजने वाले का पता। ज़्यादातर provider केवल आपका अपना पता मानते हैं। जो mail पहुँच न सके, वह यहीं लौटती है।",
};
const MODE: Text = Text {
    en: "Save the file as `~/.msmtprc` and let nobody else read it.",
    hi: "file को `~/.msmtprc` नाम से save कीजिए, और ऐसा कीजिए कि कोई दूसरा उसे न पढ़ सके।",
};
const TEST: Text = Text {
    en: "Send yourself a message. If msmtp says nothing and the message arrives, it works. If not, `msmtp -d` in place of `msmtp` shows the whole conversation. To take it back, delete the file.",
    hi: "अपने आप को एक mail भेजिए। msmtp कुछ न बोले और mail आ जाए, तो सब ठीक है। न आए तो `msmtp` की जगह `msmtp -d` लिखिए; वह server से हुई पूरी बातचीत दिखाता है। वापस पहले जैसा करना हो, तो file मिटा दीजिए।",
};
pub(super) const PATTERN: Text = Text {
    en: "Your address holds `%`, `*` or `?`. msmtp reads these as patterns, so the address cannot be written down for it.",
    hi: "आपके पते में `%`, `*` या `?` है। msmtp इन्हें pattern समझता है, इसलिए यह पता उसके लिए लिखा नहीं जा सकता।",
};
pub(super) const LONG_LINE: Text = Text {
    en: "The login name is too long for msmtp: a line of its file may hold 499 bytes.",
    hi: "login नाम msmtp के लिए बहुत लंबा है: उसकी file की एक पंक्ति में 499 byte ही आ सकते हैं।",
};
