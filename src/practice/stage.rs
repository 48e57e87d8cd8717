//! Where a level or a question is played: client, server, and what goes wrong.

use super::say::{self, say};
use crate::simulator::lab::{Canned, Deed, Door, Fault, Lab, Move, Scene};
use crate::smtp::{ON_STAGE, Phase, Session, persona_of};

/// Where something is played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stage {
    /// How the server behaves: the name of a persona of [`ON_STAGE`].
    pub persona: &'static str,
    /// What the server is called.
    pub host: &'static str,
    /// What the server is there for.
    pub door: Door,
    /// Who sends; also the name to log in with.
    pub address: &'static str,
    /// Extensions and ways to log in that are the other way round than usual.
    pub switched: &'static [&'static str],
    /// What has been said already when it begins.
    pub given: &'static [&'static str],
    /// What goes wrong.
    pub trouble: &'static [Trouble],
}

/// Something that goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// When it does for the first time.
    pub at: Occasion,
    /// Whether it does so again until the connection ends; if not, it happens once.
    pub lasts: bool,
    /// The reply that comes instead of the server's own: its name among
    /// [`CANNED`](crate::simulator::lab::CANNED).
    pub reply: &'static str,
}

/// When something goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// At the first line that begins with this word and would be answered `2xx`.
    Command(&'static str),
    /// When the first message is whole.
    EndOfData,
}

impl Stage {
    /// The server of `example.org`, which takes mail from anyone for its own mailboxes:
    /// `ravi` and `meera` live there, the mailbox of `full` is full, and strangers who
    /// write to `later` have to come again.
    pub const MX: Self = Self {
        persona: "strict",
        host: "mx.example.org",
        door: Door::Mx,
        address: "asha@example.in",
        switched: &[],
        given: &[],
        trouble: &[],
    };

    /// The server at which Asha hands her mail in, encrypted from the first octet.
    pub const SMTPS: Self = Self { host: "mail.example.in", door: Door::Smtps, ..Self::MX };

    /// The same, where TLS comes by `STARTTLS`.
    pub const SUBMISSION: Self = Self { door: Door::Submission, ..Self::SMTPS };

    /// The same as the laboratory plays it.
    pub fn scene(&self) -> Scene {
        Scene {
            address: self.address.to_owned(),
            username: self.address.to_owned(),
            host: self.host.to_owned(),
            port: self.door.port(),
            persona: ON_STAGE.get(self.persona).unwrap_or_else(|| persona_of(self.host)),
            door: self.door,
            client: self.door.transport(),
            switched: self.switched.to_vec(),
        }
    }

    /// The beginning: there is a connection, and what is given has been said.
    pub fn start(&self) -> Lab {
        let befalls = |lab: &Lab, act: &Deed| self.befalls(lab, act);
        self.say(say::connect(Lab::new(self.scene()), &befalls), self.given)
    }

    /// Says `lines`, each with CR LF behind it. Where there is no connection the client
    /// connects first, and where the server waits for TLS it shakes hands.
    pub fn say(&self, lab: Lab, lines: &[&str]) -> Lab {
        say(lab, lines, &|lab, act| self.befalls(lab, act))
    }

    /// Sends in one piece what somebody typed into a field of several lines: its line
    /// breaks are CR LF, and a `\n` or `\r` that is written out is a lone LF or CR.
    pub fn send(&self, lab: Lab, typed: &str) -> Lab {
        self.say(lab, &[&say::octets(typed)])
    }

    /// Does one thing. Whoever plays a stage does everything by this, so that what goes
    /// wrong goes wrong.
    pub fn take(&self, lab: Lab, act: Deed) -> Lab {
        say::take(lab, act, &|lab, act| self.befalls(lab, act))
    }

    /// What goes wrong with `act`, if anything does.
    fn befalls(&self, lab: &Lab, act: &Deed) -> Option<Fault> {
        let due = self
            .trouble
            .iter()
            .find(|trouble| trouble.at.is_now(lab, act) && !trouble.is_over(lab))?;
        // The answer is another only where the server would have said yes.
        let natural = lab.clone().take(Move { act: act.clone(), fault: None });
        let yes = natural.here().code().is_some_and(|code| code < 300);
        Canned::get(due.reply).filter(|_| yes).map(Fault::Reply)
    }
}

impl Trouble {
    /// Whether it has gone wrong, and will not again.
    fn is_over(&self, lab: &Lab) -> bool {
        let fault = Canned::get(self.reply).map(Fault::Reply);
        let moves = lab.path().into_iter().filter_map(|at| lab.node(at)?.the.clone());
        let moves: Vec<_> = moves.collect();
        let before = if self.lasts {
            moves.iter().rposition(|the| the.act == Deed::Connect).unwrap_or_default()
        } else {
            moves.len()
        };
        moves[..before].iter().any(|the| the.fault.is_some() && the.fault == fault)
    }
}

impl Occasion {
    fn is_now(self, lab: &Lab, act: &Deed) -> bool {
        let data = lab.session().map(Session::phase) == Some(Phase::Data);
        match self {
            Self::Command(word) => !data && act.verb() == word,
            Self::EndOfData => data,
        }
    }
}
