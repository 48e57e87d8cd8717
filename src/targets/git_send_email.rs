//! git send-email, which sends commits as mail.

use super::printed::Printed;
use super::steps::private;
use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, why};
use crate::account::Account;
use crate::formats::gitconfig::{bare, blank, section, subsection, text};
use crate::formats::mailbox::mailbox;
use crate::formats::{Line, remark, shell};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "git send-email",
    about: Text {
        en: "The command of git that sends commits as mail: the way to contribute to Linux, git and other projects that work by mailing list.",
        hi: "git की वह command जो commits को mail से भेजती है: Linux, git और mailing list से चलने वाले दूसरे projects में योगदान का तरीका।",
    },
    kind: Kind::Tool,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("smtpEncryption = ssl"),
        starttls: Some("smtpEncryption = tls"),
        username: Some("smtpUser"),
        password: Some("credential.helper"),
    },
    manual: "https://git-scm.com/docs/git-send-email",
    forms: &[],
    keeping: &[Keeping::Keyring, Keeping::Command, Keeping::Asked, Keeping::Inline, Keeping::Token],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let asked = picks.keeping == Keeping::Asked;
    let keeping = if asked { Keeping::Inline } else { picks.keeping };
    let printed = Printed::of(keeping, account, (Protocol::Smtp, &account.smtp))?;
    let mut lines = sending(account);
    if printed.token {
        lines.push(bare("smtpAuth", "XOAUTH2").because(TOKEN));
    }
    if let Some(command) = printed.command() {
        let helper =
            format!(r#"!f() {{ test "$1" = get && printf 'password=%s\n' "$({command})"; }}; f"#);
        let server = format!("smtp://{}:{}", account.smtp.host.as_str(), account.smtp.port);
        lines.extend([
            Line::default(),
            subsection("credential", &server),
            text("helper", &helper).because(HELPER),
        ]);
    } else if !asked {
        lines.push(blank("smtpPass").because(PASSWORD));
    }
    lines.extend([
        Line::default(),
        section("user"),
        text("name", account.shown_name()).because(NAME),
        text("email", account.address.as_str()).because(why::ADDRESS),
    ]);
    let mut before = vec![Step::run(INSTALL, "sudo apt-get install git-email")];
    before.extend(printed.before.clone());
    let to = format!("--to={}", account.address.as_str());
    let send = shell::command(&["git", "send-email", &to, "-1"]);
    let after = vec![
        Step::run(PLACE, "git config --global --list"),
        private("~/.gitconfig"),
        Step::run(TEST, send),
    ];
    Ok(Setup {
        before,
        files: vec![File::part("~/.gitconfig", Some(remark::HASH), lines).mode(0o600)],
        after: if asked { after } else { printed.then(after) },
    })
}

fn sending(account: &Account) -> Vec<Line> {
    let Account { address, name, smtp, .. } = account;
    let from = name.as_ref().map_or_else(
        || address.as_str().to_owned(),
        |name| mailbox(name.as_str(), address.as_str()),
    );
    let (protection, why_protection) = match smtp.security {
        Security::Tls => ("ssl", SSL),
        Security::StartTls => ("tls", TLS),
        Security::Plain => ("none", why::protection(Security::Plain)),
    };
    vec![
        section("sendemail"),
        text("smtpServer", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        bare("smtpServerPort", &smtp.port.to_string())
            .because(why::port(Protocol::Smtp, smtp.security)),
        bare("smtpEncryption", protection).because(why_protection),
        text("smtpUser", smtp.username.as_str()).because(why::USERNAME),
        text("from", &from).because(why::FROM),
    ]
}

const INSTALL: Text = Text {
    en: "Install the command: on Debian and Ubuntu it is a package of its own.",
    hi: "यह command install कीजिए: Debian और Ubuntu पर इसका अलग package है।",
};
const SSL: Text = Text {
    en: "Encrypt from the first byte (TLS), as this port expects. git calls this `ssl`; its `tls` means STARTTLS. The certificate is checked by itself.",
    hi: "पहले byte से encrypt कीजिए (TLS); यह port यही चाहता है। git इसे `ssl` कहता है; उसका `tls` STARTTLS है। certificate अपने आप जाँचा जाता है।",
};
const TLS: Text = Text {
    en: "Begin unencrypted and change to TLS before the login (STARTTLS), or stop. git calls this `tls`; encryption from the first byte is its `ssl`. The certificate is checked by itself.",
    hi: "बात बिना encryption के शुरू कीजिए और login से पहले TLS में बदलिए (STARTTLS), नहीं तो रुक जाइए। git इसे `tls` कहता है; पहले byte से encryption उसका `ssl` है। certificate अपने आप जाँचा जाता है।",
};
const HELPER: Text = Text {
    en: "Where git gets the password for this server: it runs the command between the round brackets and takes what it prints. The `!` in front makes this a piece of shell.",
    hi: "इस server का password git को कहाँ से मिले: वह गोल brackets के बीच की command चलाता है और जो छपे वही लेता है। आगे का `!` इसे shell का टुकड़ा बनाता है।",
};
const TOKEN: Text = Text {
    en: "Log in with a token, not with a password. That needs a git, or the Perl library `Authen::SASL`, from 2025 or newer.",
    hi: "password से नहीं, token से login कीजिए। इसके लिए git, या Perl की library `Authen::SASL`, 2025 की या नई चाहिए।",
};
const PASSWORD: Text = Text {
    en: "Write the password here, in the place of `YOUR-PASSWORD`, with a backslash before every double quote or backslash in it. People often show this file to others: better let git ask a keyring.",
    hi: "यहाँ `YOUR-PASSWORD` की जगह password लिखिए, और उसमें double quote या backslash हो तो उससे पहले एक backslash लगाइए। लोग यह file अक्सर दूसरों को दिखाते हैं; अच्छा है कि git keyring से पूछे।",
};
const NAME: Text = Text {
    en: "Your name in every commit. Without a name and an address git sends nothing.",
    hi: "हर commit में आपका नाम। नाम और पता न हो, तो git कुछ नहीं भेजता।",
};
const PLACE: Text = Text {
    en: "Put the lines into `~/.gitconfig`; what is there already under the same names goes. git must then list them without an error. To take it back, delete the lines.",
    hi: "ये पंक्तियाँ `~/.gitconfig` में रखिए; इन्हीं नामों की पुरानी पंक्तियाँ हटा दीजिए। फिर git को उन्हें बिना error के गिनाना चाहिए। सब कुछ पहले जैसा करना हो, तो ये पंक्तियाँ मिटा दीजिए।",
};
const TEST: Text = Text {
    en: "In any project, send yourself the newest commit as a message. git shows it, asks, and must say `Result: 250`; if there is no password in the keyring or the file, it asks for that too.",
    hi: "किसी भी project में सबसे नया commit अपने आप को mail से भेजिए। git उसे दिखाकर पूछता है, और फिर `Result: 250` लिखना चाहिए। password न keyring में हो, न file में, तो वह भी पूछा जाता है।",
};
