//! Ways in which servers differ: what they offer, allow and say, one file each.

use std::fmt;

use super::answer::Words;
use super::extensions::Offer;
use super::{Answer, Passwords, Profile, Rules};
use crate::registry::{Entry, Registry};
use crate::text::Text;

// What personas are written with.
use super::Enhanced;
use super::answer::{bare, words};
use super::check::Check;
use super::checks::{Checks, End};
use super::chunks::ChunkOrder;
use super::cursor::Cursor;
use super::extensions::{is_loose_xtext, line, notify, of, ret, size, when, xtext};
use super::framing::{Lines, TooLong};
use super::grammar::{Addresses, KeywordForm, Loose, Parameters, is_domain, is_local_part, labels};
use super::login_rules::{Login, Parts, SecondWord};
use super::mailboxes::Mailboxes;
use super::rules::{ErrorLimit, Impatience, Lookup, OwnParameter, Patience, Then};
use super::unstuff::{Bare, TextLines};
use super::{
    Domain, ForwardPath, Limits, LocalPart, Mailbox, Part, ReversePath, Service, Session, Verdict,
    Zone,
};

registry! {
    /// Every persona.
    pub static PERSONAS: Persona = PERSONA in [
        strict, gmail, gmail_mx, outlook, outlook_mx, yahoo, postfix, postfix_strict, postfix3_10, exim, exim4_98, sendmail, opensmtpd,
        courier, qpsmtpd, haraka, dovecot_submission, aiosmtpd, smtp_server,
    ];
}

/// How a server behaves.
pub struct Persona {
    /// What people call it.
    pub name: &'static str,
    /// Who it is, in a sentence.
    pub about: Text,
    /// What it is taken from: recordings of a version, or a guess.
    pub evidence: Evidence,
    /// What of it is a guess, if not even its evidence shows it.
    pub guesses: Option<Text>,
    /// Names of the servers that behave like this; one that begins with a dot
    /// stands for all that end with it.
    pub hosts: &'static [&'static str],
    /// How it is set up for its services.
    pub profiles: &'static [Profile],
    /// What it lists after `EHLO`, in its order.
    pub(super) extensions: &'static [Offer],
    /// Ways to log in that it lists, in its order.
    pub mechanisms: &'static [&'static str],
    /// Commands of RFC 5321 that it does not know.
    pub(super) lacks: &'static [&'static str],
    /// Commands that only it knows, and what it says to them.
    pub(super) other_commands: &'static [(&'static str, Words)],
    /// What it allows.
    pub rules: Rules,
    /// What it says in its own words; the first that fits.
    pub(super) words: &'static [&'static [Voice]],
    /// What its names for connections look like.
    pub(super) connection_id: &'static str,
    /// How it names messages in its log: `{id}` is the connection, `{number}`
    /// counts its messages.
    pub(super) queue_id: &'static str,
}

/// Where a persona's behaviour is known from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// It is what the standards say.
    Standards,
    /// Sessions with this version of the program were recorded, and tests hold the
    /// persona to them.
    Recorded(&'static str),
    /// Replies that people have published, up to this month (`YYYY-MM`). What they
    /// do not show is a guess.
    Published(&'static str),
}

/// An occasion, for all commands or only one, and what is said then.
#[derive(Clone, Copy, Debug)]
pub(super) struct Voice {
    answer: Answer,
    /// Empty: all.
    verb: &'static str,
    words: Words,
}

/// What is said on this occasion.
pub(super) const fn on(answer: Answer, words: Words) -> Voice {
    Voice { answer, verb: "", words }
}

/// A line of the reply to `EHLO` that is a word of its own.
const fn word(keyword: &'static str) -> Offer {
    line(keyword, keyword, |_| true)
}

/// The occasion of a decision that SMTP does not show.
const fn decided(verdict: Verdict) -> Answer {
    Answer::Decided(verdict)
}

/// Nothing is said.
const SILENCE: Words = bare(0, "");

/// Every parameter of the extensions, for servers that look at none.
const UNCHECKED: &[OwnParameter] = &[
    UNCHECKED_BUT_SIZE[0],
    UNCHECKED_BUT_SIZE[1],
    UNCHECKED_BUT_SIZE[2],
    UNCHECKED_BUT_SIZE[3],
    UNCHECKED_BUT_SIZE[4],
    UNCHECKED_BUT_SIZE[5],
    UNCHECKED_BUT_SIZE[6],
    anything("MAIL", "SIZE"),
];

/// The same, for servers that look at `SIZE`.
const UNCHECKED_BUT_SIZE: &[OwnParameter] = &[
    anything("MAIL", "BODY"),
    anything("MAIL", "SMTPUTF8"),
    anything("MAIL", "ENVID"),
    anything("MAIL", "RET"),
    anything("MAIL", "AUTH"),
    anything("RCPT", "NOTIFY"),
    anything("RCPT", "ORCPT"),
];

const fn anything(verb: &'static str, keyword: &'static str) -> OwnParameter {
    OwnParameter { verb, keyword, check: |_, _| Ok(()) }
}

/// What is said on this occasion after `verb`.
pub(super) const fn after(verb: &'static str, answer: Answer, words: Words) -> Voice {
    Voice { answer, verb, words }
}

impl fmt::Debug for Persona {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Persona").field("name", &self.name).finish_non_exhaustive()
    }
}

impl Persona {
    /// Whether it has this extension.
    pub fn offers(&self, keyword: &str) -> bool {
        self.extensions.iter().any(|offer| offer.keyword == keyword)
    }

    /// How it is set up for the service of this name.
    pub fn profile(&self, id: &str) -> Option<&'static Profile> {
        self.profiles.iter().find(|profile| profile.id == id)
    }

    /// Whether it reads bytes in the same way however they are cut into pieces:
    /// it does not look whether the client waits for its answers.
    pub const fn is_patient(&self) -> bool {
        self.rules.impatience.is_empty()
    }

    /// Whether it tells people that their password is right and still does not
    /// count, rather than that it is wrong.
    pub fn tells_of_app_passwords(&self) -> bool {
        let [app, wrong] = [Answer::AppPasswordRequired, Answer::BadCredentials];
        self.rules.passwords == Passwords::App && self.words(app, "") != self.words(wrong, "")
    }

    /// How it says `answer` to `verb`.
    pub(super) fn words(&self, answer: Answer, verb: &str) -> Words {
        let own = |answer: Answer| {
            let voices = || self.words.iter().copied().flatten().filter(|v| v.answer == answer);
            let of_verb = voices().find(|voice| voice.verb == verb);
            of_verb.or_else(|| voices().find(|voice| voice.verb.is_empty()))
        };
        own(answer).or_else(|| own(answer.general(verb)?)).map_or_else(
            || {
                let words = answer.usual();
                let enhanced = words.enhanced.filter(|_| self.offers("ENHANCEDSTATUSCODES"));
                Words { enhanced, ..words }
            },
            |voice| voice.words,
        )
    }
}

/// The persona of the server called `host`; a server that we do not know is
/// taken to keep to the RFCs.
pub fn persona_of(host: &str) -> Entry<Persona> {
    let host = host.to_ascii_lowercase();
    let is = |name: &&str| if name.starts_with('.') { host.ends_with(name) } else { host == *name };
    let known = PROVIDERS.iter().find(|persona| persona.hosts.iter().any(is));
    known.unwrap_or(Entry { id: "strict", item: &strict::PERSONA })
}

/// The personas that are known by the names of their servers: who plays only
/// these does not carry all others along.
static PROVIDERS: Registry<Persona> = Registry(&[
    Entry { id: "gmail", item: &gmail::PERSONA },
    Entry { id: "gmail_mx", item: &gmail_mx::PERSONA },
    Entry { id: "outlook", item: &outlook::PERSONA },
    Entry { id: "outlook_mx", item: &outlook_mx::PERSONA },
    Entry { id: "yahoo", item: &yahoo::PERSONA },
]);

/// The personas that lessons put on the stage beside those, for the same reason.
pub static ON_STAGE: Registry<Persona> = Registry(&[
    Entry { id: "strict", item: &strict::PERSONA },
    Entry { id: "gmail", item: &gmail::PERSONA },
    Entry { id: "gmail_mx", item: &gmail_mx::PERSONA },
    Entry { id: "outlook", item: &outlook::PERSONA },
    Entry { id: "outlook_mx", item: &outlook_mx::PERSONA },
    Entry { id: "postfix", item: &postfix::PERSONA },
    Entry { id: "postfix_strict", item: &postfix_strict::PERSONA },
    Entry { id: "postfix3_10", item: &postfix3_10::PERSONA },
    Entry { id: "exim", item: &exim::PERSONA },
    Entry { id: "sendmail", item: &sendmail::PERSONA },
]);

#[cfg(test)]
mod tests {
    use super::super::{EXTENSIONS, MECHANISMS, Service};
    use super::{Evidence, PERSONAS, persona_of};

    #[test]
    fn extensions_of_a_persona_are_known() {
        for persona in PERSONAS.iter() {
            for offer in persona.extensions {
                let keyword = offer.keyword;
                let known = EXTENSIONS.iter().any(|extension| extension.keyword == keyword);
                assert!(known || offer.has_own_line(), "{}: {keyword}", persona.id);
            }
        }
    }

    #[test]
    fn everyone_can_log_in_by_some_mechanism() {
        for persona in PERSONAS.iter() {
            let playable = |name: &&str| MECHANISMS.iter().any(|m| m.name == *name);
            let takes_logins = persona.profiles.iter().any(|p| p.service == Service::Submission);
            assert!(!takes_logins || persona.mechanisms.iter().any(playable), "{}", persona.id);
        }
    }

    #[test]
    fn servers_are_known_by_name() {
        for (host, id) in [
            ("SMTP.gmail.com", "gmail"),
            ("smtp.office365.com", "outlook"),
            ("example-in.mail.protection.outlook.com", "outlook_mx"),
            ("mail.example.in", "strict"),
        ] {
            assert_eq!(persona_of(host).id, id);
        }
        for persona in PERSONAS.iter() {
            let found = |host: &&str| persona_of(host).id == persona.id;
            assert!(persona.hosts.iter().all(found), "{} is not found", persona.id);
        }
    }

    #[test]
    fn what_nobody_recorded_is_called_a_guess() {
        for persona in PERSONAS.iter() {
            let published = matches!(persona.evidence, Evidence::Published(_));
            assert_eq!(persona.guesses.is_some(), published, "{}", persona.id);
        }
    }
}
