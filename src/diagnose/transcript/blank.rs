//! What must not leave the page: what was said to log in, and replies that repeat it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::turns::{Saying, Turn};
use super::{Line, sense};

/// What stands for a secret.
pub(super) const BLANK: &str = "********";

/// Words that the client said to log in, and what they are opened.
pub(super) fn secrets(lines: &[Line], turns: &[Turn]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for turn in turns {
        let Some(line) = lines.get(turn.client.start).filter(|_| !turn.client.is_empty()) else {
            continue;
        };
        let word = match turn.saying {
            Saying::Response => Some(line.text.trim()),
            Saying::Command if is_login(&line.text) => line.text.split_whitespace().nth(2),
            Saying::Command => lone_word(&line.text),
            Saying::Greeting | Saying::Message => None,
        };
        let Some(word) = word.filter(|_| out.len() < MOST) else { continue };
        let octets = STANDARD.decode(word).unwrap_or_default();
        let parts = octets.split(|octet| matches!(octet, 0 | 1));
        let parts = parts.filter_map(|part| std::str::from_utf8(part).ok()).map(str::to_owned);
        out.extend(parts.chain([word.to_owned()]).filter(|part| part.len() >= SHORTEST));
    }
    // What contains another comes first.
    out.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
    out
}

/// The text without these.
pub(super) fn without(text: &str, secrets: &[String]) -> String {
    secrets.iter().fold(text.to_owned(), |text, secret| {
        if text.contains(secret.as_str()) { text.replace(secret.as_str(), BLANK) } else { text }
    })
}

/// Whether the command begins a login.
pub(super) fn is_login(text: &str) -> bool {
    sense::verb(text).eq_ignore_ascii_case("AUTH")
}

/// A line that is one word of Base64 and no command: a password at the wrong place.
fn lone_word(text: &str) -> Option<&str> {
    let word = text.trim();
    let base64 = word.len() >= 8 && STANDARD.decode(word).is_ok();
    (base64 && sense::of_client(word) == sense::Sense::None).then_some(word)
}

/// Secrets that are looked for.
const MOST: usize = 100;

/// Octets of the shortest one.
const SHORTEST: usize = 4;
