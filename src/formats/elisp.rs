//! Settings of Emacs, in its Lisp.

use super::{BLANK, Kind, Line};
use crate::text::Text;

pub use super::escaped::string;

/// Sets a variable to a text.
pub fn text(name: &str, value: &str) -> Line {
    set(name, Kind::Value, &string(value))
}

/// Sets a variable to something that stands as it is: a number, `t`, `'ssl`.
pub fn bare(name: &str, value: &str) -> Line {
    set(name, Kind::Value, value)
}

/// Sets a variable to a list of texts.
pub fn texts(name: &str, values: &[&str]) -> Line {
    let values: Vec<_> = values.iter().map(|value| string(value)).collect();
    set(name, Kind::Value, &format!("'({})", values.join(" ")))
}

/// Sets a variable to a text that the user writes: the password.
pub fn blank(name: &str) -> Line {
    set(name, Kind::Blank, &string(BLANK))
}

/// A line that loads a part of Emacs.
pub fn require(feature: &str) -> Line {
    Line::of([(Kind::Mark, "(require '"), (Kind::Key, feature), (Kind::Mark, ")")])
}

/// A member of a list: its name, its value in Lisp, and why it is there.
pub type Member<'a> = (&'a str, String, Text);

/// Sets a variable to a list that begins with `head`, in Lisp, and goes on with
/// members of a name and a value, each on a line of its own.
pub fn list(name: &str, head: &str, why: Text, members: &[Member<'_>]) -> Vec<Line> {
    let mut lines = vec![
        Line::of([
            (Kind::Mark, "(setq "),
            (Kind::Key, name),
            (Kind::Mark, " '("),
            (Kind::Value, head),
        ])
        .because(why),
    ];
    for (at, (name, value, why)) in members.iter().enumerate() {
        let end = if at + 1 < members.len() { ")" } else { ")))" };
        let line = Line::of([
            (Kind::Mark, "  ("),
            (Kind::Key, name),
            (Kind::Mark, " "),
            (Kind::Value, value),
            (Kind::Mark, end),
        ]);
        lines.push(line.because(*why));
    }
    lines
}

fn set(name: &str, kind: Kind, value: &str) -> Line {
    Line::of([
        (Kind::Mark, "(setq "),
        (Kind::Key, name),
        (Kind::Mark, " "),
        (kind, value),
        (Kind::Mark, ")"),
    ])
}
