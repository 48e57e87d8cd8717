//! Variables for a service of systemd, with the password as a credential.

use super::secret::at_hand;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, steps, variables,
    why,
};
use crate::account::Account;
use crate::formats::{Line, dotenv, goini, remark};
use crate::providers::Protocol;
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "systemd service",
    about: Text {
        en: "Variables for a program that runs as a service of systemd on a Linux server.",
        hi: "Linux server पर systemd की service की तरह चलने वाले program के लिए variables।",
    },
    kind: Kind::Code,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("SMTP_SECURITY=tls"),
        starttls: Some("SMTP_SECURITY=starttls"),
        username: Some("SMTP_USERNAME"),
        password: Some("LoadCredentialEncrypted"),
    },
    manual: "https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#EnvironmentFile=",
    forms: &[],
    keeping: &[Keeping::File, Keeping::Inline],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let mut before = vec![at_hand(account)?];
    let line = |variable: variables::Variable| {
        dotenv::systemd(variable.name, &variable.value).because(variable.why)
    };
    let mut lines: Vec<Line> = variables::usual(account).into_iter().map(line).collect();
    let mut unit = vec![
        goini::section("Service"),
        dotenv::raw("EnvironmentFile", "/etc/app/smtp.env").because(READS),
    ];
    let mut after = vec![Step::run(SAVE, INSTALL), variables::NAMES];
    if picks.keeping == Keeping::Inline {
        lines.push(dotenv::blank("SMTP_PASSWORD", "\"").because(why::BLANK));
        after.splice(0..0, [steps::FILL_IN, Step::new(FILL_IN)]);
    } else {
        before.push(Step::run(CREDENTIAL, ENCRYPT));
        unit.extend([
            dotenv::raw("LoadCredentialEncrypted", CREDENTIAL_FILE).because(LOADS),
            dotenv::raw("Environment", "SMTP_PASSWORD_FILE=%d/smtp_password").because(PLACE),
        ]);
    }
    after.extend([Step::run(variables::CHECK, SHOW), Step::run(TEST, RESTART)]);
    let files = vec![
        File::whole("/etc/app/smtp.env", Some(remark::HASH), lines).mode(0o600),
        File::whole("/etc/systemd/system/app.service.d/smtp.conf", Some(remark::HASH), unit),
    ];
    Ok(Setup { before, files, after })
}

const CREDENTIAL_FILE: &str = "smtp_password:/etc/credstore.encrypted/smtp_password";

const ENCRYPT: &str = "sudo mkdir -p /etc/credstore.encrypted
systemd-ask-password -n 'SMTP password:' | sudo systemd-creds encrypt --name=smtp_password - /etc/credstore.encrypted/smtp_password";

const INSTALL: &str = "sudo install -D -m 600 smtp.env /etc/app/smtp.env
sudo install -D -m 644 smtp.conf /etc/systemd/system/app.service.d/smtp.conf";

const SHOW: &str =
    "sudo systemd-run --pipe --property=EnvironmentFile=/etc/app/smtp.env printenv SMTP_USERNAME";

const RESTART: &str = "sudo systemctl daemon-reload\nsudo systemctl restart app.service";

const CREDENTIAL: Text = Text {
    en: "Let systemd encrypt the password for this machine (systemd 250 or newer). It asks for the password and shows nothing, and the file is worth nothing elsewhere.",
    hi: "password को systemd से इसी machine के लिए encrypt कराइए (systemd 250 या नया)। वह password पूछता है और लिखते समय कुछ नहीं दिखाता। यह file किसी दूसरी machine पर बेकार है।",
};
const READS: Text = Text {
    en: "systemd reads the variables from this file as root, before it starts the program.",
    hi: "program शुरू करने से पहले systemd, root की तरह, इस file से variables पढ़ता है।",
};
const LOADS: Text = Text {
    en: "systemd decrypts the password when the service starts, and only this service sees it.",
    hi: "service शुरू होते समय systemd password को खोलता है, और उसे केवल यही service देख सकती है।",
};
const PLACE: Text = Text {
    en: "Tells the program in which file its password is; systemd puts the folder in the place of `%d`. A program that wants the password itself in a variable needs the other way, with the password in the settings.",
    hi: "program को बताता है कि password किस file में है; `%d` की जगह systemd folder का नाम रखता है। जो program password सीधे variable में चाहे, उसके लिए दूसरा तरीका चुनिए, जिसमें password settings की file में रहता है।",
};
const SAVE: Text = Text {
    en: "Put both files in their places, and write the name of your service for `app` there and in the first line of the second file. Nobody but root needs to read the first one.",
    hi: "दोनों files अपनी-अपनी जगह रखिए, और वहाँ तथा दूसरी file में `app` की जगह अपनी service का नाम लिखिए। पहली file को root के सिवा किसी को पढ़ने की ज़रूरत नहीं।",
};
const FILL_IN: Text = Text {
    en: "In the password, write a backslash before every `\\` and `\"`. Nothing else means anything there: a `$` or `%` stays as it is.",
    hi: "password के हर `\\` और `\"` से पहले एक backslash लगाइए। वहाँ किसी और चिह्न का विशेष अर्थ नहीं: `$` और `%` जैसे के तैसे रहते हैं।",
};
const TEST: Text = Text {
    en: "Restart the service and let it send a message to yourself. To take the account out again, delete both files.",
    hi: "service को फिर से शुरू कीजिए और उससे अपने आप को एक mail भिजवाइए। account हटाना हो, तो दोनों files मिटा दीजिए।",
};
