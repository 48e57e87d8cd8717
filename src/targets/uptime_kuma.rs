//! Uptime Kuma, which tells when a web site is down.

use super::secret::at_hand;
use super::variables::sender;
use super::{Entry, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, why};
use crate::account::Account;
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Uptime Kuma",
    about: Text {
        en: "A program that watches web sites and servers and writes to you when one does not answer.",
        hi: "websites और servers पर नज़र रखने वाला program। कोई जवाब न दे तो वह आपको mail भेजता है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("TLS (465)"),
        starttls: Some("None / STARTTLS (25, 587)"),
        username: Some("Username"),
        password: Some("Password"),
    },
    manual: "https://github.com/louislam/uptime-kuma/wiki/Notification-Methods",
    forms: &[],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    let smtp = &account.smtp;
    let (secure, why_secure) = match smtp.security {
        Security::Tls => ("TLS (465)", why::protection(Security::Tls)),
        Security::StartTls => ("None / STARTTLS (25, 587)", why::OFFERED),
        Security::Plain => ("None / STARTTLS (25, 587)", why::protection(Security::Plain)),
    };
    let entries = vec![
        Entry::new("Notification Type", "Email (SMTP)", TYPE),
        Entry::new("Friendly Name", account.address.as_str(), NAME),
        Entry::new("Hostname", smtp.host.as_str(), why::host(Protocol::Smtp)),
        Entry::new("Port", smtp.port.to_string(), why::port(Protocol::Smtp, smtp.security)),
        Entry::new("Security", secure, why_secure),
        Entry::new("Ignore TLS Error", "off", why::VERIFY),
        Entry::new("Username", smtp.username.as_str(), why::USERNAME),
        Entry::new("Password", "", PASSWORD),
        Entry::new("From Email", sender(account), why::FROM),
        Entry::new("To Email", account.address.as_str(), TO),
    ];
    Ok(Setup {
        before: vec![at_hand],
        files: Vec::new(),
        after: vec![Step::screen(OPEN, entries), Step::new(USE), Step::new(TEST)],
    })
}

const OPEN: Text = Text {
    en: "In Uptime Kuma, open **Settings**, **Notifications**, press **Setup Notification**, and fill in this form. There is no file for it.",
    hi: "Uptime Kuma में **Settings**, फिर **Notifications** खोलिए, **Setup Notification** दबाइए और यह form भरिए। इसके लिए कोई file नहीं होती।",
};
const TYPE: Text = Text {
    en: "News by mail, through a server of your choice.",
    hi: "सूचना mail से, आपके चुने server के रास्ते।",
};
const NAME: Text = Text {
    en: "What you choose this notification by; anything will do.",
    hi: "जिस नाम से आप इस notification को पहचानेंगे; कुछ भी लिख सकते हैं।",
};
const PASSWORD: Text = Text {
    en: "The password that you have at hand. Uptime Kuma keeps it in its database.",
    hi: "वह password जो आपने तैयार रखा है। Uptime Kuma उसे अपने database में रखता है।",
};
const TO: Text = Text {
    en: "Who is told; several addresses stand with commas between them.",
    hi: "किसे बताना है; कई पते हों, तो उनके बीच comma लगाइए।",
};
const USE: Text = Text {
    en: "Press **Save**. Monitors that are there already get it only if **Apply on all existing monitors** is on; to take it away, delete the notification in the same place.",
    hi: "**Save** दबाइए। पहले से मौजूद monitors को यह तभी मिलता है जब **Apply on all existing monitors** चालू हो; हटाना हो, तो notification को यहीं मिटाइए।",
};
const TEST: Text = Text {
    en: "Open it again and press **Test**: a message must arrive.",
    hi: "उसे फिर खोलिए और **Test** दबाइए: एक mail आनी चाहिए।",
};
