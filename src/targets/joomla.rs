//! Joomla, which keeps its mail settings in its global configuration.

use super::secret::at_hand;
use super::{
    Entry, File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, web, why,
};
use crate::account::Account;
use crate::formats::{Line, php, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Joomla",
    about: Text {
        en: "A program for web sites with many authors and members. It mails contact forms, new accounts and forgotten passwords.",
        hi: "ऐसी websites का program जिनमें कई लेखक और सदस्य हों। वह contact form, नए account और भूले हुए password की mail भेजता है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("SSL/TLS (ssl)"),
        starttls: Some("STARTTLS (tls)"),
        username: Some("SMTP Username"),
        password: Some("SMTP Password"),
    },
    manual: "https://docs.joomla.org/Special:MyLanguage/Help:Site_Global_Configuration",
    forms: &[],
    keeping: &[Keeping::Asked, Keeping::Inline],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    if picks.keeping == Keeping::Inline {
        let file = File::part("configuration.php", Some(remark::SLASHES), lines(account))
            .mode(0o640)
            .media_type("application/x-httpd-php");
        return Ok(Setup {
            before: vec![at_hand],
            files: vec![file],
            after: vec![
                Step::run(PLACE, "chmod u+w configuration.php"),
                web::secret(Keeping::Inline),
                web::private("configuration.php"),
                Step::new(TEST),
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
    let (security, why_security) = match smtp.security {
        Security::Tls => ("SSL/TLS", why::protection(Security::Tls)),
        Security::StartTls => ("STARTTLS", why::protection(Security::StartTls)),
        Security::Plain => ("None", why::protection(Security::Plain)),
    };
    let mut entries = vec![
        Entry::new("Send Mail", "Yes", ONLINE),
        Entry::new("From Email", address.as_str(), why::FROM),
    ];
    if let Some(name) = &account.name {
        entries.push(Entry::new("From Name", name.as_str(), why::NAME));
    }
    entries.extend([
        Entry::new("Mailer", "SMTP", web::BY_SMTP),
        Entry::new("SMTP Host", smtp.host.as_str(), why::host(Protocol::Smtp)),
        Entry::new("SMTP Port", smtp.port.to_string(), why::port(Protocol::Smtp, smtp.security)),
        Entry::new("SMTP Security", security, why_security),
        Entry::new("SMTP Authentication", "Yes", why::AUTH),
        Entry::new("SMTP Username", smtp.username.as_str(), why::USERNAME),
        Entry::new("SMTP Password", "", PASSWORD),
    ]);
    entries
}

fn lines(account: &Account) -> Vec<Line> {
    let Account { address, smtp, .. } = account;
    let (secure, why_secure) = match smtp.security {
        Security::Tls => ("ssl", SSL),
        Security::StartTls => ("tls", TLS),
        Security::Plain => ("none", why::protection(Security::Plain)),
    };
    let mut lines = vec![
        php::bare("public $mailonline", "true").because(ONLINE),
        php::text("public $mailer", "smtp").because(web::BY_SMTP),
        php::text("public $smtphost", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        php::bare("public $smtpport", &smtp.port.to_string())
            .because(why::port(Protocol::Smtp, smtp.security)),
        php::text("public $smtpsecure", secure).because(why_secure),
        php::bare("public $smtpauth", "true").because(why::AUTH),
        php::text("public $smtpuser", smtp.username.as_str()).because(why::USERNAME),
        web::password("public $smtppass", Keeping::Inline),
        php::text("public $mailfrom", address.as_str()).because(why::FROM),
    ];
    if let Some(name) = &account.name {
        lines.push(php::text("public $fromname", name.as_str()).because(why::NAME));
    }
    lines
}

const ONLINE: Text = Text {
    en: "Let the site send mail at all.", hi: "site को mail भेजने दीजिए।"
};
const SSL: Text = Text {
    en: "Encrypt from the first byte. Joomla calls this `ssl`, the old name of TLS; `tls` would be STARTTLS.",
    hi: "पहले byte से encrypt कीजिए। Joomla इसे `ssl` कहता है, जो TLS का पुराना नाम है; `tls` लिखने का मतलब STARTTLS होता।",
};
const TLS: Text = Text {
    en: "Begin unencrypted and change to TLS before the login; if that fails, nothing is sent. Joomla calls this `tls`, others call it STARTTLS.",
    hi: "बात बिना encryption के शुरू कीजिए और login से पहले TLS में बदलिए; न बदले तो कुछ नहीं भेजा जाता। Joomla इसे `tls` कहता है, दूसरे STARTTLS।",
};
const PASSWORD: Text = Text {
    en: "Type the password here. Joomla keeps it in `configuration.php`, which nobody but the web server should be able to read.",
    hi: "password यहाँ लिखिए। Joomla उसे `configuration.php` में रखता है, जिसे web server के सिवा कोई न पढ़ सके।",
};
const SCREEN: Text = Text {
    en: "As a super user, open System → Global Configuration → Server, fill in these fields under Mail and press Save. To take it back, set “Mailer” to “PHP Mail” again.",
    hi: "super user होकर System → Global Configuration → Server खोलिए, Mail के नीचे ये खाने भरिए और Save दबाइए। वापस पहले जैसा करना हो, तो “Mailer” को फिर “PHP Mail” कर दीजिए।",
};
const PLACE: Text = Text {
    en: "In `configuration.php`, replace the lines with the same names by these, inside the braces of `class JConfig`; leave all the others. The file is often read-only: the command lets its owner write to it. Keep a copy of the old file, so that you can go back.",
    hi: "`configuration.php` में `class JConfig` के braces के अंदर इन्हीं नामों की पंक्तियाँ हटाकर ये रखिए; बाकी सब वैसी ही रहें। file अक्सर read-only होती है: command से उसका owner उसमें लिख सकता है। पुरानी file की एक नक़ल रखिए, ताकि वापस जा सकें।",
};
const TEST: Text = Text {
    en: "Send yourself a message: in System → Global Configuration → Server, press “Send Test Mail”. It goes to the address in “From Email”; if it fails, the page says why.",
    hi: "अपने आप को एक mail भेजिए: System → Global Configuration → Server में “Send Test Mail” दबाइए। mail “From Email” वाले पते पर जाती है; न जाए, तो कारण उसी पन्ने पर दिखता है।",
};
