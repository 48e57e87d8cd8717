//! An example of each kind of place where a secret stands.

use crate::support::{base64, dump, plain, without_secrets};

/// The secret is gone; all else stays.
fn blanks(before: &str, secret: &str, after: &str) {
    let text = format!("{before}{secret}{after}");
    assert_eq!(without_secrets(&text), format!("{before}[secret]{after}"));
}

#[test]
fn the_responses_of_auth() {
    let blob = plain("hunter22");
    blanks("AUTH PLAIN ", &blob, "\r\n535 5.7.8 Error: authentication failed\r\n");
    blanks("AUTH PLAIN\n334 \n", &blob, "\n535 no");
    blanks("auth plain ", &blob, "\n535 no");
    blanks(
        "AUTH CRAM-MD5\n334 PDEyM0BleGFtcGxlLmNvbT4=\n",
        &base64(format!("user {}", "0f".repeat(16))),
        "\n535 no",
    );
    blanks(
        "AUTH NTLM ",
        "TlRMTVNTUAABAAAAB4IIogAAAAA=",
        "\n334 TlRMTVNTUAACAAAAAAAAADgAAAAFgomi\n",
    );
    blanks("AUTH GSSAPI ", "YIIFZgYJKoZIhvcSAQICAQBuggVV", "\n535 no");
    blanks("AUTH SCRAM-SHA-256 ", &base64("n,,n=user,r=rOprNGfwEbeRWgbNEkqO"), "\n535 no");
    let token = base64("user=user@example.com\u{1}auth=Bearer ya29.EXAMPLE12\u{1}\u{1}");
    blanks("AUTH XOAUTH2 ", &token, "\n334 eyJzdGF0dXMiOiI0MDAifQ==\n\n535 5.7.8 no\n");
    let token = base64(
        "n,a=user@example.com,\u{1}host=smtp.example.com\u{1}auth=Bearer abcdefgh\u{1}\u{1}",
    );
    blanks("AUTH OAUTHBEARER ", &token, "\n334 eyJzdGF0dXMiOiJpbnZhbGlkIn0=\nAQ==\n535 5.7.8 no\n");
}

#[test]
fn what_follows_a_challenge_is_blanked_whatever_it_looks_like() {
    for prompt in [
        "VXNlcm5hbWU6",
        "UGFzc3dvcmQ6",
        "dXNlcm5hbWU6",
        "cGFzc3dvcmQ6",
        "VXNlciBOYW1lAA==",
        "UGFzc3dvcmQA",
        "Password:",
        "anything at all",
    ] {
        for answer in ["c2VjcmV0", "abcdefgh", "my pass word", "wxyz", "प्रवेश", "250x=%"]
        {
            blanks(&format!("AUTH LOGIN\n334 {prompt}\n"), answer, "\n535 5.7.8 Error\n");
        }
    }
}

#[test]
fn both_answers_of_auth_login() {
    let user = base64("user@example.com");
    let text = format!(
        "AUTH LOGIN {user}\n334 UGFzc3dvcmQ6\naHVudGVyMjI=\n535 5.7.8 no: hunter22, aHVudGVyMjI=\n"
    );
    assert_eq!(
        without_secrets(&text),
        "AUTH LOGIN [secret]\n334 UGFzc3dvcmQ6\n[secret]\n535 5.7.8 no: [secret], [secret]\n"
    );
}

#[test]
fn imap_and_pop() {
    blanks("a1 LOGIN user@example.com ", "hunter22", "\r\na1 NO failed");
    blanks(
        "A00000001 LOGIN \"user@example.com\" \"",
        "hun\\\"ter\\\\22",
        "\"\r\nA00000001 NO failed",
    );
    blanks(
        "a1 LOGIN {16}\r\n+ go on\r\nuser@example.com {8}\r\n+ go on\r\n",
        "hunter22",
        "\r\na1 NO failed",
    );
    blanks("a1 LOGIN user@example.com {8+}\r\n", "hunter22", "\r\na1 NO failed");
    blanks("a1 LOGIN {16+}\r\nuser@example.com \"", "hunter22", "\"\r\na1 NO failed");
    blanks("a1 AUTHENTICATE PLAIN ", &plain("hunter22"), "\r\na1 NO failed");
    blanks("a1 AUTHENTICATE PLAIN\r\n+ \r\n", &plain("hunter22"), "\r\na1 NO failed");
    blanks("USER user@example.com\r\n+OK\r\nPASS ", "my pass word", "\r\n-ERR no");
    blanks("+OK\r\npass ", "hunter22", "\r\n-ERR no");
    blanks("APOP user@example.com ", "c4c9334bac560ecc979e58001b3e22fb", "\r\n-ERR no");
}

#[test]
fn urls_and_names_of_sources() {
    blanks(
        "MAILER_DSN=smtps://user%40example.com:",
        "hun%2Fter%40",
        "@smtp.example.com:465?verify_peer=0",
    );
    blanks("open 'imaps://user:", "hunter22", "@imap.example.com/' failed");
    blanks("smtp://user:", "hu/nt?er#22", "@smtp.example.com:25");
    blanks("MAIL_URL=\"smtp://user:", "hu'nter", "@smtp.example.com\" x@y");
    blanks("mailgun+api://", "key8f3hunter", "@default");
    blanks("[smtp.example.com]:587 user@example.com:", "hunt er22", "\n");
}

#[test]
fn command_lines() {
    blanks("curl --ssl-reqd -u user@example.com:", "hunter22", " smtp://smtp.example.com");
    blanks("curl -u 'user@example.com:", "hun ter\"22", "' smtp://smtp.example.com");
    blanks("curl --user \"user:", "hun'ter", "\" smtp://smtp.example.com");
    blanks("swaks -a LOGIN -au user@example.com -ap ", "hunter22", " --tls");
    blanks("swaks --auth-password=", "hunter22", " --tls");
    blanks("sendEmail -xu user -xp '", "hunter 22", "' -s smtp.example.com");
    blanks("mailsend -user user -pass ", "hunter22", " -v");
    blanks("imapsync --user1 a --password1 ", "hunter22", " --host1 imap.example.com");
    blanks("s-nail -S smtp-auth-password=", "hunter22", " a@example.org");
    blanks("subprocess.run([\"curl\", \"-u\", \"user:", "hunter22", "\"])");
}

#[test]
fn settings() {
    for before in [
        "password = ",
        "SMTP_PASSWORD=",
        "smtp_pass: ",
        "export EMAIL_HOST_PASSWORD=",
        "  [password] => ",
        "SMTP Password: ",
        "spring.mail.password=",
        "client_secret=",
        "2026-01-05 10:00:00 DEBUG password: ",
    ] {
        blanks(before, "hun\"t'er= 22%", "\nhost = smtp.example.com");
    }
    for (before, after) in [
        ("{ user: 'a', pass: '", "' }"),
        ("{\"auth\":{\"user\":\"a\",\"pass\":\"", "\"}}"),
        ("$mail->Password = '", "';"),
        ("define('SMTP_PASS', '", "');"),
        ("<password>", "</password>"),
        ("<key>OutgoingPassword</key>\n\t<string>", "</string>"),
        ("<add key=\"SmtpPassword\" value=\"", "\"/>"),
        ("{'host': 'x', 'password': u'", "'}"),
        ("{:password=>\"", "\", :port=>25}"),
        ("[\"password\"]=>\n  string(8) \"", "\"\n"),
        ("machine smtp.example.com login user password ", "\n"),
        ("poll x with user \"a\", password \"", "\"\n"),
        ("EMAIL_HOST_PASSWORD\t'", "'\n"),
        ("user=a password=", " host=smtp.example.com"),
        ("https://example.com/?password=", "&x=1"),
        ("\"refresh_token\": \"", "\","),
        ("\"api_key\":\"", "\"}"),
        ("smtp_sasl_passwd=", "\n"),
        ("'pwd' => '", "',"),
        ("smtp_sasl_password_maps = static:user:", "\n"),
    ] {
        blanks(before, "hunter22", after);
    }
    blanks("user=a pass=", "abcd efgh ijkl mnop", " host=x");
}

#[test]
fn tokens_and_keys() {
    let web = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl";
    for secret in [
        "ya29.a0AfH6SMBexample",
        "1//0gExampleExampleExampleExample",
        web,
        "SG.abcdefghijklmnop.ABCDEFGHIJKLMNOP",
        "key-0123456789abcdef0123456789abcdef",
        "xsmtpsib-0123456789abcdef0123",
        "xkeysib-0123456789abcdef0123",
        "AKIAIOSFODNN7EXAMPLE",
        "BGhpZGRlbjEyMzQ1Njc4OTBhYmNkZWZnaGlqa2xtbm9w",
    ] {
        blanks("it says ", secret, " here");
        blanks("(\"", secret, "\")");
    }
    blanks("Authorization: Bearer ", "hunter22", "\n");
    blanks("authorization: Basic ", &base64("user:hunter22"), "\n");
}

#[test]
fn stack_traces_and_code() {
    for (before, after) in [
        ("#1 SMTP.php(7): PHPMailer\\SMTP->authenticate('user@example.com', '", "', NULL)"),
        ("#1 x.php(7): Swift->authenticate(Object(Swift_Transport), 'user@example.com', '", "')"),
        ("#0 x.php(7): imap_open('{imap.example.com:993}INBOX', 'user', '", "', 0)"),
        ("    server.login(\"user@example.com\", \"", "\")"),
        ("    server.login(user, '", "')"),
        ("smtp.PlainAuth(\"\", \"user\", \"", "\", \"smtp.example.com\")"),
        ("new NetworkCredential(\"user\", \"", "\");"),
        ("new PasswordAuthentication(\"user\", \"", "\");"),
        ("mailSender.setPassword(\"", "\");"),
        ("    password = '", "'"),
    ] {
        blanks(before, "hun\'ter22", after);
    }
    let cut = "#1 SMTP->authenticate('user@example.com', 'averylongpasswo...')";
    assert_eq!(without_secrets(cut), "#1 SMTP->authenticate('user@example.com', '[secret]')");
}

#[test]
fn pieces_of_a_response_that_was_cut() {
    let blob = plain("hunter22");
    let (one, two) = blob.split_at(21);
    let text = format!("AUTH PLAIN {one}\n{two}\n535 no: hunter22\n");
    assert_eq!(without_secrets(&text), "AUTH PLAIN [secret]\n[secret]\n535 no: [secret]\n");
    let text = format!("send: 'AUTH PLAIN {one}'\nsend: '{two}\\r\\n'\nreply: b'535 no'\n");
    assert_eq!(
        without_secrets(&text),
        "send: 'AUTH PLAIN [secret]'\nsend: '[secret]\\r\\n'\nreply: b'535 no'\n"
    );
}

#[test]
fn hex() {
    let said = format!("AUTH PLAIN {}\r\n", plain("hunter22"));
    let text = format!(
        "write to 0x1 [0x2] (49 bytes => 49 (0x31))\n{}535 no: hunter22\n",
        dump(said.as_bytes())
    );
    let redacted = without_secrets(&text);
    assert!(!redacted.contains("68 75") && !redacted.contains("AHVz"), "{redacted}");
    assert!(redacted.ends_with("535 no: [secret]\n"), "{redacted}");
    let text = format!("sent {}\n", crate::support::hex(&said));
    assert_eq!(without_secrets(&text), "sent [secret]\n");
    let text = format!("PASS hunter22\nhex {}\n", crate::support::hex("hunter22"));
    assert_eq!(without_secrets(&text), "PASS [secret]\nhex [secret]\n");
}
