//! Sentry on a server of one's own, which mails errors and invitations.

use super::secret::at_hand;
use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, web, why};
use crate::account::Account;
use crate::formats::{Line, remark, yaml};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Sentry (self-hosted)",
    about: Text {
        en: "A program that collects the errors of other programs, here on a server of one's own. It mails whoever looks after them.",
        hi: "दूसरे programs की errors इकट्ठा करने वाला program, यहाँ अपने server पर। वह उनकी देखभाल करने वालों को mail भेजता है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("mail.use-ssl"),
        starttls: Some("mail.use-tls"),
        username: Some("mail.username"),
        password: Some("mail.password"),
    },
    manual: "https://develop.sentry.dev/self-hosted/configuration/email/",
    forms: &[],
    keeping: &[Keeping::Inline],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    web::ascii(account)?;
    let file = File::part("sentry/config.yml", Some(remark::HASH), lines(account))
        .mode(0o640)
        .media_type("application/yaml");
    Ok(Setup {
        before: vec![at_hand],
        files: vec![file],
        after: vec![
            Step::new(PLACE),
            web::FILL_IN_DOUBLE,
            Step::run(RESTART, "chmod 640 sentry/config.yml\ndocker compose restart"),
            Step::new(TEST),
        ],
    })
}

fn lines(account: &Account) -> Vec<Line> {
    let Account { address, smtp, .. } = account;
    let (tls, ssl, why) = match smtp.security {
        Security::Tls => ("false", "true", USE_SSL),
        Security::StartTls => ("true", "false", USE_TLS),
        Security::Plain => ("false", "false", why::protection(Security::Plain)),
    };
    vec![
        yaml::text(0, "mail.backend", "smtp").because(why::BY_SMTP),
        yaml::text(0, "mail.host", smtp.host.as_str()).because(HOST),
        yaml::bare(0, "mail.port", &smtp.port.to_string())
            .because(why::port(Protocol::Smtp, smtp.security)),
        yaml::bare(0, "mail.use-tls", tls).because(why),
        yaml::bare(0, "mail.use-ssl", ssl).because(why),
        yaml::text(0, "mail.username", smtp.username.as_str()).because(why::USERNAME),
        yaml::blank(0, "mail.password").because(why::BLANK),
        yaml::text(0, "mail.from", address.as_str()).because(why::FROM),
    ]
}

const HOST: Text = Text {
    en: "The server that takes your mail and sends it on (SMTP), in place of the small one (`smtp`) that comes with Sentry.",
    hi: "वह server जो आपकी mail लेकर आगे भेजता है (SMTP), Sentry के साथ आने वाले छोटे server (`smtp`) की जगह।",
};
const USE_SSL: Text = Text {
    en: "Encrypt from the first byte: `use-ssl`, after the old name of TLS. `use-tls` would be STARTTLS; only one of the two may be `true`.",
    hi: "पहले byte से encrypt कीजिए: `use-ssl`, TLS के पुराने नाम पर। `use-tls` का मतलब STARTTLS होता; दोनों में से एक ही `true` हो सकता है।",
};
const USE_TLS: Text = Text {
    en: "Begin unencrypted and change to TLS before the login: `use-tls`, which others call STARTTLS. `use-ssl` would be encryption from the first byte; only one of the two may be `true`.",
    hi: "बात बिना encryption के शुरू कीजिए और login से पहले TLS में बदलिए: `use-tls`, जिसे दूसरे STARTTLS कहते हैं। `use-ssl` का मतलब पहले byte से encryption होता; दोनों में से एक ही `true` हो सकता है।",
};
const PLACE: Text = Text {
    en: "Put the lines into `sentry/config.yml`, at the very left of the line. Lines with the same names go; above all the one with `mail.host: 'smtp'`. To take it back, put the old lines in again.",
    hi: "ये पंक्तियाँ `sentry/config.yml` में रखिए, पंक्ति के बिल्कुल बाएँ से शुरू करके। इन्हीं नामों की पंक्तियाँ हटा दीजिए, ख़ासकर `mail.host: 'smtp'` वाली। वापस पहले जैसा करना हो, तो पुरानी पंक्तियाँ फिर रख दीजिए।",
};
const RESTART: Text = Text {
    en: "Let nobody else read the file, and restart Sentry, in the folder with its `docker-compose.yml`. Its containers must still be able to read the file: if they do not start, look at who owns it.",
    hi: "file कोई दूसरा न पढ़ सके, और `docker-compose.yml` वाले folder में Sentry को फिर से शुरू कीजिए। उसके containers फिर भी file पढ़ सकें: वे शुरू न हों, तो देखिए कि file किसकी है।",
};
const TEST: Text = Text {
    en: "Send yourself a message: as a superuser, open Admin → Mail (`/manage/status/mail/`) and press “Send a test email”. If it fails, `docker compose logs web` says why.",
    hi: "अपने आप को एक mail भेजिए: superuser होकर Admin → Mail (`/manage/status/mail/`) खोलिए और “Send a test email” दबाइए। न जाए, तो कारण `docker compose logs web` में मिलेगा।",
};
