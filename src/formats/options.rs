//! Files of command-line options, one a line, whose value is the rest of the line.

use super::{Kind, Line, bare};

/// An option without a value.
#[must_use] 
pub fn switch(option: &str) -> Line {
    Line::of([(Kind::Value, option)])
}

/// An option and its value, which stands as it is: nothing is quoted.
#[must_use] 
pub fn option(option: &str, value: &str) -> Line {
    bare::fixed(option, " ", value)
}

/// An option whose value the user writes: the password.
#[must_use] 
pub fn blank(option: &str) -> Line {
    bare::blank(option, " ")
}
