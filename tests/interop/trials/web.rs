//! Programs of web sites in PHP. What sends is the library that comes with each,
//! which is handed the settings as the program itself hands them over.

use super::super::trial::{
    Source::{Debian, Unpacked},
    Trial,
};
use dakiya::targets::Keeping;

pub(super) const TRIALS: &[Trial] = &[
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
        version: SYMFONY,
        from: &[Debian("php-cli"), Debian("php-symfony-mailer")],
        check: "php -l config/mail.config.php",
        send: NEXTCLOUD,
        ..PHP
    },
    Trial {
        target: "drupal",
        form: "core",
        program: "Symfony Mailer of Drupal",
        version: SYMFONY,
        from: &[Debian("php-cli"), Debian("php-symfony-mailer")],
        before: "cp web/sites/default/settings.php .; sed -i '1i <?php' settings.php",
        check: "php -l settings.php",
        send: DRUPAL_CORE,
        keeping: Some(Keeping::Inline),
        ..PHP
    },
    Trial {
        target: "roundcube",
        program: "Roundcube",
        version: "grep -ho \"RCMAIL_VERSION', '[^']*\" /usr/share/roundcube/program/include/iniset.php",
        from: &[Debian("php-cli"), Unpacked("roundcube-core")],
        slow: true,
        before: ROUNDCUBE,
        check: "php -l config/config.inc.php",
        send: "php session.php send",
        fetch: "php session.php fetch",
        ..PHP
    },
    Trial {
        target: "snappymail",
        login: "asha@example.in",
        program: "PHP of SnappyMail",
        version: "php --version",
        from: &[Debian("php-cli")],
        check: "php -r 'json_decode(file_get_contents($argv[1]), false, 9, JSON_THROW_ON_ERROR);' *.json",
        ..PHP
    },
];

/// What the trials of PHP programs have in common.
pub(super) const PHP: Trial = Trial { escape: single_quoted, ..Trial::USUAL };

const SYMFONY: &str = "dpkg-query -W php-symfony-mailer | cut -d+ -f1";

/// As PHP's strings in single quotes want it.
fn single_quoted(password: &str) -> String {
    password.replace('\\', r"\\").replace('\'', r"\'")
}

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

/// As `Drupal\Core\Mail\Plugin\Mail\SymfonyMailer` does it.
const DRUPAL_CORE: &str = r#"
cat > send.php << 'END'
<?php
require 'Symfony/Component/Mailer/autoload.php';
require 'settings.php';
$set = $config['system.mail'];
if ($set['interface']['default'] !== 'symfony_mailer') { exit('off'); }
$dsn = new Symfony\Component\Mailer\Transport\Dsn(...$set['mailer_dsn']);
$factories = Symfony\Component\Mailer\Transport::getDefaultFactories();
$transport = (new Symfony\Component\Mailer\Transport(iterator_to_array($factories)))->fromDsnObject($dsn);
$mail = new Symfony\Component\Mime\Email();
$mail->from($config['system.site']['mail'])->to(getenv('ADDRESS'))->subject('Test')->text('It works.');
(new Symfony\Component\Mailer\Mailer($transport))->send($mail);
END
php send.php
"#;

/// Its own classes for SMTP and IMAP, with a session as its page for the login makes it.
const ROUNDCUBE: &str = r#"
sed -i '1i <?php' config/config.inc.php
cp "${DAKIYA_UNPACKED%/usr}/etc/roundcube/defaults.inc.php" config/
echo "\$config['log_driver'] = 'stdout'; \$config['enable_installer'] = false; \$config['mime_types'] = null;" >> config/config.inc.php
export ROUNDCUBE_CONFIG_DIR=$PWD/config
cat > session.php << 'END'
<?php
define('INSTALL_PATH', '/usr/share/roundcube/');
require INSTALL_PATH . 'program/include/clisetup.php';
$_SESSION['username'] = getenv('LOGIN');
$rcmail->password = getenv('PASSWORD');
$rcmail->user = null;
$address = getenv('ADDRESS');
if ($argv[1] === 'send') {
    $smtp = new rcube_smtp();
    $sent = $smtp->connect() && $smtp->send_mail($address, [$address], "From: $address\r\nSubject: Test", "It works.\r\n");
    print_r($smtp->get_error());
    exit($sent ? 0 : 1);
}
[$host, $scheme, $port] = rcube_utils::parse_host_uri($rcmail->config->get('imap_host'), 143, 993);
$imap = new rcube_imap();
$imap->connect($host, getenv('LOGIN'), getenv('PASSWORD'), $port, $scheme);
$imap->set_folder('INBOX');
print_r($imap->get_error_str());
print $imap->get_raw_body(1);
END
"#;
