//! Key files of `GLib`, in which GNOME programs keep their settings.

use super::{Kind, Line};

pub use super::bare::section;

/// A key and a text.
pub fn text(key: &str, value: &str) -> Line {
    bare(key, &escape(value))
}

/// A key and a value that stands as it is: a number, `true`, a word.
pub fn bare(key: &str, value: &str) -> Line {
    Line::of([(Kind::Key, key), (Kind::Mark, "="), (Kind::Value, value)])
}

/// A key and a list of texts, each ended by a semicolon.
pub fn list(key: &str, values: &[&str]) -> Line {
    let values: String =
        values.iter().map(|value| escape(value).replace(';', r"\;") + ";").collect();
    bare(key, &values)
}

/// Backslashes doubled, and a blank at an end as `\s`, for the reader drops it.
fn escape(text: &str) -> String {
    let mut out = text.replace('\\', r"\\");
    if out.starts_with(' ') {
        out.replace_range(..1, r"\s");
    }
    if out.ends_with(' ') {
        out.replace_range(out.len() - 1.., r"\s");
    }
    out
}
