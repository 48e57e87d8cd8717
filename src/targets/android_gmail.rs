//! The Gmail app of Android, which takes accounts of other providers too.

use super::screens::{self, Names, Server, login_page};
use super::secret::at_hand_for_both;
use super::{Entry, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, why};
use crate::account::{Account, Endpoint};
use crate::providers::Protocol;
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Gmail app",
    about: Text {
        en: "Google's mail app on Android phones. It also reads and sends mail of other providers, beside your Gmail.",
        hi: "Android phones पर Google का mail app। आपके Gmail के साथ यह दूसरे providers की mail भी पढ़ता और भेजता है।",
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
    manual: "https://support.google.com/mail/answer/6078445",
    forms: &[],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let (protocol, endpoint) = super::incoming(account)?;
    let address = screens::address("Enter your email", account);
    let (before, mut after) = if login_page(endpoint) {
        (Vec::new(), vec![Step::screen(AUTOMATIC, vec![address])])
    } else {
        let kind = match protocol {
            Protocol::Pop3 => Entry::new("Account type", "Personal (POP3)", why::FETCHED_TO_PHONE),
            _ => Entry::new("Account type", "Personal (IMAP)", why::STAYS),
        };
        let mut steps =
            vec![Step::screen(OPEN, vec![address, kind, screens::password("Password")])];
        steps.extend(servers(account, protocol, endpoint));
        (vec![at_hand_for_both(account, endpoint)?], steps)
    };
    after.extend([Step::new(AWAY), Step::new(TEST)]);
    Ok(Setup { before, files: Vec::new(), after })
}

fn servers(account: &Account, protocol: Protocol, endpoint: &Endpoint) -> [Step; 3] {
    let incoming = Server { protocol, endpoint, names: &NAMES };
    let outgoing = Server { protocol: Protocol::Smtp, endpoint: &account.smtp, names: &NAMES };
    let reading = vec![
        incoming.username("Username"),
        screens::password("Password"),
        incoming.host("Server"),
        incoming.port("Port"),
        incoming.security("Security type"),
    ];
    let sending = vec![
        Entry::new("Require sign-in", "on", why::AUTH),
        outgoing.username("Username"),
        screens::password("Password"),
        outgoing.host("SMTP server"),
        outgoing.port("Port"),
        outgoing.security("Security type"),
    ];
    [
        Step::screen(INCOMING, reading),
        Step::screen(OUTGOING, sending),
        Step::screen(FINISH, vec![screens::name("Your name", account)]),
    ]
}

static NAMES: Names = Names { tls: "SSL/TLS", starttls: "STARTTLS", none: "None" };

const AUTOMATIC: Text = Text {
    en: "In the app, open **Menu → Settings → Add account** and choose your provider from the list: **Google**, **Outlook, Hotmail and Live**, **Exchange and Office 365** or **Yahoo**. The app opens the provider's own login page (OAuth) and sets up the rest. There your everyday password is right, and no app password is needed.",
    hi: "app में **Menu → Settings → Add account** खोलिए और सूची से अपना provider चुनिए: **Google**, **Outlook, Hotmail and Live**, **Exchange and Office 365** या **Yahoo**। app provider का अपना login पन्ना (OAuth) खोलता है और बाकी सब ख़ुद कर लेता है। वहाँ आपका रोज़ वाला password ही चलेगा; app password की ज़रूरत नहीं।",
};
const OPEN: Text = Text {
    en: "In the app, open **Menu → Settings → Add account → Other**. Enter your address and tap **Manual setup**, not Next; then choose the kind of account and type the password.",
    hi: "app में **Menu → Settings → Add account → Other** खोलिए। अपना पता लिखकर **Manual setup** दबाइए, Next नहीं; फिर account का प्रकार चुनिए और password लिखिए।",
};
const INCOMING: Text = Text {
    en: "The screen **Incoming server settings**. Choose the security type first and type the port afterwards, because the app changes the port with it. Never choose a type with “Accept all certificates”: the app would then talk to a forged server too.",
    hi: "यह **Incoming server settings** का पन्ना है। पहले security type चुनिए और port बाद में लिखिए, क्योंकि type बदलते ही app port भी बदल देता है। “Accept all certificates” वाला type कभी मत चुनिए: तब app नकली server से भी बात कर लेगा।",
};
const OUTGOING: Text = Text {
    en: "Tap **Next**. The screen **Outgoing server settings**.",
    hi: "**Next** दबाइए। अब **Outgoing server settings** का पन्ना है।",
};
const FINISH: Text = Text {
    en: "Tap **Next**, choose how often the app looks for new mail, and give your name on the last screen.",
    hi: "**Next** दबाइए, चुनिए कि app नई mail कितनी बार देखे, और आख़िरी पन्ने पर अपना नाम लिखिए।",
};
const AWAY: Text = Text {
    en: "To take the account away again: **Menu → Settings**, the account, **Manage account → Remove account**.",
    hi: "account हटाना हो तो **Menu → Settings** में account खोलकर **Manage account → Remove account** दबाइए।",
};
const TEST: Text = Text {
    en: "Write a message to yourself, with this account as the sender. If it arrives in the inbox, sending and reading both work.",
    hi: "इसी account से अपने आप को एक mail लिखिए। वह inbox में आ जाए, तो भेजना और पढ़ना दोनों ठीक हैं।",
};
