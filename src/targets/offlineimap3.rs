//! `OfflineIMAP`, which keeps an IMAP mailbox and folders on the disk the same.

use super::isync::{folder, imap};
use super::printed::Printed;
use super::steps::private;
use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, why};
use crate::account::{Account, Endpoint, Field};
use crate::formats::configparser::{blank, interpolated, raw, section};
use crate::formats::{Line, python, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "OfflineIMAP 3",
    about: Text {
        en: "A program in Python that keeps an IMAP mailbox and folders on your own disk the same, in both directions.",
        hi: "Python में लिखा program, जो IMAP mailbox और आपकी अपनी disk के folders को दोनों ओर से एक-सा रखता है।",
    },
    kind: Kind::Tool,
    needs: &[Protocol::Imap],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("ssl"),
        starttls: None,
        username: Some("remoteuser"),
        password: Some("remotepasseval"),
    },
    manual: "https://github.com/OfflineIMAP/offlineimap3/blob/master/offlineimap.conf",
    forms: &[],
    keeping: &[Keeping::Keyring, Keeping::Command, Keeping::Asked, Keeping::Inline, Keeping::Token],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let imap = imap(account)?;
    if imap.security == Security::StartTls {
        return Err(Refusal { field: Field::Port(Protocol::Imap), why: NOT_CHECKED });
    }
    let asked = picks.keeping == Keeping::Asked;
    let keeping = if asked { Keeping::Inline } else { picks.keeping };
    let printed = Printed::of(keeping, account, (Protocol::Imap, imap))?;
    let mut lines = copy();
    lines.extend(server(imap));
    if !asked {
        lines.extend(secret(&printed));
    }
    let mut before = printed.before.clone();
    before.push(folder());
    let after =
        vec![private("~/.offlineimaprc"), Step::run(TEST, "offlineimap --info\nofflineimap -o")];
    Ok(Setup {
        before,
        files: vec![File::whole("~/.offlineimaprc", Some(remark::HASH), lines).mode(0o600)],
        after: if asked { after } else { printed.then(after) },
    })
}

/// What is kept the same.
fn copy() -> Vec<Line> {
    vec![
        section("general"),
        raw("accounts", "mail").because(ACCOUNTS),
        Line::default(),
        section("Account mail"),
        raw("localrepository", "mail-local").because(NEAR),
        raw("remoterepository", "mail-remote").because(FAR),
        Line::default(),
        section("Repository mail-local"),
        raw("type", "Maildir").because(MAILDIR),
        raw("localfolders", "~/Mail").because(FOLDERS),
        Line::default(),
    ]
}

/// Where the mail is.
fn server(imap: &Endpoint) -> Vec<Line> {
    let [ssl, starttls] = if imap.security == Security::Tls {
        [("yes", why::protection(Security::Tls)), ("no", NO_UPGRADE)]
    } else {
        [("no", why::BEGINS_UNENCRYPTED), ("no", why::protection(Security::Plain))]
    };
    let mut lines = vec![
        section("Repository mail-remote"),
        raw("type", "IMAP").because(IMAP),
        raw("remotehost", imap.host.as_str()).because(why::host(Protocol::Imap)),
        raw("remoteport", &imap.port.to_string()).because(why::port(Protocol::Imap, imap.security)),
        raw("ssl", ssl.0).because(ssl.1),
        raw("starttls", starttls.0).because(starttls.1),
    ];
    if imap.security != Security::Plain {
        lines.push(raw("sslcacertfile", "OS-DEFAULT").because(AUTHORITIES));
    }
    lines.push(interpolated("remoteuser", imap.username.as_str()).because(USERNAME));
    lines
}

/// What opens it.
fn secret(printed: &Printed) -> Vec<Line> {
    let Some(words) = &printed.words else {
        return vec![blank("remotepass").because(PASSWORD)];
    };
    let words: Vec<_> = words.iter().map(String::as_str).collect();
    let output = python::output(&words);
    if printed.token {
        vec![
            raw("auth_mechanisms", "XOAUTH2").because(why::TOKEN),
            interpolated("oauth2_access_token_eval", &output).because(EVAL),
        ]
    } else {
        vec![interpolated("remotepasseval", &output).because(EVAL)]
    }
}

const ACCOUNTS: Text = Text {
    en: "The accounts to look after, here one.",
    hi: "किन accounts को देखना है; यहाँ एक ही।",
};
const NEAR: Text = Text {
    en: "One side: your disk, described below.",
    hi: "एक ओर: आपकी disk, जो नीचे बताई गई है।",
};
const FAR: Text = Text {
    en: "The other side: the server, described below.",
    hi: "दूसरी ओर: server, जो नीचे बताया गया है।",
};
const MAILDIR: Text = Text {
    en: "On your disk every mail is a file of its own.",
    hi: "आपकी disk पर हर mail अलग file होती है।",
};
const FOLDERS: Text = Text { en: "The folder for the copy.", hi: "नक़ल का folder।" };
const IMAP: Text = Text {
    en: "An ordinary IMAP server. There is also a type for Gmail, but it takes no notice of the server below.",
    hi: "साधारण IMAP server। Gmail के लिए अलग type भी है, पर वह नीचे लिखे server को नहीं देखता।",
};
const NO_UPGRADE: Text = Text {
    en: "No change to TLS later: the connection is encrypted already.",
    hi: "बाद में TLS में बदलना नहीं: connection पहले से encrypted है।",
};
const NOT_CHECKED: Text = Text {
    en: "OfflineIMAP does not check the certificate of the server after STARTTLS, so anybody in between could take the password. Choose TLS, usually port 993; that it checks.",
    hi: "STARTTLS के बाद OfflineIMAP server का certificate नहीं जाँचता, इसलिए बीच में बैठा कोई भी password ले सकता है। TLS चुनिए, आम तौर पर port 993; उसमें certificate जाँचा जाता है।",
};
const AUTHORITIES: Text = Text {
    en: "Believe the certificates that your system believes. A server with a forged one is refused. The line must be there.",
    hi: "जिन certificates पर आपका system भरोसा करता है, उन्हीं पर भरोसा कीजिए। नकली certificate वाला server ठुकरा दिया जाता है। यह पंक्ति होनी ही चाहिए।",
};
const USERNAME: Text = Text {
    en: "The name to log in with. Most providers want the whole address. A percent sign is written twice.",
    hi: "login करने का नाम। ज़्यादातर provider यहाँ पूरा पता चाहते हैं। percent का चिह्न दो बार लिखा जाता है।",
};
const PASSWORD: Text = Text {
    en: "Write the password here, in the place of `YOUR-PASSWORD`, and every `%` in it twice. Whoever can read this file can read it.",
    hi: "यहाँ `YOUR-PASSWORD` की जगह password लिखिए, और उसमें `%` हो तो दो बार। जो यह file पढ़ सके, वह password भी पढ़ सकता है।",
};
const EVAL: Text = Text {
    en: "A piece of Python that runs a command and takes the first line that it prints; so no secret stands in the file. The words of the command stand between the round brackets.",
    hi: "Python का टुकड़ा, जो एक command चलाकर उसकी छापी पहली पंक्ति लेता है। इसलिए file में कोई password नहीं रहता। command के शब्द गोल brackets के बीच हैं।",
};
const TEST: Text = Text {
    en: "The first command logs in and lists the folders; the second fetches everything, which takes a while the first time. Every message is then a file in `~/Mail`. Mind that it works both ways: what you delete in `~/Mail` is deleted on the server too.",
    hi: "पहली command login करके folders की सूची दिखाती है; दूसरी सब कुछ लाती है, पहली बार समय लगता है। तब हर mail `~/Mail` में एक file होती है। ध्यान रहे, यह दोनों ओर चलता है: जो आप `~/Mail` में मिटाएँगे, वह server पर भी मिट जाएगा।",
};
