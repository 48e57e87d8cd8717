//! Lines of `~/.authinfo`, as the auth-source of Emacs reads them.

use super::{BLANK, Inexpressible, Kind, Line};

/// The login at one server, with a blank for the password. Without a port, the
/// line is for all of them.
///
/// # Errors
///
/// The name cannot be written, see [`word`].
pub fn login(host: &str, port: Option<u16>, user: &str) -> Result<Line, Inexpressible> {
    let (port_key, port) = port.map_or(("", String::new()), |port| (" port ", port.to_string()));
    Ok(Line::of([
        (Kind::Key, "machine "),
        (Kind::Value, host),
        (Kind::Key, port_key),
        (Kind::Value, &port),
        (Kind::Key, " login "),
        (Kind::Value, &word(user)?),
        (Kind::Key, " password "),
        (Kind::Mark, "\""),
        (Kind::Blank, BLANK),
        (Kind::Mark, "\""),
    ]))
}

/// `text` as one word: bare, or in quotes of a kind that it does not hold.
///
/// # Errors
///
/// There are no escapes: both kinds of quotes together with a blank, or with a
/// sign in front that would begin a quote or a remark, cannot be written. Nor can
/// `machine`, which begins the next login even in quotes.
pub fn word(text: &str) -> Result<String, Inexpressible> {
    if text == "machine" {
        return Err(Inexpressible);
    }
    let bare = !text.contains([' ', '\t']) && !text.starts_with(['"', '\'', '#']);
    if bare && !text.is_empty() {
        Ok(text.to_owned())
    } else if !text.contains('"') {
        Ok(format!("\"{text}\""))
    } else if !text.contains('\'') {
        Ok(format!("'{text}'"))
    } else {
        Err(Inexpressible)
    }
}
