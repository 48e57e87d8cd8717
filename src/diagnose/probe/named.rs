//! The server that a text is about, as far as the text names it.

use std::net::Ipv4Addr;

use super::aim::door;
use crate::providers::Security;

/// What a text tells of the server.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Named {
    /// DNS name in lower case, or IPv4 address.
    pub(super) host: Option<String>,
    /// TCP port
    pub(super) port: Option<u16>,
    /// When TLS begins, where the address of the server says so.
    pub(super) security: Option<Security>,
}

/// How far a name can be relied on, the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Because {
    /// An address with a port of mail.
    Address,
    /// A server greets with this name.
    Greeting,
    /// It is called as servers of mail are.
    Name,
    /// The word before it says that it is the server.
    Word,
    /// A port of mail stands behind it, or a protocol of mail before it.
    Port,
}

/// The server that `text` is about: of the names that can be relied on most, the first.
pub(super) fn named(text: &str) -> Named {
    let mut best: Option<(Because, Named)> = None;
    let mut address = None;
    let mut at = 0;
    for piece in text.split_inclusive(|letter: char| !in_name(letter)) {
        let whole = piece.trim_end_matches(|letter: char| !in_name(letter));
        let word = whole.trim_matches(['.', '-']);
        let start = at + (whole.len() - whole.trim_start_matches(['.', '-']).len());
        at += piece.len();
        if word.len() < SHORTEST || word.len() > LONGEST {
            continue;
        }
        let before = tail(&text[..start]);
        let after = &text[start + word.len()..];
        let Some((because, named)) = judge(word, before, after) else { continue };
        if because == Because::Address {
            address = address.or(named.port);
        }
        if best.as_ref().is_none_or(|(known, _)| because > *known) {
            best = Some((because, named));
        }
    }
    let named = best.map(|(_, named)| named).unwrap_or_default();
    // The name and the port stand apart where the address is told between them.
    Named { port: named.port.or(address), ..named }
}

/// Whether `word` names the server, by itself and by what stands around it.
fn judge(word: &str, before: &str, after: &str) -> Option<(Because, Named)> {
    let host = word.to_ascii_lowercase();
    let port = port_after(after);
    let is_address = word.parse::<Ipv4Addr>().is_ok();
    let local = host == "localhost";
    if !is_address && !local && !is_host(&host) {
        return None;
    }
    let (scheme, lead) = match before.strip_suffix("://") {
        Some(rest) => (Some(word_before(rest)), rest),
        None => (None, before),
    };
    let security = match scheme.as_deref() {
        Some("smtps" | "imaps" | "pop3s" | "ssl") => Some(Security::Tls),
        Some("smtp" | "imap" | "pop3" | "tls" | "tcp") | None => None,
        Some(_) => return None,
    };
    let said = word_before(lead);
    let path = after.strip_prefix('/').is_some_and(|rest| rest.starts_with(char::is_alphabetic));
    let others = scheme.is_none()
        && (before.ends_with(['@', '/', '\\', '$', '_']) || OTHERS.contains(&&*said) || path);
    // `Received: from one (one [192.0.2.1]) by another`.
    let others = others || (before.ends_with('(') && before.contains("from "));
    if others || after.starts_with('@') || after.starts_with('(') {
        return None;
    }
    let because = if is_address || local {
        port.map(|_| if local { Because::Port } else { Because::Address })?
    } else if port.is_some() || scheme.is_some() {
        Because::Port
    } else if SAID.contains(&&*said) || before.to_ascii_lowercase().ends_with(REMOTE) {
        Because::Word
    } else if word.bytes().any(|octet| octet.is_ascii_uppercase()) {
        return None;
    } else if is_called_so(&host) {
        Because::Name
    } else if said == "220" {
        Because::Greeting
    } else {
        return None;
    };
    // An address in the address of a server is that server.
    let because = if is_address && scheme.is_some() { Because::Port } else { because };
    Some((because, Named { host: Some(host), port, security }))
}

/// The port of mail that `after` begins with: `:465`, ` (192.0.2.1) port 465`,
/// `[192.0.2.1]:25`, `', 587)`, `, port: 587`.
fn port_after(after: &str) -> Option<u16> {
    let near = after.char_indices().nth(NEAR).map_or(after, |(end, _)| &after[..end]);
    let mut words = near
        .split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '.'))
        .map(|word| word.trim_matches('.'))
        .filter(|word| !word.is_empty())
        .skip_while(|word| word.parse::<Ipv4Addr>().is_ok());
    let first = words.next()?;
    let number = if first.eq_ignore_ascii_case("port") { words.next()? } else { first };
    // A number that ends its sentence: `25...connected`.
    let number = number.split_once("..").map_or(number, |(number, _)| number);
    number.parse().ok().filter(|port| door(*port).is_some())
}

/// The last word of `before`, in lower case, without the signs behind it.
fn word_before(before: &str) -> String {
    let end = before.trim_end_matches(|letter: char| !letter.is_ascii_alphanumeric());
    let words = end.rsplit(|letter: char| !letter.is_ascii_alphanumeric());
    words.map(str::to_ascii_lowercase).next().unwrap_or_default()
}

/// The last letters of `before` on its line.
fn tail(before: &str) -> &str {
    let start = before.char_indices().rev().nth(NEAR).map_or(0, |(at, _)| at);
    let near = &before[start..];
    near.rfind('\n').map_or(near, |at| &near[at + 1..])
}

const fn in_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-')
}

/// Whether it is the name of a server, and not a file, a version or a part of a program.
fn is_host(word: &str) -> bool {
    let label = |label: &str| {
        (1..=63).contains(&label.len()) && !label.starts_with('-') && !label.ends_with('-')
    };
    let labels = word.split('.');
    let last = labels.clone().next_back().unwrap_or_default();
    let top = last.len() >= 2 && last.bytes().all(|octet| octet.is_ascii_alphabetic());
    let file = FILES.contains(&last) && !is_called_so(word);
    let part = PARTS.iter().any(|part| word.starts_with(part));
    labels.clone().count() >= 2 && labels.clone().all(label) && top && !file && !part
}

/// Whether it is called as servers of mail are: `smtp.example.com`.
fn is_called_so(host: &str) -> bool {
    let begins = ["smtp", "imap", "pop", "mail", "mx", "outgoing", "incoming", "relay"];
    host.split('.').count() >= 3 && begins.iter().any(|word| host.starts_with(word))
}

/// Words that say that the server follows.
const SAID: [&str; 17] = [
    "host",
    "hostname",
    "server",
    "to",
    "resolving",
    "querying",
    "lookup",
    "enotfound",
    "getaddrinfo",
    "trying",
    "relay",
    "connect",
    "telnet",
    "nc",
    "mailserver",
    "smtpserver",
    "against",
];

/// Words after which somebody else follows, who talks to the server.
const OTHERS: [&str; 8] = ["ehlo", "helo", "lhlo", "from", "by", "for", "client", "with"];

/// What names the server in a report (RFC 3464 §2.3.5).
const REMOTE: &str = "remote-mta: dns; ";

/// Names of settings that look like names of servers.
const PARTS: [&str; 8] = [
    "mail.smtp.",
    "mail.smtps.",
    "mail.imap.",
    "mail.imaps.",
    "mail.pop3.",
    "mail.transport.",
    "mail.store.",
    "spring.mail.",
];

/// Endings of files.
const FILES: [&str; 24] = [
    "js", "ts", "py", "php", "rb", "java", "go", "rs", "cs", "pl", "pm", "sh", "conf", "ini",
    "log", "txt", "json", "xml", "yml", "html", "so", "jar", "pem", "cf",
];

/// Letters in which what belongs to a name stands around it.
const NEAR: usize = 40;

/// Octets of the shortest name, and of the longest.
const SHORTEST: usize = 4;
const LONGEST: usize = 253;
