//! PHP's own `mail()`, which leaves the sending to msmtp.

use super::secret::at_hand;
use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, msmtp};
use super::{machine, username_field, why};
use crate::account::{Account, Field};
use crate::formats::words::{bare, quoted};
use crate::formats::{self, Line, php, remark, shell};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "PHP mail()",
    about: Text {
        en: "The function `mail()` of PHP, which many web sites send with. It cannot log in to a server, so msmtp does that for it.",
        hi: "PHP का function `mail()`, जिससे बहुत-सी websites mail भेजती हैं। वह server पर login नहीं कर सकता, इसलिए यह काम msmtp करता है।",
    },
    kind: Kind::Code,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("tls_starttls off"),
        starttls: Some("tls_starttls on"),
        username: Some("user"),
        password: Some("password"),
    },
    manual: "https://www.php.net/manual/en/mail.configuration.php",
    forms: &[],
    keeping: &[Keeping::Inline],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let address = account.address.as_str();
    let code = format!("var_dump(mail({}, 'Test', 'It works.'));", php::string(address));
    let send = shell::command(&["sudo", "-u", "www-data", "php", "-r", &code]);
    let sends = formats::bare::fixed("sendmail_path", " = ", "\"/usr/bin/msmtp -t\"");
    Ok(Setup {
        before: vec![
            at_hand(account)?,
            Step::run(INSTALL, "sudo apt-get install msmtp ca-certificates"),
        ],
        files: vec![
            File::part("php.ini", Some(remark::SEMICOLON), vec![sends.because(PATH)]),
            File::whole(MSMTPRC, machine::HASH, relay(account)?).mode(0o640),
        ],
        after: vec![
            Step::run(SAVE, machine::install("640", "www-data", MSMTPRC)),
            machine::fill_in(MSMTPRC),
            Step::run(PLACE, "php --ini\nphp -r 'echo ini_get(\"sendmail_path\"), \"\\n\";'"),
            Step::run(TEST, send),
        ],
    })
}

fn relay(account: &Account) -> Result<Vec<Line>, Refusal> {
    let Account { address, smtp, .. } = account;
    // `from` may be a pattern, and `%H` in it is the name of the computer.
    if address.as_str().contains(['%', '*', '?']) {
        return Err(Refusal { field: Field::Address, why: msmtp::PATTERN });
    }
    let long =
        |_| Refusal { field: username_field(account, Protocol::Smtp), why: msmtp::LONG_LINE };
    let mut lines = vec![
        bare("account", "default").because(ACCOUNT),
        bare("host", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        bare("port", &smtp.port.to_string()).because(why::port(Protocol::Smtp, smtp.security)),
    ];
    let (encrypt, auth) = match smtp.security {
        Security::Tls | Security::StartTls => ("on", "on"),
        Security::Plain => ("off", "plain"),
    };
    lines.push(bare("tls", encrypt).because(if smtp.security == Security::Plain {
        why::protection(Security::Plain)
    } else {
        why::MANDATORY
    }));
    if smtp.security != Security::Plain {
        let upgrade = if smtp.security == Security::StartTls { "on" } else { "off" };
        lines.extend([
            bare("tls_starttls", upgrade).because(why::protection(smtp.security)),
            bare("tls_trust_file", "system").because(why::VERIFY),
        ]);
    }
    lines.extend([
        bare("auth", auth).because(why::AUTH),
        quoted("user", smtp.username.as_str()).map_err(long)?.because(why::USERNAME),
        formats::bare::blank("password", "       ").because(PASSWORD),
        quoted("from", address.as_str()).map_err(long)?.because(why::FROM),
    ]);
    Ok(lines)
}

const MSMTPRC: &str = "/etc/msmtprc";

const PATH: Text = Text {
    en: "Hand every mail to msmtp, which finds the recipients in the mail itself (`-t`) and the server in `/etc/msmtprc`. Do not name that file here with `-C`: msmtp would then want it to belong to the user of the web server. On Windows PHP talks to a server by itself, but without login and encryption: use a library such as PHPMailer there.",
    hi: "हर mail msmtp को दीजिए। पाने वाले वह mail में ही ढूँढ़ लेता है (`-t`), और server `/etc/msmtprc` में। यहाँ उस file का नाम `-C` से मत दीजिए: तब msmtp चाहेगा कि वह web server के user की अपनी हो। Windows पर PHP server से ख़ुद बात करता है, पर बिना login और encryption के: वहाँ PHPMailer जैसी library लीजिए।",
};
const ACCOUNT: Text = Text {
    en: "A name for this account; `default` is the one that is used.",
    hi: "इस account का नाम; `default` वाला ही काम आता है।",
};
const PASSWORD: Text = Text {
    en: "Write the password here, in the place of `YOUR-PASSWORD`, to the end of the line and as it is. The web server has no keyring to ask, so it must stand in a file that it can read, and nobody else.",
    hi: "यहाँ `YOUR-PASSWORD` की जगह password लिखिए, पंक्ति के अंत तक, ज्यों का त्यों। web server के पास कोई keyring नहीं होती, इसलिए password ऐसी file में रहता है जिसे केवल वही पढ़ सके।",
};
const INSTALL: Text = Text {
    en: "Install msmtp (here for Debian and Ubuntu).",
    hi: "msmtp install कीजिए (यहाँ Debian और Ubuntu के लिए)।",
};
const SAVE: Text = Text {
    en: "Save `msmtprc` and put it into its place, for root and the group of the web server alone (mode 640): all code of your site can read it too. The group is `www-data` on Debian and Ubuntu, often `apache` or `nginx` elsewhere.",
    hi: "`msmtprc` save कीजिए और उसकी जगह पर रखिए, केवल root और web server के group के लिए (mode 640): आपकी site का सारा code भी इसे पढ़ सकता है। Debian और Ubuntu पर group `www-data` है, दूसरी जगह अक्सर `apache` या `nginx`।",
};
const PLACE: Text = Text {
    en: "Put the line into the `php.ini` that your site uses and restart the web server or PHP-FPM; remove it to take it back. The first command shows where the one for the command line is, the second shows what holds there; the one for the site stands beside it, in `fpm` or `apache2`.",
    hi: "यह पंक्ति उस `php.ini` में रखिए जिसे आपकी site काम में लेती है, और web server या PHP-FPM को फिर से शुरू कीजिए; वापस पहले जैसा करना हो, तो पंक्ति हटा दीजिए। पहली command दिखाती है कि command line वाली file कहाँ है, दूसरी कि वहाँ क्या लागू है; site वाली file उसी के पास `fpm` या `apache2` में रहती है।",
};
const TEST: Text = Text {
    en: "Send yourself a message as the user of the web server. It must print `bool(true)`, and the message must arrive.",
    hi: "web server के user की तरह अपने आप को एक mail भेजिए। `bool(true)` छपना चाहिए और mail आ जानी चाहिए।",
};
