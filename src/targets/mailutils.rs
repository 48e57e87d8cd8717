//! GNU Mailutils, whose command `mail` sends through msmtp.

use super::printed::Printed;
use super::steps::private;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, msmtp, why,
};
use crate::account::Account;
use crate::formats::{mailrc, remark, shell};
use crate::providers::Protocol;
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "GNU Mailutils",
    about: Text {
        en: "The command `mail` of many Linux systems, for scripts and cron. It leaves the login to msmtp.",
        hi: "कई Linux systems की `mail` command, scripts और cron के लिए। login का काम वह msmtp को देती है।",
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
    manual: "https://mailutils.org/manual/html_section/mail.html",
    forms: &[],
    keeping: &[Keeping::Keyring, Keeping::Command, Keeping::Inline, Keeping::Token],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let printed = Printed::of(picks.keeping, account, (Protocol::Smtp, &account.smtp))?;
    let address = account.address.as_str();
    let lines = vec![
        mailrc::set("sendmail", "sendmail:/usr/bin/msmtp").because(SENDMAIL),
        mailrc::set("return-address", address).because(why::FROM),
    ];
    let mut before = vec![Step::run(INSTALL, "sudo apt-get install mailutils msmtp")];
    before.extend(printed.before.clone());
    let send = shell::command(&["mail", "-s", "Test", "--", address]);
    Ok(Setup {
        before,
        files: vec![
            File::part("~/.mailrc", Some(remark::HASH), lines),
            msmtp::file(account, &printed)?,
        ],
        after: printed.then(vec![
            private("~/.msmtprc"),
            Step::run(TEST, format!("echo 'It works.' | {send}")),
        ]),
    })
}

const SENDMAIL: Text = Text {
    en: "Hand every mail to msmtp. By itself `mail` looks for a mail server on your own machine, and cannot insist on encryption.",
    hi: "हर mail msmtp को दीजिए। अपने आप `mail` आपकी ही machine पर mail server ढूँढ़ती है, और encryption को ज़रूरी नहीं बना सकती।",
};
const INSTALL: Text = Text {
    en: "Install both programs (here for Debian and Ubuntu).",
    hi: "दोनों programs install कीजिए (यहाँ Debian और Ubuntu के लिए)।",
};
const TEST: Text = Text {
    en: "Send yourself a message. If `mail` says nothing and the message arrives, it works. To take it back, delete the lines and the file `~/.msmtprc`.",
    hi: "अपने आप को एक mail भेजिए। `mail` कुछ न बोले और mail आ जाए, तो सब ठीक है। वापस पहले जैसा करना हो, तो ये पंक्तियाँ और `~/.msmtprc` file मिटा दीजिए।",
};
