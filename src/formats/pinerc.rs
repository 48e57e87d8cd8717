//! The configuration of Alpine: `name=value`, without quotes around it.

use super::{Inexpressible, Kind, Line};

/// A setting whose value is the rest of the line. A dollar sign would begin the
/// name of an environment variable, so it is written twice.
#[must_use] 
pub fn text(name: &str, value: &str) -> Line {
    Line::of([(Kind::Key, name), (Kind::Mark, "="), (Kind::Value, &value.replace('$', "$$"))])
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
