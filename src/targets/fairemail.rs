//! `FairEmail`, the mail app for Android that puts privacy first.

use super::screens::{self, Names, Server, login_page};
use super::secret::at_hand_for_both;
use super::{Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, steps};
use crate::account::{Account, Endpoint};
use crate::providers::Protocol;
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "FairEmail",
    about: Text {
        en: "A free and open mail app for Android, made for people who look after their privacy.",
        hi: "Android के लिए मुफ़्त और खुला mail app, उन लोगों के लिए जो अपनी privacy का ध्यान रखते हैं।",
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
    manual: "https://m66b.github.io/FairEmail/",
    forms: &[],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let (protocol, endpoint) = super::incoming(account)?;
    let (before, mut after) = if login_page(endpoint) {
        let fields = vec![
            screens::name("Your name", account),
            screens::address("Your email address", account),
        ];
        (Vec::new(), vec![Step::screen(AUTOMATIC, fields)])
    } else {
        (vec![at_hand_for_both(account, endpoint)?], servers(account, protocol, endpoint).into())
    };
    after.extend([Step::new(AWAY), steps::BOTH_WAYS]);
    Ok(Setup { before, files: Vec::new(), after })
}

fn servers(account: &Account, protocol: Protocol, endpoint: &Endpoint) -> [Step; 4] {
    let incoming = Server { protocol, endpoint, names: &NAMES };
    let outgoing = Server { protocol: Protocol::Smtp, endpoint: &account.smtp, names: &NAMES };
    let reading = vec![
        incoming.host("Host name"),
        incoming.security("Encryption"),
        incoming.port("Port number"),
        incoming.username("Username"),
        screens::password("Password"),
    ];
    let sender =
        vec![screens::name("Your name", account), screens::address("Your email address", account)];
    let sending = vec![
        outgoing.host("Host name"),
        outgoing.security("Encryption"),
        outgoing.port("Port number"),
        outgoing.username("Username"),
        screens::password("Password"),
    ];
    let open = if protocol == Protocol::Pop3 { OPEN_POP3 } else { OPEN_IMAP };
    [
        Step::screen(open, reading),
        Step::screen(IDENTITY, sender),
        Step::screen(ADVANCED, sending),
        Step::new(FINISH),
    ]
}

static NAMES: Names = Names { tls: "SSL/TLS", starttls: "STARTTLS", none: "None" };

const AUTOMATIC: Text = Text {
    en: "In the app, open **Settings** and, under the quick setup, tap **Wizard** and choose your provider; take the entry with **OAuth** where there are two. The app opens the provider's own login page. There your everyday password is right, and no app password is needed.",
    hi: "app में **Settings** खोलिए, quick setup में **Wizard** दबाइए और अपना provider चुनिए; दो नाम हों तो **OAuth** वाला लीजिए। app provider का अपना login पन्ना खोलता है। वहाँ आपका रोज़ वाला password ही चलेगा; app password की ज़रूरत नहीं।",
};
const OPEN_IMAP: Text = Text {
    en: "In the app, open **Settings → Manual setup and more options → Accounts**, tap the plus sign and choose **IMAP** and the provider **Custom**. This is the account, for reading. Leave **Allow insecure connections** off: it would accept forged certificates. Then tap **Check** and **Save**.",
    hi: "app में **Settings → Manual setup and more options → Accounts** खोलिए, plus दबाइए, **IMAP** चुनिए और provider में **Custom**। यह account है, यानी mail पढ़ने के लिए। **Allow insecure connections** बंद रहने दीजिए: उससे नकली certificate भी मान लिए जाते हैं। फिर **Check** और **Save** दबाइए।",
};
const OPEN_POP3: Text = Text {
    en: "In the app, open **Settings → Manual setup and more options → Accounts**, tap the plus sign and choose **POP3**. This is the account, for fetching. Leave **Allow insecure connections** off: it would accept forged certificates. Then tap **Save**.",
    hi: "app में **Settings → Manual setup and more options → Accounts** खोलिए, plus दबाइए और **POP3** चुनिए। यह account है, यानी mail लाने के लिए। **Allow insecure connections** बंद रहने दीजिए: उससे नकली certificate भी मान लिए जाते हैं। फिर **Save** दबाइए।",
};
const IDENTITY: Text = Text {
    en: "Go back, open **Identities** and tap the plus sign. This is the identity, for sending; under **Account** choose the one that you have just made.",
    hi: "वापस जाकर **Identities** खोलिए और plus दबाइए। यह identity है, यानी mail भेजने के लिए; **Account** में वही चुनिए जो अभी बनाया।",
};
const ADVANCED: Text = Text {
    en: "Tap **Advanced** on the same screen and fill in the server that sends.",
    hi: "उसी पन्ने पर **Advanced** दबाइए और भेजने वाला server भरिए।",
};
const FINISH: Text = Text {
    en: "Tap **Save**. The app logs in to the server before it saves.",
    hi: "**Save** दबाइए। save करने से पहले app server पर login करके देखता है।",
};
const AWAY: Text = Text {
    en: "To take the account away again: open it in the list of accounts and tap the dustbin.",
    hi: "account हटाना हो तो accounts की सूची में उसे खोलकर कूड़ेदान का निशान दबाइए।",
};
