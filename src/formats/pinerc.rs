//! The configuration of Alpine: `name=value`, lists with commas.

use super::{Inexpressible, Kind, Line};

/// A setting whose value is the rest of the line.
pub fn text(name: &str, value: &str) -> Line {
    Line::of([(Kind::Key, name), (Kind::Mark, "="), (Kind::Value, value)])
}

/// A member of a list, in double quotes where a comma, a blank or a quote stands
/// in it.
pub fn item(name: &str, value: &str) -> Line {
    if value.contains([',', ' ', '"', '\\', '#', '$']) {
        let value = value.replace('\\', r"\\").replace('"', r#"\""#);
        Line::of([
            (Kind::Key, name),
            (Kind::Mark, "="),
            (Kind::Mark, "\""),
            (Kind::Value, &value),
            (Kind::Mark, "\""),
        ])
    } else {
        text(name, value)
    }
}

/// The part of a server's description that names the user.
///
/// # Errors
///
/// The name holds a sign that ends it: the syntax has no way to write those.
pub fn user(name: &str) -> Result<String, Inexpressible> {
    if name.contains(['/', '{', '}', '"', '\\', ',', '$', ' ']) {
        return Err(Inexpressible);
    }
    Ok(format!("/user={name}"))
}
