//! Libraries for PHP.

use super::super::trial::{Source::Debian, Trial};

pub(super) const TRIALS: &[Trial] = &[Trial {
    target: "phpmailer",
    program: "PHPMailer",
    version: "grep -h 'VERSION = ' /usr/share/php/libphp-phpmailer/src/PHPMailer.php | tr -d \"'\"",
    from: &[Debian("php-cli"), Debian("libphp-phpmailer")],
    before: PHPMAILER,
    check: "php -l send.php",
    send: "{{=php send.php}}",
    ..Trial::USUAL
}];

/// Debian's package in the place where Composer would have put it.
const PHPMAILER: &str = r#"
export SMTP_PASSWORD=$PASSWORD
mkdir vendor
echo "<?php foreach (['Exception', 'PHPMailer', 'SMTP'] as \$c) require '/usr/share/php/libphp-phpmailer/src/' . \$c . '.php';" > vendor/autoload.php
"#;
