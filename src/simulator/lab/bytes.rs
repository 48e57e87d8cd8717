//! A line as octets, as Base64 that is opened, and as others on the way see it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::export::picture;
use super::spoken::Spoken;
use crate::smtp::{Mark, Part};

/// Up to sixteen octets: their numbers, and as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Where it begins.
    pub at: usize,
    /// Two hexadecimal digits each.
    pub hex: Vec<String>,
    /// A letter each; control characters by their pictures.
    pub text: String,
}

/// The octets of a line, and how many are left out at its end.
pub fn rows(octets: &[u8]) -> (Vec<Row>, usize) {
    let shown = &octets[..octets.len().min(MOST)];
    let row = |(at, octets): (usize, &[u8])| Row {
        at: at * WIDTH,
        hex: octets.iter().map(|octet| format!("{octet:02x}")).collect(),
        text: octets.iter().map(|octet| letter(*octet)).collect(),
    };
    (shown.chunks(WIDTH).enumerate().map(row).collect(), octets.len() - shown.len())
}

fn letter(octet: u8) -> char {
    match octet {
        0x80.. => '·',
        octet => picture(char::from(octet)),
    }
}

/// The text with control characters by their pictures, cut at its marks: each piece,
/// the number of its mark, and what it is.
pub fn pieces(text: &str, marks: &[Mark]) -> Vec<(String, Option<(usize, Part)>)> {
    let shown = |piece: &str| piece.chars().map(picture).collect::<String>();
    let mut out = Vec::new();
    let mut at = 0;
    for (number, (range, part)) in marks.iter().enumerate() {
        let (Some(before), Some(piece)) = (text.get(at..range.start), text.get(range.clone()))
        else {
            continue;
        };
        out.push((shown(before), None));
        out.push((shown(piece), Some((number, *part))));
        at = range.end;
    }
    out.push((shown(text.get(at..).unwrap_or_default()), None));
    out.retain(|(text, _)| !text.is_empty());
    out
}

/// The beginning of a long piece.
pub fn shortened(text: &str) -> String {
    let most = if text.chars().count() > LONGEST { LONGEST - 1 } else { LONGEST };
    let more = (most < LONGEST).then_some('…');
    text.chars().take(most).map(picture).chain(more).collect()
}

/// What a word of Base64 in the line says, with pictures for control characters;
/// `None`: there is none.
pub fn opened(line: &Spoken) -> Option<(String, String)> {
    let word = line.marks.iter().find(|(_, part)| *part == Part::Response);
    let word = match word {
        Some((range, _)) => line.text.get(range.clone())?,
        // The challenge of a login.
        None => line.text.strip_prefix("334 ")?,
    };
    let octets = STANDARD.decode(word.trim()).ok().filter(|octets| !octets.is_empty())?;
    let text = String::from_utf8_lossy(&octets).chars().map(picture).collect();
    Some((word.to_owned(), text))
}

/// What somebody on the way sees of a line under TLS: the head of a TLS 1.3 record
/// (RFC 8446 §5.2), and its length. Nothing of what it says.
pub fn record(line: &Spoken) -> (String, usize) {
    // One octet for the kind of content, sixteen for the seal.
    let length = line.octets.len() + 17;
    let [high, low] = u16::try_from(length).unwrap_or(u16::MAX).to_be_bytes();
    (format!("17 03 03 {high:02x} {low:02x}"), length)
}

const WIDTH: usize = 16;

/// Characters of the longest piece that is shown whole.
const LONGEST: usize = 32;

/// Octets that are shown.
const MOST: usize = 512;
