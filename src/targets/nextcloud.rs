//! Nextcloud and ownCloud, which send shares, invitations and forgotten passwords.

use super::secret::at_hand;
use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, web, why};
use crate::account::Account;
use crate::formats::{Line, php, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Nextcloud",
    about: Text {
        en: "A server of one's own for files, calendars and more. It mails shares, invitations and forgotten passwords; ownCloud reads the same file.",
        hi: "files, calendar और बहुत कुछ का अपना server। वह साझा की गई files, invitation और भूले हुए password की mail भेजता है; ownCloud भी यही file पढ़ता है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("mail_smtpsecure 'ssl'"),
        starttls: Some("mail_smtpsecure ''"),
        username: Some("mail_smtpname"),
        password: Some("mail_smtppassword"),
    },
    manual: "https://docs.nextcloud.com/server/stable/admin_manual/configuration_server/email_configuration.html",
    forms: &[],
    keeping: &[Keeping::Inline, Keeping::Environment],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let file = File::whole(PATH, Some(remark::SLASHES), lines(account, picks.keeping))
        .mode(0o640)
        .media_type("application/x-httpd-php");
    Ok(Setup {
        before: vec![at_hand(account)?],
        files: vec![file],
        after: vec![
            Step::new(PLACE),
            web::secret(picks.keeping),
            web::private(PATH),
            Step::run(CHECK, "sudo -u www-data php occ config:list system"),
            Step::new(TEST),
        ],
    })
}

fn lines(account: &Account, keeping: Keeping) -> Vec<Line> {
    let Account { address, smtp, .. } = account;
    let text = |key, value: &str| php::element(2, key, &php::string(value));
    let secure = if smtp.security == Security::Tls { "ssl" } else { "" };
    vec![
        php::open(),
        php::open_array("$CONFIG"),
        text("mail_smtpmode", "smtp").because(why::BY_SMTP),
        text("mail_smtphost", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        php::element(2, "mail_smtpport", &smtp.port.to_string())
            .because(why::port(Protocol::Smtp, smtp.security)),
        text("mail_smtpsecure", secure).because(why_secure(smtp.security)),
        php::element(2, "mail_smtpauth", "true").because(why::AUTH),
        text("mail_smtpname", smtp.username.as_str()).because(why::USERNAME),
        web::element(2, "mail_smtppassword", keeping),
        text("mail_from_address", address.local_part()).because(LOCAL_PART),
        text("mail_domain", address.domain()).because(DOMAIN),
        php::close_array(),
    ]
}

const fn why_secure(security: Security) -> Text {
    match security {
        Security::Tls => SSL,
        Security::StartTls | Security::Plain => why::taken_as_offered(security),
    }
}

const PATH: &str = "config/mail.config.php";

const SSL: Text = Text {
    en: "Encrypt from the first byte. Nextcloud calls this `ssl`, the old name of TLS; left empty it would be STARTTLS.",
    hi: "पहले byte से encrypt कीजिए। Nextcloud इसे `ssl` कहता है, जो TLS का पुराना नाम है; खाली छोड़ने का मतलब STARTTLS होता।",
};
const LOCAL_PART: Text = Text {
    en: "The sender, as far as the `@`: Nextcloud wants the address in two parts. Most providers accept only your own.",
    hi: "भेजने वाले का पता, `@` से पहले तक: Nextcloud को पता दो हिस्सों में चाहिए। ज़्यादातर provider केवल आपका अपना पता मानते हैं।",
};
const DOMAIN: Text = Text {
    en: "The rest of the sender, after the `@`.",
    hi: "भेजने वाले के पते का बाकी हिस्सा, `@` के बाद का।",
};
const PLACE: Text = Text {
    en: "Save the file as `config/mail.config.php` in the folder of Nextcloud: it reads every file there that ends in `.config.php`, beside `config.php`. Nothing may stand before the `<?php`, not even an empty line. To take it back, delete the file.",
    hi: "file को Nextcloud के folder में `config/mail.config.php` नाम से save कीजिए: `config.php` के साथ वह वहाँ की हर file पढ़ता है जिसका नाम `.config.php` पर ख़त्म होता है। `<?php` से पहले कुछ भी न हो, खाली पंक्ति भी नहीं। वापस पहले जैसा करना हो, तो file हटा दीजिए।",
};
const CHECK: Text = Text {
    en: "See whether Nextcloud reads it: the command, run in its folder, must show the new values. It does not show the password.",
    hi: "देखिए कि Nextcloud इसे पढ़ता है या नहीं: उसके folder में चलाई गई command को नए मान दिखाने चाहिए। password वह नहीं दिखाती।",
};
const TEST: Text = Text {
    en: "Send yourself a message: as an administrator, open Administration settings → Basic settings → Email server and press “Send email”. It goes to the address in your own profile, so that must be filled in.",
    hi: "अपने आप को एक mail भेजिए: administrator होकर Administration settings → Basic settings → Email server खोलिए और “Send email” दबाइए। mail आपके अपने profile वाले पते पर जाती है, इसलिए वह भरा होना चाहिए।",
};
