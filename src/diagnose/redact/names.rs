//! Which names are those of secrets.

/// How sure it is that a value is a secret, by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Strength {
    None,
    /// `token`, `key`: the value must look like one.
    Weak,
    /// `password`, `client_secret`.
    Strong,
}

/// What a name such as `SMTP_PASSWORD`, `smtpPass` or `api-key2` is.
pub(super) fn strength(name: &[u8]) -> Strength {
    let fits = (3..=LONGEST).contains(&name.len());
    if !fits || !name.windows(3).any(is_trigger) {
        return Strength::None;
    }
    let words = words(name);
    let last = words.last().map_or("", String::as_str);
    if NOT.contains(&last) {
        return Strength::None;
    }
    let before = words.iter().rev().nth(1).map_or("", String::as_str);
    let strong = words.iter().any(|word| is_strong(word))
        || last == "key" && KEYS.contains(&before)
        || ["apikey", "secretkey", "accesstoken", "refreshtoken", "authtoken"]
            .iter()
            .any(|end| last.ends_with(end))
        || last == "token" && !before.is_empty();
    let weak =
        last == "key" && words.len() == 1 || ["token", "credentials", "credential"].contains(&last);
    match (strong, weak) {
        (true, _) => Strength::Strong,
        (false, true) => Strength::Weak,
        (false, false) => Strength::None,
    }
}

fn is_strong(word: &str) -> bool {
    let pass = word.ends_with("pass")
        && !["bypass", "compass", "surpass", "trespass", "encompass"].contains(&word);
    pass || ["password", "passwd", "passwort", "passphrase", "passcode", "pwd", "secret"]
        .iter()
        .any(|end| word.ends_with(end))
}

/// Three letters of which one of the words has to have some.
fn is_trigger(three: &[u8]) -> bool {
    let is = |start: &[u8]| three.eq_ignore_ascii_case(start);
    match three.first().map(u8::to_ascii_lowercase) {
        Some(b'p') => is(b"pas") || is(b"pwd"),
        Some(b's') => is(b"sec"),
        Some(b't') => is(b"tok"),
        Some(b'k') => is(b"key"),
        Some(b'c') => is(b"cre"),
        _ => false,
    }
}

/// The words of a name in lower case, without digits at their ends.
fn words(name: &[u8]) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut lower = false;
    for octet in name {
        let starts = octet.is_ascii_uppercase() && lower;
        lower = octet.is_ascii_lowercase();
        if starts {
            words.push(String::new());
        }
        match words.last_mut() {
            Some(word) if octet.is_ascii_alphabetic() => {
                word.push(char::from(octet.to_ascii_lowercase()));
            }
            Some(word) if !word.is_empty() => words.push(String::new()),
            _ => {}
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// What a name consists of.
pub(super) const fn in_name(octet: u8) -> bool {
    octet.is_ascii_alphanumeric() || matches!(octet, b'_' | b'-')
}

const LONGEST: usize = 64;

/// What stands before `key` where it is a secret.
const KEYS: [&str; 7] = ["api", "secret", "private", "access", "smtp", "auth", "app"];

/// Endings of names that tell something about a secret and do not hold it.
const NOT: [&str; 26] = [
    "file",
    "files",
    "path",
    "maps",
    "map",
    "command",
    "cmd",
    "eval",
    "env",
    "field",
    "reset",
    "length",
    "policy",
    "type",
    "url",
    "uri",
    "endpoint",
    "prompt",
    "hidden",
    "mechanism",
    "expires",
    "callback",
    "required",
    "id",
    "store",
    "only",
];
