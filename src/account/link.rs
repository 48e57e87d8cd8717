//! Choices in the fragment of a URL, which browsers never send anywhere:
//! `#v=1&address=asha%40gmail.com&smtp_port=587`.
//!
//! Only fields that differ from their default are written. A link holds no
//! secret, because no field does.

use super::{Choices, Field};

/// Why a fragment cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotALink {
    /// A newer version of this site wrote it.
    FromTheFuture,
    /// It is damaged, too long, or was never ours.
    Unreadable,
}

/// The fragment that leads back to `choices`, without `#`; empty if they are.
pub fn write(choices: &Choices) -> String {
    let pairs: Vec<_> = choices.filled().map(|(field, value)| (field.key(), value)).collect();
    if pairs.is_empty() {
        return String::new();
    }
    let pairs = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    format!("v={VERSION}&{pairs}")
}

/// The choices in `fragment`, with or without its `#`.
///
/// # Errors
///
/// Says why it cannot be read.
pub fn read(fragment: &str) -> Result<Choices, NotALink> {
    let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
    if fragment.is_empty() {
        return Ok(Choices::default());
    }
    if fragment.len() > LONGEST || !is_escaped(fragment) {
        return Err(NotALink::Unreadable);
    }
    let pairs: Vec<_> = form_urlencoded::parse(fragment.as_bytes()).into_owned().collect();
    let version = pairs.iter().find(|(key, _)| key == "v").and_then(|(_, v)| v.parse::<u32>().ok());
    match version {
        Some(VERSION) => {}
        Some(newer) if newer > VERSION => return Err(NotALink::FromTheFuture),
        _ => return Err(NotALink::Unreadable),
    }
    let field_of = |key: &str| Field::all().find(|field| field.key() == key);
    Ok(pairs
        .into_iter()
        .filter_map(|(key, value)| Some((field_of(&key)?, value)))
        .fold(Choices::default(), |choices, (field, value)| choices.with(field, value)))
}

/// Whether two hexadecimal digits follow every `%`: a link that was cut off may
/// end within them.
fn is_escaped(fragment: &str) -> bool {
    let digits = |text: &str| text.bytes().take(2).filter(u8::is_ascii_hexdigit).count() == 2;
    fragment.split('%').skip(1).all(digits)
}

/// The version of the form. Links of older versions must stay readable.
const VERSION: u32 = 1;

/// Octets. All our fields together stay far below it.
const LONGEST: usize = 8192;
