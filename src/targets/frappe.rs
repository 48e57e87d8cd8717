//! Frappe and `ERPNext`, set up in their pages or in the file of a site.

use super::secret::at_hand;
use super::{
    Entry, File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, web, why,
};
use crate::account::{Account, Field};
use crate::formats::json::{self, Member};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Frappe, ERPNext",
    about: Text {
        en: "A framework made in India, and the program for the whole of a business that is built on it. They mail invoices, reminders and invitations.",
        hi: "भारत में बना framework, और उस पर बना पूरे कारोबार का program। ये bill, याद दिलाने की सूचनाएँ और invitation mail से भेजते हैं।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("Use SSL"),
        starttls: Some("Use TLS"),
        username: Some("Email Address, mail_login"),
        password: Some("Password, mail_password"),
    },
    manual: "https://docs.frappe.io/erpnext/email-account",
    forms: &[],
    keeping: &[Keeping::Asked, Keeping::Inline],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    web::ascii(account)?;
    if picks.keeping == Keeping::Inline {
        // What the file does not set to yes, Frappe takes from `mail_login` instead.
        if account.smtp.security != Security::StartTls {
            return Err(Refusal { field: Field::Port(Protocol::Smtp), why: ONLY_STARTTLS });
        }
        let file = File::part("sites/SITE/site_config.json", None, json::object(members(account)))
            .mode(0o640)
            .media_type("application/json");
        return Ok(Setup {
            before: vec![at_hand],
            files: vec![file],
            after: vec![
                Step::new(PLACE),
                web::FILL_IN_DOUBLE,
                Step::run(RESTART, "bench restart"),
                Step::new(TEST_FILE),
            ],
        });
    }
    Ok(Setup {
        before: vec![at_hand],
        files: Vec::new(),
        after: vec![Step::screen(SCREEN, entries(account)), Step::new(TEST)],
    })
}

fn entries(account: &Account) -> Vec<Entry> {
    let Account { address, smtp, .. } = account;
    let (ssl, tls) = match smtp.security {
        Security::Tls => ("on", "off"),
        Security::StartTls => ("off", "on"),
        Security::Plain => ("off", "off"),
    };
    let mut entries = vec![
        Entry::new("Email Address", address.as_str(), why::FROM),
        Entry::new("Email Account Name", account.shown_name(), NAME),
    ];
    if smtp.username.as_str() != address.as_str() {
        entries.extend([
            Entry::new("Use different Email ID", "on", DIFFERENT),
            Entry::new("Alternative Email ID", smtp.username.as_str(), why::USERNAME),
        ]);
    }
    entries.extend([
        Entry::new("Password", "", PASSWORD),
        Entry::new("Enable Outgoing", "on", OUTGOING),
        Entry::new("Outgoing Server", smtp.host.as_str(), why::host(Protocol::Smtp)),
        Entry::new("Use TLS", tls, USE_TLS),
        Entry::new("Use SSL", ssl, USE_SSL),
    ]);
    if smtp.security != Security::Plain {
        entries.push(Entry::new("Validate SSL certificate", "on", VALIDATE));
    }
    entries.extend([
        Entry::new("Port", smtp.port.to_string(), why::port(Protocol::Smtp, smtp.security)),
        Entry::new("Default Outgoing", "on", DEFAULT),
        Entry::new("Always use this email address as sender address", "on", ALWAYS),
    ]);
    entries
}

fn members(account: &Account) -> Vec<Member> {
    let Account { address, smtp, .. } = account;
    vec![
        Member::text("mail_server", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        Member::number("mail_port", smtp.port).because(why::port(Protocol::Smtp, smtp.security)),
        Member::number("use_tls", 1).because(USE_TLS),
        Member::text("mail_login", smtp.username.as_str()).because(why::USERNAME),
        Member::blank("mail_password").because(why::BLANK),
        Member::text("auto_email_id", address.as_str()).because(why::FROM),
    ]
}

const NAME: Text = Text {
    en: "The name that recipients see beside the address.",
    hi: "वह नाम जो पाने वाले को पते के साथ दिखता है।",
};
const DIFFERENT: Text = Text {
    en: "The name to log in with is not the address.",
    hi: "login का नाम पते से अलग है।",
};
const PASSWORD: Text = Text {
    en: "Type the password here. Frappe keeps it encrypted in its database.",
    hi: "password यहाँ लिखिए। Frappe उसे अपने database में encrypted रखता है।",
};
const OUTGOING: Text = Text {
    en: "Use this account for sending.",
    hi: "यह account भेजने के काम में लीजिए।",
};
const USE_TLS: Text = Text {
    en: "STARTTLS: talk begins unencrypted and changes to TLS before the login. Frappe calls this TLS; it and SSL exclude each other.",
    hi: "STARTTLS: बात बिना encryption के शुरू होती है और login से पहले TLS में बदलती है। Frappe इसे TLS कहता है; यह और SSL साथ नहीं चलते।",
};
const USE_SSL: Text = Text {
    en: "Encryption from the first byte. Frappe calls this SSL, the old name of TLS.",
    hi: "पहले byte से encryption। Frappe इसे SSL कहता है, जो TLS का पुराना नाम है।",
};
const VALIDATE: Text = Text {
    en: "Check the certificate of the server, so that a forged one is refused. Older versions have no such field and check nothing.",
    hi: "server का certificate जाँचिए, ताकि नकली certificate वाला server ठुकरा दिया जाए। पुराने versions में यह खाना नहीं होता, और वे कुछ नहीं जाँचते।",
};
const DEFAULT: Text = Text {
    en: "Send through this account whatever has none of its own.",
    hi: "जिसका अपना account न हो, वह सब इसी account से भेजिए।",
};
const ALWAYS: Text = Text {
    en: "Most providers accept only your own address as the sender.",
    hi: "ज़्यादातर provider भेजने वाले की जगह केवल आपका अपना पता मानते हैं।",
};
const SCREEN: Text = Text {
    en: "Type “Email Account” into the search bar, open the list, press “Add Email Account” and fill in these fields. Leave “Service” empty: it would change the others. When you save, the server is tried at once. To take it back, switch “Enable Outgoing” off.",
    hi: "search bar में “Email Account” लिखिए, सूची खोलिए, “Add Email Account” दबाइए और ये खाने भरिए। “Service” को खाली रखिए: वह बाकी खाने बदल देता। save करते ही server को आज़माया जाता है। वापस पहले जैसा करना हो, तो “Enable Outgoing” बंद कर दीजिए।",
};
const PLACE: Text = Text {
    en: "Put the members into the `site_config.json` of your site, within its braces and with a comma between any two; `SITE` stands for its name. An Email Account that is set up in the pages comes first: these lines are for a site that has none. To take it back, remove them.",
    hi: "ये पंक्तियाँ अपनी site की `site_config.json` में उसके braces के अंदर रखिए, हर दो के बीच comma हो; `SITE` की जगह site का नाम है। पन्नों में बनाया गया Email Account पहले आता है: ये पंक्तियाँ उस site के लिए हैं जिसमें वह न हो। वापस पहले जैसा करना हो, तो इन्हें हटा दीजिए।",
};
const RESTART: Text = Text {
    en: "Let only the owner and group of the file read it (mode 640), and restart the bench.",
    hi: "file को केवल उसका owner और group पढ़ सके (mode 640), और bench को फिर से शुरू कीजिए।",
};
const TEST: Text = Text {
    en: "Send yourself a message: open any document, press “New Email” and write to your own address. If it does not go, the Email Queue shows what the server answered.",
    hi: "अपने आप को एक mail भेजिए: कोई भी document खोलिए, “New Email” दबाइए और अपने पते पर लिखिए। न जाए, तो Email Queue में server का जवाब दिखता है।",
};
const TEST_FILE: Text = Text {
    en: "Send yourself a message: log out and choose “Forgot Password?”. If nothing arrives, the Email Queue shows what the server answered.",
    hi: "अपने आप को एक mail भेजिए: log out कीजिए और “Forgot Password?” चुनिए। कुछ न आए, तो Email Queue में server का जवाब दिखता है।",
};
const ONLY_STARTTLS: Text = Text {
    en: "In the file of a site, Frappe knows only STARTTLS. Choose the port where your server offers that, usually 587, or let the program ask for the password: its pages know every kind of encryption.",
    hi: "site की file में Frappe केवल STARTTLS जानता है। वह port चुनिए जिस पर आपका server STARTTLS देता है, आम तौर पर 587; या password program को पूछने दीजिए: उसके पन्ने हर तरह का encryption जानते हैं।",
};
