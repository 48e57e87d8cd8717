//! The configuration of Postfix, and its lookup tables.

use super::{Inexpressible, Kind, Line};

/// A parameter with a value from outside, in which nothing is expanded.
#[must_use] 
pub fn parameter(name: &str, value: &str) -> Line {
    line(name, &value.replace('$', "$$"))
}

/// A parameter with a value of our own, in which `$name` is another parameter.
#[must_use] 
pub fn expression(name: &str, value: &'static str) -> Line {
    line(name, value)
}

/// The table that gives `result` for every key, as the value of a parameter.
///
/// # Errors
///
/// A brace at the beginning would be read as a sign of the syntax.
pub fn always(name: &str, result: &str) -> Result<Line, Inexpressible> {
    if result.starts_with('{') {
        return Err(Inexpressible);
    }
    Ok(parameter(name, &format!("static:{result}")))
}

/// A row of a password table, whose password is still to be put behind it.
///
/// # Errors
///
/// The password begins after the first colon, so `user` cannot hold one.
pub fn login(key: &str, user: &str) -> Result<Line, Inexpressible> {
    if user.contains(':') {
        return Err(Inexpressible);
    }
    Ok(Line::of([(Kind::Key, key), (Kind::Mark, " "), (Kind::Value, user), (Kind::Mark, ":")]))
}

/// A remark.
#[must_use] 
pub fn comment(words: &str) -> Line {
    Line::of([(Kind::Comment, &format!("# {words}"))])
}

fn line(name: &str, value: &str) -> Line {
    Line::of([(Kind::Key, name), (Kind::Mark, " = "), (Kind::Value, value)])
}
