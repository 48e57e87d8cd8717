//! `WordPress`, whose mail a small plugin hands to a server.

use super::secret::at_hand;
use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, web, why};
use crate::account::Account;
use crate::formats::{Line, php, remark, shell};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "WordPress",
    about: Text {
        en: "The program behind many web sites and blogs. This small file makes it send its mail through your account, without a further plugin.",
        hi: "बहुत-सी websites और blogs इसी program से चलती हैं। इस छोटी file से वह अपनी mail आपके account से भेजता है; कोई और plugin नहीं चाहिए।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("SMTPSecure = 'ssl'"),
        starttls: Some("SMTPSecure = 'tls'"),
        username: Some("Username"),
        password: Some("Password"),
    },
    manual: "https://developer.wordpress.org/reference/hooks/phpmailer_init/",
    forms: &[],
    keeping: &[Keeping::Inline, Keeping::Environment],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let Account { address, .. } = account;
    let send =
        format!("var_dump(wp_mail({}, 'Test', 'It works.'));", php::string(address.as_str()));
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
            Step::run(TEST, shell::command(&["wp", "eval", &send])),
        ],
    })
}

fn lines(account: &Account, keeping: Keeping) -> Vec<Line> {
    let Account { address, name, smtp, .. } = account;
    let (secure, why_secure) = match smtp.security {
        Security::Tls => ("ssl", SSL),
        Security::StartTls => ("tls", TLS),
        Security::Plain => ("", why::protection(Security::Plain)),
    };
    let mut lines = vec![
        php::open(),
        php::open_hook("phpmailer_init", "mail").because(HOOK),
        php::call("    $mail", "isSMTP").because(SMTP),
        php::text("    $mail->Host", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        php::bare("    $mail->Port", &smtp.port.to_string())
            .because(why::port(Protocol::Smtp, smtp.security)),
        php::text("    $mail->SMTPSecure", secure).because(why_secure),
    ];
    if smtp.security == Security::Plain {
        lines.push(php::bare("    $mail->SMTPAutoTLS", "false").because(web::NO_STARTTLS));
    }
    lines.extend([
        php::bare("    $mail->SMTPAuth", "true").because(why::AUTH),
        php::text("    $mail->Username", smtp.username.as_str()).because(why::USERNAME),
        web::password("    $mail->Password", keeping),
        php::text("    $mail->From", address.as_str()).because(FROM),
        php::text("    $mail->Sender", address.as_str()).because(SENDER),
    ]);
    if let Some(name) = name {
        lines.push(php::text("    $mail->FromName", name.as_str()).because(why::NAME));
    }
    lines.push(php::close_hook());
    lines
}

const PATH: &str = "wp-content/mu-plugins/smtp.php";

const HOOK: Text = Text {
    en: "Do what follows each time WordPress is about to send: `$mail` is the message in the hands of PHPMailer, the part of WordPress that sends.",
    hi: "जब भी WordPress mail भेजने को हो, नीचे की बातें कीजिए। `$mail` वह mail है जो PHPMailer के हाथ में है, यानी WordPress के भेजने वाले हिस्से के।",
};
const SMTP: Text = Text {
    en: "Hand the mail to a server by SMTP, in place of the web server's own way, whose mail often lands in spam.",
    hi: "mail SMTP से server को दीजिए, web server के अपने तरीके से नहीं, क्योंकि उससे भेजी mail अक्सर spam में जाती है।",
};
const SSL: Text = Text {
    en: "Encrypt from the first byte. PHPMailer calls this `ssl`, the old name of TLS; `tls` would be STARTTLS.",
    hi: "पहले byte से encrypt कीजिए। PHPMailer इसे `ssl` कहता है, जो TLS का पुराना नाम है; `tls` लिखने का मतलब STARTTLS होता।",
};
const TLS: Text = Text {
    en: "Begin unencrypted and change to TLS before the login; if that fails, nothing is sent. PHPMailer calls this `tls`, others call it STARTTLS.",
    hi: "बात बिना encryption के शुरू कीजिए और login से पहले TLS में बदलिए; न बदले तो कुछ नहीं भेजा जाता। PHPMailer इसे `tls` कहता है, दूसरे STARTTLS।",
};
const FROM: Text = Text {
    en: "The sender of every mail of the site, also of those where a plugin asks for another one. Most providers accept only your own address here.",
    hi: "site की हर mail का भेजने वाला, उनका भी जिनमें कोई plugin दूसरा पता माँगे। ज़्यादातर provider यहाँ केवल आपका अपना पता मानते हैं।",
};
const SENDER: Text = Text {
    en: "The sender that the server is told; mail that cannot be delivered comes back to it.",
    hi: "server को बताया जाने वाला भेजने वाला; जो mail पहुँच न सके, वह यहीं लौटती है।",
};
const PLACE: Text = Text {
    en: "Save the file as `wp-content/mu-plugins/smtp.php` in the folder of your site; make the folder `mu-plugins` if it is not there. WordPress loads what lies in it by itself and shows it under Plugins → Must-Use. To take it back, delete the file.",
    hi: "file को अपनी site के folder में `wp-content/mu-plugins/smtp.php` नाम से save कीजिए; `mu-plugins` folder न हो तो बना लीजिए। WordPress उसमें रखी files ख़ुद चलाता है और Plugins → Must-Use में दिखाता है। वापस पहले जैसा करना हो, तो file हटा दीजिए।",
};
const TEST: Text = Text {
    en: "Send yourself a message: with WP-CLI, in the folder of the site. `bool(true)` means that the server took it. Without WP-CLI, log out, choose “Lost your password?” and see whether the mail arrives.",
    hi: "अपने आप को एक mail भेजिए: WP-CLI हो तो site के folder में यह command चलाइए। `bool(true)` का मतलब है कि server ने mail ले ली। WP-CLI न हो तो log out कीजिए, “Lost your password?” चुनिए और देखिए कि mail आती है या नहीं।",
};
