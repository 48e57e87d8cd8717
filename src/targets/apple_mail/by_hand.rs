//! Apple Mail by hand: the screens of iPhone and iPad, and those of a Mac.

use crate::account::{Account, Endpoint};
use crate::providers::Protocol;
use crate::targets::screens::{self, Names, Server, login_page};
use crate::targets::secret::at_hand_for_both;
use crate::targets::{Entry, Refusal, Setup, Step, why};
use crate::text::Text;

/// What to enter in the Settings of an iPhone or iPad.
pub(super) fn iphone(
    account: &Account,
    (protocol, endpoint): (Protocol, &Endpoint),
) -> Result<Setup, Refusal> {
    if login_page(endpoint) {
        return Ok(automatic(account, IPHONE_AUTOMATIC));
    }
    let [incoming, outgoing] = servers(account, protocol, endpoint);
    let who = vec![
        screens::name("Name", account),
        screens::address("Email", account),
        screens::password("Password"),
        Entry::new("Description", description(account), super::DESCRIPTION),
    ];
    let two = vec![
        kind("IMAP or POP", protocol),
        incoming.host("Incoming Mail Server: Host Name"),
        incoming.username("Incoming Mail Server: User Name"),
        screens::password("Incoming Mail Server: Password"),
        outgoing.host("Outgoing Mail Server: Host Name"),
        outgoing.username("Outgoing Mail Server: User Name"),
        screens::password("Outgoing Mail Server: Password"),
    ];
    let reading = vec![incoming.switch("Use SSL"), incoming.port("Server Port")];
    let sending = vec![outgoing.switch("Use SSL"), outgoing.port("Server Port")];
    Ok(Setup {
        before: vec![at_hand_for_both(account, endpoint)?],
        files: Vec::new(),
        after: vec![
            Step::screen(IPHONE_WHO, who),
            Step::screen(IPHONE_SERVERS, two),
            Step::screen(IPHONE_INCOMING, reading),
            Step::screen(IPHONE_OUTGOING, sending),
            Step::new(IPHONE_BACK),
            Step::new(super::TEST),
        ],
    })
}

/// What to enter in Mail on a Mac.
pub(super) fn mac(
    account: &Account,
    (protocol, endpoint): (Protocol, &Endpoint),
) -> Result<Setup, Refusal> {
    if login_page(endpoint) {
        return Ok(automatic(account, MAC_AUTOMATIC));
    }
    let [incoming, outgoing] = servers(account, protocol, endpoint);
    let who = vec![
        screens::name("Name", account),
        screens::address("Email Address", account),
        screens::password("Password"),
    ];
    let two = vec![
        incoming.username("User Name"),
        screens::password("Password"),
        kind("Account Type", protocol),
        incoming.host("Incoming Mail Server"),
        outgoing.host("Outgoing Mail Server"),
    ];
    let three = vec![
        incoming.port("Incoming Mail Server: Port"),
        incoming.switch("Incoming Mail Server: Use TLS/SSL"),
        Entry::new("Incoming Mail Server: Authentication", "Password", LOGIN),
        outgoing.username("Outgoing Mail Server: User Name"),
        screens::password("Outgoing Mail Server: Password"),
        outgoing.port("Outgoing Mail Server: Port"),
        outgoing.switch("Outgoing Mail Server: Use TLS/SSL"),
        Entry::new("Outgoing Mail Server: Authentication", "Password", LOGIN),
    ];
    Ok(Setup {
        before: vec![at_hand_for_both(account, endpoint)?],
        files: Vec::new(),
        after: vec![
            Step::screen(MAC_WHO, who),
            Step::screen(MAC_SERVERS, two),
            Step::screen(MAC_SETTINGS, three),
            Step::new(MAC_BACK),
            Step::new(super::TEST),
        ],
    })
}

/// Where the device opens the provider's own login page.
fn automatic(account: &Account, say: Text) -> Setup {
    let address = vec![screens::address("Email", account)];
    Setup {
        before: Vec::new(),
        files: Vec::new(),
        after: vec![Step::screen(say, address), Step::new(super::TEST)],
    }
}

fn servers<'a>(
    account: &'a Account,
    protocol: Protocol,
    endpoint: &'a Endpoint,
) -> [Server<'a>; 2] {
    [
        Server { protocol, endpoint, names: &NAMES },
        Server { protocol: Protocol::Smtp, endpoint: &account.smtp, names: &NAMES },
    ]
}

fn kind(label: &'static str, protocol: Protocol) -> Entry {
    match protocol {
        Protocol::Pop3 => Entry::new(label, "POP", super::POP),
        _ => Entry::new(label, "IMAP", why::STAYS),
    }
}

fn description(account: &Account) -> &str {
    account.provider.map_or(account.address.domain(), |provider| provider.item.name)
}

static NAMES: Names = Names { tls: "on", starttls: "on", none: "off" };

const IPHONE_AUTOMATIC: Text = Text {
    en: "Open **Settings → Apps → Mail → Mail Accounts → Add Account** (up to iOS 17: **Settings → Mail → Accounts → Add Account**) and choose the provider in the list: **Google**, **Microsoft Exchange**, **Outlook.com** or **Yahoo**. It opens the provider's own login page (OAuth). There your everyday password is right, and no app password is needed. Leave **Mail** switched on and tap **Save**.",
    hi: "**Settings → Apps → Mail → Mail Accounts → Add Account** खोलिए (iOS 17 तक: **Settings → Mail → Accounts → Add Account**) और सूची से provider चुनिए: **Google**, **Microsoft Exchange**, **Outlook.com** या **Yahoo**। उसका अपना login पन्ना (OAuth) खुलेगा। वहाँ आपका रोज़ वाला password ही चलेगा; app password की ज़रूरत नहीं। **Mail** चालू रहने दीजिए और **Save** दबाइए।",
};
const MAC_AUTOMATIC: Text = Text {
    en: "In Mail, open **Mail → Add Account…** and choose the provider in the list: **Google**, **Microsoft Exchange** or **Yahoo**. It opens the provider's own login page (OAuth). There your everyday password is right, and no app password is needed. Leave **Mail** ticked and click **Done**.",
    hi: "Mail में **Mail → Add Account…** खोलिए और सूची से provider चुनिए: **Google**, **Microsoft Exchange** या **Yahoo**। उसका अपना login पन्ना (OAuth) खुलेगा। वहाँ आपका रोज़ वाला password ही चलेगा; app password की ज़रूरत नहीं। **Mail** पर निशान रहने दीजिए और **Done** दबाइए।",
};
const IPHONE_WHO: Text = Text {
    en: "Open **Settings → Apps → Mail → Mail Accounts → Add Account → Other → Add Mail Account** (up to iOS 17: **Settings → Mail → Accounts → Add Account → Other**), fill in the fields and tap **Next**.",
    hi: "**Settings → Apps → Mail → Mail Accounts → Add Account → Other → Add Mail Account** खोलिए (iOS 17 तक: **Settings → Mail → Accounts → Add Account → Other**), खाने भरिए और **Next** दबाइए।",
};
const IPHONE_SERVERS: Text = Text {
    en: "Choose **IMAP** or **POP** at the top, fill in both servers, also where it says “Optional”, and tap **Next**. The iPhone tries the servers by itself. If it asks whether to set up the account without SSL, say **No** unless this server has no encryption; then tap **Save**.",
    hi: "ऊपर **IMAP** या **POP** चुनिए, दोनों servers भरिए (जहाँ “Optional” लिखा है वहाँ भी) और **Next** दबाइए। iPhone servers को ख़ुद आज़माता है। वह पूछे कि account बिना SSL के बना दें, तो **No** कहिए; हाँ केवल तब, जब इस server पर encryption है ही नहीं। फिर **Save** दबाइए।",
};
const IPHONE_INCOMING: Text = Text {
    en: "Check the ports: in the list of accounts open the new one, tap its address again where there is one, then **Advanced**. **Use SSL** stands for both ways of encryption; on the usual ports the iPhone knows which one is meant.",
    hi: "ports जाँचिए: accounts की सूची में नया account खोलिए, पता दिखे तो उसे फिर दबाइए, और **Advanced** में जाइए। **Use SSL** का मतलब encryption के दोनों तरीके हैं; आम ports पर iPhone जानता है कि कौन-सा चाहिए।",
};
const IPHONE_OUTGOING: Text = Text {
    en: "Go back one screen and open **SMTP → Primary Server** (the first line, with the name of the server).",
    hi: "एक पन्ना पीछे जाइए और **SMTP → Primary Server** खोलिए (पहली पंक्ति, जिस पर server का नाम है)।",
};
const IPHONE_BACK: Text = Text {
    en: "Tap **Done**. To take the account away again, open it in the same list and tap **Delete Account**.",
    hi: "**Done** दबाइए। account हटाना हो तो उसी सूची में उसे खोलकर **Delete Account** दबाइए।",
};
const MAC_WHO: Text = Text {
    en: "In Mail, open **Mail → Add Account… → Other Mail Account… → Continue**, fill in the fields and click **Sign In**.",
    hi: "Mail में **Mail → Add Account… → Other Mail Account… → Continue** खोलिए, खाने भरिए और **Sign In** दबाइए।",
};
const MAC_SERVERS: Text = Text {
    en: "Mail says “Unable to verify account name or password” and shows more fields; that is usual. Fill them in, click **Sign In** and then **Done**.",
    hi: "Mail “Unable to verify account name or password” कहकर और खाने दिखाता है; यह आम बात है। उन्हें भरिए, **Sign In** दबाइए और फिर **Done**।",
};
const MAC_SETTINGS: Text = Text {
    en: "Open **Mail → Settings… → Accounts**, choose the account and the tab **Server Settings**. Untick **Automatically manage connection settings** for both servers, so that ports and encryption can be seen, and make them these. **Use TLS/SSL** stands for both ways of encryption; on the usual ports Mail knows which one is meant. Then click **Save**.",
    hi: "**Mail → Settings… → Accounts** खोलिए, account चुनिए और **Server Settings** tab पर जाइए। दोनों servers के लिए **Automatically manage connection settings** से निशान हटाइए ताकि port और encryption दिखें, और उन्हें ऐसा कीजिए। **Use TLS/SSL** का मतलब encryption के दोनों तरीके हैं; आम ports पर Mail जानता है कि कौन-सा चाहिए। फिर **Save** दबाइए।",
};
const MAC_BACK: Text = Text {
    en: "To take the account away again, choose it in the same window and click the minus sign below the list.",
    hi: "account हटाना हो तो उसी window में उसे चुनकर सूची के नीचे minus का निशान दबाइए।",
};
const LOGIN: Text = Text {
    en: "Log in with a password, not with a certificate or a Kerberos ticket.",
    hi: "login password से कीजिए, certificate या Kerberos ticket से नहीं।",
};
