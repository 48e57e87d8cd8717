//! `KMail`, the mail program of the KDE desktop, set up by its dialogs.

use super::screens::{self, Names, Server};
use super::secret::at_hand_for_both;
use super::{Entry, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, why};
use crate::account::Account;
use crate::providers::Protocol;
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "KMail",
    about: Text {
        en: "The mail program of the KDE desktop on Linux, also inside Kontact.",
        hi: "Linux पर KDE desktop का mail program; Kontact के अंदर भी यही चलता है।",
    },
    kind: Kind::MailProgram,
    needs: &[Protocol::Imap, Protocol::Pop3],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("SSL/TLS"),
        starttls: Some("STARTTLS"),
        username: Some("Username"),
        password: Some("Password"),
    },
    manual: "https://docs.kde.org/stable5/en/kmail/kmail2/",
    forms: &[],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let (protocol, endpoint) = super::incoming(account)?;
    let incoming = Server { protocol, endpoint, names: &NAMES };
    let outgoing = Server { protocol: Protocol::Smtp, endpoint: &account.smtp, names: &NAMES };
    let (open, host) = match protocol {
        Protocol::Pop3 => (POP3, "Incoming mail server"),
        _ => (IMAP, "IMAP server"),
    };
    let reading = vec![
        incoming.host(host),
        incoming.username("Username"),
        screens::password("Password"),
        incoming.security("Encryption"),
        incoming.port("Port"),
        Entry::new("Authentication", "PLAIN", PLAIN),
    ];
    let sending = vec![
        outgoing.host("Outgoing mail server"),
        Entry::new("Server requires authentication", "on", why::AUTH),
        outgoing.username("Login"),
        screens::password("Password"),
        Entry::new("Store SMTP password", "on", STORE),
        outgoing.security("Encryption"),
        outgoing.port("Port"),
        Entry::new("Authentication", "PLAIN", PLAIN),
    ];
    let sender =
        vec![screens::name("Your name", account), screens::address("Email address", account)];
    Ok(Setup {
        before: vec![at_hand_for_both(account, endpoint)?, Step::new(FIRST)],
        files: Vec::new(),
        after: vec![
            Step::screen(open, reading),
            Step::screen(SENDING, sending),
            Step::screen(IDENTITY, sender),
            Step::new(BACK),
            Step::new(TEST),
        ],
    })
}

static NAMES: Names = Names { tls: "SSL/TLS", starttls: "STARTTLS", none: "None" };

const FIRST: Text = Text {
    en: "KMail keeps its accounts in a service of its own (Akonadi), which does not read files written by hand; its dialogs are the way. When KMail starts for the first time, its assistant asks for name, address and password and finds the servers of many providers. If it finds the right ones, you are done; otherwise close it and go on here.",
    hi: "KMail अपने accounts अलग service (Akonadi) में रखता है, जो हाथ से लिखी file नहीं पढ़ती; इसलिए उसकी windows से ही काम होता है। पहली बार खुलने पर KMail नाम, पता और password पूछकर बहुत-से providers के servers ख़ुद ढूँढ़ लेता है। सही मिल जाएँ तो काम हो गया; नहीं तो उसे बंद करके यहाँ से आगे बढ़िए।",
};
const IMAP: Text = Text {
    en: "Open **Settings → Configure KMail… → Accounts → Receiving → Add → IMAP E-Mail Server**. The first fields are on the tab **General**, the last three on **Advanced**. Choose the encryption first and type the port afterwards.",
    hi: "**Settings → Configure KMail… → Accounts → Receiving → Add → IMAP E-Mail Server** खोलिए। पहले खाने **General** tab पर हैं, आख़िरी तीन **Advanced** पर। पहले encryption चुनिए और port बाद में लिखिए।",
};
const POP3: Text = Text {
    en: "Open **Settings → Configure KMail… → Accounts → Receiving → Add → POP3 E-Mail Server**. The first fields are on the tab **General**, the last three on **Advanced**. Choose the encryption first and type the port afterwards.",
    hi: "**Settings → Configure KMail… → Accounts → Receiving → Add → POP3 E-Mail Server** खोलिए। पहले खाने **General** tab पर हैं, आख़िरी तीन **Advanced** पर। पहले encryption चुनिए और port बाद में लिखिए।",
};
const SENDING: Text = Text {
    en: "In the same window, open **Sending → Add…** and choose **SMTP**. Again the last three fields are on the tab **Advanced**.",
    hi: "उसी window में **Sending → Add…** खोलिए और **SMTP** चुनिए। यहाँ भी आख़िरी तीन खाने **Advanced** tab पर हैं।",
};
const IDENTITY: Text = Text {
    en: "On the left choose **Identities**, open yours with **Modify…** and say who writes.",
    hi: "बाईं ओर **Identities** चुनिए, **Modify…** से अपनी identity खोलिए और भेजने वाले का नाम-पता लिखिए।",
};
const BACK: Text = Text {
    en: "Click **OK**. The passwords go into KWallet, the locked store of the desktop. To take the account away again, choose it in the same two lists and click **Remove**.",
    hi: "**OK** दबाइए। passwords KWallet में जाते हैं, यानी desktop की तिजोरी में। account हटाना हो तो उन्हीं दो सूचियों में उसे चुनकर **Remove** दबाइए।",
};
const TEST: Text = Text {
    en: "Write a message to yourself and check mail. If it arrives in the inbox, sending and reading both work.",
    hi: "अपने आप को एक mail लिखिए और नई mail मँगाइए। वह inbox में आ जाए, तो भेजना और पढ़ना दोनों ठीक हैं।",
};
const PLAIN: Text = Text {
    en: "Log in with the password itself, as the server expects it.",
    hi: "सीधे password से login कीजिए; server यही चाहता है।",
};
const STORE: Text = Text {
    en: "Keep the password in KWallet instead of asking each time.",
    hi: "password हर बार पूछने की जगह KWallet में रखिए।",
};
