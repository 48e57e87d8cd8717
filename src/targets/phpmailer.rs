//! `PHPMailer`, which sends mail from programs in PHP.

use super::secret::at_hand;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Target, Words, snippet, steps, why,
};
use crate::account::Account;
use crate::formats::{Line, code, php, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "PHPMailer",
    about: Text {
        en: "The library that most programs in PHP send mail with, from contact forms to WordPress.",
        hi: "वह library जिससे PHP के ज़्यादातर programs mail भेजते हैं, contact form से लेकर WordPress तक।",
    },
    kind: Kind::Code,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("ENCRYPTION_SMTPS ('ssl')"),
        starttls: Some("ENCRYPTION_STARTTLS ('tls')"),
        username: Some("Username"),
        password: Some("Password"),
    },
    manual: "https://github.com/PHPMailer/PHPMailer#readme",
    forms: &[],
    keeping: &[Keeping::Environment],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    snippet::ascii_address(account, NOT_ASCII)?;
    let file = File::whole("send.php", Some(remark::SLASHES), lines(account));
    Ok(Setup {
        before: vec![at_hand, snippet::install("composer require phpmailer/phpmailer")],
        files: vec![file.media_type("application/x-php")],
        after: vec![
            snippet::PLACE,
            steps::environment(snippet::variable(Protocol::Smtp)),
            snippet::send("php send.php"),
        ],
    })
}

fn lines(account: &Account) -> Vec<Line> {
    let Account { address, smtp, .. } = account;
    let mut lines = vec![php::open()];
    lines.extend(code::block(OPEN));
    lines.extend([
        php::text("$mail->Host", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        php::bare("$mail->Port", &smtp.port.to_string())
            .because(why::port(Protocol::Smtp, smtp.security)),
    ]);
    lines.extend(protection(smtp.security));
    lines.extend([
        php::bare("$mail->SMTPAuth", "true").because(why::AUTH),
        php::text("$mail->Username", smtp.username.as_str()).because(why::USERNAME),
        php::environment("$mail->Password", snippet::variable(Protocol::Smtp))
            .because(why::ENVIRONMENT),
        Line::default(),
        php::bare("$mail->CharSet", "PHPMailer::CHARSET_UTF8").because(CHARSET),
        php::text("$address", address.as_str()).because(snippet::ADDRESS),
        php::text("$name", snippet::name(account)).because(snippet::NAME),
    ]);
    lines.extend(code::block(SEND));
    lines
}

fn protection(security: Security) -> Vec<Line> {
    let secure = |value| php::bare("$mail->SMTPSecure", value);
    match security {
        Security::Tls => vec![secure("PHPMailer::ENCRYPTION_SMTPS").because(SMTPS)],
        Security::StartTls => vec![secure("PHPMailer::ENCRYPTION_STARTTLS").because(STARTTLS)],
        Security::Plain => vec![
            secure("''").because(why::protection(Security::Plain)),
            php::bare("$mail->SMTPAutoTLS", "false").because(snippet::NO_STARTTLS),
        ],
    }
}

const OPEN: &str = r"use PHPMailer\PHPMailer\PHPMailer;

require __DIR__ . '/vendor/autoload.php';

$mail = new PHPMailer(true);
$mail->isSMTP();";
const SEND: &str = r"
$mail->setFrom($address, $name);
$mail->addAddress($address, $name);
$mail->Subject = 'Test';
$mail->Body = 'It works.';
$mail->send();";

const SMTPS: Text = Text {
    en: "Encrypt from the first byte, as this port expects. Older scripts write `'ssl'` here.",
    hi: "पहले byte से encrypt कीजिए; यह port यही चाहता है। पुरानी scripts में यहाँ `'ssl'` लिखा होता है।",
};
const STARTTLS: Text = Text {
    en: "Begin unencrypted and change to TLS before the login; if the server does not, PHPMailer stops. Older scripts write `'tls'` here.",
    hi: "बात बिना encryption के शुरू कीजिए और login से पहले TLS में बदलिए; server न बदले, तो PHPMailer रुक जाता है। पुरानी scripts में यहाँ `'tls'` लिखा होता है।",
};
const CHARSET: Text = Text {
    en: "Names and texts in all scripts (UTF-8). Left to itself, PHPMailer writes only Western European letters.",
    hi: "हर लिपि के नाम और शब्द (UTF-8)। यह न लिखें तो PHPMailer केवल पश्चिमी यूरोप के अक्षर ठीक लिखता है।",
};
const NOT_ASCII: Text = Text {
    en: "PHPMailer takes only addresses in English letters, digits and signs (ASCII). Use such an address.",
    hi: "PHPMailer केवल अंग्रेज़ी अक्षरों, अंकों और चिह्नों (ASCII) वाले पते मानता है। ऐसा ही पता लीजिए।",
};
