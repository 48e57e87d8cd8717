//! Settings of esmtp: texts in double quotes, which a sign leaves by its number.

use super::{BLANK, Kind, Line};

/// `key = "text"`. A double quote is written by its octal number, for `\"` is not
/// read.
#[must_use] 
pub fn text(key: &str, text: &str) -> Line {
    let text = text.replace('\\', r"\\").replace('"', r"\042");
    line(key, Kind::Value, &format!("\"{text}\""))
}

/// `key = word`, for values of our own and for `host:port`.
#[must_use] 
pub fn bare(key: &str, word: &str) -> Line {
    line(key, Kind::Value, word)
}

/// `key = "…"`, where the user writes the password.
#[must_use] 
pub fn blank(key: &str) -> Line {
    line(key, Kind::Blank, &format!("\"{BLANK}\""))
}

fn line(key: &str, kind: Kind, value: &str) -> Line {
    Line::of([(Kind::Key, key), (Kind::Mark, " = "), (kind, value)])
}
