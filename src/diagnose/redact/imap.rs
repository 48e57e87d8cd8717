//! Secrets among the arguments of commands: IMAP's `LOGIN` (RFC 3501 §6.2.3), `PASS`.

use std::ops::Range;

use super::Secret;
use super::found::Found;
use super::octets::{part, run, trimmed, word};
use super::values;
use super::view::View;

/// What stands after `TAG command` or, in a sentence, after `'command`.
pub(super) fn after(text: &[u8], said: &Range<usize>, command: &str) -> Option<Range<usize>> {
    let tag = word(text, said.clone());
    let name = word(text, tag.end..said.end);
    let is =
        |range: &Range<usize>| part(text, range.clone()).eq_ignore_ascii_case(command.as_bytes());
    let tagged = is(&name) && is_tag(part(text, tag));
    let rest = trimmed(text, name.end..said.end);
    if tagged {
        return (!rest.is_empty()).then_some(rest);
    }
    let quoted = format!("'{command} ");
    let inside = part(text, said.clone());
    let at = inside.windows(quoted.len()).position(|here| here == quoted.as_bytes())?;
    let start = said.start + at + quoted.len();
    let end = part(text, start..said.end).iter().position(|octet| *octet == b'\'')?;
    Some(start..start + end)
}

/// Blanks the password after `LOGIN`; gives how many arguments come as literals.
pub(super) fn login(text: &[u8], arguments: Range<usize>, found: &mut Vec<Found>) -> usize {
    let inside = part(text, arguments.clone());
    if literal(inside).is_some() && !inside.contains(&b' ') {
        return 2;
    }
    let length = if inside.starts_with(b"\"") {
        quoted(inside).unwrap_or(inside.len())
    } else {
        run(inside, |octet| !octet.is_ascii_whitespace())
    };
    let rest = trimmed(text, arguments.start + length..arguments.end);
    if literal(part(text, rest.clone())).is_some() {
        return 1;
    }
    password(text, rest, found);
    0
}

/// Blanks a password that stands as an argument: bare, or in quotes with backslashes.
pub(super) fn password(text: &[u8], range: Range<usize>, found: &mut Vec<Found>) {
    let quotes = is_quoted(part(text, range.clone()));
    let inner = if quotes { range.start + 1..range.end - 1 } else { range.clone() };
    if is_hidden(part(text, inner.clone())) {
        return;
    }
    // Logs of JSON and Python quote it once more.
    let written = part(text, range).to_vec();
    let unescaped = View::unescaped(&written).map(|view| view.octets);
    for argument in [Some(written), unescaped].into_iter().flatten() {
        let clear = if is_quoted(&argument) { unquoted(&argument) } else { argument };
        found.push(Found::everywhere(inner.clone(), Secret::Password, &clear));
    }
}

/// Blanks a password that goes to the end of the line.
pub(super) fn secret(text: &[u8], range: Range<usize>, found: &mut Vec<Found>) {
    let inside = part(text, range.clone());
    if !is_hidden(inside) {
        found.push(Found::everywhere(range, Secret::Password, inside));
    }
}

fn is_hidden(value: &[u8]) -> bool {
    value.starts_with(b"[Redact") || values::is_masked(value)
}

fn is_quoted(argument: &[u8]) -> bool {
    argument.len() > 1 && argument.starts_with(b"\"") && argument.ends_with(b"\"")
}

/// What a quoted string stands for.
fn unquoted(argument: &[u8]) -> Vec<u8> {
    let mut clear = Vec::new();
    let mut escaped = false;
    for octet in argument.iter().skip(1).take(argument.len() - 2) {
        if *octet != b'\\' || escaped {
            clear.push(*octet);
        }
        escaped = *octet == b'\\' && !escaped;
    }
    clear
}

/// The number in `{6}` or `{6+}` at the end: so many octets follow on the next line.
pub(super) fn literal(said: &[u8]) -> Option<usize> {
    let inside = said.strip_suffix(b"}")?;
    let start = inside.iter().rposition(|octet| *octet == b'{')? + 1;
    let number = inside.get(start..)?;
    let number = number.strip_suffix(b"+").unwrap_or(number);
    std::str::from_utf8(number).ok()?.parse().ok()
}

/// The length of the quoted string at the beginning, with its quotes.
fn quoted(inside: &[u8]) -> Option<usize> {
    let mut escaped = false;
    let end = inside.iter().skip(1).position(|octet| {
        let closes = *octet == b'"' && !escaped;
        escaped = *octet == b'\\' && !escaped;
        closes
    });
    end.map(|end| end + 2)
}

/// Whether a client could begin a command so: no word of a sentence, no reply.
pub(super) fn is_tag(tag: &[u8]) -> bool {
    let word = tag.iter().all(|octet| octet.is_ascii_alphanumeric() || b"$.?-_".contains(octet));
    let numbered = tag.iter().any(u8::is_ascii_digit);
    // `250`, and `250-AUTH` of a reply of several lines, are a server's.
    let code = tag.get(..3).is_some_and(|code| code.iter().all(u8::is_ascii_digit));
    let reply = code && matches!(tag.get(3), None | Some(b'-'));
    let known = ["AUTH", "NO", "BAD", "OK", "SMTP", "the", "The", "to", "for"];
    let prose = known.iter().any(|known| tag == known.as_bytes());
    word && !reply && !prose && (numbered || tag.len() <= 3)
}
