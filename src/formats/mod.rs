//! File syntaxes, one file each: how they quote, and nothing about any program.
//!
//! Each prints [`Line`]s: the pieces of a line, each with its [`Kind`] for
//! highlighting, and why the line is there. [`print()`] makes the file of them.

use crate::text::Text;

pub mod apt;
pub mod authinfo;
pub mod bare;
pub mod code;
pub mod compose;
pub mod configparser;
pub mod csharp;
pub mod curlrc;
pub mod dotenv;
pub mod dsn;
pub mod elisp;
pub mod elixir;
pub mod escaped;
pub mod fdmconf;
pub mod fetchmailrc;
pub mod fields;
pub mod gitconfig;
pub mod go;
pub mod goini;
pub mod java;
pub mod javascript;
pub mod jcasc;
pub mod json;
pub mod keyfile;
pub mod m4;
pub mod mailbox;
pub mod mailrc;
pub mod mbsyncrc;
pub mod muttrc;
pub mod netrc;
pub mod octal;
pub mod openstep;
pub mod options;
pub mod pairs;
pub mod percent;
pub mod perl;
pub mod php;
pub mod phpdotenv;
pub mod pinerc;
pub mod plist;
pub mod postfix;
pub mod properties;
pub mod python;
pub mod quotes;
pub mod remark;
pub mod ruby;
pub mod rust;
pub mod shell;
pub mod table;
pub mod toml;
pub mod url;
pub mod user_js;
pub mod variables;
pub mod words;
pub mod xml;
pub mod yaml;

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
    /// What only the user can write: a password.
    Blank,
}

/// What stands where the user has to write the password.
pub const BLANK: &str = "YOUR-PASSWORD";

/// The syntax has no way to write the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Inexpressible;

impl Line {
    /// A line of `pieces`; empty ones are left out.
    pub fn of<const N: usize>(pieces: [(Kind, &str); N]) -> Self {
        let pieces = pieces
            .into_iter()
            .filter(|(_, text)| !text.is_empty())
            .map(|(kind, text)| Piece { kind, text: text.to_owned() });
        Self { pieces: pieces.collect(), why: None }
    }

    /// The same line with what it does and why.
    pub fn because(self, why: Text) -> Self {
        Self { why: Some(why), ..self }
    }
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
