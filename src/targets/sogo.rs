//! `SOGo`, mail and calendars in the browser, for all users of a server.

use super::secret::at_hand_for_both;
use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, why};
use crate::account::{Account, Endpoint, Field};
use crate::formats::{Line, openstep, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "SOGo",
    about: Text {
        en: "Mail, calendars and address books in the browser, for all users of a server. Each of them reads and sends with the name and password of the mailbox.",
        hi: "browser में mail, calendar और address book, एक server के सब users के लिए। हर user mailbox के नाम और password से ही पढ़ता और भेजता है।",
    },
    kind: Kind::MailProgram,
    needs: &[Protocol::Imap],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("imaps://, smtps://"),
        starttls: Some("?tls=YES"),
        username: Some("SOGoForceExternalLoginWithEmail"),
        password: Some("Password"),
    },
    manual: "https://www.sogo.nu/files/docs/SOGoInstallationGuide.html",
    forms: &[],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let no_imap = Refusal { field: Field::Host(Protocol::Imap), why: ONLY_IMAP };
    let imap = account.imap.as_ref().ok_or(no_imap)?;
    let at_hand = at_hand_for_both(account, imap)?;
    if imap.username != account.smtp.username {
        let typed = account.smtp.username.as_str() != account.address.as_str();
        let protocol = if typed { Protocol::Smtp } else { Protocol::Imap };
        return Err(Refusal { field: Field::User(protocol), why: TWO_NAMES });
    }
    let file = File::part(PATH, Some(remark::SLASHES), lines(account, imap)).mode(0o640);
    Ok(Setup {
        before: vec![at_hand],
        files: vec![file],
        after: vec![
            Step::run(
                PLACE,
                "sudo chown root:sogo /etc/sogo/sogo.conf\nsudo chmod 640 /etc/sogo/sogo.conf\nsudo systemctl restart sogo",
            ),
            Step::new(TEST),
        ],
    })
}

fn lines(account: &Account, imap: &Endpoint) -> Vec<Line> {
    let Account { address, smtp, .. } = account;
    let whole = smtp.username.as_str() == address.as_str();
    let (with_address, why_login) = if whole { ("YES", WITH_ADDRESS) } else { ("NO", WITH_NAME) };
    vec![
        openstep::text(2, "SOGoIMAPServer", &url("imap", imap)).because(reading(imap.security)),
        openstep::text(2, "SOGoMailingMechanism", "smtp").because(MECHANISM),
        openstep::text(2, "SOGoSMTPServer", &url("smtp", smtp)).because(sending(smtp.security)),
        openstep::text(2, "SOGoSMTPAuthenticationType", "PLAIN").because(LOGIN),
        openstep::bare(2, "SOGoForceExternalLoginWithEmail", with_address).because(why_login),
        openstep::text(2, "SOGoMailDomain", address.domain()).because(DOMAIN),
    ]
}

fn url(scheme: &str, endpoint: &Endpoint) -> String {
    let (host, port) = (endpoint.host.as_str(), endpoint.port);
    match endpoint.security {
        Security::Tls => format!("{scheme}s://{host}:{port}"),
        Security::StartTls => format!("{scheme}://{host}:{port}/?tls=YES"),
        Security::Plain => format!("{scheme}://{host}:{port}"),
    }
}

const fn reading(security: Security) -> Text {
    match security {
        Security::Tls => READ_TLS,
        Security::StartTls => READ_STARTTLS,
        Security::Plain => why::protection(Security::Plain),
    }
}

const fn sending(security: Security) -> Text {
    match security {
        Security::Tls => SEND_TLS,
        Security::StartTls => SEND_STARTTLS,
        Security::Plain => why::protection(Security::Plain),
    }
}

const PATH: &str = "/etc/sogo/sogo.conf";

const READ_TLS: Text = Text {
    en: "The server where the mail stays (IMAP), and its port. `imaps` means: encrypted from the first byte (TLS).",
    hi: "वह server जहाँ mail रहती है (IMAP), और उसका port। `imaps` का मतलब है: पहले byte से encryption (TLS)।",
};
const READ_STARTTLS: Text = Text {
    en: "The server where the mail stays (IMAP), and its port. `?tls=YES` means STARTTLS: talk begins unencrypted and changes to TLS before the login.",
    hi: "वह server जहाँ mail रहती है (IMAP), और उसका port। `?tls=YES` का मतलब STARTTLS है: बात बिना encryption के शुरू होती है और login से पहले TLS में बदलती है।",
};
const SEND_TLS: Text = Text {
    en: "The server that sends (SMTP), and its port. `smtps` means: encrypted from the first byte (TLS).",
    hi: "भेजने वाला server (SMTP), और उसका port। `smtps` का मतलब है: पहले byte से encryption (TLS)।",
};
const SEND_STARTTLS: Text = Text {
    en: "The server that sends (SMTP), and its port. `?tls=YES` means STARTTLS: talk begins unencrypted and changes to TLS before the login.",
    hi: "भेजने वाला server (SMTP), और उसका port। `?tls=YES` का मतलब STARTTLS है: बात बिना encryption के शुरू होती है और login से पहले TLS में बदलती है।",
};
const MECHANISM: Text = Text {
    en: "Hand the mail to a server, not to a program on the machine of SOGo.",
    hi: "mail server को दीजिए, SOGo की machine के किसी program को नहीं।",
};
const LOGIN: Text = Text {
    en: "Log in before sending, with the name and password of the user who is logged in to SOGo. No password stands in this file.",
    hi: "भेजने से पहले login कीजिए, उसी user के नाम और password से जो SOGo में login है। इस file में कोई password नहीं रहता।",
};
const WITH_ADDRESS: Text = Text {
    en: "Log in to both servers with the user's whole address. `NO` would take the name that the user has in SOGo.",
    hi: "दोनों servers पर user के पूरे पते से login कीजिए। `NO` लिखें तो SOGo में user का जो नाम है, वह लिया जाता।",
};
const WITH_NAME: Text = Text {
    en: "Log in to both servers with the name that the user has in SOGo, not with the address. So the user's name there must be the one of the mailbox.",
    hi: "दोनों servers पर उसी नाम से login कीजिए जो SOGo में user का है, पते से नहीं। इसलिए वहाँ user का नाम वही होना चाहिए जो mailbox का है।",
};
const DOMAIN: Text = Text {
    en: "The domain of the addresses of users who have none written down.",
    hi: "जिन users का पता लिखा नहीं है, उनके पतों का domain।",
};
const PLACE: Text = Text {
    en: "Put the lines into `/etc/sogo/sogo.conf`, inside the outer braces; every line ends with `;`. If lines with the same names are there, remove those, and keep a copy, so that you can go back. The commands let only root and SOGo read the file and restart SOGo.",
    hi: "ये पंक्तियाँ `/etc/sogo/sogo.conf` में बाहर वाले braces के अंदर रखिए; हर पंक्ति `;` पर ख़त्म होती है। इन्हीं नामों की पंक्तियाँ वहाँ पहले से हों, तो उन्हें हटा दीजिए, और एक नक़ल रखिए ताकि वापस जा सकें। commands से file केवल root और SOGo पढ़ सकते हैं, और SOGo फिर से शुरू होता है।",
};
const TEST: Text = Text {
    en: "Log in to SOGo in the browser and write a message to yourself. If it arrives in the inbox, sending and reading both work. If not, `/var/log/sogo/sogo.log` says why.",
    hi: "browser में SOGo में login कीजिए और अपने आप को एक mail लिखिए। वह inbox में आ जाए, तो भेजना और पढ़ना दोनों ठीक हैं। न आए, तो कारण `/var/log/sogo/sogo.log` में मिलेगा।",
};
const ONLY_IMAP: Text = Text {
    en: "SOGo reads mail by IMAP alone. Enter an IMAP server too.",
    hi: "SOGo केवल IMAP से mail पढ़ता है। IMAP का server भी लिखिए।",
};
const TWO_NAMES: Text = Text {
    en: "SOGo logs in with one name for reading and sending alike. Enter the same login name for both, if your server accepts that.",
    hi: "SOGo पढ़ने और भेजने, दोनों के लिए एक ही नाम से login करता है। server माने तो दोनों के लिए एक ही login नाम लिखिए।",
};
