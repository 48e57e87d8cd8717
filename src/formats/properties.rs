//! Property files of Java (`java.util.Properties`), in ASCII.

use super::{Line, code};

/// `key=text`
#[must_use] 
pub fn text(key: &str, text: &str) -> Line {
    code::value(key, "=", &escaped(text), "")
}

/// `key=value`, for numbers, `true` and what the program reads itself.
#[must_use] 
pub fn bare(key: &str, value: &str) -> Line {
    code::value(key, "=", value, "")
}

/// `text` as a value: a lone backslash would vanish, and blanks in front too.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            ' ' if out.is_empty() => out += r"\ ",
            '\\' | ':' | '=' | '#' | '!' => out.extend(['\\', c]),
            c if c.is_ascii() => out.push(c),
            c => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    out += &format!("\\u{unit:04X}");
                }
            }
        }
    }
    out
}
