//! Programs of web sites that send with PHPMailer, which is handed the settings as
//! each of them hands them over.

use super::super::trial::{Source::Debian, Trial};
use super::web::PHP;
use dakiya::targets::Keeping;

pub(super) const TRIALS: &[Trial] = &[
    WORDPRESS,
    Trial {
        target: "joomla",
        keeping: Some(Keeping::Inline),
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
    Trial {
        target: "wp_mail_smtp",
        program: "PHPMailer of WP Mail SMTP",
        before: "sed -i '1i <?php' wp-config.php",
        check: "php -l wp-config.php",
        send: WP_MAIL_SMTP,
        ..WORDPRESS
    },
    Trial {
        target: "drupal",
        program: "PHPMailer of Drupal",
        before: "cp web/sites/default/settings.php .; sed -i '1i <?php' settings.php",
        check: "php -l settings.php",
        send: DRUPAL_MODULE,
        ..WORDPRESS
    },
];

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

/// As the plugin does it in its `phpmailer_init`.
const WP_MAIL_SMTP: &str = r#"
cat > send.php << 'END'
<?php
require 'libphp-phpmailer/autoload.php';
require 'wp-config.php';
$mail = new PHPMailer\PHPMailer\PHPMailer(true);
if (!WPMS_ON || !WPMS_MAIL_FROM_FORCE) { exit('off'); }
$mail->setFrom(WPMS_MAIL_FROM, WPMS_MAIL_FROM_NAME);
$mail->Mailer = WPMS_MAILER;
$mail->SMTPSecure = WPMS_SSL;
$mail->SMTPAutoTLS = WPMS_SSL === '' ? WPMS_SMTP_AUTOTLS : true;
$mail->Host = WPMS_SMTP_HOST;
$mail->Port = WPMS_SMTP_PORT;
$mail->SMTPAuth = WPMS_SMTP_AUTH;
$mail->Username = WPMS_SMTP_USER;
$mail->Password = WPMS_SMTP_PASS;
$mail->addAddress(getenv('ADDRESS'));
$mail->Subject = 'Test';
$mail->Body = 'It works.';
$mail->send();
END
php send.php
"#;

/// As the module SMTP does it.
const DRUPAL_MODULE: &str = r#"
cat > send.php << 'END'
<?php
require 'libphp-phpmailer/autoload.php';
require 'settings.php';
$set = $config['smtp.settings'];
if (!$set['smtp_on'] || $config['system.mail']['interface']['default'] !== 'SMTPMailSystem') { exit('off'); }
$mail = new PHPMailer\PHPMailer\PHPMailer(true);
$mail->setFrom($set['smtp_from'], $set['smtp_fromname']);
$mail->isSMTP();
$mail->Host = $set['smtp_host'];
$mail->Port = $set['smtp_port'];
$mail->SMTPSecure = in_array($set['smtp_protocol'], ['ssl', 'tls']) ? $set['smtp_protocol'] : '';
$mail->SMTPAuth = true;
$mail->Username = $set['smtp_username'];
$mail->Password = $set['smtp_password'];
$mail->addAddress(getenv('ADDRESS'));
$mail->Subject = 'Test';
$mail->Body = 'It works.';
$mail->send();
END
php send.php
"#;
