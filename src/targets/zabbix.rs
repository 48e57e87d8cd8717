//! Zabbix, which mails alerts, set up as a media type in its web pages.

use super::secret::at_hand;
use super::{Entry, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, why};
use crate::account::Account;
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Zabbix",
    about: Text {
        en: "A program that watches servers and networks and mails an alert when something fails.",
        hi: "servers और networks पर नज़र रखने वाला program। कुछ बिगड़ने पर वह mail से चेतावनी भेजता है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("SSL/TLS"),
        starttls: Some("STARTTLS"),
        username: Some("Username"),
        password: Some("Password"),
    },
    manual: "https://www.zabbix.com/documentation/current/en/manual/config/notifications/media/email",
    forms: &[],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let address = account.address.as_str();
    let to = vec![Entry::new("Type", NAME, MEDIA), Entry::new("Send to", address, TO)];
    Ok(Setup {
        before: vec![at_hand(account)?],
        files: Vec::new(),
        after: vec![
            Step::screen(SCREEN, entries(account)),
            Step::screen(USER, to),
            Step::new(TEST),
        ],
    })
}

fn entries(account: &Account) -> Vec<Entry> {
    let Account { address, smtp, .. } = account;
    let security = match smtp.security {
        Security::Tls => "SSL/TLS",
        Security::StartTls => "STARTTLS",
        Security::Plain => "None",
    };
    // The greeting holds no other letters.
    let helo = if address.domain().is_ascii() { address.domain() } else { "localhost" };
    let mut entries = vec![
        Entry::new("Name", NAME, CALLED),
        Entry::new("Type", "Email", TYPE),
        Entry::new("Email provider", "Generic SMTP", PROVIDER),
        Entry::new("SMTP server", smtp.host.as_str(), why::host(Protocol::Smtp)),
        Entry::new(
            "SMTP server port",
            smtp.port.to_string(),
            why::port(Protocol::Smtp, smtp.security),
        ),
        Entry::new("Email", address.as_str(), why::FROM),
        Entry::new("SMTP helo", helo, HELO),
        Entry::new("Connection security", security, why::protection(smtp.security)),
    ];
    if smtp.security != Security::Plain {
        entries.extend([
            Entry::new("SSL verify peer", "on", why::VERIFY),
            Entry::new("SSL verify host", "on", why::ITS_NAME),
        ]);
    }
    entries.extend([
        Entry::new("Authentication", "Username and password", why::AUTH),
        Entry::new("Username", smtp.username.as_str(), why::USERNAME),
        Entry::new("Password", "", PASSWORD),
        Entry::new("Enabled", "on", ENABLED),
    ]);
    entries
}

const NAME: &str = "Mail";

const CALLED: Text = Text {
    en: "What you call this way of sending.",
    hi: "भेजने के इस तरीके का नाम, जो आप चाहें।",
};
const TYPE: Text = Text {
    en: "Send by mail, not by a script or a web service.",
    hi: "mail से भेजिए, script या web service से नहीं।",
};
const PROVIDER: Text = Text {
    en: "Enter the server yourself. (Versions before 6.2 have no such field.)",
    hi: "server ख़ुद लिखिए। (6.2 से पुराने versions में यह खाना नहीं होता।)",
};
const HELO: Text = Text {
    en: "The name that Zabbix greets the server with: a plain domain, without anything else.",
    hi: "वह नाम जिससे Zabbix server को नमस्ते करता है: सीधा domain, और कुछ नहीं।",
};
const PASSWORD: Text = Text {
    en: "Type the password here. Zabbix keeps it, readable, in its database; so an app password is better than your everyday one.",
    hi: "password यहाँ लिखिए। Zabbix उसे अपने database में खुला रखता है; इसलिए रोज़ वाले password से app password अच्छा है।",
};
const ENABLED: Text = Text {
    en: "Switch this way of sending on.",
    hi: "भेजने का यह तरीका चालू कीजिए।",
};
const MEDIA: Text = Text {
    en: "The media type that you have just made.",
    hi: "वह media type जो आपने अभी बनाया।",
};
const TO: Text = Text {
    en: "Where this user's alerts go.", hi: "इस user की चेतावनियाँ कहाँ जाएँ।"
};
const SCREEN: Text = Text {
    en: "Open Alerts → Media types (Administration → Media types before 6.4), press “Create media type”, fill in these fields and press Add. To take it back, delete the media type.",
    hi: "Alerts → Media types खोलिए (6.4 से पहले: Administration → Media types), “Create media type” दबाइए, ये खाने भरिए और Add दबाइए। वापस पहले जैसा करना हो, तो यह media type हटा दीजिए।",
};
const USER: Text = Text {
    en: "Say who gets the alerts: open Users → Users, choose a user, and under Media press Add.",
    hi: "बताइए कि चेतावनी किसे मिले: Users → Users खोलिए, user चुनिए और Media के नीचे Add दबाइए।",
};
const TEST: Text = Text {
    en: "Send yourself a message: in the list of media types, press Test in the line “Mail” and enter your address. If it fails, the window shows what the server answered.",
    hi: "अपने आप को एक mail भेजिए: media types की सूची में “Mail” वाली पंक्ति में Test दबाइए और अपना पता लिखिए। न जाए, तो server का जवाब वहीं दिखता है।",
};
