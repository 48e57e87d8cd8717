//! What makes one server differ from another, beside its words: its limits, what
//! it lets pass, and in which order it looks.

use super::answer::Words;
use super::checks::Checks;
use super::chunks::ChunkOrder;
use super::cursor::Cursor;
use super::framing::Lines;
use super::grammar::{Addresses, Parameters};
use super::login_rules::Login;
use super::mailboxes::Mailboxes;
use super::unstuff::TextLines;
use super::{Answer, ForwardPath, Session};

/// Reads what `RCPT` names.
pub(super) type ReadForwardPath = fn(&mut Cursor<'_>) -> Result<ForwardPath, Answer>;

/// How a server behaves.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    /// What is too much.
    pub limits: Limits,
    /// Which passwords count.
    pub passwords: Passwords,
    /// How lines of commands are read.
    pub(super) lines: Lines,
    /// How the lines of a message are read.
    pub(super) text: TextLines,
    /// How addresses are read.
    pub(super) addresses: Addresses,
    /// How parameters are read.
    pub(super) parameters: Parameters,
    /// Parameters that it looks at more or less closely than their RFCs do.
    pub(super) own_parameters: &'static [OwnParameter],
    /// What it looks at for each command, in its order.
    pub(super) checks: Checks,
    /// Whether it takes this for the client's name.
    pub(super) hello: fn(&str) -> Result<(), Answer>,
    /// Whether the words of a line give away that this is not SMTP.
    pub(super) forbidden: fn(&str) -> bool,
    /// What becomes of a client that does not wait.
    pub(super) impatience: &'static [Impatience],
    /// How it treats its mailboxes.
    pub(super) mailboxes: Mailboxes,
    /// What `VRFY` and `EXPN` tell.
    pub(super) lookup: Lookup,
    /// How many commands it takes from a client that must log in and has not, and
    /// what it says then.
    pub(super) anonymous: Option<(u8, Words)>,
    /// Whether `EHLO` once said allows extensions to the end.
    pub(super) extended_for_good: bool,
    /// How `VRFY` reads what `RCPT` reads otherwise.
    pub(super) verified_path: Option<ReadForwardPath>,
    /// Why it does not carry out a line with a command that only it knows.
    pub(super) other_refusal: fn(&Session, &str) -> Option<&'static Words>,
    /// Which commands, answered like this, end the time in which TLS may begin.
    pub(super) begins: fn(&Session, &str, Option<Answer>) -> bool,
    /// Whether `MAIL` ends the message before it, whatever comes of it.
    pub(super) mail_resets: bool,
    /// What is said where the handshake fails and the session goes on without TLS,
    /// and to what came in its place.
    pub(super) tls_failure: Option<(Words, Words)>,
    /// Whether nothing may follow `HELP`.
    pub(super) help_takes_no_topic: bool,
    /// Whether `HELP` knows about some commands only.
    pub(super) lookup_topics: bool,
    /// How it takes logins.
    pub(super) login: Login,
    /// How much order it wants among the parts of a message.
    pub(super) chunk_order: ChunkOrder,
    /// Whether a size that was too big holds also for the next `MAIL` without one.
    pub(super) size_sticks: bool,
    /// Whether a message that is accepted makes up for all mistakes.
    pub(super) message_redeems: bool,
    /// Whether a refusal that follows from another in a group is no mistake of its own.
    pub(super) excuses_groups: bool,
    /// Whether it hangs up without a word when no command comes.
    pub(super) idle_silently: bool,
    /// Whether who has logged in stays so when TLS begins, against RFC 3207 §4.2.
    pub(super) tls_keeps_login: bool,
    /// Whether only the first command may give away that this is not SMTP.
    pub(super) forbidden_at_first: bool,
    /// What a second `EHLO` does to a message that has begun.
    pub(super) hello_resets: bool,
    /// Whether a client that speaks before the greeting gets none.
    pub(super) refuses_early_talk: bool,
    /// Whether it forgets the client's name when TLS begins (RFC 3207 §4.2).
    pub(super) tls_forgets_hello: bool,
}

impl Rules {
    /// What the RFCs ask for.
    pub(super) const STRICT: Self = Self {
        limits: Limits::USUAL,
        passwords: Passwords::Everyday,
        lines: Lines::STRICT,
        text: TextLines::STRICT,
        addresses: Addresses::STRICT,
        parameters: Parameters::STRICT,
        own_parameters: &[],
        checks: Checks::STRICT,
        hello: |name| if super::grammar::is_domain(name) { Ok(()) } else { Err(Answer::BadHello) },
        forbidden: |_| false,
        impatience: &[],
        mailboxes: Mailboxes::STRICT,
        lookup: Lookup::Silent,
        anonymous: None,
        extended_for_good: false,
        verified_path: None,
        other_refusal: |_, _| None,
        begins: |_, _, _| false,
        mail_resets: false,
        tls_failure: None,
        help_takes_no_topic: false,
        lookup_topics: false,
        login: Login::STRICT,
        chunk_order: ChunkOrder::Free,
        size_sticks: false,
        message_redeems: false,
        excuses_groups: false,
        idle_silently: false,
        tls_keeps_login: false,
        forbidden_at_first: false,
        hello_resets: true,
        refuses_early_talk: false,
        tls_forgets_hello: true,
    };
}

/// What is too much for a server.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Octets of one message (RFC 1870).
    pub size: u64,
    /// Recipients of one message (RFC 5321 §4.5.3.1.8).
    pub recipients: usize,
    /// Seconds of silence, or none.
    pub idle: Option<u32>,
    /// How many mistakes are forgiven.
    pub(super) errors: &'static [ErrorLimit],
    /// `Received` fields of one message (RFC 5321 §6.3), or none.
    pub(super) hops: Option<usize>,
    /// Octets of a line of text, without its line end, or none.
    pub(super) text_line: Option<usize>,
    /// Octets of the header of a message, or none.
    pub(super) header: Option<usize>,
}

impl Limits {
    /// Generous ones (RFC 5321 §4.5.3).
    pub(super) const USUAL: Self = Self {
        size: 26_214_400,
        recipients: 100,
        idle: Some(300),
        errors: &[],
        hops: Some(100),
        text_line: None,
        header: None,
    };
}

/// Two are equal that allow the same.
impl PartialEq for Limits {
    fn eq(&self, other: &Self) -> bool {
        (self.size, self.recipients, self.idle) == (other.size, other.recipients, other.idle)
            && (self.hops, self.text_line, self.header)
                == (other.hops, other.text_line, other.header)
            && std::ptr::eq(self.errors, other.errors)
    }
}

impl Eq for Limits {}

/// After how many mistakes of one kind a server loses patience.
#[derive(Clone, Copy, Debug)]
pub(super) struct ErrorLimit {
    /// Which refusals count.
    pub(super) counts: fn(Answer) -> bool,
    /// How many may be made.
    pub(super) forgiven: u8,
    /// What is said after the last of them.
    pub(super) words: Words,
    /// When that is said.
    pub(super) when: Patience,
}

/// When a server says that it has lost patience.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Patience {
    /// In the place of the refusal of the next mistake.
    NextMistake,
    /// Nothing more: the server hangs up after the refusal of the next mistake.
    NextMistakeCloses,
    /// In the place of the answer to the next command, whatever it is.
    NextCommand,
    /// Right after the refusal.
    AtOnce,
}

/// What becomes of what a client sends without waiting for an answer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Impatience {
    /// After which commands it matters; `.` is the end of the message.
    pub(super) after: fn(&str) -> bool,
    /// What happens.
    pub(super) then: Then,
}

/// What happens to an impatient client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Then {
    /// This is said in the place of the answer.
    Instead(Words),
    /// The command is done; what came behind it is thrown away.
    Forget,
    /// The command is done; each line behind it is answered like this.
    Each(Words),
    /// This is said, and from now on nothing that matters is done.
    Reject(Words),
}

/// A parameter that a server looks at in its own way.
#[derive(Clone, Copy, Debug)]
pub(super) struct OwnParameter {
    /// The command that it belongs to.
    pub(super) verb: &'static str,
    /// Its name.
    pub(super) keyword: &'static str,
    /// What it may be set to.
    pub(super) check: fn(&Session, Option<&str>) -> Result<(), Answer>,
}

/// What `VRFY` and `EXPN` tell (RFC 5321 §3.5, §7.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lookup {
    /// Nothing.
    Silent,
    /// Nothing, and they insist on a domain.
    SilentWithDomain,
    /// Which mailboxes exist.
    Open,
    /// The same as `RCPT` would.
    LikeRecipient,
}

/// Which passwords count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passwords {
    /// The password of the account, and those made for one program.
    Everyday,
    /// Only those made for one program.
    App,
    /// None: only tokens of OAuth.
    None,
}
