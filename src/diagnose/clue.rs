//! What speaks for a cause.

use super::reading::Stage;

/// Something that can be seen in a text.
#[derive(Clone, Copy, Debug)]
pub enum Sign {
    /// These words in this order, in any case, with or without accents; punctuation
    /// between them does not count, and of Chinese each sign is a word. `*` stands for
    /// up to five words of any kind, `a|b` for either word, `authent~` for each word
    /// that begins so.
    Says(&'static str),
    /// A reply with this code.
    Reply(u16),
    /// An enhanced status code that begins so: `5.7.8`, or `5.7`.
    Enhanced(&'static str),
    /// It went wrong here.
    At(Stage),
    /// The server is one of these providers'.
    Provider(&'static [&'static str]),
    /// The text comes from this program.
    Program(&'static str),
    /// The text names this port.
    Port(u16),
    /// The opposite: the text has no such sign.
    Not(&'static Self),
}

/// What together speaks for a cause.
#[derive(Clone, Copy, Debug)]
pub struct Clue {
    /// How much it says: from 1, hardly anything, to 100, certain. Below 0 it speaks
    /// against the cause.
    pub weight: i16,
    /// One of these is in the text, as [`Sign::Says`] reads them; nothing is asked where
    /// there are none.
    pub says: &'static [&'static str],
    /// All of these are there too.
    pub signs: &'static [Sign],
}

/// A clue in a cause's list.
pub(super) const fn clue(
    weight: i16,
    says: &'static [&'static str],
    signs: &'static [Sign],
) -> Clue {
    Clue { weight, says, signs }
}
