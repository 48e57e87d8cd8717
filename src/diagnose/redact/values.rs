//! What can stand in place of a secret without being one.

/// Whether somebody or some program has already hidden it, or there is nothing.
pub(super) fn is_masked(value: &[u8]) -> bool {
    let value = value.trim_ascii();
    let Some(first) = value.first() else { return true };
    let filler = b"*xX.#-_?".contains(first) && value.iter().all(|octet| octet == first);
    let dots = value.chunks(3).all(|three| three == "•".as_bytes());
    filler || dots || is_label(value) || MASKS.iter().any(|mask| is(value, mask))
}

/// Whether it is what this module puts in place of something.
fn is_label(value: &[u8]) -> bool {
    let inside = value.strip_prefix(b"[").and_then(|value| value.strip_suffix(b"]"));
    let Some(inside) = inside else { return false };
    let numbered = ["address ", "host ", "IP "].iter().any(|name| {
        let number = inside.strip_prefix(name.as_bytes());
        number.is_some_and(|number| !number.is_empty() && number.iter().all(u8::is_ascii_digit))
    });
    numbered || inside == b"secret" || inside.starts_with(b"Redact")
}

/// Whether it names where the value comes from: a variable, or code.
pub(super) fn is_reference(value: &[u8]) -> bool {
    let value = value.trim_ascii();
    let name = |rest: &[u8]| {
        !rest.is_empty() && rest.iter().all(|octet| octet.is_ascii_uppercase() || *octet == b'_')
    };
    let variable = value.strip_prefix(b"$").is_some_and(|rest| {
        let braced = rest.strip_prefix(b"{").and_then(|rest| rest.strip_suffix(b"}"));
        braced.is_some() || name(rest)
    });
    variable || CODE.iter().any(|start| value.starts_with(start.as_bytes()))
}

/// Whether it is a word that explains something: nobody's password, as far as the
/// sentence around it goes.
pub(super) fn is_prose(value: &[u8]) -> bool {
    let value = value.trim_ascii();
    let word = value.split(|octet| !octet.is_ascii_alphanumeric()).next().unwrap_or_default();
    let after = value.get(word.len()..).unwrap_or_default();
    let ends = after.get(1).is_none_or(u8::is_ascii_whitespace) || after.starts_with(b" ");
    ends && PROSE.iter().any(|prose| is(word, prose)) && !value.iter().any(u8::is_ascii_digit)
}

/// Whether it is worth looking for elsewhere: it is no word of which logs are made
/// anyhow, and not so short that it would be found everywhere.
pub(super) fn tells(value: &[u8]) -> bool {
    let characters = value.iter().filter(|octet| (**octet & 0b1100_0000) != 0b1000_0000).count();
    characters >= SHORTEST && !is_masked(value) && !WORDS.iter().any(|word| is(value, word))
}

fn is(value: &[u8], word: &str) -> bool {
    value.eq_ignore_ascii_case(word.as_bytes())
}

/// How many characters a secret has at least, to be looked for elsewhere.
const SHORTEST: usize = 4;

/// What programs write instead of a password.
const MASKS: [&str; 36] = [
    "(hidden)",
    "(redacted)",
    "(null)",
    "/* secret */",
    "<hidden>",
    "<pass>",
    "<password>",
    "<redacted>",
    "<secret>",
    "[credentials hidden]",
    "[filtered]",
    "[hidden]",
    "[protected]",
    "[redacted]",
    "[password]",
    "*sensitive*",
    "***hidden***",
    "***redacted***",
    "array",
    "false",
    "hidden",
    "nil",
    "no",
    "none",
    "null",
    "protected",
    "redacted",
    "string",
    "suppressed",
    "true",
    "undefined",
    "yes",
    "your-password",
    "your_password",
    "yourpassword",
    "...",
];

/// How an expression begins that fetches a password from somewhere.
const CODE: [&str; 33] = [
    "$_ENV",
    "$_POST",
    "$_SERVER",
    "$config",
    "$env:",
    "$password",
    "$this->",
    "%env(",
    "ENV.fetch",
    "ENV[",
    "System.getenv",
    "args.",
    "config(",
    "config.",
    "config[",
    "env(",
    "env.",
    "getenv(",
    "getpass",
    "import.meta",
    "input(",
    "options.",
    "os.environ",
    "os.getenv",
    "process.env",
    "req.",
    "request.",
    "secrets.",
    "self.",
    "settings.",
    "this.",
    "vault:",
    "{{",
];

/// Words after “password:” and the like in sentences.
const PROSE: [&str; 50] = [
    "a",
    "an",
    "and",
    "are",
    "authentication",
    "cannot",
    "check",
    "command",
    "could",
    "denied",
    "does",
    "error",
    "expired",
    "failed",
    "failure",
    "for",
    "from",
    "has",
    "if",
    "in",
    "incorrect",
    "invalid",
    "is",
    "it",
    "login",
    "mechanism",
    "mismatch",
    "missing",
    "must",
    "not",
    "of",
    "on",
    "or",
    "password",
    "please",
    "prompt",
    "rejected",
    "required",
    "server",
    "set",
    "should",
    "smtp",
    "the",
    "to",
    "try",
    "type",
    "was",
    "with",
    "wrong",
    "your",
];

/// Words of which logs and replies are made.
const WORDS: [&str; 24] = [
    "auth",
    "authentication",
    "client",
    "email",
    "error",
    "example",
    "failed",
    "host",
    "imap",
    "localhost",
    "login",
    "mail",
    "message",
    "pass",
    "passwd",
    "password",
    "plain",
    "pop3",
    "secret",
    "server",
    "smtp",
    "token",
    "user",
    "username",
];
