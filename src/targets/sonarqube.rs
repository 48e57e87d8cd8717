//! `SonarQube`, which writes about the quality of code.

use super::secret::at_hand;
use super::{
    Entry, Form, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, why,
};
use crate::account::Account;
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "SonarQube",
    about: Text {
        en: "A server that looks for faults in code and writes to people about what it found in their projects.",
        hi: "code में गड़बड़ियाँ खोजने वाला server। लोगों को उनके projects में मिली बातें वह mail से बताता है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("SSLTLS"),
        starttls: Some("STARTTLS"),
        username: Some("SMTP username"),
        password: Some("SMTP password"),
    },
    manual: "https://docs.sonarsource.com/sonarqube-server/latest/instance-administration/email-notifications/",
    forms: &[
        Form {
            id: "new", name: Text { en: "10.8, 2025.1 or newer", hi: "10.8, 2025.1 या नया" }
        },
        Form {
            id: "old", name: Text { en: "10.7 or older", hi: "10.7 या पुराना" }
        },
    ],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    let (open, entries) =
        if picks.form == "old" { (OLD, old(account)) } else { (NEW, new(account)) };
    Ok(Setup {
        before: vec![at_hand],
        files: Vec::new(),
        after: vec![Step::screen(open, entries), Step::new(SAVE), Step::new(TEST)],
    })
}

fn new(account: &Account) -> Vec<Entry> {
    let protocol = match account.smtp.security {
        Security::Tls => "SSLTLS",
        Security::StartTls => "STARTTLS",
        Security::Plain => "NONE",
    };
    let mut entries = vec![Entry::new("Authentication", "Basic", BASIC)];
    entries.extend(login(account));
    entries.extend(server(account));
    entries.insert(
        5,
        Entry::new("Security protocol", protocol, why::protection(account.smtp.security)),
    );
    entries.extend(sender(account));
    entries
}

fn old(account: &Account) -> Vec<Entry> {
    let connection = match account.smtp.security {
        Security::Tls => "ssl",
        Security::StartTls => "starttls",
        Security::Plain => "",
    };
    let mut entries = Vec::from(server(account));
    entries.push(Entry::new(
        "Secure connection",
        connection,
        why::protection(account.smtp.security),
    ));
    entries.extend(login(account));
    entries.extend(sender(account));
    entries
}

fn login(account: &Account) -> [Entry; 2] {
    [
        Entry::new("SMTP username", account.smtp.username.as_str(), why::USERNAME),
        Entry::new("SMTP password", "", PASSWORD),
    ]
}

fn server(account: &Account) -> [Entry; 2] {
    let smtp = &account.smtp;
    [
        Entry::new("SMTP host", smtp.host.as_str(), why::host(Protocol::Smtp)),
        Entry::new("SMTP port", smtp.port.to_string(), why::port(Protocol::Smtp, smtp.security)),
    ]
}

fn sender(account: &Account) -> [Entry; 2] {
    [
        Entry::new("From address", account.address.as_str(), why::FROM),
        Entry::new("From name", account.shown_name(), why::NAME),
    ]
}

const NEW: Text = Text {
    en: "As an administrator, open **Administration**, **Configuration**, **General Settings**, **Email**, press the button that begins a configuration, and fill in the form.",
    hi: "administrator की तरह **Administration**, **Configuration**, **General Settings**, **Email** खोलिए, नई configuration वाला button दबाइए और form भरिए।",
};
const OLD: Text = Text {
    en: "As an administrator, open **Administration**, **Configuration**, **General Settings**, **Email**, and fill in these fields. Leave empty what is empty here, but for the password.",
    hi: "administrator की तरह **Administration**, **Configuration**, **General Settings**, **Email** खोलिए और ये खाने भरिए। password के सिवा जो यहाँ खाली है, उसे खाली छोड़िए।",
};
const BASIC: Text = Text {
    en: "Log in with a user name and a password. The other way is OAuth, for Microsoft 365.",
    hi: "user name और password से login। दूसरा तरीका OAuth है, Microsoft 365 के लिए।",
};
const PASSWORD: Text = Text {
    en: "The password that you have at hand. SonarQube keeps it in its database and shows it to nobody.",
    hi: "वह password जो आपने तैयार रखा है। SonarQube उसे अपने database में रखता है और किसी को नहीं दिखाता।",
};
const SAVE: Text = Text {
    en: "Save. People get mail only about what they ask for, in their account under **Notifications**. To take the account out again, delete the configuration, or empty the field of the host.",
    hi: "save कीजिए। लोगों को वही mail मिलती है जो वे अपने account में **Notifications** के नीचे माँगते हैं। account हटाना हो, तो configuration मिटाइए, या host का खाना खाली कीजिए।",
};
const TEST: Text = Text {
    en: "On the same page, enter your address under **Test email** and send: a message must arrive.",
    hi: "उसी पन्ने पर **Test email** के नीचे अपना पता लिखिए और भेजिए: एक mail आनी चाहिए।",
};
