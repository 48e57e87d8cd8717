//! Ways in which servers differ: what they offer, allow and say, one file each.

use super::answer::Words;
use super::{Answer, Enhanced};
use crate::registry::Entry;
use crate::text::Text;

registry! {
    /// Every persona.
    pub static PERSONAS: Persona = PERSONA in [strict, gmail];
}

/// How a server behaves.
#[derive(Debug)]
pub struct Persona {
    /// What people call it.
    pub name: &'static str,
    /// Who it is, in a sentence.
    pub about: Text,
    /// Names of the servers that behave like this.
    pub hosts: &'static [&'static str],
    /// Keywords of the extensions it has, in its order.
    pub extensions: &'static [&'static str],
    /// Ways to log in that it lists, in its order.
    pub mechanisms: &'static [&'static str],
    /// What it allows.
    pub rules: Rules,
    /// What it says in its own words.
    pub(super) words: &'static [(Answer, Words)],
    /// What its names for connections look like.
    pub(super) connection_id: &'static str,
    /// How it names messages in its log: `{id}` is the connection, `{number}`
    /// counts its messages.
    pub(super) queue_id: &'static str,
}

/// What a server allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Octets of one message (RFC 1870).
    pub size: u64,
    /// Recipients of one message (RFC 5321 §4.5.3.1.8).
    pub recipients: usize,
    /// Which passwords count.
    pub passwords: Passwords,
}

/// Which passwords count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passwords {
    /// The password of the account, and those made for one program.
    Everyday,
    /// Only those made for one program.
    App,
}

impl Persona {
    /// Whether it has this extension.
    pub fn offers(&self, keyword: &str) -> bool {
        self.extensions.contains(&keyword)
    }

    /// How it says `answer`.
    pub(super) fn words(&self, answer: Answer) -> Words {
        let own = self.words.iter().find(|(occasion, _)| *occasion == answer);
        own.map_or_else(|| answer.usual(), |(_, words)| *words)
    }
}

/// The persona of the server called `host`; a server that we do not know is
/// taken to keep to the RFCs.
pub fn persona_of(host: &str) -> Entry<Persona> {
    let known =
        PERSONAS.iter().find(|p| p.hosts.iter().any(|name| name.eq_ignore_ascii_case(host)));
    known.unwrap_or(Entry { id: "strict", item: &strict::PERSONA })
}

#[cfg(test)]
mod tests {
    use super::super::{EXTENSIONS, MECHANISMS};
    use super::{PERSONAS, persona_of};

    #[test]
    fn extensions_of_a_persona_are_known() {
        for persona in PERSONAS.iter() {
            for keyword in persona.extensions {
                let known = EXTENSIONS.iter().any(|extension| extension.keyword == *keyword);
                assert!(known, "{}: {keyword}", persona.id);
            }
        }
    }

    #[test]
    fn everyone_can_log_in_by_some_mechanism() {
        for persona in PERSONAS.iter() {
            let playable = |name: &&str| MECHANISMS.iter().any(|m| m.name == *name);
            assert!(persona.mechanisms.iter().any(playable), "{}", persona.id);
        }
    }

    #[test]
    fn servers_are_known_by_name() {
        assert_eq!(persona_of("SMTP.gmail.com").id, "gmail");
        assert_eq!(persona_of("mail.example.in").id, "strict");
    }
}
