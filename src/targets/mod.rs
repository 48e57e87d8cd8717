//! Programs we write settings for, one file each: an [`Account`] in, files out.

mod secret;
mod why;

use crate::account::{Account, Endpoint, Field};
use crate::formats::{self, Line};
use crate::providers::Protocol;
use crate::text::Text;

registry! {
    /// Every program, most used first.
    pub static TARGETS: Target =
        TARGET in [thunderbird, apple_mail, mutt, msmtp, postfix, django];

    /// The names of all programs.
    pub const TARGET_IDS;
}

/// A program that reads mail settings.
#[derive(Debug)]
pub struct Target {
    /// What people call it.
    pub name: &'static str,
    /// What it is and who uses it, in a sentence.
    pub about: Text,
    /// What sort of program it is.
    pub kind: Kind,
    /// An account with none of these is refused.
    pub needs: &'static [Protocol],
    /// What the program calls things.
    pub words: Words,
    /// The manual that the files follow.
    pub manual: &'static str,
    /// What to do, and what to save; or why this account cannot be written down
    /// for this program.
    pub render: fn(&Account) -> Result<Setup, Refusal>,
}

/// Why an account cannot be written down for a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The answer that stands in the way.
    pub field: Field,
    /// What is wrong with it for this program, and what to do.
    pub why: Text,
}

/// What sort of program a target is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// People read and write mail in it.
    MailProgram,
    /// It sends or fetches for other programs.
    Tool,
    /// It takes mail and passes it on.
    MailServer,
    /// A program of one's own, or the framework under it.
    Code,
}

impl Kind {
    /// Every kind, in the order of the list of programs.
    pub const ALL: [Self; 4] = [Self::MailProgram, Self::Tool, Self::MailServer, Self::Code];
}

/// What a program calls things.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// Encryption from the first byte.
    pub tls: &'static str,
    /// The upgrade of a plain connection.
    pub starttls: &'static str,
    /// The name to log in with.
    pub username: &'static str,
    /// Where the password comes from.
    pub password: &'static str,
}

/// Everything to be done for one account in one program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    /// What to do first, in order.
    pub before: Vec<Step>,
    /// What to save.
    pub files: Vec<File>,
    /// What to do then, in order; the last step tells whether it works.
    pub after: Vec<Step>,
}

/// Something to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What to do, and why.
    pub say: Text,
    /// Commands for a shell, one a line.
    pub run: Option<String>,
}

impl Step {
    /// Something to do by hand.
    const fn new(say: Text) -> Self {
        Self { say, run: None }
    }

    /// Commands to run.
    fn run(say: Text, commands: impl Into<String>) -> Self {
        Self { say, run: Some(commands.into()) }
    }
}

/// A file for the user to save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Where it goes, as the program's manual writes it: `~/.msmtprc`.
    pub path: String,
    /// The name to download it under.
    pub name: String,
    /// Permission bits, where they matter: `0o600`.
    pub mode: Option<u16>,
    /// For the download (RFC 6838).
    pub media_type: &'static str,
    /// Whether the lines are the whole file, or go into one that exists.
    pub whole: bool,
    /// What stands in it.
    pub lines: Vec<Line>,
}

impl File {
    /// The exact contents.
    pub fn body(&self) -> String {
        formats::print(&self.lines)
    }
}

/// Where mail is read: IMAP where there is a choice.
///
/// # Errors
///
/// The account can only send.
fn incoming(account: &Account) -> Result<(Protocol, &Endpoint), Refusal> {
    let at = |protocol| Some((protocol, account.endpoint(protocol)?));
    at(Protocol::Imap)
        .or_else(|| at(Protocol::Pop3))
        .ok_or(Refusal { field: Field::Host(Protocol::Imap), why: ONLY_SENDS })
}

/// The answer that gave the login name for `protocol`: the address, unless
/// another name was typed.
fn username_field(account: &Account, protocol: Protocol) -> Field {
    match account.endpoint(protocol) {
        Some(endpoint) if endpoint.username.as_str() != account.address.as_str() => {
            Field::User(protocol)
        }
        _ => Field::Address,
    }
}

const ONLY_SENDS: Text = Text {
    en: "This program does not only send, it also reads mail. Enter an IMAP or POP3 server too.",
    hi: "यह program केवल mail भेजता नहीं, पढ़ता भी है। IMAP या POP3 का server भी लिखिए।",
};
