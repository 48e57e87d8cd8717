//! What a text says of itself: codes, stage, whose server, which program, which port.

mod code;
mod marks;

use std::ops::Range;

use super::phrase::Found;
use super::tokens::Tokens;
pub use code::Code;
use code::Firsts;
pub(super) use code::codes;
pub(super) use marks::phrases;
pub use marks::{Mark, PROGRAMS};

/// How far a session had come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Finding and reaching the server.
    Connect,
    /// Agreeing on encryption.
    Tls,
    /// The server's first words.
    Greeting,
    /// EHLO or HELO.
    Ehlo,
    /// STARTTLS.
    StartTls,
    /// Logging in.
    Auth,
    /// MAIL: the sender.
    Mail,
    /// RCPT: a recipient.
    Rcpt,
    /// DATA: before the message.
    Data,
    /// After the dot: the message itself.
    AfterData,
    /// Reading mail: IMAP or POP3.
    Fetch,
}

impl Stage {
    /// Its name for programs.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Tls => "tls",
            Self::Greeting => "greeting",
            Self::Ehlo => "ehlo",
            Self::StartTls => "starttls",
            Self::Auth => "auth",
            Self::Mail => "mail",
            Self::Rcpt => "rcpt",
            Self::Data => "data",
            Self::AfterData => "after-data",
            Self::Fetch => "fetch",
        }
    }
}

/// What kind of text it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A mail that says that another could not be delivered.
    Bounce,
    /// What a program prints when it breaks off, with the places in its source.
    Trace,
    /// Lines of a session or of a server's log.
    Log,
    /// One line.
    Line,
    /// Anything else: a dialog, a few sentences.
    Message,
}

impl Kind {
    /// Its name for programs.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Bounce => "bounce",
            Self::Trace => "trace",
            Self::Log => "log",
            Self::Line => "line",
            Self::Message => "message",
        }
    }
}

/// What a text says of itself.
#[derive(Clone, Debug)]
pub struct Reading {
    /// What kind of text it is.
    pub kind: Kind,
    /// Every reply code and enhanced status code, as they stand.
    pub codes: Vec<Code>,
    /// Where each of them stands first.
    firsts: Firsts,
    /// How far the session had come, if the text says so.
    pub stage: Option<Stage>,
    /// The provider whose server answered: a name of ours for a family of servers.
    pub provider: Option<&'static Mark>,
    /// The program that wrote the text.
    pub program: Option<&'static Mark>,
    /// The ports that are named.
    pub ports: Vec<u16>,
    /// Whether the text is about mail at all.
    pub is_mail: bool,
    /// Whether the text says that something went wrong.
    pub is_trouble: bool,
}

impl Reading {
    /// Reads a text whose words are `tokens`.
    pub(super) fn new(text: &str, codes: Vec<Code>, found: &Found<'_>) -> Self {
        let ports = code::ports(text);
        let provider = marks::first(marks::PROVIDERS, found);
        let program = marks::first(PROGRAMS, found);
        let stage = marks::stage(found).or_else(|| code::stage(&codes));
        let is_mail = marks::is_mail(found)
            || ports.iter().any(|port| code::MAIL_PORTS.contains(port))
            || provider.is_some()
            || (codes.iter().any(Code::is_of_mail) && !marks::is_of_files(found));
        let is_trouble = marks::is_trouble(found)
            || codes.iter().any(|code| code.is_of_mail() && code.refuses());
        let kind = marks::kind(text, found);
        let firsts = Firsts::of(&codes);
        Self { kind, codes, firsts, stage, provider, program, ports, is_mail, is_trouble }
    }

    /// The code that tells most: the first that refuses for good, else for now.
    pub fn code(&self) -> Option<u16> {
        let replies = || self.codes.iter().filter_map(|code| code.reply);
        replies().find(|code| *code >= 500).or_else(|| replies().find(|code| *code >= 400))
    }

    /// The enhanced status code that tells most, of those that refuse.
    pub fn enhanced(&self) -> Option<&str> {
        let enhanced = || self.codes.iter().filter_map(|code| code.enhanced.as_deref());
        enhanced()
            .find(|code| code.starts_with('5'))
            .or_else(|| enhanced().find(|code| code.starts_with('4')))
    }

    /// Where the reply code `reply` stands.
    pub(super) fn reply_at(&self, reply: u16) -> Option<Range<usize>> {
        self.firsts.replies.get(&reply).cloned()
    }

    /// Where an enhanced status code that begins with `enhanced` stands.
    pub(super) fn enhanced_at(&self, enhanced: &str) -> Option<Range<usize>> {
        self.firsts.enhanced.get(enhanced).cloned()
    }
}

/// The words of `text` without its codes.
pub(super) fn tokens(text: &str, codes: &[Code]) -> Tokens {
    let places: Vec<_> = codes.iter().map(|code| (code.range.clone(), code.agrees())).collect();
    Tokens::new(text, &places)
}

/// The family of servers that the provider `id` belongs to.
pub(super) fn provider(id: &str) -> Option<&'static Mark> {
    marks::named(marks::PROVIDERS, id)
}

/// The program called `name`, or one that is made with it.
pub fn program(name: &str) -> Option<&'static Mark> {
    marks::named(PROGRAMS, name)
}
