//! Gmail's servers for mail from elsewhere: what the MX records of `gmail.com` name.

use super::super::Answer;
use super::{
    Enhanced, Evidence, Limits, Mailboxes, Persona, Profile, Rules, Voice, bare, gmail, of, on,
    words,
};
use crate::text::Text;

pub(super) static PERSONA: Persona = Persona {
    name: "Gmail (MX)",
    about: Text {
        en: "Google's server for mail that comes from other servers to people at Gmail. Nobody logs in here.",
        hi: "Google का वह server जो दूसरे servers से Gmail वालों के लिए mail लेता है। यहाँ कोई login नहीं करता।",
    },
    evidence: Evidence::Published("2025-11"),
    guesses: Some(Text {
        en: "How it reads odd addresses, what it says to mail for other domains, and in which order it looks. Much that it really looks at has no place here: SPF, DKIM and DMARC (`550 5.7.26`), the fame of the sender, how fast mail comes.",
        hi: "अजीब ढंग से लिखे पते यह कैसे पढ़ता है, दूसरे domain की mail पर क्या कहता है, और किस क्रम में जाँचता है। असली server और भी बहुत कुछ देखता है जो यहाँ नहीं है: SPF, DKIM और DMARC (`550 5.7.26`), भेजने वाले की साख, mail आने की रफ़्तार।",
    }),
    hosts: &[
        "gmail-smtp-in.l.google.com",
        ".gmail-smtp-in.l.google.com",
        "aspmx.l.google.com",
        ".aspmx.l.google.com",
        "smtp.google.com",
    ],
    profiles: &[Profile::MX],
    extensions: &[
        of("SIZE"),
        of("8BITMIME"),
        of("STARTTLS"),
        of("ENHANCEDSTATUSCODES"),
        of("PIPELINING"),
        of("CHUNKING"),
        of("SMTPUTF8"),
    ],
    mechanisms: &[],
    lacks: &[],
    other_commands: &[],
    rules: Rules {
        limits: Limits { size: 157_286_400, hops: Some(50), ..Limits::USUAL },
        mailboxes: Mailboxes { detail: Some('+'), ..Mailboxes::STRICT },
        ..Rules::STRICT
    },
    words: &[WORDS, gmail::WORDS],
    connection_id: "d75a77b69052e-4b07f8ba752si46048731cf.823",
    queue_id: "{id}",
};

const WORDS: &[Voice] = &[
    on(Answer::Greeting, bare(220, "mx.google.com ESMTP {id} - gsmtp")),
    on(Answer::Ehlo, bare(250, "mx.google.com at your service, [{client}]")),
    on(Answer::Helo, bare(250, "mx.google.com at your service")),
    on(
        Answer::NoSuchMailbox,
        words(
            550,
            Enhanced(5, 1, 1),
            "The email account that you tried to reach does not exist. Please try\ndouble-checking the recipient's email address for typos or\nunnecessary spaces. For more information, go to\n https://support.google.com/mail/?p=NoSuchUser {id} - gsmtp",
        ),
    ),
    on(
        Answer::MailboxFull,
        words(
            452,
            Enhanced(4, 2, 2),
            "The recipient's inbox is out of storage space. Please direct the\nrecipient to\n https://support.google.com/mail/?p=OverQuotaTemp {id} - gsmtp",
        ),
    ),
    on(
        Answer::Greylisted,
        words(
            450,
            Enhanced(4, 2, 1),
            "The user you are trying to contact is receiving mail at a rate that\nprevents additional messages from being delivered. For more\ninformation, go to\n https://support.google.com/mail/?p=ReceivingRate {id} - gsmtp",
        ),
    ),
    on(
        Answer::RelayDenied,
        words(550, Enhanced(5, 7, 0), "Mail relay denied [{client}]. {id} - gsmtp"),
    ),
];

#[cfg(test)]
mod tests {
    use crate::smtp::{Event, PERSONAS, Session, Setup, Transport};

    #[test]
    fn strangers_hear_who_is_there() {
        let gmail = PERSONAS.get("gmail_mx").expect("this persona");
        let setup =
            Setup { id: Some("x1".into()), ..Setup::mx("mx.google.com", &["asha@gmail.com"]) };
        let (mut session, _) = Session::open(gmail, Transport::Plain, setup);
        for (line, reply) in [
            ("EHLO a.example", "250-mx.google.com at your service, [203.0.113.7]"),
            ("AUTH LOGIN", "502 5.5.1 Unrecognized command. x1 - gsmtp"),
            ("MAIL FROM:<ravi@example.org>", "250 2.1.0 OK x1 - gsmtp"),
            (
                "RCPT TO:<aasha@gmail.com>",
                "550-5.1.1 The email account that you tried to reach does not exist.",
            ),
            ("RCPT TO:<asha+shop@gmail.com>", "250 2.1.5 OK x1 - gsmtp"),
        ] {
            let events = session.receive(format!("{line}\r\n").as_bytes());
            let said = events.iter().find_map(Event::reply).expect("a reply").to_string();
            assert!(said.starts_with(reply), "{line}: {said}");
        }
    }
}
