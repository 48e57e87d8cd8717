//! Kinds of settings, commands and code, each with a secret to be written into it.

use crate::dialogues::{blob, token};
use crate::support::{base64, hex, percent};

/// A line with a setting; the secret as it is in this kind.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setting {
    pub(crate) name: &'static str,
    pub(crate) write: fn(&str) -> (String, String),
}

/// Between quotes of a shell.
fn shell(secret: &str) -> String {
    format!("'{}'", secret.replace('\'', "'\\''"))
}

/// As C, JSON, JavaScript, Java and Python write it between double quotes.
fn double(secret: &str) -> String {
    format!("\"{}\"", secret.replace('\\', "\\\\").replace('"', "\\\""))
}

/// JSON as most libraries write it: ASCII alone.
fn ascii(secret: &str) -> String {
    let letter = |c: char| match c {
        '"' | '\\' => format!("\\{c}"),
        c if c.is_ascii() => c.to_string(),
        c => {
            let units: Vec<_> =
                c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect();
            units.concat()
        }
    };
    format!("\"{}\"", secret.chars().map(letter).collect::<String>())
}

fn single(secret: &str) -> String {
    format!("'{}'", secret.replace('\\', "\\\\").replace('\'', "\\'"))
}

/// As YAML and SQL double what ends the literal.
fn doubled(secret: &str) -> String {
    format!("'{}'", secret.replace('\'', "''"))
}

fn xml(secret: &str) -> String {
    secret.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

macro_rules! settings {
    ($($name:literal: |$secret:ident| $line:expr;)*) => {
        &[$(Setting { name: $name, write: |$secret| ($secret.to_owned(), $line) }),*]
    };
}

pub(crate) const SETTINGS: &[Setting] = settings! {
    "DSN": |secret| format!("MAILER_DSN=smtp://user%40example.com:{}@smtp.example.com:587?x=y@z", percent(secret));
    "URL in a sentence": |secret| format!("open \"imaps://user:{}@imap.example.com/\" failed", percent(secret));
    "curl -u": |secret| format!("curl -v -u {} smtp://smtp.example.com", shell(&format!("user@example.com:{secret}")));
    "curl --user": |secret| format!("curl --user {} smtp://smtp.example.com", double(&format!("user:{secret}")));
    "swaks -ap": |secret| format!("swaks -a LOGIN -au user -ap {} --tls", shell(secret));
    "swaks --auth-password": |secret| format!("swaks --auth-password={} --tls", shell(secret));
    "sendEmail -xp": |secret| format!("sendEmail -xu user -xp {} -s smtp.example.com", double(secret));
    "mailsend -pass": |secret| format!("mailsend -user user -pass {} -v", shell(secret));
    "imapsync": |secret| format!("imapsync --user1 user --password1 {} --host1 imap.example.com", shell(secret));
    "mutt -e": |secret| format!("mutt -e {}", shell(&format!("set smtp_pass={}", double(secret))));
    "mail -S": |secret| format!("s-nail -S smtp-auth-password={} friend@example.org", shell(secret));
    "INI": |secret| format!("password = {secret}");
    "environment": |secret| format!("SMTP_PASSWORD={}", double(secret));
    "shell": |secret| format!("export EMAIL_HOST_PASSWORD={}", shell(secret));
    "properties": |secret| format!("spring.mail.password={secret}");
    "JSON": |secret| format!("{{\"host\":\"smtp.example.com\",\"auth\":{{\"user\":\"a\",\"pass\":{}}}}}", double(secret));
    "JSON in ASCII": |secret| format!("{{\"smtpPassword\": {}, \"port\": 587}}", ascii(secret));
    "JSON in JSON": |secret| format!("{{\"body\":{}}}", double(&format!("{{\"password\":{}}}", double(secret))));
    "JavaScript": |secret| format!("  auth: {{ user: 'a', pass: {} }},", single(secret));
    "Python": |secret| format!("{{'user': 'a', 'password': {}}}", single(secret));
    "PHP": |secret| format!("$mail->Password = {};", single(secret));
    "PHP constant": |secret| format!("define('SMTP_PASS', {});", single(secret));
    "print_r": |secret| format!("    [smtp_pass] => {secret}");
    "var_dump": |secret| format!("  [\"password\"]=>\n  string({}) \"{secret}\"", secret.len());
    "YAML": |secret| format!("  password: {}", doubled(secret));
    "YAML without quotes": |secret| format!("  smtp_password: {secret}");
    "Ruby": |secret| format!("{{:address=>\"x\", :password=>{}, :port=>25}}", double(secret));
    "XML": |secret| format!("<server><password>{}</password></server>", xml(secret));
    "attribute": |secret| format!("<add key=\"SmtpPassword\" value=\"{}\" />", xml(secret));
    "property list": |secret| format!("<key>OutgoingPassword</key><string>{}</string>", xml(secret));
    "form": |secret| format!("SMTP Password: {secret}");
    "fetchmail": |secret| format!("poll imap.example.com user \"a\" password {}", double(secret));
    "postfix": |secret| format!("smtp_sasl_password_maps = static:user@example.com:{secret}");
    "query": |secret| format!("GET /send?user=a&password={}&to=b", percent(secret));
    "imap_open": |secret| format!("imap_open('{{imap.example.com:993}}INBOX', 'user', {}, 0)", single(secret));
    "smtplib": |secret| format!("server.login(\"user@example.com\", {})", double(secret));
    "Go": |secret| format!("smtp.PlainAuth(\"\", \"user\", {}, \"smtp.example.com\")", double(secret));
    ".NET": |secret| format!("new NetworkCredential(\"user\", {});", double(secret));
    "Java": |secret| format!("sender.setPassword({});", double(secret));
    "Basic": |secret| format!("Authorization: Basic {}", base64(format!("user:{secret}")));
    "hexdump": |secret| crate::support::dump(format!("AUTH PLAIN {}\r\n", blob(secret)).as_bytes());
    "hex": |secret| format!("sent {}", hex(format!("AUTH PLAIN {}\r\n", blob(secret))));
};

/// Those that change the secret first.
pub(crate) const TOKENS: &[Setting] = &[
    Setting {
        name: "trace of PHP",
        write: |secret| {
            // It does not escape what ends the argument.
            let secret = secret.replace("')", "x").replace("',", "x").replace("' ", "x");
            let line = format!("#1 PHPMailer\\SMTP->authenticate('user', '{secret}', NULL)");
            (secret, line)
        },
    },
    Setting {
        name: "OAuth",
        write: |secret| (token(secret), format!("{{\"access_token\": \"{}\"}}", token(secret))),
    },
    Setting {
        name: "Bearer",
        write: |secret| (token(secret), format!("Authorization: Bearer {}", token(secret))),
    },
];
