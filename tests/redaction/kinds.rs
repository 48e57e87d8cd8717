//! Kinds of conversations and of settings, each with a secret to be written into it.

use crate::support::{base64, hex, percent};

/// What client (`true`) and server say; the secret as it is in this kind.
type Turns = (String, Vec<(bool, String)>);

#[derive(Clone, Copy, Debug)]
pub(crate) struct Dialogue {
    pub(crate) name: &'static str,
    pub(crate) write: fn(&str) -> Turns,
}

/// A line with a setting; the secret as it is in this kind.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setting {
    pub(crate) name: &'static str,
    pub(crate) write: fn(&str) -> (String, String),
}

fn session(secret: &str, turns: &[(bool, String)]) -> Turns {
    let server = |said: &str| (false, said.to_owned());
    let mut all = vec![server("250-smtp.example.com"), server("250 AUTH PLAIN LOGIN")];
    all.extend_from_slice(turns);
    all.push(server("535 5.7.8 Error: authentication failed"));
    (secret.to_owned(), all)
}

fn client(said: impl Into<String>) -> (bool, String) {
    (true, said.into())
}

fn server(said: &str) -> (bool, String) {
    (false, said.to_owned())
}

/// Letters as tokens have them.
fn token(secret: &str) -> String {
    format!("ya29x{}", hex(secret))
}

/// A digest as CRAM-MD5 and APOP send it.
fn digest(secret: &str) -> String {
    hex(secret).chars().cycle().take(32).collect()
}

fn blob(secret: &str) -> String {
    base64(format!("\0user@example.com\0{secret}"))
}

fn imap_quoted(secret: &str) -> String {
    format!("\"{}\"", secret.replace('\\', "\\\\").replace('"', "\\\""))
}

pub(crate) const DIALOGUES: &[Dialogue] = &[
    Dialogue {
        name: "AUTH PLAIN",
        write: |secret| session(secret, &[client(format!("AUTH PLAIN {}", blob(secret)))]),
    },
    Dialogue {
        name: "AUTH PLAIN in two steps",
        write: |secret| {
            session(secret, &[client("AUTH PLAIN"), server("334 "), client(blob(secret))])
        },
    },
    Dialogue {
        name: "AUTH PLAIN for somebody else",
        write: |secret| {
            session(
                secret,
                &[client(format!("AUTH PLAIN {}", base64(format!("boss\0user\0{secret}"))))],
            )
        },
    },
    Dialogue {
        name: "AUTH PLAIN, only the client's lines",
        write: |secret| session(secret, &[client("AUTH PLAIN"), client(blob(secret))]),
    },
    Dialogue {
        name: "AUTH PLAIN, cut",
        write: |secret| {
            let blob = blob(secret);
            let (one, two) = blob.split_at(30);
            session(secret, &[client(format!("AUTH PLAIN {one}")), client(two)])
        },
    },
    Dialogue {
        name: "AUTH LOGIN",
        write: |secret| {
            let user = client(base64("user@example.com"));
            session(
                secret,
                &[
                    client("AUTH LOGIN"),
                    server("334 VXNlcm5hbWU6"),
                    user,
                    server("334 UGFzc3dvcmQ6"),
                    client(base64(secret)),
                ],
            )
        },
    },
    Dialogue {
        name: "AUTH LOGIN with an initial response",
        write: |secret| {
            let user = client(format!("AUTH LOGIN {}", base64("user@example.com")));
            session(secret, &[user, server("334 cGFzc3dvcmQ6"), client(base64(secret))])
        },
    },
    Dialogue {
        name: "AUTH LOGIN, in clear",
        write: |secret| {
            let user = client("user@example.com");
            let secret = format!("x{secret}");
            session(
                &secret,
                &[
                    client("AUTH LOGIN"),
                    server("334 VXNlciBOYW1lAA=="),
                    user,
                    server("334 UGFzc3dvcmQA"),
                    client(&secret),
                ],
            )
        },
    },
    Dialogue {
        name: "AUTH XOAUTH2",
        write: |secret| {
            let token = token(secret);
            let blob = base64(format!("user=user@example.com\u{1}auth=Bearer {token}\u{1}\u{1}"));
            session(
                &token,
                &[
                    client(format!("AUTH XOAUTH2 {blob}")),
                    server("334 eyJzdGF0dXMiOiI0MDAifQ=="),
                    client(""),
                ],
            )
        },
    },
    Dialogue {
        name: "AUTH OAUTHBEARER",
        write: |secret| {
            let token = token(secret);
            let blob = base64(format!(
                "n,a=user,\u{1}host=smtp.example.com\u{1}port=587\u{1}auth=Bearer {token}\u{1}\u{1}"
            ));
            session(&token, &[client("AUTH OAUTHBEARER"), server("334 "), client(blob)])
        },
    },
    Dialogue {
        name: "AUTH CRAM-MD5",
        write: |secret| {
            let digest = digest(secret);
            let proof = client(base64(format!("user {digest}")));
            session(
                &digest,
                &[client("AUTH CRAM-MD5"), server("334 PDEyM0BleGFtcGxlLmNvbT4="), proof],
            )
        },
    },
    Dialogue {
        name: "AUTH NTLM",
        write: |secret| {
            let proof = base64(
                [&b"NTLMSSP\0\x03\0\0\0"[..], secret.as_bytes(), secret.as_bytes()].concat(),
            );
            session(
                &proof,
                &[
                    client("AUTH NTLM TlRMTVNTUAABAAAAB4IIogAAAAA="),
                    server("334 TlRMTVNTUAACAAAAAAAAADgAAAA="),
                    client(&proof),
                ],
            )
        },
    },
    Dialogue {
        name: "AUTH SCRAM",
        write: |secret| {
            let proof = base64(format!("c=biws,r=abc{},p={}", hex(secret), base64(secret)));
            let first = client(format!("AUTH SCRAM-SHA-256 {}", base64("n,,n=user,r=abc")));
            session(&proof, &[first, server("334 cj1hYmM="), client(&proof)])
        },
    },
    Dialogue {
        name: "IMAP LOGIN",
        write: |secret| {
            session(
                secret,
                &[client(format!("A1 LOGIN \"user@example.com\" {}", imap_quoted(secret)))],
            )
        },
    },
    Dialogue {
        name: "IMAP LOGIN with literals",
        write: |secret| {
            let user = client(format!("user@example.com {{{}}}", secret.len()));
            session(
                secret,
                &[
                    client("CABC1 LOGIN {16}"),
                    server("+ go on"),
                    user,
                    server("+ go on"),
                    client(secret),
                ],
            )
        },
    },
    Dialogue {
        name: "IMAP LOGIN with a literal that waits for nothing",
        write: |secret| {
            session(
                secret,
                &[client(format!("a0001 LOGIN user {{{}+}}", secret.len())), client(secret)],
            )
        },
    },
    Dialogue {
        name: "IMAP AUTHENTICATE",
        write: |secret| {
            session(secret, &[client("A1 AUTHENTICATE PLAIN"), server("+ "), client(blob(secret))])
        },
    },
    Dialogue {
        name: "IMAP AUTHENTICATE with an initial response",
        write: |secret| {
            session(secret, &[client(format!("A1 AUTHENTICATE PLAIN {}", blob(secret)))])
        },
    },
    Dialogue {
        name: "POP3 PASS",
        write: |secret| {
            session(secret, &[client("USER user"), server("+OK"), client(format!("PASS {secret}"))])
        },
    },
    Dialogue {
        name: "POP3 APOP",
        write: |secret| {
            session(
                &digest(secret),
                &[server("+OK <1@example.com>"), client(format!("APOP user {}", digest(secret)))],
            )
        },
    },
    Dialogue {
        name: "POP3 AUTH",
        write: |secret| {
            session(secret, &[client("AUTH PLAIN"), server("+ "), client(blob(secret))])
        },
    },
];

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
        c => c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect(),
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
    "trace of PHP": |secret| format!("#1 SMTP.php(7): PHPMailer\\SMTP->authenticate('user@example.com', '{secret}', NULL)");
    "imap_open": |secret| format!("imap_open('{{imap.example.com:993}}INBOX', 'user', {}, 0)", single(secret));
    "smtplib": |secret| format!("server.login(\"user@example.com\", {})", double(secret));
    "Go": |secret| format!("smtp.PlainAuth(\"\", \"user\", {}, \"smtp.example.com\")", double(secret));
    ".NET": |secret| format!("new NetworkCredential(\"user\", {});", double(secret));
    "Java": |secret| format!("sender.setPassword({});", double(secret));
    "Basic": |secret| format!("Authorization: Basic {}", base64(format!("user:{secret}")));
    "hexdump": |secret| crate::support::dump(format!("AUTH PLAIN {}\r\n", blob(secret)).as_bytes());
    "hex": |secret| format!("sent {}", hex(format!("AUTH PLAIN {}\r\n", blob(secret))));
};

pub(crate) const TOKENS: &[Setting] = &[
    Setting {
        name: "OAuth",
        write: |secret| (token(secret), format!("{{\"access_token\": \"{}\"}}", token(secret))),
    },
    Setting {
        name: "Bearer",
        write: |secret| (token(secret), format!("Authorization: Bearer {}", token(secret))),
    },
];
