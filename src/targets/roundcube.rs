//! Roundcube, a mail program in the browser, set up once for all its users.

use super::secret::at_hand_for_both;
use super::{
    Entry, File, Form, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, steps,
    username_field, web, why,
};
use crate::account::{Account, Endpoint, Field};
use crate::formats::{Line, php, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Roundcube",
    about: Text {
        en: "Mail in the browser, on a web server of one's own. Whoever opens it logs in with the name and password of the mailbox.",
        hi: "अपने web server पर, browser में mail। जो इसे खोलता है, वह mailbox के नाम और password से login करता है।",
    },
    kind: Kind::MailProgram,
    needs: &[Protocol::Imap],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("ssl://"),
        starttls: Some("tls://"),
        username: Some("Username, %u"),
        password: Some("Password, %p"),
    },
    manual: "https://github.com/roundcube/roundcubemail/wiki/Configuration",
    forms: &[
        Form { id: "v1_6", name: Text { en: "1.6 and newer", hi: "1.6 और नया" } },
        Form {
            id: "v1_5", name: Text { en: "1.5 and older", hi: "1.5 और पुराना" }
        },
    ],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let no_imap = Refusal { field: Field::Host(Protocol::Imap), why: ONLY_IMAP };
    let imap = account.imap.as_ref().ok_or(no_imap)?;
    let mut lines =
        if picks.form == "v1_5" { servers_1_5(account, imap) } else { servers(account, imap) };
    lines.extend(login(account, imap)?);
    let file = File::part(PATH, Some(remark::SLASHES), lines)
        .mode(0o640)
        .media_type("application/x-httpd-php");
    let enter = vec![
        Entry::new("Username", imap.username.as_str(), why::USERNAME),
        Entry::new("Password", "", PASSWORD),
    ];
    Ok(Setup {
        before: vec![at_hand_for_both(account, imap)?],
        files: vec![file],
        after: vec![
            Step::new(PLACE),
            web::private(PATH),
            Step::screen(ENTER, enter),
            steps::BOTH_WAYS,
        ],
    })
}

fn servers(account: &Account, imap: &Endpoint) -> Vec<Line> {
    let address = |endpoint: &Endpoint| format!("{}:{}", server(endpoint), endpoint.port);
    vec![
        php::text("$config['imap_host']", &address(imap)).because(reading(imap.security)),
        php::text("$config['smtp_host']", &address(&account.smtp))
            .because(sending(account.smtp.security)),
    ]
}

fn servers_1_5(account: &Account, imap: &Endpoint) -> Vec<Line> {
    let smtp = &account.smtp;
    vec![
        php::text("$config['default_host']", &server(imap)).because(reading(imap.security)),
        php::bare("$config['default_port']", &imap.port.to_string())
            .because(why::port(Protocol::Imap, imap.security)),
        php::text("$config['smtp_server']", &server(smtp)).because(sending(smtp.security)),
        php::bare("$config['smtp_port']", &smtp.port.to_string())
            .because(why::port(Protocol::Smtp, smtp.security)),
    ]
}

fn server(endpoint: &Endpoint) -> String {
    let scheme = match endpoint.security {
        Security::Tls => "ssl://",
        Security::StartTls => "tls://",
        Security::Plain => "",
    };
    format!("{scheme}{}", endpoint.host.as_str())
}

/// The name and password for sending, made of those that the user logs in with.
fn login(account: &Account, imap: &Endpoint) -> Result<[Line; 2], Refusal> {
    let (reads, sends) = (imap.username.as_str(), account.smtp.username.as_str());
    let (user, why_user) = if reads == sends {
        ("%u".to_owned(), SAME_USER)
    } else if format!("{reads}@{}", account.address.domain()) == sends {
        (format!("%u@{}", account.address.domain()), WITH_DOMAIN)
    } else if sends.contains("%u") {
        return Err(Refusal { field: username_field(account, Protocol::Smtp), why: REPLACED });
    } else {
        (sends.to_owned(), ONE_USER)
    };
    Ok([
        php::text("$config['smtp_user']", &user).because(why_user),
        php::text("$config['smtp_pass']", "%p").because(SAME_PASSWORD),
    ])
}

const fn reading(security: Security) -> Text {
    match security {
        Security::Tls => READ_TLS,
        Security::StartTls => READ_STARTTLS,
        Security::Plain => READ_PLAIN,
    }
}

const fn sending(security: Security) -> Text {
    match security {
        Security::Tls => SEND_TLS,
        Security::StartTls => SEND_STARTTLS,
        Security::Plain => SEND_PLAIN,
    }
}

const PATH: &str = "config/config.inc.php";

const READ_TLS: Text = Text {
    en: "The server where the mail stays (IMAP). `ssl://` means: encrypted from the first byte (TLS).",
    hi: "वह server जहाँ mail रहती है (IMAP)। `ssl://` का मतलब है: पहले byte से encryption (TLS)।",
};
const READ_STARTTLS: Text = Text {
    en: "The server where the mail stays (IMAP). `tls://` means STARTTLS: talk begins unencrypted and changes to TLS. Roundcube changes only if the server offers it; where there is a port for TLS from the first byte (993), that is safer.",
    hi: "वह server जहाँ mail रहती है (IMAP)। `tls://` का मतलब STARTTLS है: बात बिना encryption के शुरू होकर TLS में बदलती है। Roundcube तभी बदलता है जब server यह सुविधा दे; जहाँ पहले byte से TLS वाला port (993) हो, वही ज़्यादा सुरक्षित है।",
};
const READ_PLAIN: Text = Text {
    en: "The server where the mail stays (IMAP). Without `ssl://` or `tls://` nothing is encrypted, because this server has no encryption.",
    hi: "वह server जहाँ mail रहती है (IMAP)। आगे `ssl://` या `tls://` न होने से कुछ भी encrypted नहीं, क्योंकि इस server पर encryption है ही नहीं।",
};
const SEND_TLS: Text = Text {
    en: "The server that sends (SMTP). `ssl://` means: encrypted from the first byte (TLS).",
    hi: "भेजने वाला server (SMTP)। `ssl://` का मतलब है: पहले byte से encryption (TLS)।",
};
const SEND_STARTTLS: Text = Text {
    en: "The server that sends (SMTP). `tls://` means STARTTLS: talk begins unencrypted and changes to TLS before the login; if that fails, nothing is sent.",
    hi: "भेजने वाला server (SMTP)। `tls://` का मतलब STARTTLS है: बात बिना encryption के शुरू होती है और login से पहले TLS में बदलती है; न बदले तो कुछ नहीं भेजा जाता।",
};
const SEND_PLAIN: Text = Text {
    en: "The server that sends (SMTP). Without `ssl://` or `tls://` nothing is encrypted, because this server has no encryption.",
    hi: "भेजने वाला server (SMTP)। आगे `ssl://` या `tls://` न होने से कुछ भी encrypted नहीं, क्योंकि इस server पर encryption है ही नहीं।",
};
const SAME_USER: Text = Text {
    en: "Send with the name that the user has logged in with: Roundcube puts it here for `%u`.",
    hi: "भेजते समय वही नाम दीजिए जिससे user ने login किया है: Roundcube उसे `%u` की जगह रख देता है।",
};
const WITH_DOMAIN: Text = Text {
    en: "Send with the name that the user has logged in with (`%u`) and the domain after it: this server wants the whole address for sending.",
    hi: "भेजते समय वही नाम दीजिए जिससे user ने login किया है (`%u`), और उसके पीछे domain: भेजने के लिए इस server को पूरा पता चाहिए।",
};
const ONE_USER: Text = Text {
    en: "The name to log in with for sending, which is not the one for reading. So these settings serve one user alone.",
    hi: "भेजने के लिए login का नाम, जो पढ़ने वाले नाम से अलग है। इसलिए ये settings एक ही user के काम की हैं।",
};
const SAME_PASSWORD: Text = Text {
    en: "Send with the password that the user has logged in with: Roundcube puts it here for `%p`, so no password stands in the file.",
    hi: "भेजते समय वही password दीजिए जिससे user ने login किया है: Roundcube उसे `%p` की जगह रखता है, इसलिए file में कोई password नहीं रहता।",
};
const PASSWORD: Text = Text {
    en: "Type the password here. Roundcube keeps it encrypted until you log out.",
    hi: "password यहाँ लिखिए। logout तक Roundcube उसे encrypted रखता है।",
};
const PLACE: Text = Text {
    en: "Put the lines into `config/config.inc.php` in the folder of Roundcube (`/etc/roundcube/config.inc.php` on Debian and Ubuntu). If lines with the same names are there, remove those. To take it back, put the old lines in again.",
    hi: "ये पंक्तियाँ Roundcube के folder की `config/config.inc.php` में रखिए (Debian और Ubuntu पर `/etc/roundcube/config.inc.php`)। इन्हीं नामों की पंक्तियाँ वहाँ पहले से हों, तो उन्हें हटा दीजिए। वापस पहले जैसा करना हो, तो पुरानी पंक्तियाँ फिर रख दीजिए।",
};
const ENTER: Text = Text {
    en: "Open Roundcube in the browser and log in. If the login fails, `logs/errors.log` says why.",
    hi: "browser में Roundcube खोलिए और login कीजिए। login न हो, तो कारण `logs/errors.log` में लिखा मिलेगा।",
};
const ONLY_IMAP: Text = Text {
    en: "Roundcube reads mail by IMAP alone. Enter an IMAP server too.",
    hi: "Roundcube केवल IMAP से mail पढ़ता है। IMAP का server भी लिखिए।",
};
const REPLACED: Text = Text {
    en: "The login name for sending holds `%u`, in the place of which Roundcube puts another name. Such a name cannot be written down for it.",
    hi: "भेजने के login नाम में `%u` है, जिसकी जगह Roundcube दूसरा नाम रख देता है। ऐसा नाम उसके लिए लिखा नहीं जा सकता।",
};
