//! Gmail's submission server, as it answers at `smtp.gmail.com`; where we have no
//! record of its words, it uses our plain ones.

use super::super::answer::{Answer, Words, bare, words};
use super::super::extensions::of;
use super::super::{Enhanced, Limits, Passwords, Profile, Rules};
use super::{Evidence, Persona, Verdict, Voice, decided, on};
use crate::text::Text;

pub(super) static PERSONA: Persona = Persona {
    name: "Gmail",
    about: Text {
        en: "Google's server for handing in mail. Every reply ends with the connection's own number and `gsmtp`.",
        hi: "mail सौंपने के लिए Google का server। हर reply के अंत में connection का अपना नंबर और `gsmtp` लिखा होता है।",
    },
    evidence: Evidence::Published("2026-08"),
    guesses: Some(Text {
        en: "How it reads odd addresses, and in which order it looks; the words for what people rarely meet. Gmail writes another sender's address over with its own; here it stays.",
        hi: "अजीब ढंग से लिखे पते यह कैसे पढ़ता है और किस क्रम में जाँचता है; और वे वाक्य जो लोगों को कम ही मिलते हैं। भेजने वाले का पता किसी और का हो तो Gmail उसकी जगह अपना लिख देता है; यहाँ वह वैसा ही रहता है।",
    }),
    hosts: &["smtp.gmail.com", "smtp.googlemail.com"],
    profiles: &[Profile::SUBMISSION, Profile::SMTPS],
    extensions: &[
        of("SIZE"),
        of("8BITMIME"),
        of("STARTTLS"),
        of("AUTH"),
        of("ENHANCEDSTATUSCODES"),
        of("PIPELINING"),
        of("CHUNKING"),
        of("SMTPUTF8"),
    ],
    mechanisms: &["LOGIN", "PLAIN", "XOAUTH2", "PLAIN-CLIENTTOKEN", "OAUTHBEARER", "XOAUTH"],
    lacks: &[],
    other_commands: &[],
    rules: Rules {
        limits: Limits { size: 35_882_577, hops: Some(50), ..Limits::USUAL },
        passwords: Passwords::App,
        ..Rules::STRICT
    },
    words: &[WORDS],
    connection_id: "d9443c01a7336-29f3b1c5d7esm4821937ad.12",
    queue_id: "{id}",
};

/// What all of Gmail's servers say.
pub(super) const WORDS: &[Voice] = &[
    on(Answer::Greeting, bare(220, "{host} ESMTP {id} - gsmtp")),
    on(Answer::Ehlo, bare(250, "{host} at your service, [{client}]")),
    on(Answer::Helo, bare(250, "{host} at your service")),
    on(Answer::Noop, words(250, Enhanced(2, 0, 0), "OK {id} - gsmtp")),
    on(Answer::Reset, words(250, Enhanced(2, 1, 5), "Flushed {id} - gsmtp")),
    on(Answer::Help, words(214, Enhanced(2, 0, 0), " https://www.rfc-editor.org/rfc/rfc5321 {id} - gsmtp")),
    on(Answer::Bye, words(221, Enhanced(2, 0, 0), "closing connection {id} - gsmtp").and_close()),
    on(Answer::Sender, words(250, Enhanced(2, 1, 0), "OK {id} - gsmtp")),
    on(Answer::Recipient, words(250, Enhanced(2, 1, 5), "OK {id} - gsmtp")),
    // Two spaces: the place of the enhanced code, which 354 does not have.
    on(Answer::GoAhead, bare(354, " Go ahead {id} - gsmtp")),
    on(Answer::Queued, words(250, Enhanced(2, 0, 0), "OK  {time} {id} - gsmtp")),
    on(Answer::CannotVerify, words(252, Enhanced(2, 1, 5), "Send some mail, I'll try my best {id} - gsmtp")),
    on(Answer::NoExpansion, words(502, Enhanced(5, 5, 1), "Unimplemented command. {id} - gsmtp")),
    on(Answer::LoggedIn, words(235, Enhanced(2, 7, 0), "Accepted")),
    on(Answer::UnknownCommand, words(502, Enhanced(5, 5, 1), "Unrecognized command. {id} - gsmtp")),
    on(Answer::Misspelt, SYNTAX),
    on(Answer::BadReversePath, SYNTAX),
    on(Answer::BadForwardPath, SYNTAX),
    on(Answer::HelloFirst, words(503, Enhanced(5, 5, 1), "EHLO/HELO first. {id} - gsmtp")),
    on(Answer::SenderFirst, words(503, Enhanced(5, 5, 1), "MAIL first. {id} - gsmtp")),
    on(Answer::RecipientFirst, words(503, Enhanced(5, 5, 1), "RCPT first. {id} - gsmtp")),
    on(Answer::TlsFirst, words(530, Enhanced(5, 7, 0), "Must issue a STARTTLS command first. {id} - gsmtp")),
    on(Answer::LoginFirst, words(530, Enhanced(5, 7, 0), "Authentication Required. For more information, go to\n https://support.google.com/mail/?p=WantAuthError {id} - gsmtp")),
    on(Answer::BadCredentials, words(535, Enhanced(5, 7, 8), "Username and Password not accepted. For more information, go to\n https://support.google.com/mail/?p=BadCredentials {id} - gsmtp")),
    on(Answer::AppPasswordRequired, words(534, Enhanced(5, 7, 9), "Application-specific password required. For more information, go to\n https://support.google.com/mail/?p=InvalidSecondFactor {id} - gsmtp")),
    on(Answer::UnknownMechanism, words(504, Enhanced(5, 7, 4), "Unrecognized Authentication Type {id} - gsmtp")),
    on(Answer::NotBase64, words(501, Enhanced(5, 5, 2), "Cannot Decode response {id} - gsmtp")),
    on(Answer::LoginAlready, words(503, Enhanced(5, 7, 0), "No identity changes permitted. {id} - gsmtp")),
    on(Answer::NoHello, words(501, Enhanced(5, 5, 4), "Empty HELO/EHLO argument not allowed, closing connection. For more\ninformation, go to\n https://support.google.com/mail/?p=helo {id} - gsmtp").and_close()),
    on(Answer::BadHello, words(501, Enhanced(5, 5, 4), "HELO/EHLO argument is invalid, closing connection. For more\ninformation, go to\n https://support.google.com/mail/?p=helo {id} - gsmtp").and_close()),
    on(Answer::TooManyRecipients, words(452, Enhanced(4, 5, 3), "Your message has too many recipients. For more information regarding\nGoogle's sending limits, go to\n https://support.google.com/mail/?p=TooManyRecipientsError {id} - gsmtp")),
    on(Answer::TooBig, words(552, Enhanced(5, 3, 4), "Your message exceeded Google's message size limits. For more\ninformation, go to\n https://support.google.com/mail/?p=MaxSizeError {id} - gsmtp")),
    on(Answer::Loop, words(554, Enhanced(5, 4, 6), "Message exceeded 50 hops, this may indicate a mail loop. {id} - gsmtp")),
    on(decided(Verdict::WebLogin), words(534, Enhanced(5, 7, 9), "Please log in with your web browser and then try again. For more\ninformation, go to\n https://support.google.com/mail/?p=WebLoginRequired {id} - gsmtp")),
    on(decided(Verdict::ManyLogins), words(454, Enhanced(4, 7, 0), "Too many login attempts, please try again later. {id} - gsmtp")),
    on(decided(Verdict::DailyLimit), words(550, Enhanced(5, 4, 5), "Daily user sending limit exceeded. For more information on Gmail\nsending limits go to\n https://support.google.com/a/answer/166852 {id} - gsmtp")),
    on(decided(Verdict::Dangerous), words(552, Enhanced(5, 7, 0), "This message was blocked because its content presents a potential\nsecurity issue. To review our message content and attachment content\nguidelines, go to\n https://support.google.com/mail/?p=BlockedMessage {id} - gsmtp")),
    on(Answer::Idle, words(451, Enhanced(4, 4, 2), "Timeout - closing connection. {id} - gsmtp").and_close()),
];

const SYNTAX: Words = words(
    555,
    Enhanced(5, 5, 2),
    "Syntax error, cannot decode response. For more information, go to\n https://support.google.com/a/answer/3221692 and review RFC 5321\nspecifications. {id} - gsmtp",
);

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
        let setup =
            Setup { id: Some("x1".into()), ..Setup::submission("smtp.gmail.com", vec![asha]) };
        let (mut session, _) = Session::open(gmail, Transport::Plain, setup);
        let mut last = String::new();
        for line in lines.lines() {
            let mut events = session.receive(format!("{line}\r\n").as_bytes());
            events.extend(session.tls_established());
            last = events
                .iter()
                .filter_map(Event::reply)
                .next_back()
                .map(ToString::to_string)
                .unwrap_or(last);
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
