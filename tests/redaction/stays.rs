//! What is no secret stays as it is.

use crate::formats::FORMATS;
use crate::support::without_secrets;

/// Nothing in it is blanked.
fn stays(text: &str) {
    assert_eq!(without_secrets(text), text);
}

#[test]
fn offers_prompts_and_replies() {
    for said in [
        "220 smtp.example.com ESMTP Postfix",
        "250-AUTH PLAIN LOGIN XOAUTH2 OAUTHBEARER",
        "250-AUTH LOGIN PLAIN XOAUTH2",
        "250 AUTH=LOGIN PLAIN NTLM",
        "334 VXNlcm5hbWU6",
        "334 UGFzc3dvcmQ6",
        "334 PDEyM0BleGFtcGxlLmNvbT4=",
        "334 TlRMTVNTUAACAAAAAAAAADgAAAAFgomi",
        "334 eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIn0=",
        "535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6",
        "535-5.7.8 Username and Password not accepted. For more information, go to",
        "534 5.7.9 Application-specific password required. Learn more at https://support.example.com/?p=InvalidSecondFactor",
        "535 5.7.139 Authentication unsuccessful, basic authentication is disabled.",
        "500 5.5.1 Unrecognized command: HELLO",
        "504 5.7.4 Unrecognized authentication type",
        "+OK POP3 ready <1896.697170952@example.com>",
        "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN AUTH=LOGIN] ready [TQBBADAAUABSADAAMQBDAEEAMAAwADAAMQAuAA==]",
        "a1 NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)",
    ] {
        for format in FORMATS {
            stays(&format.server(said));
        }
    }
}

#[test]
fn what_is_hidden_already() {
    for line in [
        "AUTH PLAIN AHVzZXJAZXhhbXBsZS5jb20ALyogc2VjcmV0ICov",
        "334 UGFzc3dvcmQ6\nLyogc2VjcmV0ICov",
        "334 UGFzc3dvcmQ6\n[credentials hidden]",
        "334 UGFzc3dvcmQ6\n*",
        "AUTH PLAIN ****************",
        "A00000001 LOGIN user@example.com ********",
        "Sending: 4 LOGIN user [Redact: look at --showpasswords]",
        "IMAP command 'LOGIN <user> <pass>' returned an error: NO",
        "PASS *",
        "password = *",
        "'EMAIL_HOST_PASSWORD': '********************',",
        "smtp://user:****@smtp.example.com",
        "password=[FILTERED]",
        "SMTP_PASSWORD=${SMTP_PASSWORD}",
        "pass: process.env.SMTP_PASS,",
        "password: null, pass: undefined",
        "<password></password>",
    ] {
        stays(line);
    }
}

#[test]
fn settings_that_hold_no_secret() {
    for line in [
        "passwordeval = pass show mail/example",
        "smtp_sasl_password_maps = hash:/etc/postfix/sasl_passwd",
        "smtpd_tls_key_file=/etc/ssl/private/mail.key",
        "Authentication-Results: mx.example.com; spf=pass; dkim=pass header.d=example.com; dmarc=pass",
        "PWD=/srv/mail",
        "SyntaxError: Unexpected token: punc",
        "\"token_type\": \"Bearer\", \"expires_in\": 3599",
        "compass: 7, bypass=yes",
        "public_key: AAAAB3NzaC1yc2EAAAADAQABAAAB",
        "    server.login(user, password)",
        "Error: Invalid password: authentication failed",
        "curl -u user smtp://smtp.example.com",
        "swaks --auth LOGIN --auth-user user@example.com --tls",
        "openssl s_client -starttls smtp -connect smtp.example.com:587 -crlf",
    ] {
        stays(line);
    }
}

#[test]
fn urls_without_a_password() {
    for line in [
        "Connected to smtp://smtp.example.com:587/?starttls=when-available",
        "https://example.com:8443/path?mail=user@example.com",
        "smtp://smtp.example.com:25?from=user@example.com",
        "imap://user@imap.example.com/INBOX",
        "ssl://smtp.example.com:587 and user@example.com",
        "[\"smtp://smtp.example.com:25\",\"user@example.com\"]",
    ] {
        stays(line);
    }
}

#[test]
fn errors_of_programs() {
    for text in TRANSCRIPTS {
        stays(text);
    }
}

const TRANSCRIPTS: [&str; 8] = [
    "DEBUG SMTP: trying to connect to host \"smtp.example.com\", port 587, isSSL false\n220 smtp.example.com ESMTP\nEHLO laptop\n250-smtp.example.com\n250 AUTH LOGIN PLAIN\nDEBUG SMTP: AUTH LOGIN command trace suppressed\nDEBUG SMTP: AUTH LOGIN failed\njakarta.mail.AuthenticationFailedException: 535 5.7.8 Error: authentication failed\n",
    "2026-01-05 10:00:00 CLIENT -> SERVER: AUTH LOGIN\n2026-01-05 10:00:00 SERVER -> CLIENT: 334 VXNlcm5hbWU6\n2026-01-05 10:00:00 CLIENT -> SERVER: [credentials hidden]\n2026-01-05 10:00:00 SERVER -> CLIENT: 334 UGFzc3dvcmQ6\n2026-01-05 10:00:00 CLIENT -> SERVER: [credentials hidden]\n2026-01-05 10:00:01 SMTP ERROR: Password command failed: 534-5.7.9 Application-specific password required.\nSMTP Error: Could not authenticate.\n",
    "Traceback (most recent call last):\n  File \"/usr/lib/python3.12/smtplib.py\", line 334, in auth\n    raise SMTPAuthenticationError(code, resp)\nsmtplib.SMTPAuthenticationError: (535, b'5.7.8 Username and Password not accepted. For more information, go to\\n5.7.8  https://support.example.com/login - gsmtp')\n",
    "reply: b'250 AUTH LOGIN PLAIN\\r\\n'\nreply: retcode (250); Msg: b'smtp.example.com\\nAUTH LOGIN PLAIN'\nsend: 'QUIT\\r\\n'\n",
    "reply: retcode (250); Msg: b'smtp.example.com\\nAUTH LOGIN XOAUTH2 PLAIN'\n",
    "Failed to authenticate on SMTP server with username \"user\" using the following authenticators: \"LOGIN\", \"PLAIN\". Authenticator \"LOGIN\" returned \"Expected response code \"235\" but got code \"535\", with message \"535 5.7.8 Error: authentication failed\".\".\n",
    "Jan  5 10:00:00 mail postfix/smtp[2101]: 4ABCD12345: to=<friend@example.org>, relay=mx.example.org[192.0.2.1]:25, delay=1.2, delays=0.1/0/0.6/0.5, dsn=4.7.1, status=deferred (host mx.example.org[192.0.2.1] said: 450 4.7.1 <friend@example.org>: Recipient address rejected: Greylisted (in reply to RCPT TO command))\n",
    "Error: Invalid login: 535 5.7.8 Error: authentication failed\n    at SMTPConnection._formatError (/srv/app/node_modules/nodemailer/lib/smtp-connection/index.js:809:19)\n  code: 'EAUTH',\n  response: '535 5.7.8 Error: authentication failed',\n  responseCode: 535,\n  command: 'AUTH PLAIN'\n}\n",
];
