//! Thunderbird and K-9 Mail on Android, from a QR code or by hand.

use super::screens::{self, Names, Server};
use super::secret::at_hand_for_both;
use super::{
    Entry, File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, steps, why,
};
use crate::account::{Account, Endpoint, Field};
use crate::formats::Line;
use crate::formats::json::{Item, compact};
use crate::providers::{Login, Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Thunderbird for Android and K-9 Mail",
    about: Text {
        en: "Two free and open mail apps for Android that are one program inside. Thunderbird also takes its settings from a QR code.",
        hi: "Android के दो मुफ़्त और खुले mail app, जो अंदर से एक ही program हैं। Thunderbird अपनी settings QR code से भी ले लेता है।",
    },
    kind: Kind::MailProgram,
    needs: &[Protocol::Imap, Protocol::Pop3],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("SSL/TLS"),
        starttls: Some("StartTLS"),
        username: Some("Username"),
        password: Some("Password"),
    },
    manual: "https://support.mozilla.org/en-US/products/thunderbird-android",
    forms: &[],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let (protocol, endpoint) = super::incoming(account)?;
    let oauth = endpoint.login.contains(&Login::OAuth);
    let before = if oauth { Vec::new() } else { vec![at_hand_for_both(account, endpoint)?] };
    let payload =
        qr_payload(account).ok_or(Refusal { field: Field::Address, why: FOREIGN_ADDRESS })?;
    let line = Line::of([(crate::formats::Kind::Value, &payload)]).because(PAYLOAD);
    let file =
        File::whole("thunderbird-qr.json", None, vec![line]).media_type("application/json").drawn();
    let mut after = vec![Step::new(SCAN), Step::new(if oauth { LOGIN_OAUTH } else { LOGIN })];
    after.extend(by_hand(account, protocol, endpoint));
    after.push(steps::BOTH_WAYS);
    Ok(Setup { before, files: vec![file], after })
}

/// What a QR code for Thunderbird on Android says, without a password; `None`
/// where it cannot: the account only sends, or its address is not ASCII.
///
/// Source: Thunderbird's “export for mobile”, format version 1 of 6 February 2025.
/// One line of JSON, best drawn with error correction level L.
#[must_use]
pub fn qr_payload(account: &Account) -> Option<String> {
    let (protocol, incoming) = super::incoming(account).ok()?;
    let address = account.address.as_str();
    if !address.is_ascii() {
        return None;
    }
    let pop3 = u16::from(protocol == Protocol::Pop3);
    let identity = Item::array([Item::from(address), Item::from(account.shown_name())]);
    let sending = Item::array([server(0, &account.smtp), identity]);
    let code = Item::array([Item::Number(1), Item::Number(1)]);
    let version = Item::Number(1);
    Some(compact(&Item::array([version, code, server(pop3, incoming), Item::array([sending])])))
}

fn server(protocol: u16, endpoint: &Endpoint) -> Item {
    let security = match endpoint.security {
        Security::Plain => 0,
        Security::StartTls => 2,
        Security::Tls => 3,
    };
    let login = match endpoint.login.first() {
        Some(Login::OAuth) => 6,
        Some(Login::Challenge) => 2,
        Some(Login::Network) => 0,
        Some(Login::AppPassword | Login::Password | Login::Key | Login::BridgePassword) | None => 1,
    };
    Item::array([
        Item::Number(protocol),
        Item::from(endpoint.host.as_str()),
        Item::Number(endpoint.port),
        Item::Number(security),
        Item::Number(login),
        Item::from(endpoint.username.as_str()),
    ])
}

fn by_hand(account: &Account, protocol: Protocol, endpoint: &Endpoint) -> [Step; 4] {
    let incoming = Server { protocol, endpoint, names: &NAMES };
    let outgoing = Server { protocol: Protocol::Smtp, endpoint: &account.smtp, names: &NAMES };
    let kind = Entry::new("Protocol", protocol.name(), why::host(protocol));
    let reading = [vec![kind], fields(&incoming)].concat();
    [
        Step::screen(OPEN, vec![screens::address("Email address", account)]),
        Step::screen(INCOMING, reading),
        Step::screen(OUTGOING, fields(&outgoing)),
        Step::screen(FINISH, vec![screens::name("Your name", account)]),
    ]
}

fn fields(server: &Server<'_>) -> Vec<Entry> {
    let oauth = server.endpoint.login.first() == Some(&Login::OAuth);
    let login = match server.endpoint.login.first() {
        Some(Login::OAuth) => Entry::new("Authentication", "OAuth 2.0", OAUTH),
        Some(Login::Challenge) => {
            Entry::new("Authentication", "Encrypted password", why::BY_CHALLENGE)
        }
        Some(Login::Network) => Entry::new("Authentication", "None", NETWORK),
        Some(Login::AppPassword | Login::Password | Login::Key | Login::BridgePassword) | None => {
            Entry::new("Authentication", "Normal password", why::BY_PASSWORD)
        }
    };
    let mut fields = vec![
        server.host("Server"),
        server.security("Security"),
        server.port("Port"),
        login,
        server.username("Username"),
    ];
    if !oauth {
        fields.push(screens::password("Password"));
    }
    fields
}

static NAMES: Names = Names { tls: "SSL/TLS", starttls: "StartTLS", none: "None" };

const PAYLOAD: Text = Text {
    en: "The whole account in one line, as Thunderbird for Android reads it from a QR code: the server for reading, the server for sending, then the address and the name. No password stands in it.",
    hi: "पूरा account एक पंक्ति में, जैसा Android का Thunderbird QR code से पढ़ता है: पढ़ने वाला server, भेजने वाला server, फिर पता और नाम। इसमें password नहीं है।",
};
const SCAN: Text = Text {
    en: "With Thunderbird: on the phone choose **Import settings → Scan QR code** and point the camera at the code below the file, on this screen. It holds this one line and no password. (K-9 Mail has no scanner: go on by hand below.)",
    hi: "Thunderbird हो तो: phone पर **Import settings → Scan QR code** चुनिए और camera इसी screen पर, file के नीचे बने code पर लाइए। उसमें बस यही एक पंक्ति है, password नहीं। (K-9 Mail में scanner नहीं है: नीचे हाथ से कीजिए।)",
};
const LOGIN: Text = Text {
    en: "The app shows the account and asks for the password, once for each server. It keeps it in its own store.",
    hi: "app account दिखाकर password पूछता है, हर server के लिए एक बार। वह उसे अपने पास सँभालकर रखता है।",
};
const LOGIN_OAUTH: Text = Text {
    en: "The app shows the account and opens the provider's own login page (OAuth). There your everyday password is right, and no app password is needed.",
    hi: "app account दिखाकर provider का अपना login पन्ना (OAuth) खोलता है। वहाँ आपका रोज़ वाला password ही चलेगा; app password की ज़रूरत नहीं।",
};
const OPEN: Text = Text {
    en: "By hand, instead of the QR code: open **Menu → Settings → Add account**, enter your address and tap **Next**. The app finds the servers of many providers by itself; where it finds none, or others, tap **Edit configuration**.",
    hi: "QR code की जगह हाथ से: **Menu → Settings → Add account** खोलिए, अपना पता लिखिए और **Next** दबाइए। app बहुत-से providers के servers ख़ुद ढूँढ़ लेता है; न मिलें या दूसरे मिलें, तो **Edit configuration** दबाइए।",
};
const INCOMING: Text = Text {
    en: "The screen **Incoming server settings**.",
    hi: "यह **Incoming server settings** का पन्ना है।",
};
const OUTGOING: Text = Text {
    en: "Tap **Next**; the app logs in and goes on to **Outgoing server settings**.",
    hi: "**Next** दबाइए; app login करके **Outgoing server settings** पर पहुँचता है।",
};
const FINISH: Text = Text {
    en: "Tap **Next** and, on the last screens, give your name. To take the account away again: **Menu → Settings**, the account, its menu, **Remove account**.",
    hi: "**Next** दबाइए और आख़िरी पन्नों पर अपना नाम लिखिए। account हटाना हो तो **Menu → Settings** में account खोलकर उसके menu से **Remove account** दबाइए।",
};
const OAUTH: Text = Text {
    en: "The provider's own login page. If the app does not offer it for this server, choose **Normal password** and take an **app password**.",
    hi: "provider का अपना login पन्ना। app इस server के लिए यह न दिखाए, तो **Normal password** चुनिए और **app password** लीजिए।",
};
const NETWORK: Text = Text {
    en: "No login: the server goes by the network that you connect from.",
    hi: "login नहीं: server यह देखता है कि आप किस network से जुड़े हैं।",
};
const FOREIGN_ADDRESS: Text = Text {
    en: "The QR code for Thunderbird on Android takes only addresses in English letters, digits and signs (ASCII). Add this account by hand in the app.",
    hi: "Android के Thunderbird का QR code केवल अंग्रेज़ी अक्षरों, अंकों और चिह्नों (ASCII) वाले पते लेता है। यह account app में हाथ से जोड़िए।",
};
