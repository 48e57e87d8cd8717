//! Gmail's submission server, as it answers at `smtp.gmail.com`; where we have no
//! record of its words, it uses our plain ones.

use super::super::answer::{Answer, bare, words};
use super::{Enhanced, Passwords, Persona, Rules};
use crate::text::Text;

pub(super) static PERSONA: Persona = Persona {
    name: "Gmail",
    about: Text {
        en: "Google's server for handing in mail. Every reply ends with the connection's own number and `gsmtp`.",
        hi: "mail सौंपने के लिए Google का server। हर reply के अंत में connection का अपना नंबर और `gsmtp` लिखा होता है।",
    },
    hosts: &["smtp.gmail.com", "smtp.googlemail.com"],
    extensions: &[
        "SIZE", "8BITMIME", "STARTTLS", "AUTH", "ENHANCEDSTATUSCODES", "PIPELINING", "CHUNKING",
        "SMTPUTF8",
    ],
    mechanisms: &["LOGIN", "PLAIN", "XOAUTH2", "PLAIN-CLIENTTOKEN", "OAUTHBEARER", "XOAUTH"],
    rules: Rules { size: 35_882_577, recipients: 100, passwords: Passwords::App },
    words: &[
        (Answer::Greeting, bare(220, "{host} ESMTP {id} - gsmtp")),
        (Answer::Ehlo, bare(250, "{host} at your service, [{client}]")),
        (Answer::Helo, bare(250, "{host} at your service")),
        (Answer::Noop, words(250, Enhanced(2, 0, 0), "OK {id} - gsmtp")),
        (Answer::Reset, words(250, Enhanced(2, 1, 5), "Flushed {id} - gsmtp")),
        (Answer::Help, words(214, Enhanced(2, 0, 0), " https://www.rfc-editor.org/rfc/rfc5321 {id} - gsmtp")),
        (Answer::Bye, words(221, Enhanced(2, 0, 0), "closing connection {id} - gsmtp")),
        (Answer::Sender, words(250, Enhanced(2, 1, 0), "OK {id} - gsmtp")),
        (Answer::Recipient, words(250, Enhanced(2, 1, 5), "OK {id} - gsmtp")),
        // Two spaces: the place of the enhanced code, which 354 does not have.
        (Answer::GoAhead, bare(354, " Go ahead {id} - gsmtp")),
        (Answer::Queued, words(250, Enhanced(2, 0, 0), "OK  {time} {id} - gsmtp")),
        (Answer::CannotVerify, words(252, Enhanced(2, 1, 5), "Send some mail, I'll try my best {id} - gsmtp")),
        (Answer::NoExpansion, words(502, Enhanced(5, 5, 1), "Unimplemented command. {id} - gsmtp")),
        (Answer::LoggedIn, words(235, Enhanced(2, 7, 0), "Accepted")),
        (Answer::UnknownCommand, words(502, Enhanced(5, 5, 1), "Unrecognized command. {id} - gsmtp")),
        (Answer::Misspelt, words(555, Enhanced(5, 5, 2), "Syntax error. {id} - gsmtp")),
        (Answer::BadReversePath, words(555, Enhanced(5, 5, 2), "Syntax error. {id} - gsmtp")),
        (Answer::BadForwardPath, words(555, Enhanced(5, 5, 2), "Syntax error. {id} - gsmtp")),
        (Answer::HelloFirst, words(503, Enhanced(5, 5, 1), "EHLO/HELO first. {id} - gsmtp")),
        (Answer::SenderFirst, words(503, Enhanced(5, 5, 1), "MAIL first. {id} - gsmtp")),
        (Answer::RecipientFirst, words(503, Enhanced(5, 5, 1), "RCPT first. {id} - gsmtp")),
        (Answer::TlsFirst, words(530, Enhanced(5, 7, 0), "Must issue a STARTTLS command first. {id} - gsmtp")),
        (Answer::LoginFirst, words(530, Enhanced(5, 7, 0), "Authentication Required. For more information, go to\n https://support.google.com/mail/?p=WantAuthError {id} - gsmtp")),
        (Answer::BadCredentials, words(535, Enhanced(5, 7, 8), "Username and Password not accepted. For more information, go to\n https://support.google.com/mail/?p=BadCredentials {id} - gsmtp")),
        (Answer::AppPasswordRequired, words(534, Enhanced(5, 7, 9), "Application-specific password required. For more information, go to\n https://support.google.com/mail/?p=InvalidSecondFactor {id} - gsmtp")),
        (Answer::UnknownMechanism, words(504, Enhanced(5, 7, 4), "Unrecognized Authentication Type {id} - gsmtp")),
        (Answer::NotBase64, words(501, Enhanced(5, 5, 2), "Cannot Decode response {id} - gsmtp")),
        (Answer::LoginAlready, words(503, Enhanced(5, 7, 0), "No identity changes permitted. {id} - gsmtp")),
    ],
    connection_id: "d9443c01a7336-29f3b1c5d7esm4821937ad.12",
    queue_id: "{id}",
};

#[cfg(test)]
mod tests {
    use crate::smtp::{Event, PERSONAS, Session, Setup, Transport, User};

    /// What Gmail answers last to `lines`, after TLS.
    fn answer(lines: &str) -> String {
        let asha = User {
            name: "asha@gmail.com".to_owned(),
            password: "namaste123".to_owned(),
            app_password: Some("abcd efgh ijkl mnop".to_owned()),
            token: None,
        };
        let gmail = PERSONAS.get("gmail").expect("this persona");
        let setup = Setup { id: Some("x1".into()), ..Setup::submission("smtp.gmail.com", vec![asha]) };
        let (mut session, _) = Session::open(gmail, Transport::Plain, setup);
        let mut last = String::new();
        for line in lines.lines() {
            let mut events = session.receive(format!("{line}\r\n").as_bytes());
            events.extend(session.tls_established());
            last = events.iter().filter_map(Event::reply).next_back().map(ToString::to_string).unwrap_or(last);
        }
        last
    }

    #[test]
    fn nothing_is_taken_before_tls() {
        for line in ["MAIL FROM:<asha@gmail.com>", "AUTH LOGIN"] {
            let said = answer(&format!("EHLO a\n{line}"));
            assert_eq!(said, "530 5.7.0 Must issue a STARTTLS command first. x1 - gsmtp\r\n");
        }
    }

    #[test]
    fn nothing_is_taken_before_the_login() {
        let said = answer("EHLO a\nSTARTTLS\nEHLO a\nMAIL FROM:<asha@gmail.com>");
        assert!(said.starts_with("530-5.7.0 Authentication Required."), "{said}");
    }

    #[test]
    fn each_password_gets_its_own_answer() {
        let start = "EHLO a\nSTARTTLS\nEHLO a\nAUTH LOGIN\nYXNoYUBnbWFpbC5jb20=";
        for (password, begins) in [
            ("YWJjZGVmZ2hpamtsbW5vcA==", "235 2.7.0 Accepted"),
            ("bmFtYXN0ZTEyMw==", "534-5.7.9 Application-specific password required."),
            ("d3Jvbmc=", "535-5.7.8 Username and Password not accepted."),
        ] {
            let said = answer(&format!("{start}\n{password}"));
            assert!(said.starts_with(begins), "{said}");
        }
    }
}
