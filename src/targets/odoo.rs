//! Odoo, which sends orders and invoices, set up in its pages or in its file.

use super::secret::at_hand;
use super::{
    Entry, File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, steps, web,
    why,
};
use crate::account::{Account, Field};
use crate::formats::{Line, configparser, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Odoo",
    about: Text {
        en: "A program for the whole of a business: sales, invoices, stock. It mails offers, invoices and reminders.",
        hi: "पूरे कारोबार का program: बिक्री, bill, भंडार। वह प्रस्ताव, bill और याद दिलाने की mail भेजता है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("SSL/TLS"),
        starttls: Some("TLS (STARTTLS)"),
        username: Some("Username, smtp_user"),
        password: Some("Password, smtp_password"),
    },
    manual: "https://www.odoo.com/documentation/latest/applications/general/email_communication/email_servers_outbound.html",
    forms: &[],
    keeping: &[Keeping::Asked, Keeping::Inline],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    web::ascii(account)?;
    if picks.keeping == Keeping::Inline {
        if account.smtp.security == Security::Tls {
            return Err(Refusal { field: Field::Port(Protocol::Smtp), why: ONLY_STARTTLS });
        }
        let file =
            File::part("/etc/odoo/odoo.conf", Some(remark::HASH), lines(account)).mode(0o640);
        return Ok(Setup {
            before: vec![at_hand],
            files: vec![file],
            after: vec![
                Step::new(PLACE),
                steps::FILL_IN,
                Step::run(RESTART, RESTART_ALL),
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
    let (encryption, why_encryption) = match smtp.security {
        Security::Tls => ("SSL/TLS, encryption and validation", SSL),
        Security::StartTls => ("TLS (STARTTLS), encryption and validation", STARTTLS),
        Security::Plain => ("None", why::protection(Security::Plain)),
    };
    vec![
        Entry::new("Name", address.domain(), NAME),
        Entry::new("From Filter", address.as_str(), FILTER),
        Entry::new("SMTP Server", smtp.host.as_str(), why::host(Protocol::Smtp)),
        Entry::new("Connection Encryption", encryption, why_encryption),
        Entry::new("SMTP Port", smtp.port.to_string(), why::port(Protocol::Smtp, smtp.security)),
        Entry::new("Authenticate with", "Username", why::AUTH),
        Entry::new("Username", smtp.username.as_str(), why::USERNAME),
        Entry::new("Password", "", PASSWORD),
    ]
}

fn lines(account: &Account) -> Vec<Line> {
    let Account { address, smtp, .. } = account;
    let (upgrade, why_upgrade) = if smtp.security == Security::Plain {
        ("False", why::protection(Security::Plain))
    } else {
        ("True", FILE_STARTTLS)
    };
    vec![
        configparser::raw("smtp_server", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        configparser::raw("smtp_port", &smtp.port.to_string())
            .because(why::port(Protocol::Smtp, smtp.security)),
        configparser::raw("smtp_ssl", upgrade).because(why_upgrade),
        configparser::raw("smtp_user", smtp.username.as_str()).because(why::USERNAME),
        configparser::blank("smtp_password").because(BLANK),
        configparser::raw("email_from", address.as_str()).because(why::FROM),
    ]
}

const RESTART_ALL: &str = "sudo chown odoo:odoo /etc/odoo/odoo.conf\nsudo chmod 640 /etc/odoo/odoo.conf\nsudo systemctl restart odoo";

const NAME: Text = Text {
    en: "What you call this server; any name will do. (Older versions write Description.)",
    hi: "इस server का नाम, जो आप चाहें। (पुराने versions में यहाँ Description लिखा होता है।)",
};
const FILTER: Text = Text {
    en: "Use this server with your own address as the sender. Mail of others is sent from it too, with their name beside it.",
    hi: "यह server आपके अपने पते को भेजने वाला मानकर काम करे। दूसरों की mail भी इसी पते से जाती है, उनका नाम साथ में लिखकर।",
};
const SSL: Text = Text {
    en: "Encrypt from the first byte and check the certificate. Older versions offer only “SSL/TLS”, which does not check it.",
    hi: "पहले byte से encrypt कीजिए और certificate जाँचिए। पुराने versions में केवल “SSL/TLS” मिलता है, जो जाँच नहीं करता।",
};
const STARTTLS: Text = Text {
    en: "Begin unencrypted, change to TLS before the login, and check the certificate. Older versions offer only “TLS (STARTTLS)”, which does not check it.",
    hi: "बात बिना encryption के शुरू कीजिए, login से पहले TLS में बदलिए और certificate जाँचिए। पुराने versions में केवल “TLS (STARTTLS)” मिलता है, जो जाँच नहीं करता।",
};
const PASSWORD: Text = Text {
    en: "Type the password here. Odoo keeps it, readable, in its database; so an app password is better than your everyday one.",
    hi: "password यहाँ लिखिए। Odoo उसे अपने database में खुला रखता है; इसलिए रोज़ वाले password से app password अच्छा है।",
};
const FILE_STARTTLS: Text = Text {
    en: "Begin unencrypted and change to TLS before the login. In spite of its name, `smtp_ssl` is STARTTLS.",
    hi: "बात बिना encryption के शुरू कीजिए और login से पहले TLS में बदलिए। नाम चाहे जो हो, `smtp_ssl` का मतलब STARTTLS ही है।",
};
const BLANK: Text = Text {
    en: "Write the password here, in the place of `YOUR-PASSWORD`, as it is: without quotes and without a `%` doubled. Blanks at its end would be lost. Let nobody else read the file.",
    hi: "यहाँ `YOUR-PASSWORD` की जगह password लिखिए, जैसा है वैसा ही: न quotes लगाइए, न `%` को दोहराइए। अंत की खाली जगहें खो जाती हैं। यह file कोई दूसरा न पढ़ सके।",
};
const SCREEN: Text = Text {
    en: "Switch on the developer mode, open Settings → Technical → Email → Outgoing Mail Servers, press New and fill in these fields. (Without Technical: Settings → Discuss → “Use Custom Email Servers”.) To take it back, archive the server.",
    hi: "developer mode चालू कीजिए, Settings → Technical → Email → Outgoing Mail Servers खोलिए, New दबाइए और ये खाने भरिए। (Technical न दिखे तो: Settings → Discuss → “Use Custom Email Servers”।) वापस पहले जैसा करना हो, तो server को archive कर दीजिए।",
};
const PLACE: Text = Text {
    en: "Put the lines into `odoo.conf`, under `[options]`. Lines with the same names go. Servers that are set up in Odoo's own pages come first: delete those, or these lines do nothing.",
    hi: "ये पंक्तियाँ `odoo.conf` में `[options]` के नीचे रखिए। इन्हीं नामों की पंक्तियाँ हटा दीजिए। Odoo के अपने पन्नों में लिखे servers पहले आते हैं: उन्हें हटाइए, नहीं तो ये पंक्तियाँ कुछ नहीं करतीं।",
};
const RESTART: Text = Text {
    en: "Let only Odoo read the file and restart it. To take it back, remove the lines and restart it.",
    hi: "file केवल Odoo पढ़ सके, और Odoo को फिर से शुरू कीजिए। वापस पहले जैसा करना हो, तो ये पंक्तियाँ हटाकर उसे फिर शुरू कीजिए।",
};
const TEST: Text = Text {
    en: "Press “Test Connection”, save, and send yourself a message: write to a contact with your own address from its page. If it fails, Settings → Technical → Emails shows why.",
    hi: "“Test Connection” दबाइए, save कीजिए, और अपने आप को एक mail भेजिए: अपने ही पते वाले contact को उसके पन्ने से लिखिए। न जाए, तो कारण Settings → Technical → Emails में दिखता है।",
};
const TEST_FILE: Text = Text {
    en: "Send yourself a message: log out and choose “Reset Password”. If nothing arrives, Settings → Technical → Emails and the log of Odoo show why.",
    hi: "अपने आप को एक mail भेजिए: log out कीजिए और “Reset Password” चुनिए। कुछ न आए, तो कारण Settings → Technical → Emails में और Odoo के log में मिलेगा।",
};
const ONLY_STARTTLS: Text = Text {
    en: "In its file, Odoo knows only STARTTLS. Choose the port where your server offers that, usually 587, or let the program ask for the password: its pages know every kind of encryption.",
    hi: "अपनी file में Odoo केवल STARTTLS जानता है। वह port चुनिए जिस पर आपका server STARTTLS देता है, आम तौर पर 587; या password program को पूछने दीजिए: उसके पन्ने हर तरह का encryption जानते हैं।",
};
