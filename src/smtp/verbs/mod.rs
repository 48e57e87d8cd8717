//! Commands, one file each: how they are spelt, when they may come, what they
//! do, and what their pages say.

use super::cursor::Cursor;
use super::session::Outcome;
use super::{Answer, Part, Reply, Service, Session, extensions};
use crate::registry::Entry;
use crate::text::Text;

registry! {
    /// Every command, in the order in which a session needs them.
    pub static VERBS: Verb = VERB in [
        ehlo, helo, starttls, auth, mail, rcpt, data, bdat, rset, noop, vrfy, expn, help, quit,
    ];

    /// The names of all commands.
    pub const VERB_IDS;
}

/// A command that a client can send.
#[derive(Debug)]
pub struct Verb {
    /// The word that starts the line.
    pub word: &'static str,
    /// How the line is spelt, in ABNF or close to it.
    pub syntax: &'static [&'static str],
    /// Where it is defined.
    pub rfc: Rfc,
    /// What it is for, in a sentence.
    pub summary: Text,
    /// What it does.
    pub what: Text,
    /// When it may come.
    pub when: Text,
    /// Codes that it is often answered with, and what they mean here.
    pub replies: &'static [(u16, Text)],
    /// A short session in which it comes.
    pub example: Example,
    /// What else is worth knowing.
    pub note: Option<Text>,
    /// Whether it may come before TLS where TLS is a must (RFC 3207 §4).
    pub(super) before_tls: bool,
    /// Does it; the cursor stands after the word.
    pub(super) run: fn(&mut Cursor<'_>, &mut Session) -> Outcome,
    /// Only reads what follows the word, for its marks.
    pub(super) mark: fn(&mut Cursor<'_>),
}

/// Lines for the engine to answer, so that pages show real replies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// The server that they are sent to.
    pub service: Service,
    /// What the client sends, without line ends.
    pub lines: &'static [&'static str],
}

/// A section of an RFC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rfc {
    /// Its number.
    pub number: u16,
    /// The section, such as `4.1.1.2`; empty: all of it.
    pub section: &'static str,
}

impl Rfc {
    /// How it is cited.
    pub fn name(self) -> String {
        match self.section {
            "" => format!("RFC {}", self.number),
            section => format!("RFC {} §{section}", self.number),
        }
    }

    /// Where it can be read.
    pub fn url(self) -> String {
        let Self { number, section } = self;
        match section {
            "" => format!("https://www.rfc-editor.org/rfc/rfc{number}"),
            section => format!("https://www.rfc-editor.org/rfc/rfc{number}#section-{section}"),
        }
    }
}

impl Verb {
    /// Refuses a line that is not spelt like [`Self::syntax`].
    pub(super) fn misspelt(&self, session: &Session) -> Reply {
        let syntax = self.syntax.first().copied().unwrap_or_default();
        session.say_with(Answer::Misspelt, &[("syntax", syntax)])
    }

    /// Refuses whatever follows the word; spaces do not count (RFC 5321 §4.1.1).
    pub(super) fn no_arguments(
        &self,
        cursor: &mut Cursor<'_>,
        session: &Session,
    ) -> Result<(), Reply> {
        cursor.take_while(|c| c == ' ');
        if cursor.is_done() { Ok(()) } else { Err(self.misspelt(session)) }
    }

    /// The verb that `line` begins with; the cursor goes past its word.
    pub(super) fn of_line(cursor: &mut Cursor<'_>) -> Option<Entry<Self>> {
        let from = cursor.at();
        let word = cursor.take_while(|c| c != ' ');
        let verb = VERBS.iter().find(|verb| verb.word.eq_ignore_ascii_case(word))?;
        cursor.mark(from, Part::Verb);
        Some(verb)
    }
}

/// Carries out a command line.
pub(super) fn run(session: &mut Session, line: &str) -> Outcome {
    // White space at the end is let pass (RFC 5321 §4.1.1).
    let line = line.trim_end_matches([' ', '\t']);
    if line.chars().any(char::is_control) {
        return Err(session.say(Answer::NotALine));
    }
    let mut cursor = Cursor::new(line);
    let verb = Verb::of_line(&mut cursor).ok_or_else(|| session.say(Answer::UnknownCommand))?;
    if line.len() > longest(session, verb) {
        return Err(session.say(Answer::LineTooLong));
    }
    let needs_tls = session.setup.service == Service::Submission && session.setup.login_needs_tls;
    if needs_tls && !session.state.tls && !verb.before_tls {
        return Err(session.say(Answer::TlsFirst));
    }
    (verb.run)(&mut cursor, session)
}

/// The words of all commands, for `HELP`.
pub(super) fn words() -> String {
    VERBS.iter().map(|verb| verb.word).collect::<Vec<_>>().join(" ")
}

/// How many octets a line may have, without its CR LF: 512 with it, what the
/// extensions add, and much more for a login (RFC 5321 §4.5.3.1.4, RFC 4954 §4).
fn longest(session: &Session, verb: Entry<Verb>) -> usize {
    let added: usize = extensions::offered(session).map(|(extension, _)| extension.longer).sum();
    if verb.word == "AUTH" { usize::MAX } else { 512 - 2 + added }
}

/// Words after a space, for people; `None`: there are none.
fn argument<'a>(cursor: &mut Cursor<'a>) -> Option<&'a str> {
    cursor.take_while(|c| c == ' ');
    Some(cursor.take_rest(Part::Argument)).filter(|text| !text.is_empty())
}
