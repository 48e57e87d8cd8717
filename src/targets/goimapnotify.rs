//! goimapnotify, which runs a command when new mail arrives.

use super::isync::imap;
use super::printed::Printed;
use super::steps::private;
use super::{
    File, Form, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, why,
};
use crate::account::{Account, Endpoint};
use crate::formats::json::{self, Member};
use crate::formats::{Line, remark, yaml};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "goimapnotify",
    about: Text {
        en: "A program that waits at an IMAP server and runs a command of yours the moment new mail arrives, such as one that fetches it.",
        hi: "IMAP server पर इंतज़ार करने वाला program। नई mail आते ही वह आपकी कोई command चलाता है, जैसे उसे लाने वाली।",
    },
    kind: Kind::Tool,
    needs: &[Protocol::Imap],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("tls"),
        starttls: Some("tlsOptions.starttls"),
        username: Some("username"),
        password: Some("passwordCmd"),
    },
    manual: "https://gitlab.com/shackra/goimapnotify",
    forms: &[
        Form {
            id: "v2_4", name: Text { en: "2.4 and newer (YAML)", hi: "2.4 और नए (YAML)" }
        },
        Form { id: "v2_3", name: Text { en: "up to 2.3 (JSON)", hi: "2.3 तक (JSON)" } },
    ],
    keeping: &[Keeping::Keyring, Keeping::Command, Keeping::Inline, Keeping::Token],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let imap = imap(account)?;
    let printed = Printed::of(picks.keeping, account, (Protocol::Imap, imap))?;
    let file = if picks.form == "v2_3" {
        File::whole(JSON, None, object(imap, &printed)).media_type("application/json")
    } else {
        File::whole(YAML, Some(remark::HASH), document(imap, &printed))
            .media_type("application/yaml")
    };
    let path = file.path.clone();
    Ok(Setup {
        before: printed.before.clone(),
        files: vec![file.mode(0o600)],
        after: printed
            .then(vec![private(&path), Step::run(TEST, format!("goimapnotify -conf {path}"))]),
    })
}

fn document(imap: &Endpoint, printed: &Printed) -> Vec<Line> {
    let mut lines = vec![
        yaml::parent(0, "configurations").because(ACCOUNTS),
        yaml::text(2, "- host", imap.host.as_str()).because(why::host(Protocol::Imap)),
        yaml::bare(4, "port", &imap.port.to_string())
            .because(why::port(Protocol::Imap, imap.security)),
        yaml::bare(4, "tls", if encrypted(imap) { "true" } else { "false" }).because(tls(imap)),
    ];
    if encrypted(imap) {
        lines.extend([
            yaml::parent(4, "tlsOptions").because(OPTIONS),
            yaml::bare(6, "starttls", if upgrade(imap) { "true" } else { "false" })
                .because(why::protection(imap.security)),
            yaml::bare(6, "rejectUnauthorized", "true").because(why::VERIFY),
        ]);
    }
    lines.push(yaml::text(4, "username", imap.username.as_str()).because(why::USERNAME));
    lines.push(match printed.command() {
        Some(command) => yaml::text(4, "passwordCmd", &command).because(printed.why),
        None => yaml::blank(4, "password").because(printed.why),
    });
    if printed.token {
        lines.push(yaml::bare(4, "xoAuth2", "true").because(TOKEN));
    }
    lines.extend([
        yaml::parent(4, "boxes").because(BOXES),
        yaml::text(6, "- mailbox", "INBOX").because(BOXES),
        yaml::text(8, "onNewMail", COMMAND).because(NEW_MAIL),
    ]);
    lines
}

fn object(imap: &Endpoint, printed: &Printed) -> Vec<Line> {
    let options = vec![
        Member::flag("starttls", upgrade(imap)).because(why::protection(imap.security)),
        Member::flag("rejectUnauthorized", true).because(why::VERIFY),
    ];
    let mut members = vec![
        Member::text("host", imap.host.as_str()).because(why::host(Protocol::Imap)),
        Member::number("port", imap.port).because(why::port(Protocol::Imap, imap.security)),
        Member::flag("tls", encrypted(imap)).because(tls(imap)),
    ];
    if encrypted(imap) {
        members.push(Member::object("tlsOptions", options).because(OPTIONS));
    }
    members.push(Member::text("username", imap.username.as_str()).because(why::USERNAME));
    members.push(match printed.command() {
        Some(command) => Member::text("passwordCmd", &command).because(printed.why),
        None => Member::blank("password").because(printed.why),
    });
    if printed.token {
        members.push(Member::flag("xoAuth2", true).because(TOKEN));
    }
    members.extend([
        Member::text("onNewMail", COMMAND).because(NEW_MAIL),
        Member::texts("boxes", &["INBOX"]).because(BOXES),
    ]);
    json::object(members)
}

fn encrypted(imap: &Endpoint) -> bool {
    imap.security != Security::Plain
}

fn upgrade(imap: &Endpoint) -> bool {
    imap.security == Security::StartTls
}

fn tls(imap: &Endpoint) -> Text {
    if encrypted(imap) { TLS } else { why::protection(Security::Plain) }
}

const YAML: &str = "~/.config/goimapnotify/goimapnotify.yaml";
const JSON: &str = "~/.config/goimapnotify/goimapnotify.conf";

/// What is run for new mail.
const COMMAND: &str = "mbsync mail";

const ACCOUNTS: Text = Text {
    en: "One member for each account. The blanks in front of the lines matter.",
    hi: "हर account के लिए एक सदस्य। पंक्तियों के आगे की खाली जगहें ज़रूरी हैं।",
};
const TLS: Text = Text {
    en: "Encrypt, always. How, is said in the lines below.",
    hi: "हमेशा encrypt कीजिए। कैसे, यह नीचे की पंक्तियाँ बताती हैं।",
};
const OPTIONS: Text =
    Text { en: "How to encrypt.", hi: "encrypt कैसे करना है।" };
const TOKEN: Text = Text {
    en: "What the command prints is a token, not a password.",
    hi: "command जो छापती है वह password नहीं, token है।",
};
const BOXES: Text = Text {
    en: "The folders to watch.", hi: "किन folders पर नज़र रखनी है।"
};
const NEW_MAIL: Text = Text {
    en: "The command that a shell runs when mail arrives: here mbsync fetches it. Write your own, such as `notify-send 'New mail'`.",
    hi: "mail आने पर shell जो command चलाए: यहाँ mbsync उसे लाता है। अपनी command लिखिए, जैसे `notify-send 'New mail'`।",
};
const TEST: Text = Text {
    en: "Start it and leave it running. Then send yourself a message from elsewhere: the command must run within seconds. To have it always, let systemd start this command when you log in. To take it back, delete the file.",
    hi: "इसे चलाइए और चलता रहने दीजिए। फिर कहीं और से अपने आप को एक mail भेजिए: कुछ ही सेकंड में command चलनी चाहिए। इसे हमेशा चलाना हो, तो login पर यही command systemd से चलवाइए। वापस पहले जैसा करना हो, तो file मिटा दीजिए।",
};
