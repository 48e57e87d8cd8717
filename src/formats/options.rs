//! Files of command-line options, one a line, whose value is the rest of the line.

use super::{BLANK, Kind, Line};

/// An option without a value.
pub fn switch(option: &str) -> Line {
    Line::of([(Kind::Value, option)])
}

/// An option and its value, which stands as it is: nothing is quoted.
pub fn option(option: &str, value: &str) -> Line {
    Line::of([(Kind::Key, option), (Kind::Mark, " "), (Kind::Value, value)])
}

/// An option whose value the user writes: the password.
pub fn blank(option: &str) -> Line {
    Line::of([(Kind::Key, option), (Kind::Mark, " "), (Kind::Blank, BLANK)])
}
