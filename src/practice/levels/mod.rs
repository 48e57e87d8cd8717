//! Levels, one file each: something to bring about, in whatever way.
//!
//! A goal is what the server has done in the end, not what was typed. Each level
//! carries a way that leads there and some that nearly do; tests hold both to the
//! engine.

use super::{Record, Stage};
use crate::simulator::lab::Lab;
use crate::text::{Text, t};

registry! {
    /// Every level, in the order in which it is taught.
    pub static LEVELS: Level = LEVEL in [
        introduce, goodbye, first_message, right_order, header_and_body, envelope_and_letter,
        two_recipients, start_over, two_messages, dot_in_front, lone_dot, hidden_copy,
        no_sender, postmaster, one_refused, does_it_exist, read_the_offer, too_big,
        all_at_once, eight_bit, address_in_hindi, in_pieces, tell_me_when,
        encrypt, log_in, asked_twice, app_password, not_for_everyone,
        come_back_later, refused_after_the_dot, one_line_only, letter_in_a_letter,
        bare_line_ends, the_whole_way,
    ];

    /// The names of all levels.
    pub const LEVEL_IDS;
}

/// Something to bring about.
#[derive(Debug)]
pub struct Level {
    /// Heading
    pub title: Text,
    /// What is wanted.
    pub task: Text,
    /// What helps.
    pub hint: Text,
    /// Where it is played.
    pub stage: Stage,
    /// What has to be so in the end, all of it.
    pub goal: &'static [Condition],
    /// Lines that lead there, one way of many: for [`Stage::say`].
    pub solution: &'static [&'static str],
    /// Lines that nearly do.
    pub near_misses: &'static [NearMiss],
}

/// A part of a goal.
#[derive(Debug)]
pub struct Condition {
    /// Its name within the level.
    pub name: &'static str,
    /// Whether it is so.
    pub met: fn(&Record) -> bool,
    /// What is missing if not: what comes after [`NOT_YET`].
    pub not_yet: Text,
}

/// Lines that nearly reach the goal.
#[derive(Debug)]
pub struct NearMiss {
    /// What is said.
    pub lines: &'static [&'static str],
    /// The conditions that are not met.
    pub misses: &'static [&'static str],
}

/// How far one has come.
#[derive(Clone, Debug)]
pub enum Finding {
    /// The level is solved.
    Reached,
    /// These conditions are not met.
    NotYet(Vec<&'static Condition>),
}

impl Level {
    /// The beginning, also after a reset: the server has greeted, and what is given has
    /// been said.
    pub fn start(&self) -> Lab {
        self.stage.start()
    }

    /// Says the solution, from the beginning on.
    pub fn shown(&self) -> Lab {
        self.stage.say(self.start(), self.solution)
    }

    /// How far the session has come.
    pub fn check(&self, record: &Record) -> Finding {
        let missing: Vec<_> = self.goal.iter().filter(|part| !(part.met)(record)).collect();
        if missing.is_empty() { Finding::Reached } else { Finding::NotYet(missing) }
    }
}

impl Finding {
    /// Whether the level is solved.
    pub const fn is_reached(&self) -> bool {
        matches!(self, Self::Reached)
    }

    /// What is missing, in the order of the goal.
    pub fn missing(&self) -> impl Iterator<Item = &'static Condition> {
        let missing: &[_] = match self {
            Self::Reached => &[],
            Self::NotYet(missing) => missing,
        };
        missing.iter().copied()
    }
}

/// What stands before the reasons why a level is not solved.
pub const NOT_YET: Text = t("Not yet, because", "अभी नहीं, क्योंकि");

const fn want(name: &'static str, met: fn(&Record) -> bool, not_yet: Text) -> Condition {
    Condition { name, met, not_yet }
}

const fn near(lines: &'static [&'static str], misses: &'static [&'static str]) -> NearMiss {
    NearMiss { lines, misses }
}

/// A message has arrived for Ravi.
const FOR_RAVI: Condition = want(
    "for_ravi",
    |record| record.sent_to(RAVI).next().is_some(),
    t(
        "no server has taken a message for `ravi@example.org` yet.",
        "`ravi@example.org` के लिए किसी server ने अभी कोई message नहीं लिया।",
    ),
);

/// The connection was ended as it should be.
const GOODBYE: Condition = want(
    "goodbye",
    Record::said_goodbye,
    t(
        "you have not said goodbye: the connection ends with `QUIT` and `221`.",
        "आपने विदा नहीं ली: connection `QUIT` और `221` के साथ ख़त्म होता है।",
    ),
);

/// No command was refused.
const NOTHING_REFUSED: Condition = want(
    "nothing_refused",
    |record| record.refused().next().is_none(),
    t(
        "something was refused on the way. Reset, and find a way without that.",
        "रास्ते में कुछ मना हुआ। reset कीजिए और ऐसा रास्ता ढूँढिए जिसमें कुछ मना न हो।",
    ),
);

/// Asha has logged in.
const LOGGED_IN: Condition = want(
    "logged_in",
    |record| record.logins.iter().any(|(_, tls)| *tls),
    t("nobody has logged in yet.", "अभी किसी का login नहीं हुआ।"),
);

const RAVI: &str = "ravi@example.org";
const MEERA: &str = "meera@example.org";
const KABIR: &str = "kabir@example.org";
