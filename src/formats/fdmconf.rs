//! Words of fdm: a name, or a text in double quotes.

use super::{BLANK, Inexpressible, Kind, Line, escaped};

/// A line of words of our own: `set verify-certificates`.
pub fn bare(indent: usize, keyword: &str, value: &str) -> Line {
    let gap = if value.is_empty() { "" } else { " " };
    Line::of([
        (Kind::Mark, &" ".repeat(indent)),
        (Kind::Key, keyword),
        (Kind::Mark, gap),
        (Kind::Value, value),
    ])
}

/// A keyword and a text. A dollar sign would begin a macro and a percent sign a
/// tag, so both are escaped.
pub fn quoted(indent: usize, keyword: &str, value: &str) -> Line {
    let value = escaped::inside(value).replace('$', r"\$").replace('%', "%%");
    line(indent, keyword, Kind::Value, "\"", &value, "\"")
}

/// A keyword and a text that the user writes: the password.
pub fn blank(indent: usize, keyword: &str) -> Line {
    line(indent, keyword, Kind::Blank, "\"", BLANK, "\"")
}

/// A keyword and what `command` prints. The command stands as it is, up to the
/// closing bracket.
///
/// # Errors
///
/// The command holds a bracket.
pub fn output(indent: usize, keyword: &str, command: &str) -> Result<Line, Inexpressible> {
    if command.contains(['(', ')']) {
        return Err(Inexpressible);
    }
    Ok(line(indent, keyword, Kind::Value, "$(", command, ")"))
}

fn line(indent: usize, keyword: &str, kind: Kind, open: &str, value: &str, close: &str) -> Line {
    Line::of([
        (Kind::Mark, &" ".repeat(indent)),
        (Kind::Key, keyword),
        (Kind::Mark, " "),
        (Kind::Mark, open),
        (kind, value),
        (Kind::Mark, close),
    ])
}
