//! Moodle, which mails its learners and teachers.

use super::secret::at_hand;
use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, web, why};
use crate::account::Account;
use crate::formats::{Line, php, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Moodle",
    about: Text {
        en: "A learning platform for schools and universities. It mails posts in forums, reminders and forgotten passwords.",
        hi: "school और विश्वविद्यालयों का learning platform। वह forum की बातें, याद दिलाने वाली सूचनाएँ और भूले हुए password की mail भेजता है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("smtpsecure 'ssl'"),
        starttls: Some("smtpsecure 'tls'"),
        username: Some("smtpuser"),
        password: Some("smtppass"),
    },
    manual: "https://docs.moodle.org/en/Mail_configuration",
    forms: &[],
    keeping: &[Keeping::Inline, Keeping::Environment],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let file = File::part("config.php", Some(remark::SLASHES), lines(account, picks.keeping))
        .mode(0o640)
        .media_type("application/x-httpd-php");
    Ok(Setup {
        before: vec![at_hand(account)?],
        files: vec![file],
        after: vec![
            Step::run(PLACE, "php -l config.php"),
            web::secret(picks.keeping),
            web::private("config.php"),
            Step::new(TEST),
        ],
    })
}

fn lines(account: &Account, keeping: Keeping) -> Vec<Line> {
    let Account { address, smtp, .. } = account;
    let (secure, why_secure) = match smtp.security {
        Security::Tls => ("ssl", SSL),
        Security::StartTls => ("tls", TLS),
        Security::Plain => ("", why::protection(Security::Plain)),
    };
    let server = format!("{}:{}", smtp.host.as_str(), smtp.port);
    vec![
        php::text("$CFG->smtphosts", &server).because(HOSTS),
        php::text("$CFG->smtpsecure", secure).because(why_secure),
        php::text("$CFG->smtpauthtype", "PLAIN").because(AUTH_TYPE),
        php::text("$CFG->smtpuser", smtp.username.as_str()).because(why::USERNAME),
        web::password("$CFG->smtppass", keeping),
        php::text("$CFG->noreplyaddress", address.as_str()).because(why::FROM),
    ]
}

const HOSTS: Text = Text {
    en: "The server that takes your mail and sends it on (SMTP), and its port after the colon.",
    hi: "वह server जो आपकी mail लेकर आगे भेजता है (SMTP), और colon के बाद उसका port।",
};
const SSL: Text = Text {
    en: "Encrypt from the first byte. Moodle calls this `ssl`, the old name of TLS; `tls` would be STARTTLS.",
    hi: "पहले byte से encrypt कीजिए। Moodle इसे `ssl` कहता है, जो TLS का पुराना नाम है; `tls` लिखने का मतलब STARTTLS होता।",
};
const TLS: Text = Text {
    en: "Begin unencrypted and change to TLS before the login; if that fails, nothing is sent. Moodle calls this `tls`, others call it STARTTLS.",
    hi: "बात बिना encryption के शुरू कीजिए और login से पहले TLS में बदलिए; न बदले तो कुछ नहीं भेजा जाता। Moodle इसे `tls` कहता है, दूसरे STARTTLS।",
};
const AUTH_TYPE: Text = Text {
    en: "Log in with name and password, in the way that nearly every server knows. Microsoft's servers want `LOGIN` here.",
    hi: "नाम और password से login कीजिए, उस तरीके से जिसे लगभग हर server जानता है। Microsoft के servers को यहाँ `LOGIN` चाहिए।",
};
const PLACE: Text = Text {
    en: "Put the lines into `config.php`, above the line with `lib/setup.php`: what stands below it does nothing. The command sees whether the file is still right PHP. Site administration then shows these settings as fixed; to take it back, remove the lines.",
    hi: "ये पंक्तियाँ `config.php` में `lib/setup.php` वाली पंक्ति से ऊपर रखिए; उसके नीचे की पंक्तियाँ कुछ नहीं करतीं। command देखती है कि file अब भी सही PHP है। फिर Site administration में ये settings बँधी हुई दिखती हैं; वापस पहले जैसा करना हो, तो ये पंक्तियाँ हटा दीजिए।",
};
const TEST: Text = Text {
    en: "Send yourself a message: Site administration → Server → Email → Outgoing mail configuration, then “Test outgoing mail configuration”. The page shows what the server answered.",
    hi: "अपने आप को एक mail भेजिए: Site administration → Server → Email → Outgoing mail configuration, फिर “Test outgoing mail configuration”। server ने क्या जवाब दिया, वह उसी पन्ने पर दिखता है।",
};
