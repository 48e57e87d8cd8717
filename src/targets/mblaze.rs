//! mblaze, small commands for mail, between mbsync and msmtp.

use super::isync::{FORMS, folder, imap};
use super::printed::{Printed, before};
use super::steps::private;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, isync, msmtp, steps,
};
use crate::account::Account;
use crate::formats::fields::field;
use crate::formats::mailbox::mailbox;
use crate::providers::Protocol;
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "mblaze",
    about: Text {
        en: "A set of small commands that list, read and write mail in files. It knows no network: mbsync fetches for it and msmtp sends.",
        hi: "छोटी commands का समूह, जो files में रखी mail गिनाती, पढ़ती और लिखती हैं। network यह जानता ही नहीं: mail mbsync लाता है और msmtp भेजता है।",
    },
    kind: Kind::MailProgram,
    needs: &[Protocol::Imap],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("TLSType IMAPS, tls_starttls off"),
        starttls: Some("TLSType STARTTLS, tls_starttls on"),
        username: Some("User, user"),
        password: Some("PassCmd, passwordeval"),
    },
    manual: "https://github.com/leahneukirchen/mblaze",
    forms: FORMS,
    keeping: &[Keeping::Keyring, Keeping::Command, Keeping::Token],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let imap = imap(account)?;
    let printed = Printed::for_both(picks.keeping, account, (Protocol::Imap, imap))?;
    let [reading, sending] = &printed;
    let address = account.address.as_str();
    let from = account
        .name
        .as_ref()
        .map_or_else(|| address.to_owned(), |name| mailbox(name.as_str(), address));
    let profile = vec![
        field("Local-Mailbox", &from).because(FROM),
        field("FQDN", account.address.domain()).because(DOMAIN),
        field("Sendmail", "msmtp").because(SENDMAIL),
    ];
    let mut before = before(&printed);
    before.insert(0, Step::run(steps::INSTALL_THREE, "sudo apt-get install mblaze isync msmtp"));
    before.push(folder());
    Ok(Setup {
        before,
        files: vec![
            isync::file(account, imap, reading, picks.form)?,
            msmtp::file(account, sending)?,
            File::whole("~/.mblaze/profile", None, profile).named("mblaze-profile"),
        ],
        after: vec![
            private("~/.mbsyncrc ~/.msmtprc"),
            Step::run(READ, "mbsync -a\nmlist ~/Mail/INBOX | mseq -S\nmscan"),
            Step::run(WRITE, "mcom"),
        ],
    })
}

const FROM: Text = Text {
    en: "You, as the sender of what you write. mblaze also knows by it which mail is for you.",
    hi: "आपकी लिखी mail का भेजने वाला, यानी आप। इसी से mblaze यह भी जानता है कि कौन-सी mail आपके लिए है।",
};
const DOMAIN: Text = Text {
    en: "The domain in the numbers that every mail gets (Message-ID).",
    hi: "हर mail को मिलने वाले नंबर (Message-ID) में यह domain रहता है।",
};
const SENDMAIL: Text =
    Text { en: "The program that sends.", hi: "mail भेजने वाला program।" };
const READ: Text = Text {
    en: "Fetch your mail, make a list of the inbox and show it. `mshow 1` then shows the first mail of the list.",
    hi: "अपनी mail लाइए, inbox की सूची बनाइए और देखिए। फिर `mshow 1` सूची की पहली mail दिखाता है।",
};
const WRITE: Text = Text {
    en: "Write yourself a message: leave the editor and answer `s` to send it. If it arrives, everything works. To take it back, delete the three files.",
    hi: "अपने आप को एक mail लिखिए: editor से बाहर आकर `s` लिखने पर वह भेज दी जाती है। mail आ जाए, तो सब ठीक है। वापस पहले जैसा करना हो, तो तीनों files मिटा दीजिए।",
};
