//! Evolution, the mail program of the GNOME desktop.

use super::secret::at_hand_for_both;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, steps, why,
};
use crate::account::{Account, Endpoint};
use crate::formats::{Line, keyfile, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Evolution",
    about: Text {
        en: "The mail program of the GNOME desktop on Linux, with calendar and contacts.",
        hi: "Linux पर GNOME desktop का mail program, calendar और contacts के साथ।",
    },
    kind: Kind::MailProgram,
    needs: &[Protocol::Imap, Protocol::Pop3],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("ssl-on-alternate-port"),
        starttls: Some("starttls-on-standard-port"),
        username: Some("User"),
        password: Some("RememberPassword"),
    },
    manual: "https://help.gnome.org/users/evolution/stable/",
    forms: &[],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let (protocol, endpoint) = super::incoming(account)?;
    let uids = Uids::of(account);
    let file = |uid: &str, lines| {
        File::whole(format!("~/.config/evolution/sources/{uid}.source"), Some(remark::HASH), lines)
    };
    Ok(Setup {
        before: vec![
            at_hand_for_both(account, endpoint)?,
            Step::new(FIRST),
            Step::run(STOP, STOPPING),
        ],
        files: vec![
            file(&uids.account, mailbox(account, &uids, protocol, endpoint)),
            file(&uids.identity, identity(account, &uids)),
            file(&uids.transport, transport(account, &uids)),
        ],
        after: vec![Step::run(PLACE, "evolution"), Step::new(BACK), steps::BOTH_WAYS],
    })
}

/// The names of the three files, which name each other.
struct Uids {
    account: String,
    identity: String,
    transport: String,
}

impl Uids {
    fn of(account: &Account) -> Self {
        let plain = |c: char| if c.is_ascii_alphanumeric() || ".-".contains(c) { c } else { '_' };
        let name: String = account.address.as_str().chars().map(plain).collect();
        Self {
            account: format!("dakiya-{name}"),
            identity: format!("dakiya-{name}-identity"),
            transport: format!("dakiya-{name}-smtp"),
        }
    }
}

fn mailbox(account: &Account, uids: &Uids, protocol: Protocol, endpoint: &Endpoint) -> Vec<Line> {
    let (backend, why_backend) = match protocol {
        Protocol::Pop3 => ("pop", why::FETCHED),
        _ => ("imapx", IMAP),
    };
    let mut lines = source(account, "");
    lines.extend([
        keyfile::section("Mail Account"),
        keyfile::bare("BackendName", backend).because(why_backend),
        keyfile::bare("IdentityUid", &uids.identity).because(TOGETHER),
        Line::default(),
    ]);
    lines.extend(server(protocol, endpoint));
    lines
}

fn identity(account: &Account, uids: &Uids) -> Vec<Line> {
    let mut lines = source(account, &uids.account);
    lines.extend([
        keyfile::section("Mail Identity"),
        keyfile::text("Address", account.address.as_str()).because(why::ADDRESS),
        keyfile::text("Name", account.shown_name()).because(why::NAME),
        Line::default(),
        keyfile::section("Mail Submission"),
        keyfile::bare("TransportUid", &uids.transport).because(TOGETHER),
    ]);
    lines
}

fn transport(account: &Account, uids: &Uids) -> Vec<Line> {
    let mut lines = source(account, &uids.account);
    lines.extend([
        keyfile::section("Mail Transport"),
        keyfile::bare("BackendName", "smtp").because(why::host(Protocol::Smtp)),
        Line::default(),
    ]);
    lines.extend(server(Protocol::Smtp, &account.smtp));
    lines
}

/// What every file has.
fn source(account: &Account, parent: &str) -> Vec<Line> {
    let why = if parent.is_empty() { NO_PARENT } else { TOGETHER };
    vec![
        keyfile::section("Data Source"),
        keyfile::text("DisplayName", account.address.as_str()).because(why::SHOWN),
        keyfile::bare("Enabled", "true").because(why::ENABLED),
        keyfile::bare("Parent", parent).because(why),
        Line::default(),
    ]
}

fn server(protocol: Protocol, endpoint: &Endpoint) -> [Line; 9] {
    let method = match endpoint.security {
        Security::Tls => "ssl-on-alternate-port",
        Security::StartTls => "starttls-on-standard-port",
        Security::Plain => "none",
    };
    let port = why::port(protocol, endpoint.security);
    [
        keyfile::section("Authentication"),
        keyfile::bare("Host", endpoint.host.as_str()).because(why::host(protocol)),
        keyfile::bare("Port", &endpoint.port.to_string()).because(port),
        keyfile::bare("Method", "PLAIN").because(why::BY_PASSWORD),
        keyfile::text("User", endpoint.username.as_str()).because(why::USERNAME),
        keyfile::bare("RememberPassword", "true").because(why::REMEMBER),
        Line::default(),
        keyfile::section("Security"),
        keyfile::bare("Method", method).because(security(endpoint.security)),
    ]
}

const fn security(security: Security) -> Text {
    match security {
        Security::Tls => TLS,
        Security::StartTls => STARTTLS,
        Security::Plain => why::protection(Security::Plain),
    }
}

/// The service keeps the sources in memory and would write over new files.
const STOPPING: &str =
    "evolution --force-shutdown\nsystemctl --user stop evolution-source-registry.service";

const FIRST: Text = Text {
    en: "Try without files first: Evolution's assistant (**File → New → Mail Account**) asks for name and address and finds the servers of many providers. The files are for when it does not, and for setting up many computers alike.",
    hi: "पहले बिना files के देखिए: Evolution (**File → New → Mail Account**) नाम और पता पूछकर बहुत-से providers के servers ख़ुद ढूँढ़ लेता है। files तब के लिए हैं जब न ढूँढ़ पाए, या कई computers एक-से set करने हों।",
};
const STOP: Text = Text {
    en: "Close Evolution and stop the service that keeps its accounts; it reads the files only when it starts.",
    hi: "Evolution बंद कीजिए और वह service भी, जो accounts सँभालती है; वह files केवल शुरू होते समय पढ़ती है।",
};
const PLACE: Text = Text {
    en: "Save the three files in the folder `~/.config/evolution/sources` and start Evolution. It asks for the password once for each server and keeps it in the keyring of the desktop.",
    hi: "तीनों files को `~/.config/evolution/sources` folder में save कीजिए और Evolution चलाइए। वह हर server के लिए एक बार password पूछता है और उसे desktop की keyring में रखता है।",
};
const BACK: Text = Text {
    en: "To take the account away again, open **Edit → Accounts**, choose it and click **Delete**; the files go with it.",
    hi: "account हटाना हो तो **Edit → Accounts** में उसे चुनकर **Delete** दबाइए; files भी साथ में हट जाती हैं।",
};
const NO_PARENT: Text = Text {
    en: "This file belongs to no other; the other two belong to it.",
    hi: "यह file किसी और के नीचे नहीं है; बाकी दोनों इसके नीचे हैं।",
};
const TOGETHER: Text = Text {
    en: "The file that belongs to this one, by its name without the ending.",
    hi: "वह file जो इसके साथ है; उसका नाम, अंत के `.source` के बिना।",
};
const IMAP: Text = Text {
    en: "Mail stays on the server, and every device shows the same (IMAP). Evolution calls its way of speaking it `imapx`.",
    hi: "mail server पर रहती है और हर device पर एक-सी दिखती है (IMAP)। Evolution का इसे बोलने वाला हिस्सा `imapx` कहलाता है।",
};
const TLS: Text = Text {
    en: "Encrypt from the first byte (TLS). The name comes from the time when TLS was called SSL and had ports of its own.",
    hi: "पहले byte से encrypt कीजिए (TLS)। यह नाम उस समय का है जब TLS को SSL कहते थे और उसके अलग ports थे।",
};
const STARTTLS: Text = Text {
    en: "Begin unencrypted and change to TLS with STARTTLS before the login, or break off. In spite of its name it is right for every port.",
    hi: "बात बिना encryption के शुरू हो और login से पहले STARTTLS से TLS में बदले, नहीं तो वहीं रुक जाए। नाम कुछ भी कहे, यह हर port के लिए सही है।",
};
