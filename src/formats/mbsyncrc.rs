//! Keywords and values in sections that end at an empty line, as mbsync reads them.

use super::{BLANK, Inexpressible, Kind, Line, escaped};

/// A line whose value stands as it is: a number, a word, a path.
pub fn bare(keyword: &str, value: &str) -> Line {
    Line::of([(Kind::Key, keyword), (Kind::Mark, " "), (Kind::Value, value)])
}

/// A line whose value stands in double quotes, where a backslash makes the next
/// sign an ordinary one.
///
/// # Errors
///
/// The line would be longer than the reader's buffer.
pub fn quoted(keyword: &str, value: &str) -> Result<Line, Inexpressible> {
    let value = escaped::inside(value);
    if keyword.len() + value.len() + 3 > LONGEST {
        return Err(Inexpressible);
    }
    Ok(line(keyword, Kind::Value, &value))
}

/// A line whose value the user writes: the password.
pub fn blank(keyword: &str) -> Line {
    line(keyword, Kind::Blank, BLANK)
}

fn line(keyword: &str, kind: Kind, value: &str) -> Line {
    Line::of([
        (Kind::Key, keyword),
        (Kind::Mark, " "),
        (Kind::Mark, "\""),
        (kind, value),
        (Kind::Mark, "\""),
    ])
}

/// Octets in a line without its line break.
const LONGEST: usize = 1000;
