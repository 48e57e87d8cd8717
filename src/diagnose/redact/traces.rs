//! Passwords among the arguments that stack traces print, and in lines of code:
//! `authenticate('user', 'password')`.

use std::ops::Range;

use super::Secret;
use super::found::Found;
use super::octets::{line_around, part, run, trimmed};
use super::values;

/// Finds them.
pub(super) fn find(text: &[u8], found: &mut Vec<Found>) {
    let mut from = 0;
    while let Some(at) = part(text, from..text.len()).iter().position(|octet| *octet == b'(') {
        let open = from + at;
        from = open + 1;
        let before = part(text, open.saturating_sub(LONGEST)..open);
        let length = before
            .iter()
            .rev()
            .take_while(|octet| octet.is_ascii_alphanumeric() || **octet == b'_')
            .count();
        let name = part(text, open - length..open).to_ascii_lowercase();
        let known = FUNCTIONS.iter().find(|(function, _)| name == function.as_bytes());
        let setter =
            || (name.ends_with(b"password") || name.ends_with(b"passwd")) && name.len() > 3;
        let index = known.map(|(_, index)| *index).or_else(|| setter().then_some(0));
        if let Some(index) = index {
            call(text, open + 1, index, found);
        }
    }
}

/// A call whose arguments begin at `start`; those from `index` on are secret.
fn call(text: &[u8], start: usize, index: usize, found: &mut Vec<Found>) {
    let line = line_around(text, start);
    let arguments = arguments(text, start..line.end.min(start + MOST_ARGUMENTS));
    let strings = arguments.iter().filter(|argument| is_string(text, argument)).count();
    let from = arguments.iter().position(|argument| {
        is_string(text, argument) && {
            // After an object comes the user; only then the password.
            let user = part(text, argument.clone()).contains(&b'@') && strings > 1;
            !user
        }
    });
    let mut later = from.map_or(0, |from| from.max(index));
    if index == 1
        && arguments.first().is_some_and(|first| part(text, first.clone()).starts_with(b"Object("))
        && arguments.len() > 2
    {
        later = later.max(2);
    }
    for argument in arguments.iter().skip(later).filter(|argument| is_string(text, argument)) {
        let inside = part(text, argument.clone());
        let end = argument.end - usize::from(inside.len() > 1 && inside.first() == inside.last());
        let range = argument.start + 1..end;
        let value = part(text, range.clone());
        let cut = value.strip_suffix(b"...").unwrap_or(value);
        let line_end =
            cut.strip_suffix(b"\\r\\n").or_else(|| cut.strip_suffix(b"\r\n")).unwrap_or(cut);
        if values::is_masked(value) || values::is_reference(value) || is_host(value) {
            continue;
        }
        found.push(Found::everywhere(range, Secret::Password, line_end));
    }
}

/// The arguments up to the bracket that closes; quotes that PHP does not escape count
/// only where an argument can end.
fn arguments(text: &[u8], range: Range<usize>) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    let mut start = range.start;
    let mut at = range.start;
    let mut depth = 0_usize;
    let mut quote = None;
    while at < range.end {
        let octet = text.get(at).copied().unwrap_or_default();
        let rest = part(text, at + 1..range.end);
        match quote {
            Some(_) if octet == b'\\' => at += 1,
            Some(open) if octet == open && ends(rest) => {
                quote = None;
            }
            None if b"'\"".contains(&octet) && part(text, start..at).trim_ascii().len() <= 1 => {
                quote = Some(octet);
            }
            None if octet == b'(' || octet == b'[' => depth += 1,
            None if octet == b')' && depth == 0 => break,
            None if octet == b')' || octet == b']' => depth = depth.saturating_sub(1),
            None if octet == b',' && depth == 0 => {
                all.push(trimmed(text, start..at));
                start = at + 1;
            }
            _ => {}
        }
        at += 1;
    }
    all.push(trimmed(text, start..at.min(range.end)));
    let past_prefix = |argument: Range<usize>| {
        let inside = part(text, argument.clone());
        let skip = run(inside, |octet| b"bur".contains(&octet));
        let string = skip == 1 && inside.get(1).is_some_and(|octet| b"'\"".contains(octet));
        argument.start + usize::from(string)..argument.end
    };
    all.into_iter().map(past_prefix).collect()
}

/// Whether an argument can have ended before `rest`.
fn ends(rest: &[u8]) -> bool {
    match rest.trim_ascii_start() {
        [b')', after, ..] => !after.is_ascii_alphanumeric(),
        [next, ..] => b",)".contains(next),
        [] => true,
    }
}

fn is_string(text: &[u8], argument: &Range<usize>) -> bool {
    argument.len() > 1 && text.get(argument.start).is_some_and(|octet| b"'\"".contains(octet))
}

/// Whether it is the name of a server, which some functions take after the password.
fn is_host(value: &[u8]) -> bool {
    let labels = value.split(|octet| *octet == b'.').filter(|label| label.len() > 1).count();
    labels >= 3
        && value.iter().all(|octet| {
            octet.is_ascii_lowercase() || octet.is_ascii_digit() || b".-".contains(octet)
        })
}

/// How many octets the arguments of a call have at most.
const MOST_ARGUMENTS: usize = 1024;

/// How long a name of a function may be.
const LONGEST: usize = 64;

/// Functions and which of their arguments is the first that is secret.
const FUNCTIONS: [(&str, usize); 20] = [
    ("authenticate", 1),
    ("auth", 1),
    ("login", 1),
    ("log_in", 1),
    ("smtpauth", 1),
    ("connect", 2),
    ("plainauth", 2),
    ("imap_open", 2),
    ("imap_login", 1),
    ("passwordauthentication", 1),
    ("networkcredential", 1),
    ("usernamepasswordcredential", 1),
    ("credentials", 1),
    ("setcredentials", 1),
    ("setauth", 1),
    ("basic_auth", 1),
    ("sendcommand", 1),
    ("hmac", 1),
    ("md5", 0),
    ("base64_encode", 0),
];
