//! eM Client, a mail program for Windows and Mac.

use super::screens::{self, Names, Server, login_page};
use super::secret::at_hand_for_both;
use super::{
    Entry, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, steps, why,
};
use crate::account::{Account, Endpoint, Field};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "eM Client",
    about: Text {
        en: "A mail program for Windows and Mac with calendar and contacts, for people who come from Outlook.",
        hi: "Windows और Mac का mail program, calendar और contacts के साथ; Outlook छोड़ने वालों के लिए।",
    },
    kind: Kind::MailProgram,
    needs: &[Protocol::Imap, Protocol::Pop3],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("Use SSL/TLS on special port (legacy)"),
        starttls: Some("Force usage of SSL/TLS"),
        username: Some("User name"),
        password: Some("Password"),
    },
    manual: "https://support.emclient.com/",
    forms: &[],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let (protocol, endpoint) = super::incoming(account)?;
    for (protocol, endpoint) in [(protocol, endpoint), (Protocol::Smtp, &account.smtp)] {
        if endpoint.security == Security::Plain {
            return Err(Refusal { field: Field::Security(protocol), why: UNENCRYPTED });
        }
    }
    let address = vec![screens::address("Email address", account)];
    let (before, mut after) = if login_page(endpoint) {
        (Vec::new(), vec![Step::screen(AUTOMATIC, address)])
    } else {
        let mut steps = vec![Step::screen(OPEN, {
            let mut fields = address;
            fields.push(screens::name("Account name", account));
            fields.push(match protocol {
                Protocol::Pop3 => Entry::new("Server type", "POP3", why::FETCHED),
                _ => Entry::new("Server type", "IMAP", why::STAYS),
            });
            fields
        })];
        steps.extend(servers(account, protocol, endpoint));
        (vec![at_hand_for_both(account, endpoint)?], steps)
    };
    after.push(steps::BOTH_WAYS);
    Ok(Setup { before, files: Vec::new(), after })
}

fn servers(account: &Account, protocol: Protocol, endpoint: &Endpoint) -> [Step; 3] {
    let incoming = Server { protocol, endpoint, names: &NAMES };
    let outgoing = Server { protocol: Protocol::Smtp, endpoint: &account.smtp, names: &NAMES };
    let reading = vec![
        incoming.host("Incoming server"),
        incoming.port("Port"),
        incoming.security("Security policy"),
        incoming.username("User name"),
        screens::password("Password"),
    ];
    let sending = vec![
        outgoing.host("Outgoing server"),
        outgoing.port("Port"),
        outgoing.security("Security policy"),
        Entry::new("Server requires authentication", "on", why::AUTH),
        outgoing.username("User name"),
        screens::password("Password"),
    ];
    [Step::screen(INCOMING, reading), Step::screen(OUTGOING, sending), Step::new(FINISH)]
}

static NAMES: Names = Names {
    tls: "Use SSL/TLS on special port (legacy)",
    starttls: "Force usage of SSL/TLS",
    none: "",
};

const AUTOMATIC: Text = Text {
    en: "Open **Menu → Accounts → Add account**, enter your address under **Automatic setup** and click **Start now**. eM Client knows this provider and opens its own login page (OAuth) in the browser. There your everyday password is right, and no app password is needed. To take it back, remove the account in **Menu → Accounts**.",
    hi: "**Menu → Accounts → Add account** खोलिए, **Automatic setup** में अपना पता लिखिए और **Start now** दबाइए। eM Client इस provider को पहचानता है और उसका अपना login पन्ना (OAuth) browser में खोलता है। वहाँ आपका रोज़ वाला password ही चलेगा; app password की ज़रूरत नहीं। account हटाना हो, तो उसे **Menu → Accounts** में हटाइए।",
};
const OPEN: Text = Text {
    en: "Open **Menu → Accounts → Add account → Mail → Other**. (The automatic setup finds the servers of many providers by itself; this way always works.) To take it back, remove the account in **Menu → Accounts**.",
    hi: "**Menu → Accounts → Add account → Mail → Other** खोलिए। (Automatic setup बहुत-से providers के servers ख़ुद ढूँढ़ लेता है; यह रास्ता हमेशा चलता है।) account हटाना हो, तो उसे **Menu → Accounts** में हटाइए।",
};
const INCOMING: Text = Text {
    en: "The incoming server. eM Client calls TLS from the first byte “on special port (legacy)”, although nothing about it is old, and STARTTLS “Force usage”. Never take “if available”: a disturbed connection would then go on unencrypted.",
    hi: "यह mail पढ़ने वाला server है। पहले byte से TLS को eM Client “on special port (legacy)” कहता है, हालाँकि उसमें कुछ पुराना नहीं है, और STARTTLS को “Force usage”। “if available” कभी मत चुनिए: तब बिगाड़े गए connection पर बात खुली चलती रहेगी।",
};
const OUTGOING: Text = Text {
    en: "The outgoing server. If the screen of the assistant shows fewer fields, finish it and find the rest in **Menu → Accounts**, your account, the tab **SMTP**.",
    hi: "यह mail भेजने वाला server है। पन्ने पर कम खाने दिखें, तो पहले काम पूरा कीजिए; बाकी खाने **Menu → Accounts** में अपने account के **SMTP** tab में मिलेंगे।",
};
const FINISH: Text = Text {
    en: "Click **Next**: eM Client logs in to both servers and shows a tick for each. To take the account away again: **Menu → Accounts**, choose it, click the dustbin.",
    hi: "**Next** दबाइए: eM Client दोनों servers पर login करके देखता है और दोनों के आगे सही का निशान लगाता है। account हटाना हो तो **Menu → Accounts** में उसे चुनकर कूड़ेदान का निशान दबाइए।",
};
const UNENCRYPTED: Text = Text {
    en: "These settings for eM Client are written only for encrypted servers. Choose TLS or STARTTLS.",
    hi: "eM Client की ये settings केवल encrypted servers के लिए बनती हैं। TLS या STARTTLS चुनिए।",
};
