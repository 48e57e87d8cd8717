//! Microsoft's servers for mail from elsewhere: what MX records in Microsoft 365 name.

use super::super::Answer;
use super::outlook::microsoft;
use super::{
    Enhanced, Evidence, Limits, Mailboxes, Persona, Profile, Rules, Voice, bare, of, on, words,
};
use crate::text::Text;

pub(super) static PERSONA: Persona = Persona {
    name: "Outlook (MX)",
    about: Text {
        en: "Microsoft's server for mail that comes from other servers to Outlook.com and Microsoft 365. Nobody logs in here.",
        hi: "Microsoft का वह server जो दूसरे servers से Outlook.com और Microsoft 365 वालों के लिए mail लेता है। यहाँ कोई login नहीं करता।",
    },
    evidence: Evidence::Published("2025-08"),
    guesses: Some(Text {
        en: "How it reads odd lines and addresses, and in which order it looks. The names of its machines and the numbers of connections are made up. Much that it really looks at has no place here: blocked networks, SPF, DKIM and DMARC.",
        hi: "अजीब ढंग से लिखी lines और पते यह कैसे पढ़ता है, और किस क्रम में जाँचता है। machines के नाम और connections के नंबर बनावटी हैं। असली server और भी बहुत कुछ देखता है जो यहाँ नहीं है: रोके हुए network, SPF, DKIM और DMARC।",
    }),
    hosts: &[".mail.protection.outlook.com", ".olc.protection.outlook.com"],
    profiles: &[Profile::MX],
    extensions: &[
        of("SIZE"),
        of("PIPELINING"),
        of("DSN"),
        of("ENHANCEDSTATUSCODES"),
        of("STARTTLS"),
        of("8BITMIME"),
        of("BINARYMIME"),
        of("CHUNKING"),
        of("SMTPUTF8"),
    ],
    mechanisms: &[],
    lacks: &[],
    other_commands: &[],
    rules: Rules {
        limits: Limits { size: 157_286_400, recipients: 500, ..Limits::USUAL },
        mailboxes: Mailboxes { detail: Some('+'), quotas: false, ..Mailboxes::STRICT },
        ..Rules::STRICT
    },
    words: &[OWN, microsoft!("PN1PEPF00002D4A")],
    connection_id: "08DEE2A1C4B7D935",
    queue_id: "{id}-{number}",
};

const OWN: &[Voice] = &[
    on(
        Answer::Greeting,
        bare(
            220,
            "PN1PEPF00002D4A.mail.protection.outlook.com Microsoft ESMTP MAIL Service ready at {date} [{id}]",
        ),
    ),
    on(Answer::Ehlo, bare(250, "PN1PEPF00002D4A.mail.protection.outlook.com Hello [{client}]")),
    on(Answer::Helo, bare(250, "PN1PEPF00002D4A.mail.protection.outlook.com Hello [{client}]")),
    on(
        Answer::Queued,
        words(
            250,
            Enhanced(2, 6, 0),
            "<{queue_id}@PN1PEPF00002D4A.INDPRD01.PROD.OUTLOOK.COM> Queued mail for delivery",
        ),
    ),
];

#[cfg(test)]
mod tests {
    use crate::smtp::{Event, Session, Setup, Transport, persona_of};

    #[test]
    fn strangers_do_not_hear_why_a_mailbox_is_refused() {
        let host = "example-in.mail.protection.outlook.com";
        let setup = Setup::mx(host, &["asha@example.in"]);
        let (mut session, _) = Session::open(persona_of(host), Transport::Plain, setup);
        for (line, reply) in [
            ("MAIL FROM:<a@b.example>", "503 5.5.2 Send hello first ["),
            (
                "EHLO a.example",
                "250-PN1PEPF00002D4A.mail.protection.outlook.com Hello [203.0.113.7]",
            ),
            ("MAIL FROM:<ravi@example.org>", "250 2.1.0 Sender OK"),
            (
                "RCPT TO:<aasha@example.in>",
                "550 5.4.1 Recipient address rejected: Access denied. [",
            ),
            ("RCPT TO:<mira@example.org>", "550 5.7.64 TenantAttribution; Relay Access Denied ["),
            ("RCPT TO:<asha@example.in>", "250 2.1.5 Recipient OK"),
        ] {
            let events = session.receive(format!("{line}\r\n").as_bytes());
            let said = events.iter().find_map(Event::reply).expect("a reply").to_string();
            assert!(said.starts_with(reply), "{line}: {said}");
        }
    }
}
