//! Geary, the small mail program of the GNOME desktop.

use super::secret::at_hand_for_both;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, steps, why,
};
use crate::account::{Account, Endpoint, Field};
use crate::formats::mailbox::mailbox;
use crate::formats::{Line, keyfile, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Geary",
    about: Text {
        en: "A small mail program for the GNOME desktop on Linux that shows mail as conversations.",
        hi: "Linux पर GNOME desktop का छोटा mail program, जो mail को बातचीत की तरह दिखाता है।",
    },
    kind: Kind::MailProgram,
    needs: &[Protocol::Imap],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("transport"),
        starttls: Some("start-tls"),
        username: Some("login"),
        password: Some("remember_password"),
    },
    manual: "https://wiki.gnome.org/Apps/Geary",
    forms: &[],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let imap = account
        .imap
        .as_ref()
        .ok_or(Refusal { field: Field::Host(Protocol::Imap), why: ONLY_IMAP })?;
    let file = File::whole(
        "~/.config/geary/account_01/geary.ini",
        Some(remark::HASH),
        lines(account, imap),
    );
    Ok(Setup {
        before: vec![at_hand_for_both(account, imap)?, Step::new(FIRST)],
        files: vec![file],
        after: vec![Step::run(PLACE, "geary"), Step::new(BACK), steps::BOTH_WAYS],
    })
}

fn lines(account: &Account, imap: &Endpoint) -> Vec<Line> {
    let sender = account.name.as_ref().map_or_else(
        || account.address.as_str().to_owned(),
        |name| mailbox(name.as_str(), account.address.as_str()),
    );
    let (credentials, why_credentials) = if imap.username == account.smtp.username {
        ("use-incoming", SAME)
    } else {
        ("custom", NOT_SAME)
    };
    let mut lines = vec![
        keyfile::section("Metadata"),
        keyfile::bare("version", "1").because(why::VERSION),
        keyfile::bare("status", "enabled").because(why::ENABLED),
        Line::default(),
        keyfile::section("Account"),
        keyfile::bare("service_provider", "other").because(OTHER),
        keyfile::text("label", account.address.as_str()).because(why::SHOWN),
        keyfile::list("sender_mailboxes", &[&sender]).because(SENDER),
        keyfile::bare("save_sent", if gmail(imap) { "false" } else { "true" }).because(SENT),
        Line::default(),
        keyfile::section("Incoming"),
    ];
    lines.extend(server(Protocol::Imap, imap));
    lines.extend([Line::default(), keyfile::section("Outgoing")]);
    lines.extend(server(Protocol::Smtp, &account.smtp));
    lines.push(keyfile::bare("credentials", credentials).because(why_credentials));
    lines
}

/// Whether the server keeps a copy of what is sent by itself.
fn gmail(imap: &Endpoint) -> bool {
    imap.host.as_str() == "imap.gmail.com"
}

fn server(protocol: Protocol, endpoint: &Endpoint) -> [Line; 5] {
    let security = match endpoint.security {
        Security::Tls => "transport",
        Security::StartTls => "start-tls",
        Security::Plain => "none",
    };
    let port = why::port(protocol, endpoint.security);
    [
        keyfile::text("login", endpoint.username.as_str()).because(why::USERNAME),
        keyfile::bare("remember_password", "true").because(why::REMEMBER),
        keyfile::bare("host", endpoint.host.as_str()).because(why::host(protocol)),
        keyfile::bare("port", &endpoint.port.to_string()).because(port),
        keyfile::bare("transport_security", security).because(why::protection(endpoint.security)),
    ]
}

const FIRST: Text = Text {
    en: "Try without the file first: Geary asks for name, address and password when it starts, and for the servers under **Other email providers**. The file is for setting up many computers alike. Close Geary before you save it (`geary --quit`).",
    hi: "पहले बिना file के देखिए: शुरू होने पर Geary नाम, पता और password पूछता है, और **Other email providers** में servers। file तब के लिए है जब कई computers एक-से set करने हों। save करने से पहले Geary बंद कीजिए (`geary --quit`)।",
};
const PLACE: Text = Text {
    en: "Make the folder `~/.config/geary/account_01` and save the file there as `geary.ini`. If the folder is there already, take the next number. Start Geary: it asks for the password and keeps it in the keyring of the desktop.",
    hi: "`~/.config/geary/account_01` folder बनाइए और file को वहाँ `geary.ini` नाम से save कीजिए। folder पहले से हो तो अगली संख्या लीजिए। Geary चलाइए: वह password पूछता है और उसे desktop की keyring में रखता है।",
};
const BACK: Text = Text {
    en: "To take the account away again, open **Menu → Accounts**, choose it and click **Remove Account**.",
    hi: "account हटाना हो तो **Menu → Accounts** में उसे चुनकर **Remove Account** दबाइए।",
};
const OTHER: Text = Text {
    en: "The servers are those below. `gmail` and `outlook` would take built-in servers and another login instead.",
    hi: "servers नीचे वाले ही हैं। `gmail` या `outlook` लिखने से Geary अपने अंदर के servers और दूसरा login ले लेता।",
};
const SENDER: Text = Text {
    en: "The name and address that recipients see. More addresses may follow, each ended by a semicolon.",
    hi: "वह नाम और पता जो पाने वाले को दिखता है। और पते भी लिखे जा सकते हैं, हर एक के बाद semicolon।",
};
const SENT: Text = Text {
    en: "Whether Geary puts a copy of what you send into the folder for sent mail. Gmail does that by itself.",
    hi: "भेजी mail की नक़ल Geary sent वाले folder में रखे या नहीं। Gmail यह ख़ुद करता है।",
};
const SAME: Text = Text {
    en: "Log in for sending with the same name and password as for reading.",
    hi: "भेजने का login भी पढ़ने वाले नाम और password से कीजिए।",
};
const NOT_SAME: Text = Text {
    en: "The login name for sending is another one, so Geary asks for its password as well.",
    hi: "भेजने का login नाम अलग है, इसलिए Geary उसका password भी पूछेगा।",
};
const ONLY_IMAP: Text = Text {
    en: "Geary reads mail only over IMAP. Enter an IMAP server, or take another program for POP3.",
    hi: "Geary mail केवल IMAP से पढ़ता है। IMAP का server लिखिए, या POP3 के लिए दूसरा program लीजिए।",
};
