//! Programs of web sites in PHP. What sends is the library that comes with each,
//! handed the settings as the program itself hands them over.

use super::super::trial::{
    Source::Debian,
    Trial,
};

pub(super) const TRIALS: &[Trial] = &[
    WORDPRESS,
    Trial {
        target: "mediawiki",
        program: "PEAR Mail of MediaWiki",
        version: "dpkg-query -W -f '${source:Upstream-Version}' php-mail",
        from: &[Debian("php-cli"), Debian("php-mail"), Debian("php-net-smtp")],
        before: "sed -i '1i <?php' LocalSettings.php",
        check: "{{php -l}}",
        send: MEDIAWIKI,
        ..PHP
    },
    Trial {
        target: "nextcloud",
        program: "Symfony Mailer of Nextcloud",
        version: "dpkg-query -W php-symfony-mailer | cut -d+ -f1",
        from: &[Debian("php-cli"), Debian("php-symfony-mailer")],
        check: "php -l config/mail.config.php",
        send: NEXTCLOUD,
        ..PHP
    },
    Trial {
        target: "joomla",
        keeping: Some(dakiya::targets::Keeping::Inline),
        program: "PHPMailer of Joomla",
        before: "{ echo '<?php class JConfig {'; cat configuration.php; echo '}'; } > site.php",
        check: "php -l site.php",
        send: JOOMLA,
        ..WORDPRESS
    },
    Trial {
        target: "moodle",
        program: "PHPMailer of Moodle",
        before: "sed -i '1i <?php $CFG = new stdClass;' config.php",
        check: "{{php -l}}",
        send: MOODLE,
        ..WORDPRESS
    },
];

/// What the trials of PHP programs have in common.
const PHP: Trial = Trial { escape: single_quoted, ..Trial::USUAL };

const WORDPRESS: Trial = Trial {
    target: "wordpress",
    program: "PHPMailer of WordPress",
    version: PHPMAILER,
    from: &[Debian("php-cli"), Debian("libphp-phpmailer")],
    check: "php -l wp-content/mu-plugins/smtp.php",
    send: WP_MAIL,
    ..PHP
};

const PHPMAILER: &str = "php -r 'require \"libphp-phpmailer/autoload.php\"; echo PHPMailer\\PHPMailer\\PHPMailer::VERSION;'";

/// As PHP's strings in single quotes want it.
fn single_quoted(password: &str) -> String {
    password.replace('\\', r"\\").replace('\'', r"\'")
}

/// What WP-CLI and WordPress' own `wp_mail` do, as far as mail goes.
const WP_MAIL: &str = r#"
cat > wp.php << 'END'
<?php
require 'libphp-phpmailer/autoload.php';
function add_action($event, $does) { $GLOBALS[$event] = $does; }
function wp_mail($to, $subject, $message) {
    $mail = new PHPMailer\PHPMailer\PHPMailer(true);
    $mail->setFrom('wordpress@computer.example.in', 'WordPress', false);
    $mail->addAddress($to);
    $mail->Subject = $subject;
    $mail->Body = $message;
    $mail->isMail();
    $GLOBALS['phpmailer_init']($mail);
    return $mail->send();
}
require 'wp-content/mu-plugins/smtp.php';
eval($argv[2]);
END
wp() { php wp.php "$@"; }
{{wp eval}}
"#;

/// As `UserMailer` does it.
const MEDIAWIKI: &str = r#"
cat > send.php << 'END'
<?php
require 'LocalSettings.php';
require 'Mail.php';
$mailer = Mail::factory('smtp', $wgSMTP);
$headers = ['From' => $wgPasswordSender, 'To' => getenv('ADDRESS'), 'Subject' => 'Test'];
$sent = $mailer->send([getenv('ADDRESS')], $headers, "It works.\n");
if (PEAR::isError($sent)) { exit($sent->getMessage()); }
END
php send.php
"#;

/// As `OC\Mail\Mailer` does it.
const NEXTCLOUD: &str = r#"
cat > send.php << 'END'
<?php
require 'Symfony/Component/Mailer/autoload.php';
require 'config/mail.config.php';
$encrypts = $CONFIG['mail_smtpsecure'] === 'ssl' ? true : null;
$transport = new Symfony\Component\Mailer\Transport\Smtp\EsmtpTransport(
    $CONFIG['mail_smtphost'], $CONFIG['mail_smtpport'], $encrypts);
if ($CONFIG['mail_smtpauth']) {
    $transport->setUsername($CONFIG['mail_smtpname']);
    $transport->setPassword($CONFIG['mail_smtppassword']);
}
$mail = new Symfony\Component\Mime\Email();
$mail->from($CONFIG['mail_from_address'] . '@' . $CONFIG['mail_domain']);
$mail->to(getenv('ADDRESS'))->subject('Test')->text('It works.');
(new Symfony\Component\Mailer\Mailer($transport))->send($mail);
END
php send.php
"#;

/// As `Joomla\CMS\Mail\Mail` does it.
const JOOMLA: &str = r#"
cat > send.php << 'END'
<?php
require 'libphp-phpmailer/autoload.php';
require 'site.php';
$site = new JConfig();
$mail = new PHPMailer\PHPMailer\PHPMailer(true);
$mail->setFrom($site->mailfrom, $site->fromname);
if ($site->mailonline && $site->mailer === 'smtp') {
    $mail->SMTPAuth = $site->smtpauth;
    $mail->Host = $site->smtphost;
    $mail->Username = $site->smtpuser;
    $mail->Password = $site->smtppass;
    $mail->Port = $site->smtpport;
    if ($site->smtpsecure === 'ssl' || $site->smtpsecure === 'tls') { $mail->SMTPSecure = $site->smtpsecure; }
    $mail->isSMTP();
}
$mail->addAddress(getenv('ADDRESS'));
$mail->Subject = 'Test';
$mail->Body = 'It works.';
$mail->send();
END
php send.php
"#;

/// As `get_mailer` of Moodle does it.
const MOODLE: &str = r#"
cat > send.php << 'END'
<?php
require 'libphp-phpmailer/autoload.php';
require 'config.php';
$mail = new PHPMailer\PHPMailer\PHPMailer(true);
$mail->isSMTP();
$mail->Host = $CFG->smtphosts;
$mail->SMTPSecure = $CFG->smtpsecure;
if ($CFG->smtpuser) {
    $mail->SMTPAuth = true;
    $mail->Username = $CFG->smtpuser;
    $mail->Password = $CFG->smtppass;
}
$mail->AuthType = $CFG->smtpauthtype;
$mail->setFrom($CFG->noreplyaddress);
$mail->Sender = $CFG->noreplyaddress;
$mail->addAddress(getenv('ADDRESS'));
$mail->Subject = 'Test';
$mail->Body = 'It works.';
$mail->send();
END
php send.php
"#;
