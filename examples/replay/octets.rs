//! Octets as text on one line, and back.

/// `\r`, `\n`, `\\`, and `\x00` for what has no sign.
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
        for octet in chunk.invalid() {
            text += &format!("\\x{octet:02x}");
        }
    }
    text
}

/// The octets of a text that [`escaped`] and [`repeated`] have written.
pub(crate) fn unescaped(text: &str) -> Option<Vec<u8>> {
    let mut octets = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        octets.extend_from_slice(before.as_bytes());
        let mut signs = after.chars();
        rest = match signs.next()? {
            'r' => push(&mut octets, b"\r", signs.as_str()),
            'n' => push(&mut octets, b"\n", signs.as_str()),
            '\\' => push(&mut octets, b"\\", signs.as_str()),
            'x' => {
                let (digits, rest) = signs.as_str().split_at_checked(2)?;
                push(&mut octets, &[u8::from_str_radix(digits, 16).ok()?], rest)
            }
            '*' => {
                let (times, rest) = signs.as_str().split_once('{')?;
                let (text, rest) = rest.split_once('}')?;
                push(&mut octets, &unescaped(text)?.repeat(times.parse().ok()?), rest)
            }
            _ => return None,
        };
    }
    octets.extend_from_slice(rest.as_bytes());
    Some(octets)
}

fn push<'a>(octets: &mut Vec<u8>, more: &[u8], rest: &'a str) -> &'a str {
    octets.extend_from_slice(more);
    rest
}

/// `\*120{text}` for what comes again and again.
pub(crate) fn repeated(text: &[u8], times: usize) -> String {
    format!("\\*{times}{{{}}}", escaped(text).replace('}', "\\x7d"))
}

/// What `octets` begin with and then repeat, and how often, if that is worth
/// writing in another way.
pub(crate) fn repetition(octets: &[u8]) -> Option<(&[u8], usize)> {
    (1..=LONGEST.min(octets.len())).find_map(|length| {
        let text = &octets[..length];
        let times = octets.chunks_exact(length).take_while(|chunk| *chunk == text).count();
        (times >= FEWEST && times * length >= WORTHWHILE).then_some((text, times))
    })
}

const LONGEST: usize = 100;
const FEWEST: usize = 5;
const WORTHWHILE: usize = 120;
