//! getmail 6, which fetches mail into folders on the disk.

use super::printed::Printed;
use super::steps::private;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, username_field, why,
};
use crate::account::{Account, Endpoint, Field};
use crate::formats::configparser::{blank, raw, section};
use crate::formats::{Line, python, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "getmail 6",
    about: Text {
        en: "A program in Python that fetches new mail by IMAP or POP3 into a folder on your disk, again and again by cron if you like.",
        hi: "Python में लिखा program, जो नई mail IMAP या POP3 से आपकी disk के folder में लाता है, चाहें तो cron से बार-बार।",
    },
    kind: Kind::Tool,
    needs: &[Protocol::Imap, Protocol::Pop3],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("SimpleIMAPSSLRetriever"),
        starttls: None,
        username: Some("username"),
        password: Some("password_command"),
    },
    manual: "https://getmail6.org/configuration.html",
    forms: &[],
    keeping: &[Keeping::Keyring, Keeping::Command, Keeping::Inline, Keeping::Token],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let (protocol, endpoint) = super::incoming(account)?;
    fits(account, protocol, endpoint)?;
    let printed = Printed::of(picks.keeping, account, (protocol, endpoint))?;
    let lines = [
        retriever(protocol, endpoint, &printed)?,
        vec![
            Line::default(),
            section("destination"),
            raw("type", "Maildir").because(MAILDIR),
            raw("path", "~/Mail/").because(PATH),
            Line::default(),
            section("options"),
            raw("read_all", "false").because(READ_ALL),
            raw("delete", "false").because(DELETE),
        ],
    ];
    let mut before = printed.before.clone();
    before.push(Step::run(FOLDERS, "mkdir -p ~/.config/getmail ~/Mail/cur ~/Mail/new ~/Mail/tmp"));
    let file = File::whole("~/.config/getmail/getmailrc", Some(remark::HASH), lines.concat());
    Ok(Setup {
        before,
        files: vec![file.mode(0o600)],
        after: printed
            .then(vec![private("~/.config/getmail/getmailrc"), Step::run(TEST, "getmail -v")]),
    })
}

/// Where the mail is, and how to get at it.
fn retriever(
    protocol: Protocol,
    endpoint: &Endpoint,
    printed: &Printed,
) -> Result<Vec<Line>, Refusal> {
    let (kind, why_kind) = match (protocol, endpoint.security) {
        (_, Security::StartTls) => {
            return Err(Refusal { field: Field::Port(protocol), why: NO_STARTTLS });
        }
        (Protocol::Pop3, Security::Tls) => ("SimplePOP3SSLRetriever", SSL),
        (Protocol::Pop3, Security::Plain) => {
            ("SimplePOP3Retriever", why::protection(Security::Plain))
        }
        (_, Security::Tls) => ("SimpleIMAPSSLRetriever", SSL),
        (_, Security::Plain) => ("SimpleIMAPRetriever", why::protection(Security::Plain)),
    };
    let mut lines = vec![
        section("retriever"),
        raw("type", kind).because(why_kind),
        raw("server", endpoint.host.as_str()).because(why::host(protocol)),
        raw("port", &endpoint.port.to_string()).because(why::port(protocol, endpoint.security)),
    ];
    if endpoint.security == Security::Tls {
        lines.push(raw("ca_certs", "/etc/ssl/certs/ca-certificates.crt").because(AUTHORITIES));
    }
    if protocol == Protocol::Imap {
        lines.push(raw("mailboxes", &python::tuple(&["INBOX"])).because(MAILBOXES));
    }
    lines.push(raw("username", endpoint.username.as_str()).because(why::USERNAME));
    if printed.token {
        lines.push(raw("use_xoauth2", "True").because(TOKEN));
    }
    lines.push(match &printed.words {
        Some(words) => {
            let words: Vec<_> = words.iter().map(String::as_str).collect();
            raw("password_command", &python::tuple(&words)).because(COMMAND)
        }
        None => blank("password").because(printed.why),
    });
    Ok(lines)
}

/// Python's own IMAP sends the name as it is: what is no word of IMAP (RFC 3501
/// §9, `atom`) would be cut, and what is not ASCII stops it.
fn fits(account: &Account, protocol: Protocol, endpoint: &Endpoint) -> Result<(), Refusal> {
    let user = endpoint.username.as_str();
    let cut = |c: char| " (){%*\"\\".contains(c);
    if !user.is_ascii() || (protocol == Protocol::Imap && user.contains(cut)) {
        return Err(Refusal { field: username_field(account, protocol), why: NAME });
    }
    Ok(())
}

const SSL: Text = Text {
    en: "The way to fetch: here one that encrypts from the first byte (TLS).",
    hi: "mail लाने का तरीका: यहाँ वह, जो पहले byte से encrypt करता है (TLS)।",
};
const AUTHORITIES: Text = Text {
    en: "Check the certificate of the server against this list of authorities. Without the line getmail accepts a forged one. On Fedora write `/etc/pki/tls/certs/ca-bundle.crt`, on a Mac `/etc/ssl/cert.pem`.",
    hi: "server का certificate इस सूची की संस्थाओं से मिलाकर जाँचिए। यह पंक्ति न हो, तो getmail नकली certificate भी मान लेता है। Fedora पर `/etc/pki/tls/certs/ca-bundle.crt` और Mac पर `/etc/ssl/cert.pem` लिखिए।",
};
const MAILBOXES: Text = Text {
    en: "The folders to fetch from. A single one keeps its comma.",
    hi: "किन folders से mail लानी है। एक ही हो, तब भी comma रहता है।",
};
const COMMAND: Text = Text {
    en: "getmail runs this command, without a shell and word by word, and takes what it prints; so no secret stands in the file. Any other command that prints it will do.",
    hi: "getmail यह command शब्द-दर-शब्द, बिना shell के चलाता है और जो छपे वह लेता है। इसलिए file में कोई password नहीं रहता। कोई दूसरी command भी चलेगी, बस वह उसे छापे।",
};
const TOKEN: Text = Text {
    en: "Log in with the token that the next line prints, not with a password.",
    hi: "password से नहीं, अगली पंक्ति से छपने वाले token से login कीजिए।",
};
const MAILDIR: Text = Text {
    en: "Keep every mail as a file of its own.",
    hi: "हर mail को अलग file में रखिए।",
};
const PATH: Text = Text {
    en: "The folder for them. The slash at the end tells getmail that it is a folder.",
    hi: "उनका folder। आख़िर का slash बताता है कि यह folder है।",
};
const READ_ALL: Text = Text {
    en: "Fetch only what is new. getmail remembers what it has.",
    hi: "केवल नई mail लाइए। क्या आ चुका है, यह getmail याद रखता है।",
};
const DELETE: Text = Text {
    en: "Leave the mail on the server too.",
    hi: "mail को server पर भी रहने दीजिए।",
};
const FOLDERS: Text = Text {
    en: "Make the folder for your mail with the three parts that a Maildir has; getmail does not make it. Install getmail itself as the package `getmail6`.",
    hi: "अपनी mail का folder बनाइए, उन तीन हिस्सों के साथ जो Maildir में होते हैं; getmail उसे ख़ुद नहीं बनाता। getmail को `getmail6` package से install कीजिए।",
};
const TEST: Text = Text {
    en: "Fetch your mail. It must end without an error, and every new message is a file in `~/Mail/new`. Nothing is deleted on the server; to take it back, delete the file `getmailrc`.",
    hi: "अपनी mail लाइए। काम बिना error के पूरा होना चाहिए, और हर नई mail `~/Mail/new` में एक file होती है। server पर कुछ मिटता नहीं; वापस पहले जैसा करना हो, तो `getmailrc` file मिटा दीजिए।",
};
const NO_STARTTLS: Text = Text {
    en: "getmail cannot change to TLS (STARTTLS). Choose the port that is encrypted from the first byte: 993 for IMAP, 995 for POP3.",
    hi: "getmail बीच में TLS में नहीं बदल सकता (STARTTLS)। पहले byte से encrypted port चुनिए: IMAP के लिए 993, POP3 के लिए 995।",
};
const NAME: Text = Text {
    en: "getmail can send only login names of English letters, digits and plain signs: no blanks, quotes, brackets, `%`, `*` or backslashes.",
    hi: "getmail केवल अंग्रेज़ी अक्षरों, अंकों और सादे चिह्नों वाला login नाम भेज सकता है: खाली जगह, quotes, brackets, `%`, `*` या backslash नहीं।",
};
