//! What a step sends, written so that it can be read.

use super::recording::{Action, Step};

impl Step {
    /// It in one short line.
    pub(crate) fn sent(&self) -> String {
        match &self.action {
            Action::Connect { plain: false, early } if early.is_empty() => "(connects)".to_owned(),
            Action::Connect { plain: true, .. } => "(connects without TLS)".to_owned(),
            Action::Connect { early, .. } => {
                format!("(connects and says at once) {}", shown(early))
            }
            Action::Send(pieces) => shown(&pieces.concat()),
            Action::Answer(calculation) => format!("{}({})", calculation.prefix, calculation.kind),
            Action::Tls => "(handshake)".to_owned(),
            Action::Wait(seconds) => format!("(silence of {seconds} s)"),
            Action::Close => "(leaves)".to_owned(),
            Action::Other => "(something else)".to_owned(),
        }
    }
}

/// Octets as text: the last line end is not shown, and what is long is cut.
fn shown(octets: &[u8]) -> String {
    let text = escaped(octets.strip_suffix(b"\r\n").unwrap_or(octets));
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// Octets as text on one line: `\r`, `\n`, `\\`, and `\x00` for what has no sign.
pub(crate) fn escaped(octets: &[u8]) -> String {
    let mut text = String::new();
    for chunk in octets.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                '\r' => text += "\\r",
                '\n' => text += "\\n",
                '\\' => text += "\\\\",
                c if c.is_ascii_control() => text += &format!("\\x{:02x}", u32::from(c)),
                c => text.push(c),
            }
        }
        text.extend(chunk.invalid().iter().map(|octet| format!("\\x{octet:02x}")));
    }
    text
}

const LONGEST: usize = 100;
