//! isync, whose program mbsync keeps a copy of an IMAP mailbox on the disk.

use super::printed::Printed;
use super::steps::private;
use super::{
    File, Form, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words,
    username_field, why,
};
use crate::account::{Account, Endpoint, Field};
use crate::formats::mbsyncrc::{bare, blank, quoted};
use crate::formats::{Line, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "isync (mbsync)",
    about: Text {
        en: "A program that keeps a copy of an IMAP mailbox in folders on your own disk, for mail programs in the terminal and for work without a network.",
        hi: "IMAP mailbox की नक़ल आपकी अपनी disk के folders में रखने वाला program: terminal के mail programs के लिए, और बिना network के काम करने के लिए।",
    },
    kind: Kind::Tool,
    needs: &[Protocol::Imap],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("TLSType IMAPS"),
        starttls: Some("TLSType STARTTLS"),
        username: Some("User"),
        password: Some("PassCmd"),
    },
    manual: "https://isync.sourceforge.io/mbsync.html",
    forms: FORMS,
    keeping: &[Keeping::Keyring, Keeping::Command, Keeping::Inline, Keeping::Token],
    render,
};

/// The versions whose files differ.
pub(super) const FORMS: &[Form] = &[
    Form { id: "v1_5", name: Text { en: "isync 1.5 and newer", hi: "isync 1.5 और नए" } },
    Form {
        id: "v1_4",
        name: Text {
            en: "isync 1.4 (Debian 12, Ubuntu 22.04 and 24.04)",
            hi: "isync 1.4 (Debian 12, Ubuntu 22.04 और 24.04)",
        },
    },
];

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let imap = imap(account)?;
    let printed = Printed::of(picks.keeping, account, (Protocol::Imap, imap))?;
    let file = file(account, imap, &printed, picks.form)?;
    let mut before = printed.before.clone();
    before.push(folder());
    Ok(Setup {
        before,
        files: vec![file],
        after: printed.then(vec![private("~/.mbsyncrc"), Step::run(TEST, "mbsync -V -a")]),
    })
}

/// The server to read from.
///
/// # Errors
///
/// The account has no IMAP server.
pub(super) fn imap(account: &Account) -> Result<&Endpoint, Refusal> {
    account.imap.as_ref().ok_or(Refusal { field: Field::Host(Protocol::Imap), why: ONLY_IMAP })
}

/// Makes the folder that the copy goes to.
pub(super) fn folder() -> Step {
    Step::run(FOLDER, "mkdir -p ~/Mail")
}

/// The whole file. Its sections end at empty lines.
///
/// # Errors
///
/// The login name is too long.
pub(super) fn file(
    account: &Account,
    imap: &Endpoint,
    printed: &Printed,
    form: &str,
) -> Result<File, Refusal> {
    let lines = [
        server(account, imap, printed, form)?,
        vec![Line::default()],
        stores(),
        vec![Line::default()],
        channel(account),
    ];
    Ok(File::whole("~/.mbsyncrc", Some(remark::HASH), lines.concat()).mode(0o600))
}

/// Where the mail is.
fn server(
    account: &Account,
    imap: &Endpoint,
    printed: &Printed,
    form: &str,
) -> Result<Vec<Line>, Refusal> {
    let too_long = |_| Refusal { field: username_field(account, Protocol::Imap), why: LONG };
    let protection = match imap.security {
        Security::Tls => "IMAPS",
        Security::StartTls => "STARTTLS",
        Security::Plain => "None",
    };
    let (keyword, why_protection) =
        if form == "v1_4" { ("SSLType", SSL_TYPE) } else { ("TLSType", TLS_TYPE) };
    let why_protection = if imap.security == Security::Plain {
        why::protection(imap.security)
    } else {
        why_protection
    };
    let mut lines = vec![
        bare("IMAPAccount", "mail").because(ACCOUNT),
        bare("Host", imap.host.as_str()).because(why::host(Protocol::Imap)),
        bare("Port", &imap.port.to_string()).because(why::port(Protocol::Imap, imap.security)),
        bare(keyword, protection).because(why_protection),
    ];
    if imap.security != Security::Plain {
        lines.push(bare("SystemCertificates", "yes").because(why::VERIFY));
    }
    if printed.token {
        lines.push(bare("AuthMechs", "XOAUTH2").because(TOKEN));
    }
    lines.push(quoted("User", imap.username.as_str()).map_err(too_long)?.because(why::USERNAME));
    lines.push(match printed.command() {
        Some(command) => quoted("PassCmd", &command).map_err(too_long)?.because(printed.why),
        None => blank("Pass").because(printed.why),
    });
    Ok(lines)
}

/// The server, and the folders of the disk.
fn stores() -> Vec<Line> {
    vec![
        bare("IMAPStore", "mail-remote").because(REMOTE),
        bare("Account", "mail").because(THAT_ACCOUNT),
        Line::default(),
        bare("MaildirStore", "mail-local").because(LOCAL),
        bare("Path", "~/Mail/").because(PATH),
        bare("Inbox", "~/Mail/INBOX").because(INBOX),
        bare("SubFolders", "Verbatim").because(SUBFOLDERS),
    ]
}

/// What is copied, and whereto.
fn channel(account: &Account) -> Vec<Line> {
    let google = ["gmail", "google_workspace"];
    let patterns = match account.provider {
        Some(provider) if google.contains(&provider.id) => {
            bare("Patterns", r#"* "![Gmail]/All Mail" "![Gmail]/Important""#).because(GMAIL)
        }
        _ => bare("Patterns", "*").because(PATTERNS),
    };
    vec![
        bare("Channel", "mail").because(CHANNEL),
        bare("Far", ":mail-remote:").because(FAR),
        bare("Near", ":mail-local:").because(NEAR),
        patterns,
        bare("Create", "Near").because(CREATE),
        bare("SyncState", "*").because(STATE),
    ]
}

const ACCOUNT: Text = Text {
    en: "A name for this login. A section ends at an empty line, so do not add or remove any.",
    hi: "इस login का नाम। हर हिस्सा खाली पंक्ति पर ख़त्म होता है, इसलिए खाली पंक्तियाँ न जोड़िए, न हटाइए।",
};
const TLS_TYPE: Text = Text {
    en: "`IMAPS` encrypts from the first byte, `STARTTLS` begins unencrypted and changes to TLS before the login; either way mbsync goes no further without encryption. Versions before 1.5 call the line `SSLType`.",
    hi: "`IMAPS` पहले byte से encrypt करता है; `STARTTLS` में बात बिना encryption के शुरू होकर login से पहले TLS में बदलती है। दोनों में mbsync बिना encryption के आगे नहीं बढ़ता। 1.5 से पुराने version इस पंक्ति को `SSLType` कहते हैं।",
};
const SSL_TYPE: Text = Text {
    en: "`IMAPS` encrypts from the first byte, `STARTTLS` begins unencrypted and changes to TLS before the login; either way mbsync goes no further without encryption. From version 1.5 on the line is called `TLSType`.",
    hi: "`IMAPS` पहले byte से encrypt करता है; `STARTTLS` में बात बिना encryption के शुरू होकर login से पहले TLS में बदलती है। दोनों में mbsync बिना encryption के आगे नहीं बढ़ता। version 1.5 से इस पंक्ति का नाम `TLSType` है।",
};
const TOKEN: Text = Text {
    en: "Log in with a token. mbsync needs a plug-in for that, which most systems do not install by themselves: look for a package named `cyrus-sasl-xoauth2`.",
    hi: "token से login कीजिए। इसके लिए mbsync को एक plug-in चाहिए, जो ज़्यादातर systems अपने आप install नहीं करते: `cyrus-sasl-xoauth2` नाम का package ढूँढ़िए।",
};
const REMOTE: Text = Text {
    en: "A name for the mailbox on the server.",
    hi: "server वाले mailbox का नाम।",
};
const THAT_ACCOUNT: Text = Text {
    en: "Reached by the login above.",
    hi: "उस तक ऊपर वाले login से पहुँचा जाता है।",
};
const LOCAL: Text = Text {
    en: "A name for the copy on your disk, one file for each mail (Maildir).",
    hi: "आपकी disk वाली नक़ल का नाम। हर mail की एक file होती है (Maildir)।",
};
const PATH: Text = Text {
    en: "The folder for the copy. The slash at the end belongs to it: it means “in this folder”.",
    hi: "नक़ल का folder। आख़िर का slash ज़रूरी है: उसका मतलब है “इसी folder के अंदर”।",
};
const INBOX: Text = Text {
    en: "Where the inbox goes, beside the other folders.",
    hi: "inbox कहाँ रहे: बाकी folders के साथ।",
};
const SUBFOLDERS: Text = Text {
    en: "Folders within folders are named as on the server.",
    hi: "folder के अंदर के folders के नाम वही रहते हैं जो server पर हैं।",
};
const CHANNEL: Text = Text {
    en: "A name for what is kept the same on both sides.",
    hi: "दोनों ओर जो एक-सा रखा जाता है, उसका नाम।",
};
const FAR: Text = Text {
    en: "The far side: the server. Very old versions call it `Master`.",
    hi: "दूर वाली ओर: server। बहुत पुराने version इसे `Master` कहते हैं।",
};
const NEAR: Text = Text {
    en: "The near side: your disk.", hi: "पास वाली ओर: आपकी disk।"
};
const PATTERNS: Text = Text {
    en: "Copy all folders.", hi: "सारे folders की नक़ल रखिए।"
};
const GMAIL: Text = Text {
    en: "Copy all folders but two in which Gmail shows every mail a second time. The quotes are needed because of the blank. In another language Gmail names them otherwise.",
    hi: "सारे folders की नक़ल रखिए, सिवाय उन दो के जिनमें Gmail हर mail दूसरी बार दिखाता है। नाम में खाली जगह है, इसलिए quotes ज़रूरी हैं। Gmail दूसरी भाषा में हो, तो उनके नाम अलग होते हैं।",
};
const CREATE: Text = Text {
    en: "New folders of the server appear on the disk by themselves. Nothing is deleted on either side: for that there is the line `Expunge`.",
    hi: "server के नए folders disk पर अपने आप बन जाते हैं। दोनों ओर कुछ मिटाया नहीं जाता; उसके लिए `Expunge` वाली पंक्ति होती है।",
};
const STATE: Text = Text {
    en: "Remember what has been copied beside the mail itself, in each folder.",
    hi: "क्या-क्या आ चुका है, यह mail के साथ ही, हर folder में याद रखिए।",
};
const FOLDER: Text = Text {
    en: "Make the folder for your mail. mbsync makes the folders in it, but not this one.",
    hi: "अपनी mail का folder बनाइए। अंदर के folders mbsync बना लेता है, पर यह नहीं।",
};
const TEST: Text = Text {
    en: "Fetch everything for the first time; with much mail that takes a while. Afterwards every message of your inbox is a file in `~/Mail/INBOX`. To take everything back, delete the file and the folder: the server keeps your mail.",
    hi: "पहली बार सब कुछ लाइए; mail बहुत हो तो समय लगता है। उसके बाद inbox की हर mail `~/Mail/INBOX` में एक file होती है। सब कुछ पहले जैसा करना हो, तो यह file और folder मिटा दीजिए: server पर आपकी mail बनी रहती है।",
};
const ONLY_IMAP: Text = Text {
    en: "This program works with an IMAP server. Enter one.",
    hi: "यह program IMAP server के साथ चलता है। IMAP का server लिखिए।",
};
const LONG: Text = Text {
    en: "The login name is too long for mbsync: a line of its file may hold about 1000 bytes.",
    hi: "login नाम mbsync के लिए बहुत लंबा है: उसकी file की एक पंक्ति में लगभग 1000 byte ही आ सकते हैं।",
};
