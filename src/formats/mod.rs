//! File syntaxes, one file each: how they quote, and nothing about any program.
//!
//! Each prints [`Line`]s: the pieces of a line, each with its [`Kind`] for
//! highlighting, and why the line is there. [`print`] makes the file of them.

use crate::text::Text;

/// A line of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// What stands in the line, in order, without the line break.
    pub pieces: Vec<Piece>,
    /// What the line does, and why it has this value.
    pub why: Option<Text>,
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What it is in the syntax.
    pub kind: Kind,
    /// What stands there.
    pub text: String,
}

/// What a piece is in its syntax.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A remark that the program skips.
    Comment,
    /// The name of a setting, an element or a command.
    Key,
    /// Brackets, quotes, signs and blanks.
    Mark,
    /// What a setting is set to.
    Value,
}

/// The text of `lines`, each ended by a line feed.
pub fn print(lines: &[Line]) -> String {
    let mut out = String::new();
    for line in lines {
        for piece in &line.pieces {
            out += &piece.text;
        }
        out.push('\n');
    }
    out
}
