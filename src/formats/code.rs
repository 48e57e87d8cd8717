//! Lines of a program, in any language: its own words, and values among them.

use super::{Kind, Line};

/// Lines that hold no value, as they stand in `text`.
pub fn block(text: &str) -> Vec<Line> {
    text.lines().map(plain).collect()
}

/// A line that holds no value.
#[must_use] 
pub fn plain(text: &str) -> Line {
    Line::of([(Kind::Mark, text)])
}

/// `name`, a sign between, and a value that is written in the language already;
/// then what ends it. The name may stand behind blanks.
#[must_use] 
pub fn value(name: &str, joint: &str, value: &str, end: &str) -> Line {
    let key = name.trim_start();
    let indent = &name[..name.len() - key.len()];
    Line::of([
        (Kind::Mark, indent),
        (Kind::Key, key),
        (Kind::Mark, joint),
        (Kind::Value, value),
        (Kind::Mark, end),
    ])
}
