//! What stands outside quotes.

/// Where an address ends: at the closing bracket, or at a space where there is
/// none; quotes hide both.
pub(super) fn end_of(text: &str, bracketed: bool, quotes_hide: bool) -> usize {
    let (mut quoted, mut escaped) = (false, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quotes_hide => escaped = true,
            '"' if quotes_hide => quoted = !quoted,
            '>' if !quoted => return at,
            ' ' if !quoted && !bracketed => return at,
            _ => {}
        }
    }
    text.len()
}

/// The first `@` outside quotes.
pub(super) fn unquoted_at(text: &str, quotes_hide: bool) -> Option<usize> {
    let (mut quoted, mut escaped) = (false, false);
    text.char_indices().find_map(|(at, c)| {
        match c {
            _ if escaped => escaped = false,
            '\\' if quotes_hide => escaped = true,
            '"' if quotes_hide => quoted = !quoted,
            '@' if !quoted => return Some(at),
            _ => {}
        }
        None
    })
}
