//! Yahoo's submission server, which AOL shares.

use super::super::{Answer, Passwords};
use super::{
    Checks, End, Enhanced, Evidence, Limits, Persona, Profile, Rules, Voice, bare, of, on, words,
};
use crate::text::Text;

pub(super) static PERSONA: Persona = Persona {
    name: "Yahoo",
    about: Text {
        en: "Yahoo's server for handing in mail; AOL uses the same. It takes only app passwords, and answers every other with the same words about too many attempts.",
        hi: "mail सौंपने के लिए Yahoo का server; AOL में भी यही है। यह केवल app password लेता है, और बाकी हर password पर एक ही बात कहता है: बहुत बार कोशिश हुई।",
    },
    evidence: Evidence::Published("2026-01"),
    guesses: Some(Text {
        en: "What it says after the login: to `MAIL`, `RCPT`, `DATA` and the message; how it reads odd lines and addresses; how many recipients it takes. The name of its machine is made up.",
        hi: "login के बाद यह क्या कहता है: `MAIL`, `RCPT`, `DATA` और message पर; अजीब ढंग से लिखी lines और पते कैसे पढ़ता है; कितने पाने वाले मानता है। machine का नाम बनावटी है।",
    }),
    hosts: &["smtp.mail.yahoo.com", "smtp.aol.com"],
    profiles: &[Profile::SUBMISSION, Profile::SMTPS],
    extensions: &[
        of("PIPELINING"),
        of("ENHANCEDSTATUSCODES"),
        of("8BITMIME"),
        of("SIZE"),
        of("STARTTLS"),
        of("AUTH"),
    ],
    mechanisms: &["PLAIN", "LOGIN", "XOAUTH2", "OAUTHBEARER"],
    lacks: &[],
    other_commands: &[],
    rules: Rules {
        limits: Limits { size: 41_697_280, ..Limits::USUAL },
        passwords: Passwords::App,
        checks: Checks { end: &[End::Size, End::Hops, End::SenderOwned], ..Checks::STRICT },
        ..Rules::STRICT
    },
    words: &[WORDS],
    connection_id: "smtp429.mail.sg3.yahoo.com",
    queue_id: "{number}",
};

const WORDS: &[Voice] = &[
    on(Answer::Greeting, bare(220, "{host} ESMTP ready")),
    // The bracket too many is Yahoo's own.
    on(Answer::Ehlo, bare(250, "{id} Hello {hello} [{client}])")),
    on(Answer::Helo, bare(250, "{id} Hello {hello} [{client}])")),
    on(Answer::Bye, bare(221, "Service Closing transmission").and_close()),
    on(Answer::Sender, bare(250, "OK , completed")),
    on(Answer::Recipient, bare(250, "OK , completed")),
    on(Answer::GoAhead, bare(354, "Start Mail. End with CRLF.CRLF")),
    on(Answer::Queued, bare(250, "OK , completed")),
    on(Answer::LoggedIn, words(235, Enhanced(2, 0, 0), "OK")),
    on(Answer::LoginFirst, words(530, Enhanced(5, 7, 1), "Authentication required")),
    on(Answer::BadCredentials, REFUSED),
    on(Answer::AppPasswordRequired, REFUSED),
    on(Answer::SenderNotYours, bare(550, "Request failed; Mailbox unavailable")),
];

/// After it the server hangs up.
const REFUSED: super::Words =
    words(535, Enhanced(5, 7, 0), "(#AUTH005) Too many bad auth attempts.").and_close();

#[cfg(test)]
mod tests {
    use crate::smtp::{Event, PERSONAS, Session, Setup, Transport, User};

    /// What happens after `line`, when TLS is on and the client has introduced itself.
    fn events(lines: &[&str]) -> Vec<Event> {
        let asha = User {
            name: "asha@yahoo.com".to_owned(),
            password: "namaste123".to_owned(),
            app_password: Some("abcdefghijklmnop".to_owned()),
            token: None,
        };
        let yahoo = PERSONAS.get("yahoo").expect("this persona");
        let setup = Setup::submission("smtp.mail.yahoo.com", vec![asha]);
        let (mut session, _) = Session::open(yahoo, Transport::Tls, setup);
        let mut events = session.tls_established();
        for line in lines {
            events = session.receive(format!("{line}\r\n").as_bytes());
        }
        events
    }

    fn last(lines: &[&str]) -> String {
        events(lines).iter().filter_map(Event::reply).next_back().expect("a reply").to_string()
    }

    #[test]
    fn it_introduces_itself_as_people_have_seen_it() {
        assert_eq!(last(&[]), "220 smtp.mail.yahoo.com ESMTP ready\r\n");
        assert_eq!(
            last(&["EHLO 7"]),
            "250-smtp429.mail.sg3.yahoo.com Hello 7 [203.0.113.7])\r\n\
             250-PIPELINING\r\n\
             250-ENHANCEDSTATUSCODES\r\n\
             250-8BITMIME\r\n\
             250-SIZE 41697280\r\n\
             250 AUTH PLAIN LOGIN XOAUTH2 OAUTHBEARER\r\n"
        );
    }

    #[test]
    fn the_right_password_gets_the_same_words_as_a_wrong_one() {
        for password in ["bmFtYXN0ZTEyMw==", "eA=="] {
            let events = events(&["EHLO a", "AUTH LOGIN", "YXNoYUB5YWhvby5jb20=", password]);
            let reply = events.iter().find_map(Event::reply).expect("a reply").to_string();
            assert_eq!(reply, "535 5.7.0 (#AUTH005) Too many bad auth attempts.\r\n");
            assert_eq!(events.last(), Some(&Event::Closed));
        }
        let app = ["EHLO a", "AUTH LOGIN", "YXNoYUB5YWhvby5jb20=", "YWJjZGVmZ2hpamtsbW5vcA=="];
        assert_eq!(last(&app), "235 2.0.0 OK\r\n");
    }
}
