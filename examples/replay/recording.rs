//! A recording: what a client sent to real servers, and what each answered.

use std::collections::BTreeSet;
use std::fmt;

use super::octets::escaped;

/// Scripts, and how servers answered them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Recording {
    pub(crate) scripts: Vec<Script>,
}

/// One conversation that was held with several servers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Script {
    pub(crate) id: String,
    pub(crate) topic: String,
    pub(crate) title: String,
    /// What the servers were set up for: `mx`, `submission` and so on.
    pub(crate) profile: String,
    pub(crate) steps: Vec<Step>,
    /// By server, in the order of their names; one outcome for each step.
    pub(crate) sessions: Vec<(String, Vec<Outcome>)>,
}

/// Something that the client did, and how much it then read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) action: Action,
    /// How many replies were read; `None`: all that came.
    pub(crate) reads: Option<usize>,
}

/// What a client can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// It connects. What it says before it has read the greeting is `early`; with
    /// `plain` it talks in the clear where TLS should come first.
    Connect { plain: bool, early: Vec<u8> },
    /// It sends octets, cut into these pieces on their way.
    Send(Vec<Vec<u8>>),
    /// It answers a challenge, which nobody can write down beforehand.
    Answer(Calculation),
    /// It shakes hands.
    Tls,
    /// It says nothing for so many seconds.
    Wait(u32),
    /// It goes away without a word.
    Close,
    /// Something that one session alone cannot replay.
    Other,
}

/// A line whose content is calculated; `prefix` stands before it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Calculation {
    /// `cram-md5`, `scram-first:MECHANISM`, `scram-final` or `jwt`.
    pub(crate) kind: String,
    pub(crate) user: String,
    pub(crate) password: String,
    pub(crate) prefix: String,
    /// Of `jwt`: what is said; `{token}` is put in, `\1` is the octet 1.
    pub(crate) template: String,
}

/// What came of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It was not done, because of what the server had said before.
    NotSent,
    /// It was done, but it cannot be replayed.
    LeftOut,
    /// It was done, and this is how the server took it.
    Heard(Heard),
}

/// What a client gets to know of a server, without wording.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Heard {
    /// Whether the handshake took place.
    pub(crate) tls: bool,
    pub(crate) replies: Vec<Said>,
    /// Whether the server ended the connection.
    pub(crate) closed: bool,
}

/// What counts of a reply.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Said {
    pub(crate) code: u16,
    pub(crate) enhanced: Option<String>,
    /// What a server offers, if the reply lists that.
    pub(crate) keywords: Option<Keywords>,
}

/// Keywords of an `EHLO` reply, and `AUTH:PLAIN` for each way to log in.
pub(crate) type Keywords = BTreeSet<String>;

impl Recording {
    /// The servers that were recorded, each once.
    pub(crate) fn servers(&self) -> BTreeSet<&str> {
        let sessions = self.scripts.iter().flat_map(|script| &script.sessions);
        sessions.map(|(server, _)| server.as_str()).collect()
    }
}

impl Script {
    /// What came of the steps with this server.
    pub(crate) fn outcomes(&self, server: &str) -> Option<&[Outcome]> {
        let session = self.sessions.iter().find(|(name, _)| name == server);
        session.map(|(_, outcomes)| outcomes.as_slice())
    }
}

impl Step {
    /// What it does, in one short line.
    pub(crate) fn sent(&self) -> String {
        match &self.action {
            Action::Connect { plain: false, early } if early.is_empty() => "(connects)".to_owned(),
            Action::Connect { plain: true, .. } => "(connects without TLS)".to_owned(),
            Action::Connect { early, .. } => format!("(connects and says at once) {}", cut(early)),
            Action::Send(pieces) => cut(&pieces.concat()),
            Action::Answer(calculation) => format!("{}({})", calculation.prefix, calculation.kind),
            Action::Tls => "(handshake)".to_owned(),
            Action::Wait(seconds) => format!("(silence of {seconds} s)"),
            Action::Close => "(leaves)".to_owned(),
            Action::Other => "(something else)".to_owned(),
        }
    }

    /// Whether it asks the server what it offers.
    pub(crate) fn is_ehlo(&self) -> bool {
        let Action::Send(pieces) = &self.action else { return false };
        pieces.concat().get(..4).is_some_and(|verb| verb.eq_ignore_ascii_case(b"EHLO"))
    }
}

/// Octets as a short text, without the last line end.
fn cut(octets: &[u8]) -> String {
    let text = escaped(octets.strip_suffix(b"\r\n").unwrap_or(octets));
    match text.char_indices().nth(100) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// The keywords in the lines of an `EHLO` reply, of which the first only greets.
pub(crate) fn keywords<'a>(lines: impl IntoIterator<Item = &'a str>) -> Keywords {
    let mut keywords = Keywords::new();
    for line in lines.into_iter().skip(1) {
        let mut words = line.split_ascii_whitespace();
        let Some(keyword) = words.next() else { continue };
        keywords.insert(keyword.to_owned());
        // `AUTH=PLAIN LOGIN` is how it was written before there was an RFC.
        if keyword.eq_ignore_ascii_case("AUTH") || keyword.starts_with("AUTH=") {
            keywords.extend(words.map(|mechanism| format!("AUTH:{mechanism}")));
        }
    }
    keywords
}

impl fmt::Display for Heard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tls = self.tls.then(|| "tls".to_owned());
        let closed = self.closed.then(|| "closed".to_owned());
        let replies = self.replies.iter().map(Said::to_string);
        let words: Vec<_> = tls.into_iter().chain(replies).chain(closed).collect();
        f.write_str(if words.is_empty() { "silence" } else { "" })?;
        f.write_str(&words.join(", "))
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:03}", self.code)?;
        self.enhanced.iter().try_for_each(|enhanced| write!(f, " {enhanced}"))?;
        let Some(keywords) = &self.keywords else { return Ok(()) };
        let keywords: Vec<_> = keywords.iter().map(String::as_str).collect();
        write!(f, " [{}]", keywords.join(" "))
    }
}
