//! fetchmail, which fetches mail and hands it to the programs of the computer.

use super::secret::at_hand_to_read;
use super::steps::{FILL_IN, private};
use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, why};
use crate::account::{Account, Endpoint};
use crate::formats::fetchmailrc::{bare, blank, quoted};
use crate::formats::{Line, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "fetchmail",
    about: Text {
        en: "A program that fetches mail by IMAP or POP3 and delivers it to the mailbox that every user of a Linux machine has.",
        hi: "IMAP या POP3 से mail लाने वाला program, जो उसे Linux machine के user के अपने mailbox में पहुँचाता है।",
    },
    kind: Kind::Tool,
    needs: &[Protocol::Imap, Protocol::Pop3],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("ssl"),
        starttls: Some("sslproto TLS1+"),
        username: Some("user"),
        password: Some("password"),
    },
    manual: "https://www.fetchmail.info/fetchmail-man.html",
    forms: &[],
    keeping: &[Keeping::Asked, Keeping::Inline],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let (protocol, endpoint) = super::incoming(account)?;
    let inline = picks.keeping == Keeping::Inline;
    let mut lines = server(protocol, endpoint);
    lines.push(quoted(4, "user", endpoint.username.as_str()).because(why::USERNAME));
    if inline {
        lines.push(blank(4, "password").because(PASSWORD));
    }
    lines.extend(protection(endpoint.security));
    lines.extend([
        bare(4, "keep", "").because(KEEP),
        quoted(4, "mda", "/usr/bin/procmail -d %T").because(MDA),
    ]);
    let test = if inline { TEST } else { TEST_ASKED };
    let mut after = vec![private("~/.fetchmailrc")];
    if inline {
        after.insert(0, FILL_IN);
    }
    after.push(Step::run(test, "fetchmail -v"));
    Ok(Setup {
        before: vec![
            at_hand_to_read(endpoint)?,
            Step::run(INSTALL, "sudo apt-get install fetchmail procmail ca-certificates"),
        ],
        files: vec![File::whole("~/.fetchmailrc", Some(remark::HASH), lines).mode(0o600)],
        after,
    })
}

/// Where the mail is.
fn server(protocol: Protocol, endpoint: &Endpoint) -> Vec<Line> {
    let name = if protocol == Protocol::Pop3 { "POP3" } else { "IMAP" };
    vec![
        bare(0, "poll", endpoint.host.as_str()).because(why::host(protocol)),
        bare(4, "protocol", name).because(PROTOCOL),
        bare(4, "service", &endpoint.port.to_string())
            .because(why::port(protocol, endpoint.security)),
    ]
}

/// What keeps the conversation secret.
fn protection(security: Security) -> Vec<Line> {
    match security {
        Security::Tls => vec![
            bare(4, "ssl", "").because(why::protection(security)),
            bare(4, "sslcertck", "").because(why::VERIFY),
        ],
        Security::StartTls => vec![
            quoted(4, "sslproto", "TLS1+").because(UPGRADE),
            bare(4, "sslcertck", "").because(why::VERIFY),
        ],
        Security::Plain => vec![quoted(4, "sslproto", "").because(why::protection(security))],
    }
}

const PROTOCOL: Text = Text {
    en: "The language that the server speaks. Left out, fetchmail would try several.",
    hi: "server जो भाषा बोलता है। यह न लिखें, तो fetchmail एक-एक करके कई आज़माता है।",
};
const PASSWORD: Text = Text {
    en: "Write the password here, in the place of `YOUR-PASSWORD`; write a double quote in it as `\\x22` and a backslash as `\\x5c`. fetchmail has no way to ask a keyring, so let nobody else read the file.",
    hi: "यहाँ `YOUR-PASSWORD` की जगह password लिखिए; उसमें double quote हो तो `\\x22`, और backslash हो तो `\\x5c` लिखिए। fetchmail keyring से पूछ नहीं सकता, इसलिए यह file कोई दूसरा न पढ़ सके।",
};
const UPGRADE: Text = Text {
    en: "Begin unencrypted and change to TLS (STARTTLS) before the login. Written down, it is a must: without this line fetchmail would go on unencrypted where the server offers nothing.",
    hi: "बात बिना encryption के शुरू कीजिए और login से पहले TLS में बदलिए (STARTTLS)। यह लिखने पर TLS ज़रूरी हो जाता है; यह पंक्ति न हो, तो server के कुछ न देने पर fetchmail बिना encryption के ही आगे बढ़ जाता।",
};
const KEEP: Text = Text {
    en: "Leave the mail on the server. Without this line fetchmail deletes what it has fetched.",
    hi: "mail को server पर भी रहने दीजिए। यह पंक्ति न हो, तो fetchmail लाई हुई mail server से मिटा देता है।",
};
const MDA: Text = Text {
    en: "Hand each mail to this program, which puts it into the mailbox of the user (`%T`). Without the line fetchmail looks for a mail server on your own machine.",
    hi: "हर mail इस program को दीजिए, जो उसे user (`%T`) के mailbox में रखता है। यह पंक्ति न हो, तो fetchmail आपकी अपनी machine पर mail server ढूँढ़ता है।",
};
const INSTALL: Text = Text {
    en: "Install fetchmail, a program that puts mail into mailboxes, and the list of authorities for certificates (here for Debian and Ubuntu).",
    hi: "fetchmail, mailbox में mail रखने वाला program और certificates के लिए भरोसे वाली संस्थाओं की सूची install कीजिए (यहाँ Debian और Ubuntu के लिए)।",
};
const TEST: Text = Text {
    en: "Fetch your mail. fetchmail shows the conversation and must end without an error; every new message is then in `/var/mail`. Nothing is deleted on the server; to take it back, delete the file.",
    hi: "अपनी mail लाइए। fetchmail पूरी बातचीत दिखाता है और बिना error के पूरा होना चाहिए; तब हर नई mail `/var/mail` में होती है। server पर कुछ मिटता नहीं; वापस पहले जैसा करना हो, तो यह file मिटा दीजिए।",
};
const TEST_ASKED: Text = Text {
    en: "Fetch your mail. fetchmail asks for the password, shows the conversation and must end without an error; every new message is then in `/var/mail`. With `fetchmail -d 300` it keeps the password in its memory and looks every five minutes. To take it back, delete the file.",
    hi: "अपनी mail लाइए। fetchmail password पूछता है, बातचीत दिखाता है और बिना error के पूरा होना चाहिए; तब हर नई mail `/var/mail` में होती है। `fetchmail -d 300` लिखें तो वह password याद रखता है और हर पाँच मिनट में mail देखता है। वापस पहले जैसा करना हो, तो यह file मिटा दीजिए।",
};
