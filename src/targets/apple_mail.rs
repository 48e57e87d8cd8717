//! Apple Mail, on iPhone, iPad and Mac, from a configuration profile.

mod by_hand;

use uuid::Uuid;

use super::secret::at_hand_for_both;
use super::{
    File, Form, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, why,
};
use crate::account::{Account, Choices, Endpoint, Field};
use crate::formats::Line;
use crate::formats::plist::{self, Value};
use crate::formats::remark;
use crate::providers::{Login, Protocol, Provider, Security, Server};
use crate::registry::Entry;
use crate::text::Text;
use by_hand::{iphone, mac};

pub(super) static TARGET: Target = Target {
    name: "Apple Mail",
    about: Text {
        en: "The mail program of iPhone, iPad and Mac. It takes all settings at once from a profile, a file that you open on the device.",
        hi: "iPhone, iPad और Mac का mail program। वह सारी settings एक साथ profile से ले लेता है, यानी ऐसी file से जिसे आप device पर खोलते हैं।",
    },
    kind: Kind::MailProgram,
    needs: &[Protocol::Imap, Protocol::Pop3],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("Use SSL"),
        starttls: Some("Use SSL"),
        username: Some("User Name"),
        password: Some("Password"),
    },
    manual: "https://developer.apple.com/documentation/devicemanagement/mail",
    forms: &[
        Form {
            id: "profile",
            name: Text {
                en: "a profile, for every device", hi: "profile, हर device के लिए"
            },
        },
        Form {
            id: "by_hand",
            name: Text {
                en: "iPhone and iPad, by hand", hi: "iPhone और iPad, हाथ से"
            },
        },
        Form { id: "mac", name: Text { en: "Mac, by hand", hi: "Mac, हाथ से" } },
    ],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let incoming = super::incoming(account)?;
    match picks.form {
        "by_hand" => return iphone(account, incoming),
        "mac" => return mac(account, incoming),
        _ => {}
    }
    let address = account.address.as_str();
    let owner = Owner { seed: format!("mailto:{address}"), shown: address, person: true };
    Ok(Setup {
        before: vec![at_hand_for_both(account, incoming.1)?],
        files: vec![
            File::whole(
                "mail.mobileconfig",
                Some(remark::XML),
                plist::document(profile(account, &owner, incoming)),
            )
            .media_type("application/x-apple-aspen-config"),
        ],
        after: vec![Step::new(OPEN), Step::new(INSTALL), Step::new(TEST)],
    })
}

/// A profile for customers of `provider`, without anything personal: Apple's
/// programs ask for the address, the name and the login name when it is installed.
/// `None` where the settings depend on the person, or a profile does not do.
pub fn profile_of(provider: Entry<Provider>) -> Option<Vec<Line>> {
    // A bridge listens on each computer alone, and makes a password of its own there.
    let depends = |server: &Server| {
        server.host.contains('{') || server.login.contains(&Login::BridgePassword)
    };
    if provider.all_servers().any(depends) {
        return None;
    }
    let address = format!("you@{}", provider.domains.first()?);
    let choices = Choices::default().with(Field::Provider, provider.id);
    let account = Account::of(&choices.with(Field::Address, address.as_str())).ok()?;
    let incoming = super::incoming(&account).ok()?;
    at_hand_for_both(&account, incoming.1).ok()?;
    let logins = [&account.smtp, incoming.1].map(|endpoint| endpoint.username.as_str());
    let owner =
        Owner { seed: format!("dakiya:{}", provider.id), shown: provider.name, person: false };
    (logins == [address.as_str(); 2]).then(|| plist::document(profile(&account, &owner, incoming)))
}

/// Whose profile it is.
struct Owner<'a> {
    /// The same owner gives the same names, so that a new profile replaces the old one.
    seed: String,
    /// What the list of profiles shows.
    shown: &'a str,
    /// Whether it is one person's.
    person: bool,
}

/// The profile around the account (Apple's `TopLevel` payload).
fn profile(
    account: &Account,
    owner: &Owner<'_>,
    incoming: (Protocol, &Endpoint),
) -> Vec<plist::Entry> {
    let mail = Value::Dictionary(mail(account, owner, incoming));
    let content = Value::Array(vec![mail]);
    let mut entries = vec![plist::Entry::new("PayloadContent", content).because(CONTENT)];
    entries.extend(payload("Configuration", owner, "profile"));
    entries
}

/// The account itself (payload `com.apple.mail.managed`).
fn mail(
    account: &Account,
    owner: &Owner<'_>,
    (protocol, incoming): (Protocol, &Endpoint),
) -> Vec<plist::Entry> {
    let (kind, why_kind) = match protocol {
        Protocol::Pop3 => ("EmailTypePOP", POP),
        _ => ("EmailTypeIMAP", why::STAYS),
    };
    let description =
        account.provider.map_or(account.address.domain(), |provider| provider.item.name);
    let mut entries = payload("com.apple.mail.managed", owner, "mail");
    entries.extend([
        plist::Entry::new("EmailAccountType", kind).because(why_kind),
        plist::Entry::new("EmailAccountDescription", description).because(DESCRIPTION),
    ]);
    if owner.person {
        entries.extend([
            plist::Entry::new("EmailAccountName", account.shown_name()).because(why::NAME),
            plist::Entry::new("EmailAddress", account.address.as_str()).because(why::ADDRESS),
        ]);
    }
    entries.extend(server(&INCOMING, owner, protocol, incoming));
    entries.extend(server(&OUTGOING, owner, Protocol::Smtp, &account.smtp));
    let same = incoming.username == account.smtp.username;
    let why_same = if same { SAME } else { NOT_SAME };
    entries
        .push(plist::Entry::new("OutgoingPasswordSameAsIncomingPassword", same).because(why_same));
    entries
}

/// What every payload has.
fn payload(kind: &'static str, owner: &Owner<'_>, role: &str) -> Vec<plist::Entry> {
    let seed = format!("{}#{role}", owner.seed);
    let uuid = Uuid::new_v5(&Uuid::NAMESPACE_URL, seed.as_bytes());
    let uuid = uuid.hyphenated().to_string().to_uppercase();
    vec![
        plist::Entry::new("PayloadType", kind).because(TYPE),
        plist::Entry::new("PayloadVersion", 1).because(why::VERSION),
        plist::Entry::new("PayloadIdentifier", format!("dakiya.{role}.{uuid}")).because(IDENTIFIER),
        plist::Entry::new("PayloadUUID", uuid).because(UUID),
        plist::Entry::new("PayloadDisplayName", owner.shown).because(SHOWN),
    ]
}

/// The keys of one server.
struct Keys {
    host: &'static str,
    port: &'static str,
    ssl: &'static str,
    login: &'static str,
    username: &'static str,
}

fn server(
    keys: &Keys,
    owner: &Owner<'_>,
    protocol: Protocol,
    endpoint: &Endpoint,
) -> Vec<plist::Entry> {
    let (ssl, why_ssl) = match endpoint.security {
        Security::Tls => (true, SSL),
        Security::StartTls => (true, SSL_STARTTLS),
        Security::Plain => (false, why::UNENCRYPTED),
    };
    let mut entries = vec![
        plist::Entry::new(keys.host, endpoint.host.as_str()).because(why::host(protocol)),
        plist::Entry::new(keys.port, endpoint.port).because(why::port(protocol, endpoint.security)),
        plist::Entry::new(keys.ssl, ssl).because(why_ssl),
        plist::Entry::new(keys.login, "EmailAuthPassword").because(LOGIN),
    ];
    if owner.person {
        let name = plist::Entry::new(keys.username, endpoint.username.as_str());
        entries.push(name.because(why::USERNAME));
    }
    entries
}

const INCOMING: Keys = Keys {
    host: "IncomingMailServerHostName",
    port: "IncomingMailServerPortNumber",
    ssl: "IncomingMailServerUseSSL",
    login: "IncomingMailServerAuthentication",
    username: "IncomingMailServerUsername",
};

const OUTGOING: Keys = Keys {
    host: "OutgoingMailServerHostName",
    port: "OutgoingMailServerPortNumber",
    ssl: "OutgoingMailServerUseSSL",
    login: "OutgoingMailServerAuthentication",
    username: "OutgoingMailServerUsername",
};

const CONTENT: Text = Text {
    en: "What the profile sets up: one mail account.",
    hi: "profile क्या set करता है: एक mail account।",
};
const TYPE: Text = Text {
    en: "What this part is, in Apple's words.",
    hi: "यह हिस्सा क्या है, Apple के शब्दों में।",
};
const IDENTIFIER: Text = Text {
    en: "A name that is always the same for this address, so that a newer profile replaces this one.",
    hi: "ऐसा नाम जो इस पते के लिए हमेशा एक ही रहता है, ताकि नया profile इसकी जगह ले ले।",
};
const UUID: Text = Text {
    en: "A number that belongs to this part alone. It is calculated from the address.",
    hi: "ऐसी संख्या जो केवल इसी हिस्से की है। यह पते से निकाली जाती है।",
};
const SHOWN: Text = Text {
    en: "What the device shows when it asks whether to install the profile.",
    hi: "install करने से पहले device यही नाम दिखाता है।",
};
const POP: Text = Text {
    en: "Mail is fetched from the server to this device (POP3).",
    hi: "mail server से इस device पर लाई जाती है (POP3)।",
};
const DESCRIPTION: Text = Text {
    en: "What the account is called in the list of mailboxes.",
    hi: "mailboxes की सूची में account का नाम।",
};
const SSL: Text = Text {
    en: "Encrypt, always. Apple calls it SSL, the old name of TLS; on this port it means from the first byte. Without this line it would be off.",
    hi: "हमेशा encrypt कीजिए। Apple इसे SSL कहता है, जो TLS का पुराना नाम है; इस port पर मतलब है पहले byte से। यह पंक्ति न हो तो encryption बंद रहता है।",
};
const SSL_STARTTLS: Text = Text {
    en: "Encrypt, always. Apple has one switch for both ways; on this port Mail begins unencrypted and changes to TLS (STARTTLS). Without this line it would be off.",
    hi: "हमेशा encrypt कीजिए। दोनों तरीकों के लिए Apple का एक ही switch है; इस port पर Mail बात बिना encryption के शुरू करके TLS में बदलता है (STARTTLS)। यह पंक्ति न हो तो encryption बंद रहता है।",
};
const LOGIN: Text = Text {
    en: "Log in with a password. The profile does not hold it: the device asks when you install it.",
    hi: "password से login कीजिए। वह profile में नहीं है: install करते समय device पूछेगा।",
};
const SAME: Text = Text {
    en: "Ask for the password once, and use it for sending too.",
    hi: "password एक ही बार पूछिए, और भेजने में भी वही लगाइए।",
};
const NOT_SAME: Text = Text {
    en: "The login name for sending is another one, so ask for its password as well.",
    hi: "भेजने का login नाम अलग है, इसलिए उसका password भी पूछिए।",
};
const OPEN: Text = Text {
    en: "Bring the file to the device, by AirDrop or as an attachment for instance, and open it. It is not signed, and the device says so; that is no fault.",
    hi: "file को device पर लाइए, जैसे AirDrop से या mail में attach करके, और उसे खोलिए। device बताएगा कि profile signed नहीं है; यह कोई गड़बड़ी नहीं है।",
};
const INSTALL: Text = Text {
    en: "iPhone and iPad: in Settings, open “Profile Downloaded” and install it. Mac: in System Settings, search for “Profiles” and open it there. Enter the password when the device asks for it. To take it back, remove the profile in the same place.",
    hi: "iPhone और iPad: Settings में “Profile Downloaded” खोलकर install कीजिए। Mac: System Settings में “Profiles” खोजिए और वहाँ profile खोलिए। device password माँगे तो लिखिए। वापस पहले जैसा करना हो, तो profile वहीं से हटा दीजिए।",
};
const TEST: Text = Text {
    en: "In Mail, write a message to yourself. If it arrives, sending and reading both work.",
    hi: "Mail में अपने आप को एक mail लिखिए। वह आ जाए, तो भेजना और पढ़ना दोनों ठीक हैं।",
};
