//! A server, its login and its options as one URL in a `.env` file.

use super::{BLANK, Kind, Line, url};

/// `NAME='scheme://user:…@server?options'`. The user writes the password,
/// percent-encoded. Nothing in single quotes is replaced.
#[must_use] 
pub fn blank(name: &str, scheme: &str, user: &str, server: &str, options: &str) -> Line {
    let query = if options.is_empty() { String::new() } else { format!("?{options}") };
    Line::of([
        (Kind::Key, name),
        (Kind::Mark, "='"),
        (Kind::Value, &format!("{scheme}://{}:", url::user(user))),
        (Kind::Blank, BLANK),
        (Kind::Value, &format!("@{server}{query}")),
        (Kind::Mark, "'"),
    ])
}
