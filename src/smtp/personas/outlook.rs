//! Microsoft's submission server for Outlook.com and Microsoft 365.

use super::super::{Answer, Passwords};
use super::{
    Check, Checks, End, Enhanced, Evidence, Limits, Persona, Profile, Rules, Voice, bare, of, on,
    words,
};
use crate::text::Text;

/// What all of Microsoft's servers say; refusals end with the name of the machine.
macro_rules! microsoft {
    ($machine:literal) => {
        &[
            on(Answer::Noop, words(250, Enhanced(2, 0, 0), "OK")),
            on(Answer::Reset, words(250, Enhanced(2, 0, 0), "Resetting")),
            on(Answer::Help, bare(214, "This server supports the following commands:\nHELO EHLO STARTTLS RCPT DATA RSET MAIL QUIT HELP AUTH BDAT")),
            on(Answer::Bye, words(221, Enhanced(2, 0, 0), "Service closing transmission channel").and_close()),
            on(Answer::Sender, words(250, Enhanced(2, 1, 0), "Sender OK")),
            on(Answer::Recipient, words(250, Enhanced(2, 1, 5), "Recipient OK")),
            on(Answer::GoAhead, bare(354, "Start mail input; end with <CRLF>.<CRLF>")),
            on(Answer::CannotVerify, words(252, Enhanced(2, 1, 5), "Cannot VRFY user")),
            on(Answer::NoExpansion, words(502, Enhanced(5, 3, 3), "Command not implemented")),
            on(Answer::StartTls, words(220, Enhanced(2, 0, 0), "SMTP server ready")),
            on(Answer::LoggedIn, words(235, Enhanced(2, 7, 0), "Authentication successful")),
            on(Answer::NoHello, words(501, Enhanced(5, 5, 4), microsoft!("Invalid domain name" by $machine))),
            on(Answer::BadHello, words(501, Enhanced(5, 5, 4), microsoft!("Invalid domain name" by $machine))),
            on(Answer::HelloFirst, words(503, Enhanced(5, 5, 2), microsoft!("Send hello first" by $machine))),
            on(Answer::SenderFirst, words(503, Enhanced(5, 5, 2), microsoft!("Need mail command" by $machine))),
            on(Answer::RecipientFirst, words(503, Enhanced(5, 5, 2), microsoft!("Need rcpt command" by $machine))),
            on(Answer::NestedMail, words(503, Enhanced(5, 5, 2), microsoft!("Sender already specified" by $machine))),
            on(Answer::UnknownCommand, words(500, Enhanced(5, 3, 3), microsoft!("Unrecognized command 'unknown'" by $machine))),
            on(Answer::LineTooLong, words(500, Enhanced(5, 3, 3), microsoft!("Line too long" by $machine))),
            on(Answer::Misspelt, words(501, Enhanced(5, 5, 4), microsoft!("Invalid arguments" by $machine))),
            on(Answer::UnknownParameter, words(501, Enhanced(5, 5, 4), microsoft!("Unrecognized parameter" by $machine))),
            on(Answer::BadReversePath, words(501, Enhanced(5, 1, 7), microsoft!("Invalid address" by $machine))),
            on(Answer::BadForwardPath, words(501, Enhanced(5, 1, 3), microsoft!("Invalid address" by $machine))),
            on(Answer::TlsFirst, words(451, Enhanced(5, 7, 3), microsoft!("STARTTLS is required to send mail" by $machine))),
            on(Answer::LoginFirst, words(530, Enhanced(5, 7, 57), microsoft!("Client not authenticated to send mail." by $machine))),
            on(Answer::UnknownMechanism, words(504, Enhanced(5, 7, 4), microsoft!("Unrecognized authentication type" by $machine))),
            on(Answer::NotEncrypted, words(504, Enhanced(5, 7, 4), microsoft!("Unrecognized authentication type" by $machine))),
            on(Answer::BadCredentials, words(535, Enhanced(5, 7, 3), microsoft!("Authentication unsuccessful" by $machine))),
            on(Answer::TokenRequired, words(535, Enhanced(5, 7, 139), microsoft!("Authentication unsuccessful, basic authentication is disabled." by $machine))),
            on(Answer::SenderNotYours, words(554, Enhanced(5, 2, 252), microsoft!("SendAsDenied; {user} not allowed to send as {address}; STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied" by $machine))),
            on(Answer::TooManyRecipients, words(452, Enhanced(4, 5, 3), microsoft!("Too many recipients" by $machine))),
            on(Answer::TooBig, words(552, Enhanced(5, 3, 4), microsoft!("Message size exceeds fixed maximum message size" by $machine))),
            on(Answer::Loop, words(554, Enhanced(5, 4, 14), microsoft!("Hop count exceeded - possible mail loop" by $machine))),
            on(Answer::NoSuchMailbox, words(550, Enhanced(5, 4, 1), microsoft!("Recipient address rejected: Access denied." by $machine))),
            on(Answer::RelayDenied, words(550, Enhanced(5, 7, 64), microsoft!("TenantAttribution; Relay Access Denied" by $machine))),
            on(Answer::Idle, words(451, Enhanced(4, 7, 0), microsoft!("Timeout waiting for client input" by $machine)).and_close()),
        ]
    };
    ($text:literal by $machine:literal) => {
        concat!($text, " [", $machine, ".INDPRD01.PROD.OUTLOOK.COM {stamp}.000Z {id}]")
    };
}
pub(super) use microsoft;

pub(super) static PERSONA: Persona = Persona {
    name: "Outlook",
    about: Text {
        en: "Microsoft's server for handing in mail, for Outlook.com and Microsoft 365. It takes no passwords, only tokens of OAuth2; some organisations still let passwords pass.",
        hi: "mail सौंपने के लिए Microsoft का server, Outlook.com और Microsoft 365 दोनों का। यह password नहीं लेता, केवल OAuth2 के token; कुछ संस्थाओं में password अब भी चलता है।",
    },
    evidence: Evidence::Published("2026-07"),
    guesses: Some(Text {
        en: "How it reads odd lines and addresses, in which order it looks, what it says in the middle of a login, and how many mistakes it forgives. The names of its machines and the numbers of connections are made up.",
        hi: "अजीब ढंग से लिखी lines और पते यह कैसे पढ़ता है, किस क्रम में जाँचता है, login के बीच में क्या कहता है, और कितनी ग़लतियाँ माफ़ करता है। machines के नाम और connections के नंबर बनावटी हैं।",
    }),
    hosts: &["smtp.office365.com", "smtp-mail.outlook.com", "smtp.outlook.com"],
    profiles: &[Profile::SUBMISSION],
    extensions: &[
        of("SIZE"),
        of("PIPELINING"),
        of("DSN"),
        of("ENHANCEDSTATUSCODES"),
        of("STARTTLS"),
        of("AUTH"),
        of("8BITMIME"),
        of("BINARYMIME"),
        of("CHUNKING"),
        of("SMTPUTF8"),
    ],
    mechanisms: &["LOGIN", "XOAUTH2"],
    lacks: &[],
    other_commands: &[],
    rules: Rules {
        limits: Limits { size: 157_286_400, recipients: 1_000, ..Limits::USUAL },
        passwords: Passwords::None,
        checks: {
            use Check::{
                Ascii, Hello, Login, NoLogin, NoTransaction, NoTransactionForLogin, Parameters,
                Syntax, Tls,
            };
            Checks {
                // Before TLS it knows no way to log in.
                auth: &[Hello, NoLogin, NoTransactionForLogin, Syntax],
                mail: &[Hello, Tls, Login, NoTransaction, Syntax, Parameters, Ascii],
                end: &[End::Size, End::Hops, End::SenderOwned],
                ..Checks::STRICT
            }
        },
        ..Rules::STRICT
    },
    words: &[OWN, microsoft!("PN0PR01CA0024")],
    connection_id: "08DEE2A1C4B7D935",
    queue_id: "{id}-{number}",
};

const OWN: &[Voice] = &[
    on(
        Answer::Greeting,
        bare(
            220,
            "PN0PR01CA0024.outlook.office365.com Microsoft ESMTP MAIL Service ready at {date} [{id}]",
        ),
    ),
    on(Answer::Ehlo, bare(250, "PN0PR01CA0024.outlook.office365.com Hello [{client}]")),
    on(Answer::Helo, bare(250, "PN0PR01CA0024.outlook.office365.com Hello [{client}]")),
    on(
        Answer::Queued,
        words(
            250,
            Enhanced(2, 0, 0),
            "OK <{queue_id}@PN0PR01MB7421.INDPRD01.PROD.OUTLOOK.COM> [Hostname=PN0PR01MB7421.INDPRD01.PROD.OUTLOOK.COM]",
        ),
    ),
];

#[cfg(test)]
mod tests {
    use crate::smtp::{Event, PERSONAS, Session, Setup, Transport, User};

    /// What the server answers last to `lines`.
    fn answer(lines: &str) -> String {
        let asha = User {
            name: "asha@outlook.com".to_owned(),
            password: "namaste123".to_owned(),
            app_password: Some("abcdefghijklmnop".to_owned()),
            token: Some("t0k3n".to_owned()),
        };
        let outlook = PERSONAS.get("outlook").expect("this persona");
        let setup = Setup {
            id: Some("08DD".into()),
            ..Setup::submission("smtp.office365.com", vec![asha])
        };
        let (mut session, _) = Session::open(outlook, Transport::Plain, setup);
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

    const TLS: &str = "EHLO a.example\nSTARTTLS\nEHLO a.example";
    /// `user=asha@outlook.com`, `auth=Bearer t0k3n`.
    const TOKEN: &str = "AUTH XOAUTH2 dXNlcj1hc2hhQG91dGxvb2suY29tAWF1dGg9QmVhcmVyIHQwazNuAQE=";

    #[test]
    fn the_list_names_the_ways_to_log_in_after_tls() {
        let list =
            |lines| answer(lines).lines().map(|line| line[4..].to_owned()).collect::<Vec<_>>();
        assert_eq!(
            list("EHLO a.example")[1..],
            [
                "SIZE 157286400",
                "PIPELINING",
                "DSN",
                "ENHANCEDSTATUSCODES",
                "STARTTLS",
                "8BITMIME",
                "BINARYMIME",
                "CHUNKING",
                "SMTPUTF8"
            ]
        );
        assert_eq!(list(TLS)[5], "AUTH LOGIN XOAUTH2");
    }

    #[test]
    fn even_the_right_password_is_refused() {
        for password in ["bmFtYXN0ZTEyMw==", "YWJjZGVmZ2hpamtsbW5vcA==", "eA=="] {
            let said = answer(&format!("{TLS}\nAUTH LOGIN\nYXNoYUBvdXRsb29rLmNvbQ==\n{password}"));
            assert!(
                said.starts_with(
                    "535 5.7.139 Authentication unsuccessful, basic authentication is disabled. ["
                ),
                "{said}"
            );
        }
        let said = answer(&format!("{TLS}\nAUTH PLAIN AGEAYg=="));
        assert!(said.starts_with("504 5.7.4 Unrecognized authentication type ["), "{said}");
    }

    #[test]
    fn a_token_counts_for_its_owner_only() {
        assert_eq!(answer(&format!("{TLS}\n{TOKEN}")), "235 2.7.0 Authentication successful\r\n");
        let mail = |from| {
            answer(&format!(
                "{TLS}\n{TOKEN}\nMAIL FROM:<{from}>\nRCPT TO:<ravi@example.org>\nDATA\n."
            ))
        };
        assert!(mail("asha@outlook.com").starts_with("250 2.0.0 OK <08DD-1@"));
        assert!(mail("mira@outlook.com").starts_with(
            "554 5.2.252 SendAsDenied; asha@outlook.com not allowed to send as mira@outlook.com;"
        ));
    }

    #[test]
    fn refusals_name_the_machine_and_the_time() {
        let said = answer("EHLO a..");
        assert_eq!(
            said,
            "501 5.5.4 Invalid domain name [PN0PR01CA0024.INDPRD01.PROD.OUTLOOK.COM 2026-09-21T14:13:20.000Z 08DD]\r\n"
        );
        assert!(
            answer("EHLO a.example\nMAIL FROM:<a@b.example>").starts_with("451 5.7.3 STARTTLS")
        );
        assert!(
            answer(&format!("{TLS}\nMAIL FROM:<a@b.example>")).starts_with("530 5.7.57 Client")
        );
    }
}
