//! mbsync, msmtp and `NeoMutt`, set up to work together.

use super::isync::{FORMS, folder, imap};
use super::mutt::{NEOMUTT, inbox, sender};
use super::printed::{Printed, before};
use super::steps::private;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, isync, msmtp, steps,
};
use crate::account::Account;
use crate::formats::{Line, muttrc, remark, shell};
use crate::providers::Protocol;
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "NeoMutt + mbsync + msmtp",
    about: Text {
        en: "The classic set for the terminal: mbsync keeps your mail on the disk, NeoMutt shows it at once and without a network, msmtp sends.",
        hi: "terminal का जाना-माना समूह: mbsync mail को disk पर रखता है, NeoMutt उसे तुरंत और बिना network के दिखाता है, msmtp भेजता है।",
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
    manual: "https://neomutt.org/guide/",
    forms: FORMS,
    keeping: &[Keeping::Keyring, Keeping::Command, Keeping::Inline, Keeping::Token],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let imap = imap(account)?;
    let printed = Printed::for_both(picks.keeping, account, (Protocol::Imap, imap))?;
    let [reading, sending] = &printed;
    let mut before = before(&printed);
    before.insert(0, Step::run(steps::INSTALL_THREE, "sudo apt-get install neomutt isync msmtp"));
    before.push(folder());
    let send = shell::command(&["neomutt", "-s", "Test", "--", account.address.as_str()]);
    Ok(Setup {
        before,
        files: vec![
            isync::file(account, imap, reading, picks.form)?,
            msmtp::file(account, sending)?,
            File::whole(NEOMUTT.path, Some(remark::HASH), program(account)).mode(0o600),
        ],
        after: sending.then(vec![
            private(&format!("~/.mbsyncrc ~/.msmtprc {}", NEOMUTT.path)),
            Step::run(FETCH, "mbsync -a"),
            Step::run(SEND, format!("echo 'It works.' | {send}")),
            Step::run(READ, "mbsync -a\nneomutt"),
        ]),
    })
}

/// `NeoMutt` between the disk and msmtp.
fn program(account: &Account) -> Vec<Line> {
    let google = ["gmail", "google_workspace"];
    let record = match account.provider {
        Some(provider) if google.contains(&provider.id) => {
            muttrc::set("record", "").because(NO_RECORD)
        }
        _ => muttrc::set("record", "+Sent").because(RECORD),
    };
    let mut lines = Vec::from(sender(account, &NEOMUTT));
    lines.extend([
        muttrc::set("sendmail", "msmtp").because(SENDMAIL),
        muttrc::set("mbox_type", "Maildir").because(MAILDIR),
        muttrc::set("folder", "~/Mail").because(FOLDER),
        inbox(&NEOMUTT),
        record,
    ]);
    lines
}

const SENDMAIL: Text = Text {
    en: "Hand what you write to msmtp, which knows the server and the password.",
    hi: "आपकी लिखी mail msmtp को दीजिए, जो server और password जानता है।",
};
const MAILDIR: Text = Text {
    en: "Every mail is a file of its own, as mbsync writes them.",
    hi: "हर mail अलग file में होती है, जैसे mbsync उसे लिखता है।",
};
const FOLDER: Text = Text {
    en: "The folder that mbsync fills. `+` in other lines stands for it.",
    hi: "वह folder जिसे mbsync भरता है। दूसरी पंक्तियों में `+` का मतलब यही है।",
};
const RECORD: Text = Text {
    en: "Keep a copy of what you send here. If your server calls its folder otherwise, write that name: then mbsync carries the copies to the server.",
    hi: "भेजी हुई mail की नक़ल यहाँ रखिए। आपके server पर इस folder का नाम कुछ और हो, तो वही लिखिए: तब mbsync नक़ल server तक पहुँचाता है।",
};
const NO_RECORD: Text = Text {
    en: "Keep no copy of what you send: the server does that by itself.",
    hi: "भेजी हुई mail की नक़ल मत रखिए: server ख़ुद रखता है।",
};
const FETCH: Text = Text {
    en: "Fetch everything for the first time; with much mail that takes a while. Nothing is deleted on the server.",
    hi: "पहली बार सब कुछ लाइए; mail बहुत हो तो समय लगता है। server पर कुछ मिटता नहीं।",
};
const SEND: Text = Text {
    en: "Send yourself a mail. NeoMutt must come back without an error.",
    hi: "अपने आप को एक mail भेजिए। NeoMutt बिना error के लौटना चाहिए।",
};
const READ: Text = Text {
    en: "Fetch again and open your mailbox: the message must be there, as the newest line of the list. To take it back, delete the three files.",
    hi: "फिर से mail लाइए और अपना mailbox खोलिए: वह mail सूची में सबसे नई पंक्ति पर होनी चाहिए। वापस पहले जैसा करना हो, तो तीनों files मिटा दीजिए।",
};
