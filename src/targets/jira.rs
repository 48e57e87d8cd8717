//! Jira Data Center, which writes about issues.

use super::secret::at_hand;
use super::{Entry, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, why};
use crate::account::Account;
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Jira Data Center",
    about: Text {
        en: "A server of one's own for the issues of teams. It writes to people when theirs change.",
        hi: "team के issues रखने वाला अपना server। उनमें बदलाव हो तो वह लोगों को mail भेजता है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("SECURE_SMTP"),
        starttls: Some("TLS required"),
        username: Some("Username"),
        password: Some("Password"),
    },
    manual: "https://confluence.atlassian.com/adminjiraserver/configuring-an-smtp-mail-server-to-send-notifications-938847603.html",
    forms: &[],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    let smtp = &account.smtp;
    let protocol = if smtp.security == Security::Tls { "SECURE_SMTP" } else { "SMTP" };
    let mut entries = vec![
        Entry::new("Name", smtp.host.as_str(), NAME),
        Entry::new("From address", account.address.as_str(), FROM),
        Entry::new("Email prefix", "[JIRA]", PREFIX),
        Entry::new("Service Provider", "Custom", CUSTOM),
        Entry::new("Protocol", protocol, PROTOCOL),
        Entry::new("Host Name", smtp.host.as_str(), why::host(Protocol::Smtp)),
        Entry::new("SMTP Port", smtp.port.to_string(), why::port(Protocol::Smtp, smtp.security)),
    ];
    entries.extend(match smtp.security {
        Security::Tls => None,
        Security::StartTls => Some(Entry::new("TLS", "on", TLS)),
        Security::Plain => Some(Entry::new("TLS", "off", why::protection(Security::Plain))),
    });
    entries.extend([
        Entry::new("Username", smtp.username.as_str(), why::USERNAME),
        Entry::new("Password", "", PASSWORD),
    ]);
    Ok(Setup {
        before: vec![at_hand],
        files: Vec::new(),
        after: vec![Step::screen(OPEN, entries), Step::new(SAVE), Step::new(TEST)],
    })
}

const OPEN: Text = Text {
    en: "As a system administrator, open **Administration** (the gear), **System**, **Outgoing Mail**, press **Configure new SMTP mail server**, and fill in the form. In Confluence the same form is under **General configuration**, **Mail Servers**.",
    hi: "system administrator की तरह **Administration** (gear का चिह्न), **System**, **Outgoing Mail** खोलिए, **Configure new SMTP mail server** दबाइए और form भरिए। Confluence में यही form **General configuration**, **Mail Servers** के नीचे है।",
};
const NAME: Text = Text {
    en: "What this server is called in the list; anything will do.",
    hi: "सूची में इस server का नाम; कुछ भी लिख सकते हैं।",
};
const FROM: Text = Text {
    en: "The sender of the mail, without a name: Jira puts the name of the person in front who changed the issue. Most providers accept only your own address here.",
    hi: "mail भेजने वाले का पता, बिना नाम के: issue बदलने वाले का नाम Jira ख़ुद जोड़ता है। ज़्यादातर provider यहाँ केवल आपका अपना पता मानते हैं।",
};
const PREFIX: Text = Text {
    en: "Stands before every subject, so that people can sort the mail. Jira insists on one.",
    hi: "हर subject के आगे लगता है, ताकि लोग mail छाँट सकें। Jira इसके बिना form नहीं लेता।",
};
const CUSTOM: Text = Text {
    en: "A server whose settings you enter yourself.",
    hi: "ऐसा server जिसकी settings आप ख़ुद भरते हैं।",
};
const PROTOCOL: Text = Text {
    en: "`SECURE_SMTP` encrypts from the first byte, and `SMTP` begins without encryption. It has to fit the port.",
    hi: "`SECURE_SMTP` पहले byte से encrypt करता है, और `SMTP` बिना encryption के शुरू करता है। यह port से मेल खाना चाहिए।",
};
const TLS: Text = Text {
    en: "Insist on STARTTLS: change to TLS before the login, or stop.",
    hi: "STARTTLS ज़रूर हो: login से पहले TLS में बदले, नहीं तो रुक जाए।",
};
const PASSWORD: Text = Text {
    en: "The password that you have at hand. Jira keeps it in its database.",
    hi: "वह password जो आपने तैयार रखा है। Jira उसे अपने database में रखता है।",
};
const SAVE: Text = Text {
    en: "Press **Test Connection**, and when that succeeds, **Add**. The same page deletes the server again.",
    hi: "**Test Connection** दबाइए, और वह सफल हो तो **Add**। इसी पन्ने से server हटाया भी जा सकता है।",
};
const TEST: Text = Text {
    en: "On the page with the server, press **Send a test email**, and then **Send**: a message must arrive. The log below it tells what went wrong.",
    hi: "server वाले पन्ने पर **Send a test email** दबाइए, फिर **Send**: एक mail आनी चाहिए। गड़बड़ हो, तो कारण नीचे के log में लिखा होता है।",
};
