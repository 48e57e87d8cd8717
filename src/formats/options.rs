//! Files of command-line options, one a line, whose value is the rest of the line.

use super::{Kind, Line, bare};

/// An option without a value.
pub fn switch(option: &str) -> Line {
    Line::of([(Kind::Value, option)])
}

/// An option and its value, which stands as it is: nothing is quoted.
pub fn option(option: &str, value: &str) -> Line {
    bare::fixed(option, " ", value)
}

/// An option whose value the user writes: the password.
pub fn blank(option: &str) -> Line {
    bare::blank(option, " ")
}
