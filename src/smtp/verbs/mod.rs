//! Commands, one file each: how they are spelt, when they may come, what they
//! do, and what their pages say.

use super::check::Check;
use super::checks::Checks;
use super::cursor::Cursor;
use super::said::{Outcome, Said, done};
use super::verdict::Moment;
use super::{
    Answer, Domain, ForwardPath, Mark, Parameter, Part, ReversePath, Service, Session, extensions,
};
use crate::registry::Entry;
use crate::text::Text;

mod rfc;

pub use rfc::Rfc;

registry! {
    /// Every command, in the order in which a session needs them.
    pub static VERBS: Verb = VERB in [
        ehlo, helo, starttls, auth, mail, rcpt, data, bdat, rset, noop, vrfy, expn, help, quit,
    ];

    /// The names of all commands.
    pub const VERB_IDS;

    /// What else their pages tell, in the same order.
    pub static MANUALS: Manual = MANUAL;
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
    /// What is looked at before it is done.
    pub(super) checks: fn(&Checks) -> &'static [Check],
    /// Reads what follows the word, as the persona reads it.
    pub(super) read: fn(&mut Cursor<'_>, &Session) -> Read,
    /// Does it.
    pub(super) run: fn(Request, &mut Session) -> Outcome,
}

/// What else the page of a command tells. Programs in the browser do not carry it.
#[derive(Debug)]
pub struct Manual {
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
}

/// What followed the word of a command, or what is wrong with it.
pub(super) type Read = Result<Request, Fault>;

/// What a command asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Request {
    /// Words, if there are any.
    Words(String),
    /// `HELO` and `EHLO`.
    Hello(Domain),
    /// `MAIL`.
    Mail { reverse_path: ReversePath, parameters: Vec<Parameter> },
    /// `RCPT`.
    Rcpt { forward_path: ForwardPath, parameters: Vec<Parameter> },
    /// `AUTH`.
    Auth { mechanism: String, response: Option<String> },
    /// `BDAT`.
    Bdat { octets: u64, last: bool },
}

/// A line that is not spelt as it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) answer: Answer,
    /// Where, in octets from the beginning of the line.
    pub(super) at: usize,
}

/// Lines for the engine to answer, so that pages show real replies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// The server that they are sent to.
    pub service: Service,
    /// What the client sends, without line ends.
    pub lines: &'static [&'static str],
}

impl Verb {
    /// Refuses a line that is not spelt like [`Self::syntax`].
    pub(super) fn fault(&self, fault: Fault) -> Said {
        let syntax = self.syntax.first().copied().unwrap_or_default();
        Said { at: Some(fault.at), ..Said::with(fault.answer, "syntax", syntax) }
    }
}

/// A command line, read and not yet done.
pub(super) struct Command<'a> {
    word: &'a str,
    line: &'a str,
    verb: Option<Entry<Verb>>,
    read: Read,
    /// What the pieces of the line are.
    pub(super) marks: Vec<Mark>,
    too_long: bool,
    is_forbidden: bool,
}

/// Reads a command line that took so many octets with its line end.
pub(super) fn read<'a>(session: &Session, line: &'a str, octets: usize) -> Command<'a> {
    let rules = &session.persona.rules;
    let mut cursor = Cursor::new(line);
    let prefix = rules.lines.prefixes.iter().find(|prefix| cursor.eat(prefix));
    let word = match prefix {
        Some(prefix) => &line[..prefix.len()],
        // Nobody takes a letter for a space.
        None => cursor.take_while(|c| c.is_ascii_alphabetic() || !(rules.lines.space)(c)),
    };
    let verb = known(word).filter(|verb| session.knows(verb.word));
    // Few lines are so long that it has to be looked at more closely.
    let too_long = octets > rules.lines.longest.min(rules.lines.longest_login)
        && octets > longest(session, verb)
        && rules.lines.refuses_long();
    let read = match verb {
        Some(verb) => {
            cursor.mark(0, Part::Verb);
            (verb.read)(&mut cursor, session)
        }
        None => Ok(Request::Words(String::new())),
    };
    let late = rules.forbidden_at_first && session.talked;
    let is_forbidden = verb.is_none() && !late && (rules.forbidden)(line);
    Command { word, line, verb, read, marks: cursor.into_marks(), too_long, is_forbidden }
}

/// The verb of this word. Its first letter tells nearly all apart.
fn known(word: &str) -> Option<Entry<Verb>> {
    let first = word.bytes().next()?.to_ascii_uppercase();
    let mut verbs = VERBS.iter().filter(|verb| verb.word.as_bytes().first() == Some(&first));
    verbs.find(|verb| verb.word.eq_ignore_ascii_case(word))
}

impl Command<'_> {
    /// The word that the line begins with, in capitals where it is a command.
    pub(super) fn word(&self) -> &str {
        self.verb.map_or(self.word, |verb| verb.word)
    }

    /// The command, or nothing where it is none.
    pub(super) fn verb_word(&self) -> &'static str {
        self.verb.map_or("", |verb| verb.item.word)
    }

    /// Whether it is longer than the server takes.
    pub(super) const fn is_too_long(&self) -> bool {
        self.too_long
    }

    /// Carries it out.
    pub(super) fn run(self, session: &mut Session) -> Outcome {
        let word = self.verb.map_or("", |verb| verb.word);
        let verbed = |said: Said| Said { verb: word, ..said };
        self.act(session).map(|said| said.map(verbed)).map_err(verbed)
    }

    fn act(self, session: &mut Session) -> Outcome {
        if self.too_long {
            return Err(Answer::LineTooLong.into());
        }
        session.may_come(self.word(), self.verb.is_some(), &self.read)?;
        let Some(verb) = self.verb else {
            return self.unknown(session);
        };
        if verb.word == "MAIL" && session.persona.rules.mail_resets {
            session.state.transaction = None;
        }
        for check in (verb.checks)(&session.persona.rules.checks) {
            if let Err(refusal) = check.hold(session, verb.item, &self.read) {
                session.after_refusal(&self.read, refusal.answer);
                return Err(refusal);
            }
        }
        session.judge(Moment::Command(verb.word), session.reverse_path())?;
        // Who does not look at the spelling takes the word alone.
        let request = self.read.unwrap_or_else(|_| Request::Words(String::new()));
        (verb.run)(request, session)
    }

    /// A word that the engine has no file for, or that this server does not know.
    fn unknown(self, session: &Session) -> Outcome {
        if self.word.is_empty() && !session.persona.rules.lines.empty_is_command {
            return Err(Answer::NotALine.into());
        }
        if self.is_forbidden {
            return Err(Answer::Forbidden.into());
        }
        may_be_unknown(session)?;
        let mut other = session.persona.item.other_commands.iter();
        let other = other.find(|(word, _)| word.eq_ignore_ascii_case(self.word));
        let refusal = other.and_then(|_| (session.persona.rules.other_refusal)(session, self.line));
        if let Some(words) = refusal {
            return Err(Said::worded(Answer::NoExpansion, words));
        }
        match other {
            Some((_, words)) if words.code < 400 => Ok(Some(Said::worded(Answer::Noop, words))),
            Some((_, words)) => Err(Said::worded(Answer::NoExpansion, words)),
            None => Err(Said { at: Some(0), ..Said::from(Answer::UnknownCommand) }),
        }
    }
}

/// What a server looks at before it says that it does not know a command.
pub(super) fn may_be_unknown(session: &Session) -> Result<(), Said> {
    for check in session.persona.rules.checks.unknown {
        let met = match check {
            Check::Tls => session.state.tls || !session.setup.tls_required,
            Check::Login => session.state.identity.is_some() || !session.setup.login_required,
            _ => true,
        };
        if !met {
            let answer = if *check == Check::Tls { Answer::TlsFirst } else { Answer::LoginFirst };
            return Err(answer.into());
        }
    }
    Ok(())
}

/// The words of all commands that the server knows, for `HELP`.
pub(super) fn words(session: &Session) -> String {
    let known = VERBS.iter().map(|verb| verb.word).filter(|word| session.knows(word));
    known.collect::<Vec<_>>().join(" ")
}

/// Whether the server knows a command of this name.
pub(super) fn is_known(session: &Session, word: &str) -> bool {
    known(word).is_some_and(|verb| session.knows(verb.word))
}

/// Whether a line is a command although an answer is awaited. `AUTH` alone may be
/// an answer.
pub(super) fn breaks_in(session: &Session, line: &str) -> bool {
    let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
    is_known(session, word) && !(word.eq_ignore_ascii_case("AUTH") && rest.is_empty())
}

/// How many octets a line may have, with its CR LF: the persona's limit and what
/// the extensions add, and much more for a login (RFC 5321 §4.5.3.1.4, RFC 4954 §4).
fn longest(session: &Session, verb: Option<Entry<Verb>>) -> usize {
    let lines = &session.persona.rules.lines;
    if verb.is_some_and(|verb| verb.word == "AUTH") {
        lines.longest_login
    } else if (lines.lengthened)(verb.map_or("", |verb| verb.word)) {
        lines.longest + extensions::longer(session)
    } else {
        lines.longest
    }
}

/// Reads words after a space, for people.
#[expect(clippy::unnecessary_wraps, reason = "it is how verbs are read")]
fn words_for_people(cursor: &mut Cursor<'_>, _: &Session) -> Read {
    cursor.take_while(|c| c == ' ');
    Ok(Request::Words(cursor.take_rest(Part::Argument).to_owned()))
}

/// Reads words that must be there.
fn some_words(cursor: &mut Cursor<'_>, session: &Session) -> Read {
    match words_for_people(cursor, session)? {
        Request::Words(words) if words.is_empty() => {
            Err(Fault { answer: Answer::Misspelt, at: cursor.at() })
        }
        request => Ok(request),
    }
}

/// Refuses whatever follows the word.
fn nothing(cursor: &mut Cursor<'_>, _: &Session) -> Read {
    let at = cursor.at();
    match cursor.take_rest(Part::Argument) {
        "" => Ok(Request::Words(String::new())),
        _ => Err(Fault { answer: Answer::NoArguments, at }),
    }
}
