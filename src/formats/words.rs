//! Lines of a keyword and a value, as msmtp reads them.

use super::{BLANK, Inexpressible, Kind, Line};

/// A line whose value stands as it is: a number, a switch, a host name.
#[must_use] 
pub fn bare(keyword: &str, value: &str) -> Line {
    Line::of([(Kind::Key, keyword), (Kind::Mark, &gap(keyword)), (Kind::Value, value)])
}

/// A line whose value stands in quotes. The reader takes off the outer pair, and
/// nothing inside is an escape.
///
/// # Errors
///
/// The line would be longer than the reader's buffer.
pub fn quoted(keyword: &str, value: &str) -> Result<Line, Inexpressible> {
    let gap = gap(keyword);
    if keyword.len() + gap.len() + value.len() + 2 > LONGEST {
        return Err(Inexpressible);
    }
    Ok(Line::of([
        (Kind::Key, keyword),
        (Kind::Mark, &gap),
        (Kind::Mark, "\""),
        (Kind::Value, value),
        (Kind::Mark, "\""),
    ]))
}

/// A line whose value the user writes: the password.
#[must_use] 
pub fn blank(keyword: &str) -> Line {
    Line::of([
        (Kind::Key, keyword),
        (Kind::Mark, &gap(keyword)),
        (Kind::Mark, "\""),
        (Kind::Blank, BLANK),
        (Kind::Mark, "\""),
    ])
}

/// Blanks up to the column of the values.
fn gap(keyword: &str) -> String {
    " ".repeat(COLUMN.saturating_sub(keyword.len()).max(1))
}

const COLUMN: usize = 15;

/// Octets in a line without its line break.
const LONGEST: usize = 499;
