//! PHP. Texts stand in single quotes, where nothing is read as a variable.

use super::{BLANK, Kind, Line};

pub use super::escaped::single as string;

/// The line that every file begins with.
pub fn open() -> Line {
    Line::of([(Kind::Mark, "<?php")])
}

/// `left = 'text';`
pub fn text(left: &str, text: &str) -> Line {
    assigned(left, Kind::Value, &string(text))
}

/// `left = value;`, for numbers, `true` and names of constants.
pub fn bare(left: &str, value: &str) -> Line {
    assigned(left, Kind::Value, value)
}

/// `left = '…';`, where the user writes the password.
pub fn blank(left: &str) -> Line {
    assigned(left, Kind::Blank, &string(BLANK))
}

/// `left = getenv('NAME');`
pub fn environment(left: &str, name: &str) -> Line {
    assigned(left, Kind::Value, &getenv(name))
}

/// `getenv('NAME')`, the value of an environment variable.
pub fn getenv(name: &str) -> String {
    format!("getenv({})", string(name))
}

/// `left = [`, whose elements follow.
pub fn open_array(left: &str) -> Line {
    Line::of([(Kind::Key, left), (Kind::Mark, " = [")])
}

/// `];`, the end of an array.
pub fn close_array() -> Line {
    Line::of([(Kind::Mark, "];")])
}

/// `add_action('name', function ($parameter) {`: what is done when `name` happens.
pub fn open_hook(name: &str, parameter: &str) -> Line {
    Line::of([
        (Kind::Mark, "add_action("),
        (Kind::Key, &string(name)),
        (Kind::Mark, &format!(", function (${parameter}) {{")),
    ])
}

/// `});`, the end of a hook.
pub fn close_hook() -> Line {
    Line::of([(Kind::Mark, "});")])
}

/// `left->name();`, a method that takes nothing.
pub fn call(left: &str, name: &str) -> Line {
    Line::of([(Kind::Key, left), (Kind::Mark, "->"), (Kind::Value, name), (Kind::Mark, "();")])
}

/// `define('name', value);` with a value that is written already.
pub fn define(name: &str, value: &str) -> Line {
    let kind = if value == string(BLANK) { Kind::Blank } else { Kind::Value };
    Line::of([
        (Kind::Mark, "define("),
        (Kind::Key, &string(name)),
        (Kind::Mark, ", "),
        (kind, value),
        (Kind::Mark, ");"),
    ])
}

/// `'key' => value,` with a value that is written already, indented by this
/// many blanks.
pub fn element(indent: usize, key: &str, value: &str) -> Line {
    let kind = if value == string(BLANK) { Kind::Blank } else { Kind::Value };
    Line::of([
        (Kind::Mark, &" ".repeat(indent)),
        (Kind::Key, &string(key)),
        (Kind::Mark, " => "),
        (kind, value),
        (Kind::Mark, ","),
    ])
}

fn assigned(left: &str, kind: Kind, value: &str) -> Line {
    Line::of([(Kind::Key, left), (Kind::Mark, " = "), (kind, value), (Kind::Mark, ";")])
}
