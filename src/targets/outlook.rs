//! Outlook, classic and new on Windows and the app on phones, set up by its dialogs.

use super::screens::{self, Names, Server, login_page};
use super::secret::at_hand_for_both;
use super::{
    Entry, Form, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, steps, why,
};
use crate::account::{Account, Endpoint, Field};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Outlook",
    about: Text {
        en: "Microsoft's mail program for Windows, Android and iPhone, used in most offices.",
        hi: "Microsoft का mail program, Windows, Android और iPhone के लिए; ज़्यादातर offices में यही चलता है।",
    },
    kind: Kind::MailProgram,
    needs: &[Protocol::Imap, Protocol::Pop3],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("SSL/TLS"),
        starttls: Some("STARTTLS"),
        username: Some("User Name"),
        password: Some("Password"),
    },
    manual: "https://support.microsoft.com/en-us/office/pop-imap-and-smtp-settings-8361e398-8af4-4e97-b147-6c6c4ac95353",
    forms: &[
        Form {
            id: "classic",
            name: Text { en: "classic Outlook on Windows", hi: "Windows पर classic Outlook" },
        },
        Form {
            id: "new",
            name: Text { en: "new Outlook on Windows", hi: "Windows पर new Outlook" },
        },
        Form {
            id: "phone",
            name: Text {
                en: "Outlook on Android or iPhone", hi: "Android या iPhone पर Outlook"
            },
        },
    ],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let (protocol, endpoint) = super::incoming(account)?;
    if picks.form == "new" && protocol == Protocol::Pop3 {
        return Err(Refusal { field: Field::Host(Protocol::Imap), why: NEW_IMAP_ONLY });
    }
    if picks.form != "phone"
        && protocol == Protocol::Pop3
        && endpoint.security == Security::StartTls
    {
        return Err(Refusal { field: Field::Port(Protocol::Pop3), why: POP3_STARTTLS });
    }
    let address = vec![screens::address("Email address", account)];
    let (automatic, by_hand, away): (Text, ByHand, Text) = match picks.form {
        "new" => (AUTOMATIC_NEW, new, NEW_AWAY),
        "phone" => (AUTOMATIC_PHONE, phone, PHONE_AWAY),
        _ => (AUTOMATIC, classic, CLASSIC_AWAY),
    };
    let (before, mut after) = if login_page(endpoint) {
        (Vec::new(), vec![Step::screen(automatic, address)])
    } else {
        (vec![at_hand_for_both(account, endpoint)?], by_hand(account, (protocol, endpoint)))
    };
    after.extend([Step::new(away), steps::BOTH_WAYS]);
    Ok(Setup { before, files: Vec::new(), after })
}

/// The screens of one of the three, for the server where mail is read.
type ByHand = fn(&Account, (Protocol, &Endpoint)) -> Vec<Step>;

/// Classic Outlook, by the window of its profile.
fn classic(account: &Account, (protocol, endpoint): (Protocol, &Endpoint)) -> Vec<Step> {
    let [incoming, outgoing] = servers(&CLASSIC, account, protocol, endpoint);
    let pop3 = protocol == Protocol::Pop3;
    let one = vec![
        screens::name("Your Name", account),
        screens::address("Email Address", account),
        Entry::new("Account Type", protocol.name(), if pop3 { POP3 } else { IMAP }),
        incoming.host("Incoming mail server"),
        outgoing.host("Outgoing mail server (SMTP)"),
        incoming.username("User Name"),
        screens::password("Password"),
        Entry::new("Require logon using Secure Password Authentication (SPA)", "off", SPA),
    ];
    let mut two =
        vec![Entry::new("My outgoing server (SMTP) requires authentication", "on", why::AUTH)];
    if endpoint.username == account.smtp.username {
        two.push(Entry::new("Use same settings as my incoming mail server", "on", SAME));
    } else {
        two.push(Entry::new("Log on using", "on", NOT_SAME));
        two.push(outgoing.username("User Name"));
        two.push(screens::password("Password"));
    }
    let three = vec![
        incoming.port(if pop3 { "Incoming server (POP3)" } else { "Incoming server (IMAP)" }),
        if pop3 {
            incoming.switch("This server requires an encrypted connection (SSL/TLS)")
        } else {
            incoming.security("Use the following type of encrypted connection (incoming)")
        },
        outgoing.port("Outgoing server (SMTP)"),
        outgoing.security("Use the following type of encrypted connection (outgoing)"),
    ];
    vec![
        Step::screen(CLASSIC_OPEN, one),
        Step::screen(CLASSIC_OUTGOING, two),
        Step::screen(CLASSIC_ADVANCED, three),
        Step::new(CLASSIC_FINISH),
    ]
}

/// New Outlook, by its settings.
fn new(account: &Account, (protocol, endpoint): (Protocol, &Endpoint)) -> Vec<Step> {
    let [incoming, outgoing] = servers(&NEW, account, protocol, endpoint);
    let fields = vec![
        incoming.username("IMAP username"),
        screens::password("Password"),
        incoming.host("IMAP Incoming server"),
        incoming.port("Port"),
        incoming.security("Secure connection type"),
        outgoing.username("SMTP username"),
        screens::password("SMTP password"),
        outgoing.host("SMTP Outgoing server"),
        outgoing.port("Port"),
        outgoing.security("Secure connection type"),
    ];
    let address = vec![screens::address("Email address", account)];
    vec![
        Step::new(CLOUD),
        Step::screen(NEW_OPEN, address),
        Step::screen(NEW_SERVERS, fields),
        Step::new(NEW_FINISH),
    ]
}

/// The app on phones.
fn phone(account: &Account, (protocol, endpoint): (Protocol, &Endpoint)) -> Vec<Step> {
    let [incoming, outgoing] = servers(&PHONE, account, protocol, endpoint);
    let [host, username, password] = match protocol {
        Protocol::Pop3 => ["POP host name", "POP username", "POP password"],
        _ => ["IMAP host name", "IMAP username", "IMAP password"],
    };
    let fields = vec![
        screens::name("Display name", account),
        incoming.host(host),
        incoming.port("Port"),
        incoming.security("Security type"),
        incoming.username(username),
        screens::password(password),
        outgoing.host("SMTP host name"),
        outgoing.port("Port"),
        outgoing.security("Security type"),
        outgoing.username("SMTP username"),
        screens::password("SMTP password"),
    ];
    let kind = if protocol == Protocol::Pop3 { POP3 } else { IMAP };
    let open = vec![
        screens::address("Enter your email", account),
        Entry::new("Account type", protocol.name(), kind),
    ];
    vec![
        Step::screen(PHONE_OPEN, open),
        Step::screen(PHONE_SERVERS, fields),
        Step::new(PHONE_FINISH),
    ]
}

fn servers<'a>(
    names: &'static Names,
    account: &'a Account,
    protocol: Protocol,
    endpoint: &'a Endpoint,
) -> [Server<'a>; 2] {
    [
        Server { protocol, endpoint, names },
        Server { protocol: Protocol::Smtp, endpoint: &account.smtp, names },
    ]
}

static CLASSIC: Names = Names { tls: "SSL/TLS", starttls: "STARTTLS", none: "None" };
static NEW: Names = Names { tls: "SSL/TLS", starttls: "StartTLS", none: "None" };
static PHONE: Names = Names { tls: "SSL/TLS", starttls: "StartTls", none: "None" };

const AUTOMATIC: Text = Text {
    en: "In Outlook, open **File → Add Account**, enter your address and click **Connect**. Outlook knows this provider: it finds the servers and opens the provider's own login page (OAuth). There your everyday password is right, and no app password is needed. Outlook 2016 and older cannot open that page; use a newer one.",
    hi: "Outlook में **File → Add Account** खोलिए, अपना पता लिखिए और **Connect** दबाइए। Outlook इस provider को पहचानता है: servers वह ख़ुद ढूँढ़ लेता है और provider का अपना login पन्ना (OAuth) खोलता है। वहाँ आपका रोज़ वाला password ही चलेगा; app password की ज़रूरत नहीं। Outlook 2016 और उससे पुराने version यह पन्ना नहीं खोल सकते; नया version लीजिए।",
};
const AUTOMATIC_NEW: Text = Text {
    en: "In new Outlook, open **View → View settings → Accounts → Email accounts → Add account**, enter your address and click **Continue**. Outlook knows this provider and opens its own login page (OAuth). There your everyday password is right, and no app password is needed. Your mail then also goes through Microsoft's cloud.",
    hi: "new Outlook में **View → View settings → Accounts → Email accounts → Add account** खोलिए, अपना पता लिखिए और **Continue** दबाइए। Outlook इस provider को पहचानता है और उसका अपना login पन्ना (OAuth) खोलता है। वहाँ आपका रोज़ वाला password ही चलेगा; app password की ज़रूरत नहीं। फिर आपकी mail Microsoft के cloud से होकर भी जाती है।",
};
const AUTOMATIC_PHONE: Text = Text {
    en: "In the app, tap your picture or the house at the top left, then the envelope with the plus sign (**Add account**). Enter your address and tap **Continue**. Outlook knows this provider and opens its own login page (OAuth). There your everyday password is right, and no app password is needed.",
    hi: "app में ऊपर बाईं ओर अपनी तस्वीर या घर का निशान दबाइए, फिर plus वाला लिफ़ाफ़ा (**Add account**)। अपना पता लिखिए और **Continue** दबाइए। Outlook इस provider को पहचानता है और उसका अपना login पन्ना (OAuth) खोलता है। वहाँ आपका रोज़ वाला password ही चलेगा; app password की ज़रूरत नहीं।",
};
const CLASSIC_OPEN: Text = Text {
    en: "In Outlook, open **File → Account Settings → Manage Profiles**, then **Email Accounts… → New…**. Choose **Manual setup or additional server types**, **Next**, **POP or IMAP**, **Next**. (The same window is in the Control Panel of Windows under **Mail**.) Fill in these fields.",
    hi: "Outlook में **File → Account Settings → Manage Profiles** खोलिए, फिर **Email Accounts… → New…**। **Manual setup or additional server types** चुनिए, **Next**, **POP or IMAP**, **Next**। (यही window Windows के Control Panel में **Mail** नाम से भी है।) यह भरिए।",
};
const CLASSIC_OUTGOING: Text = Text {
    en: "Click **More Settings…** and choose the tab **Outgoing Server**. Without this, reading works but sending is refused.",
    hi: "**More Settings…** दबाइए और **Outgoing Server** tab चुनिए। यह न करें तो mail पढ़ी तो जाएगी, पर भेजी नहीं जाएगी।",
};
const CLASSIC_ADVANCED: Text = Text {
    en: "Choose the tab **Advanced**. Pick the kind of encryption first and type the port afterwards, because Outlook changes the port with it. (In Outlook 2013 and older the list says SSL for `SSL/TLS` and TLS for `STARTTLS`.)",
    hi: "**Advanced** tab चुनिए। पहले encryption चुनिए और port बाद में लिखिए, क्योंकि encryption बदलते ही Outlook port भी बदल देता है। (Outlook 2013 और उससे पुराने में `SSL/TLS` की जगह SSL और `STARTTLS` की जगह TLS लिखा होता है।)",
};
const CLASSIC_FINISH: Text = Text {
    en: "Click **OK**, then **Next**. Outlook logs in to both servers and shows a green tick for each; then **Finish**.",
    hi: "**OK** दबाइए, फिर **Next**। Outlook दोनों servers पर login करके देखता है और दोनों के आगे हरा निशान दिखाता है; फिर **Finish**।",
};
const CLASSIC_AWAY: Text = Text {
    en: "To take the account away again: **File → Account Settings → Account Settings…**, choose it, **Remove**.",
    hi: "account हटाना हो तो **File → Account Settings → Account Settings…** में उसे चुनकर **Remove** दबाइए।",
};
const CLOUD: Text = Text {
    en: "Know this first: new Outlook hands your password to Microsoft's cloud, which then fetches and sends your mail for you. If you do not want that, use classic Outlook or another program.",
    hi: "पहले यह जान लीजिए: new Outlook आपका password Microsoft के cloud को देता है, और आपकी mail वही लाता और भेजता है। यह न चाहें तो classic Outlook या कोई दूसरा program लीजिए।",
};
const NEW_OPEN: Text = Text {
    en: "Open **View → View settings → Accounts → Email accounts → Add account**, enter your address and click **Continue**. If Outlook asks for the provider, choose **IMAP**.",
    hi: "**View → View settings → Accounts → Email accounts → Add account** खोलिए, अपना पता लिखिए और **Continue** दबाइए। Outlook provider पूछे तो **IMAP** चुनिए।",
};
const NEW_SERVERS: Text = Text {
    en: "Switch on **Show more** (or **Advanced settings**) so that all fields appear, and fill them in.",
    hi: "**Show more** (या **Advanced settings**) चालू कीजिए ताकि सारे खाने दिखें, और यह भरिए।",
};
const NEW_FINISH: Text = Text {
    en: "Click **Continue** and agree to the synchronisation.",
    hi: "**Continue** दबाइए और synchronisation के लिए हाँ कीजिए।",
};
const NEW_AWAY: Text = Text {
    en: "To take the account away again: the page of the settings with your accounts, **Manage → Remove**.",
    hi: "account हटाना हो तो settings के accounts वाले पन्ने पर **Manage → Remove**।",
};
const PHONE_OPEN: Text = Text {
    en: "In the app, tap your picture or the house at the top left, then the envelope with the plus sign (**Add account**). Enter your address and tap **Continue**; then choose the kind of account. If it offers another way instead, tap **Not this provider?**.",
    hi: "app में ऊपर बाईं ओर अपनी तस्वीर या घर का निशान दबाइए, फिर plus वाला लिफ़ाफ़ा (**Add account**)। अपना पता लिखकर **Continue** दबाइए, फिर account का प्रकार चुनिए। app कोई दूसरा रास्ता दिखाए तो **Not this provider?** दबाइए।",
};
const PHONE_SERVERS: Text = Text {
    en: "Switch on **Advanced settings** so that all fields appear, and fill them in.",
    hi: "**Advanced settings** चालू कीजिए ताकि सारे खाने दिखें, और यह भरिए।",
};
const PHONE_FINISH: Text = Text {
    en: "Tap the tick at the top right. If the app asks whether to use the Microsoft cloud, the password and your mail go there too; the other choice syncs directly with the server.",
    hi: "ऊपर दाईं ओर सही का निशान दबाइए। app Microsoft cloud के बारे में पूछे, तो जान लीजिए कि हाँ करने पर password और mail वहाँ भी जाते हैं; दूसरा विकल्प सीधे server से जुड़ता है।",
};
const PHONE_AWAY: Text = Text {
    en: "To take the account away again: the settings of the app, your account, **Delete account**.",
    hi: "account हटाना हो तो app की settings में अपना account खोलकर **Delete account** दबाइए।",
};
const IMAP: Text = Text {
    en: "Mail stays on the server, and every device shows the same (IMAP). This cannot be changed later.",
    hi: "mail server पर रहती है और हर device पर एक-सी दिखती है (IMAP)। यह बाद में बदला नहीं जा सकता।",
};
const POP3: Text = Text {
    en: "Mail is fetched from the server to this device (POP3). This cannot be changed later.",
    hi: "mail server से इस device पर लाई जाती है (POP3)। यह बाद में बदला नहीं जा सकता।",
};
const SPA: Text = Text {
    en: "A login of Windows networks, which mail servers on the internet do not know.",
    hi: "यह Windows networks का login है, जिसे internet के mail servers नहीं जानते।",
};
const SAME: Text = Text {
    en: "The login name for sending is the same, so the password is too.",
    hi: "भेजने का login नाम वही है, इसलिए password भी वही है।",
};
const NOT_SAME: Text = Text {
    en: "The login name for sending is another one.",
    hi: "भेजने का login नाम अलग है।",
};
const NEW_IMAP_ONLY: Text = Text {
    en: "New Outlook reads mail over IMAP. Enter an IMAP server, or take classic Outlook for POP3.",
    hi: "new Outlook mail IMAP से पढ़ता है। IMAP का server लिखिए, या POP3 के लिए classic Outlook लीजिए।",
};
const POP3_STARTTLS: Text = Text {
    en: "Outlook on Windows fetches over POP3 only with TLS from the first byte, not with STARTTLS. Choose TLS, usually on port 995, or enter an IMAP server.",
    hi: "Windows का Outlook POP3 में केवल पहले byte से TLS जानता है, STARTTLS नहीं। TLS चुनिए, आम तौर पर port 995 पर, या IMAP का server लिखिए।",
};
