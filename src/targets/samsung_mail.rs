//! Samsung Email, the mail app of Galaxy phones.

use super::screens::{self, Names, Server, login_page};
use super::secret::at_hand_for_both;
use super::{
    Entry, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, steps, why,
};
use crate::account::{Account, Endpoint};
use crate::providers::Protocol;
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Samsung Email",
    about: Text {
        en: "The mail app of Samsung for its Galaxy phones and tablets.",
        hi: "Samsung का अपना mail app, उसके Galaxy phones और tablets के लिए।",
    },
    kind: Kind::MailProgram,
    needs: &[Protocol::Imap, Protocol::Pop3],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("SSL"),
        starttls: Some("TLS"),
        username: Some("User name"),
        password: Some("Password"),
    },
    manual: "https://www.samsung.com/in/support/",
    forms: &[],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let (protocol, endpoint) = super::incoming(account)?;
    let address = screens::address("Email address", account);
    let (before, mut after) = if login_page(endpoint) {
        (Vec::new(), vec![Step::screen(AUTOMATIC, vec![address])])
    } else {
        let kind = match protocol {
            Protocol::Pop3 => Entry::new("Account type", "POP3 account", why::FETCHED_TO_PHONE),
            _ => Entry::new("Account type", "IMAP account", why::STAYS),
        };
        let open = vec![address, screens::password("Password"), kind];
        let mut steps = vec![Step::screen(OPEN, open)];
        steps.extend(servers(account, protocol, endpoint));
        steps.push(Step::screen(FINISH, vec![screens::name("Your name", account)]));
        (vec![at_hand_for_both(account, endpoint)?], steps)
    };
    after.extend([Step::new(AWAY), steps::BOTH_WAYS]);
    Ok(Setup { before, files: Vec::new(), after })
}

fn servers(account: &Account, protocol: Protocol, endpoint: &Endpoint) -> [Step; 2] {
    let incoming = Server { protocol, endpoint, names: &NAMES };
    let outgoing = Server { protocol: Protocol::Smtp, endpoint: &account.smtp, names: &NAMES };
    let host = if protocol == Protocol::Pop3 { "POP3 server" } else { "IMAP server" };
    let reading = vec![
        incoming.username("User name"),
        screens::password("Password"),
        incoming.host(host),
        incoming.security("Security type"),
        incoming.port("Port"),
    ];
    let sending = vec![
        outgoing.host("SMTP server"),
        outgoing.security("Security type"),
        outgoing.port("Port"),
        Entry::new("Authentication required before sending emails", "on", why::AUTH),
        outgoing.username("User name"),
        screens::password("Password"),
    ];
    [Step::screen(INCOMING, reading), Step::screen(OUTGOING, sending)]
}

static NAMES: Names = Names { tls: "SSL", starttls: "TLS", none: "None" };

const AUTOMATIC: Text = Text {
    en: "In the app, open **Menu → Settings → Add account** and choose your provider from the list: Gmail, Outlook, Exchange or Office 365, or Yahoo. The app opens the provider's own login page (OAuth) and sets up the rest. There your everyday password is right, and no app password is needed.",
    hi: "app में **Menu → Settings → Add account** खोलिए और सूची से अपना provider चुनिए: Gmail, Outlook, Exchange या Office 365, या Yahoo। app provider का अपना login पन्ना (OAuth) खोलता है और बाकी सब ख़ुद कर लेता है। वहाँ आपका रोज़ वाला password ही चलेगा; app password की ज़रूरत नहीं।",
};
const OPEN: Text = Text {
    en: "In the app, open **Menu → Settings → Add account → Other**. Enter the address and the password and tap **Manual setup**, not Sign in; then choose the kind of account.",
    hi: "app में **Menu → Settings → Add account → Other** खोलिए। पता और password लिखकर **Manual setup** दबाइए, Sign in नहीं; फिर account का प्रकार चुनिए।",
};
const INCOMING: Text = Text {
    en: "The part **Incoming server**. Samsung says `SSL` for TLS from the first byte and `TLS` for STARTTLS. Choose it first and type the port afterwards. Never choose a type with “Accept all certificates”: the app would then talk to a forged server too.",
    hi: "यह **Incoming server** का हिस्सा है। Samsung पहले byte से TLS को `SSL` कहता है और STARTTLS को `TLS`। पहले यही चुनिए और port बाद में लिखिए। “Accept all certificates” वाला type कभी मत चुनिए: तब app नकली server से भी बात कर लेगा।",
};
const OUTGOING: Text = Text {
    en: "Further down, the part **Outgoing server**.",
    hi: "नीचे **Outgoing server** का हिस्सा है।",
};
const FINISH: Text = Text {
    en: "Tap **Sign in**. When the app has reached both servers, give your name in the settings of the account.",
    hi: "**Sign in** दबाइए। app दोनों servers से जुड़ जाए, तो account की settings में अपना नाम लिखिए।",
};
const AWAY: Text = Text {
    en: "To take the account away again: **Menu → Settings**, the account, **Remove**.",
    hi: "account हटाना हो तो **Menu → Settings** में account खोलकर **Remove** दबाइए।",
};
