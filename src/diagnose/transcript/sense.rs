//! What a line of SMTP looks like.

/// What a line says for itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sense {
    /// It is no line of SMTP.
    None,
    /// It may be one, and one of other protocols too.
    Some,
    /// Only SMTP has such lines.
    Smtp,
}

/// The code of a line of a reply, if it is one, and whether more lines follow.
pub(super) fn reply(text: &str) -> Option<(u16, bool)> {
    let digits = text.get(..3).filter(|code| code.bytes().all(|c| c.is_ascii_digit()))?;
    let code = digits.parse().ok().filter(|code| is_code(*code))?;
    match text.as_bytes().get(3) {
        None | Some(b' ') => Some((code, false)),
        Some(b'-') => Some((code, true)),
        Some(_) => None,
    }
}

/// Whether servers of SMTP answer with this code.
const fn is_code(code: u16) -> bool {
    matches!(code, 211 | 214 | 220 | 221 | 235 | 250..=253 | 334 | 354 | 420..=599)
}

/// What a line of the server says for itself.
pub(super) fn of_server(text: &str) -> Sense {
    let Some((code, _)) = reply(text) else { return Sense::None };
    let rest = text.get(4..).unwrap_or_default();
    let named = code == 220 && (rest.contains("SMTP") || rest.contains("smtp"));
    let enhanced = is_enhanced(rest, code / 100);
    if named || enhanced || matches!(code, 235 | 334 | 354 | 454 | 534 | 535 | 538) {
        Sense::Smtp
    } else {
        Sense::Some
    }
}

/// Whether the text begins with an enhanced code of this class (RFC 3463).
fn is_enhanced(text: &str, class: u16) -> bool {
    let word = text.split_whitespace().next().unwrap_or_default();
    let mut numbers = word.split('.');
    let first = numbers.next().and_then(|first| first.parse().ok()) == Some(class);
    let rest: Vec<_> = numbers.collect();
    let number = |part: &&str| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit());
    first && rest.len() == 2 && rest.iter().all(number)
}

/// What a line of the client says for itself.
pub(super) fn of_client(text: &str) -> Sense {
    let verb = verb(text);
    let rest = text.get(verb.len()..).unwrap_or_default();
    let is = |name: &str| verb.eq_ignore_ascii_case(name);
    let named = rest.starts_with(' ') && rest.trim().len() > 1;
    let path = |word: &str| {
        let rest = rest.trim_start();
        let begins = rest.get(..word.len()).is_some_and(|own| own.eq_ignore_ascii_case(word));
        begins && (rest.contains('<') || rest.contains('@'))
    };
    let mechanism = named && !matches!(rest.trim(), "TLS" | "SSL" | "TLS-C");
    if (["EHLO", "HELO", "LHLO"].iter().any(|name| is(name)) && named)
        || (is("STARTTLS") && rest.is_empty())
        || (is("MAIL") && path("FROM"))
        || (is("RCPT") && path("TO"))
        || (is("AUTH") && mechanism)
    {
        Sense::Smtp
    } else if rest.is_empty() && OTHERS.iter().any(|name| is(name)) {
        Sense::Some
    } else {
        Sense::None
    }
}

/// The letters that a line begins with.
pub(super) fn verb(text: &str) -> &str {
    let end = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    text.get(..end).unwrap_or_default()
}

/// Whether what the program remarks is that something went wrong.
pub(super) fn is_trouble(remark: &str) -> bool {
    let remark = remark.to_ascii_lowercase();
    TROUBLE.iter().any(|words| remark.contains(words))
}

/// Whether what the program remarks is that TLS has begun.
pub(super) fn begins_tls(remark: &str) -> bool {
    TLS.iter().any(|words| remark.contains(words)) && !remark.contains("(NONE)")
}

/// Whether a text names a port or a protocol of mail.
pub(super) fn names_mail(text: &str) -> bool {
    let mut words = text.split(|c: char| !c.is_ascii_alphanumeric());
    words.any(|word| matches!(word, "25" | "465" | "587" | "2525" | "smtp" | "smtps" | "SMTP"))
}

/// Commands that stand alone in their lines.
const OTHERS: &[&str] = &["EHLO", "HELO", "DATA", "RSET", "NOOP", "QUIT", "HELP"];

const TROUBLE: &[&str] = &[
    "timed out",
    "timeout",
    "refused",
    "could not",
    "couldn't",
    "unable to",
    "can't",
    "cannot",
    "failed",
    "failure",
    "error",
    "no route",
    "not known",
    "unreachable",
    "closed by",
    "lost connection",
    "reset by",
    "getaddrinfo",
    "no such host",
    "not resolve",
    "unexpected",
    "terminated",
    "wrong version",
    "not offered",
    "rejected",
    "exception",
];

const TLS: &[&str] = &[
    "TLS started",
    "SSL connection using",
    "Cipher is",
    "isSSL true",
    "smtps://",
    "ssl://",
    "Connection upgraded with STARTTLS",
    "TLS connection established",
    "Secure connection established",
];
