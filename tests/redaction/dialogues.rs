//! Kinds of conversations, each with a secret to be written into it.

use crate::support::{base64, hex};

/// What client (`true`) and server say; the secret as it is in this kind.
type Turns = (String, Vec<(bool, String)>);

#[derive(Clone, Copy, Debug)]
pub(crate) struct Dialogue {
    pub(crate) name: &'static str,
    pub(crate) write: fn(&str) -> Turns,
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
pub(crate) fn token(secret: &str) -> String {
    format!("ya29x{}", hex(secret))
}

/// A digest as CRAM-MD5 and APOP send it.
fn digest(secret: &str) -> String {
    hex(secret).chars().cycle().take(32).collect()
}

pub(crate) fn blob(secret: &str) -> String {
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
