//! Who and where: mail addresses, names of hosts, IP addresses, each with its number.

use std::collections::HashMap;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::ops::Range;
use std::sync::LazyLock;

use super::found::Found;
use super::octets::{part, run, starts_with_ignoring_case, word};
use super::{Also, Secret};
use crate::providers::{PROVIDERS, find::Domains};

/// Numbers those that were seen.
pub(super) struct People {
    also: Also,
    addresses: HashMap<Vec<u8>, usize>,
    hosts: HashMap<Vec<u8>, usize>,
    ips: HashMap<Vec<u8>, usize>,
}

impl People {
    /// Nobody was seen yet.
    pub(super) fn new(also: Also) -> Self {
        let nobody = HashMap::new;
        Self { also, addresses: nobody(), hosts: nobody(), ips: nobody() }
    }

    /// Finds those whom `also` asks for, but for what is `found` already.
    pub(super) fn find(&mut self, text: &[u8], found: &mut Vec<Found>) {
        if self.also == Also::default() {
            return;
        }
        let hidden = hidden(text.len(), found);
        let mut taken = 0;
        let mut at = 0;
        while at < text.len() {
            let rest = part(text, at..text.len());
            let skipped = run(rest, |octet| !in_name(octet));
            let length = run(part(text, at + skipped..text.len()), in_name);
            let name = at + skipped..at + skipped + length;
            at = name.end.max(at + 1);
            let address = self.also.addresses.then(|| address(text, &name, taken)).flatten();
            let address = address.filter(|(range, _)| {
                !hidden.get(range.clone()).is_some_and(|of| of.contains(&true))
            });
            if let Some((range, plain)) = address {
                taken = range.end;
                at = at.max(range.end);
                found.push(Found::here(range, Secret::Address(number(&mut self.addresses, plain))));
            } else if self.also.hosts {
                self.host(text, name, found);
            }
        }
    }

    fn host(&mut self, text: &[u8], name: Range<usize>, found: &mut Vec<Found>) {
        let range = undotted(text, name);
        let inside = part(text, range.clone());
        let words = std::str::from_utf8(inside).unwrap_or_default();
        if let Some(ip) = ip_at(text, &range) {
            let plain = part(text, ip.clone()).to_ascii_lowercase();
            found.push(Found::here(ip, Secret::Ip(number(&mut self.ips, plain))));
        } else if is_host(words) && !is_path(text, &range) || is_hello(text, &range) {
            let plain = inside.to_ascii_lowercase();
            let known = std::str::from_utf8(&plain).is_ok_and(|name| KEPT.covering(name).is_some());
            if !known && !range.is_empty() {
                found.push(Found::here(range, Secret::Host(number(&mut self.hosts, plain))));
            }
        }
    }
}

/// For each of `length` octets whether it is in something that is `found`.
fn hidden(length: usize, found: &[Found]) -> Vec<bool> {
    let mut begin_or_end = vec![0_i32; length + 1];
    for Found { range, .. } in found {
        begin_or_end[range.start] += 1;
        begin_or_end[range.end] -= 1;
    }
    let mut depth = 0;
    let within = begin_or_end.into_iter().map(|change| {
        depth += change;
        depth > 0
    });
    within.collect()
}

fn number(all: &mut HashMap<Vec<u8>, usize>, one: Vec<u8>) -> usize {
    let next = all.len() + 1;
    *all.entry(one).or_insert(next)
}

/// The address whose domain is `name`, and how it is written in clear and lower case.
fn address(text: &[u8], name: &Range<usize>, taken: usize) -> Option<(Range<usize>, Vec<u8>)> {
    let sign = if name.start.checked_sub(1).and_then(|at| text.get(at)) == Some(&b'@') {
        name.start - 1
    } else {
        // `user%40example.com`: the digits were taken for the beginning of the name.
        let encoded = part(text, name.start.checked_sub(1)?..name.end).starts_with(b"%40");
        encoded.then(|| name.start - 1)?
    };
    let domain = if text.get(sign) == Some(&b'@') { sign + 1 } else { sign + 3 };
    let domain = undotted(text, domain..name.end);
    let before = part(text, taken..sign);
    let length = before.iter().rev().take_while(|octet| in_local(**octet)).count();
    if length == 0 || domain.is_empty() {
        return None;
    }
    let plain = [part(text, sign - length..sign), b"@", part(text, domain.clone())].concat();
    Some((sign - length..domain.end, plain.to_ascii_lowercase()))
}

/// Without dots and hyphens at the ends.
fn undotted(text: &[u8], range: Range<usize>) -> Range<usize> {
    let is_end = |octet: &u8| b".-_".contains(octet);
    let inside = part(text, range.clone());
    let front = inside.iter().take_while(|octet| is_end(octet)).count();
    let back = inside.iter().skip(front).rev().take_while(|octet| is_end(octet)).count();
    range.start + front..range.end - back
}

/// The IP address that begins with or is `range`.
fn ip_at(text: &[u8], range: &Range<usize>) -> Option<Range<usize>> {
    let as_text = |range: Range<usize>| std::str::from_utf8(part(text, range)).unwrap_or_default();
    let inside = as_text(range.clone());
    if let Ok(ip) = inside.parse::<Ipv4Addr>() {
        return (!ip.is_loopback() && !ip.is_unspecified()).then(|| range.clone());
    }
    let before = part(text, range.start.saturating_sub(2)..range.start);
    let colons = before.iter().rev().take_while(|octet| **octet == b':').count();
    let start = range.start - colons;
    let rest = part(text, start..text.len().min(start + LONGEST_IP));
    let length = run(rest, |octet| octet.is_ascii_hexdigit() || octet == b':' || octet == b'.');
    let digit = start
        .checked_sub(1)
        .and_then(|at| text.get(at))
        .is_some_and(|octet| in_name(*octet) || *octet == b':');
    let written = as_text(start..start + length).trim_end_matches([':', '.']);
    let ip = written.parse::<Ipv6Addr>().ok()?;
    let tells = written.bytes().any(|octet| octet.is_ascii_digit()) && !ip.is_loopback() && !digit;
    tells.then(|| start..start + written.len())
}

/// Whether this is the name of a host and not of a file, a class or a setting.
fn is_host(name: &str) -> bool {
    let Some((rest, last)) = name.rsplit_once('.') else { return false };
    let one_case = last.bytes().all(|octet| octet.is_ascii_lowercase())
        || name.bytes().all(|octet| !octet.is_ascii_lowercase());
    let last = last.to_ascii_lowercase();
    let country = last.len() == 2 && last.bytes().all(|octet| octet.is_ascii_lowercase());
    let ending = country && !FILES.contains(&last.as_str()) || ENDINGS.contains(&last.as_str());
    let package =
        ["com", "org", "net", "javax"].contains(&name.split('.').next().unwrap_or_default());
    one_case
        && ending
        && !package
        && rest.split('.').all(|label| !label.is_empty())
        && !rest.contains('_')
}

/// Whether it is part of a path: `/var/mail.example.com` is not looked up in the DNS.
fn is_path(text: &[u8], range: &Range<usize>) -> bool {
    let before = part(text, range.start.saturating_sub(2)..range.start);
    before.ends_with(b"/") && before != b"//" || before.ends_with(b"\\")
}

/// Whether it is how a client calls itself: `EHLO laptop`.
fn is_hello(text: &[u8], range: &Range<usize>) -> bool {
    let before = part(text, range.start.saturating_sub(5)..range.start);
    let hello =
        ["EHLO ", "HELO ", "LHLO "].iter().any(|verb| starts_with_ignoring_case(before, verb));
    let last = text.get(range.end).is_none_or(|octet| b"\r\n\\'\"<".contains(octet));
    hello && last && !range.is_empty() && word(text, range.clone()) == *range
}

fn in_name(octet: u8) -> bool {
    octet.is_ascii_alphanumeric() || b".-_".contains(&octet) || octet >= 0x80
}

fn in_local(octet: u8) -> bool {
    in_name(octet) || b"+!#$~^%".contains(&octet)
}

/// Hosts that tell nothing about a person: those of the directory and those that
/// everybody has.
static KEPT: LazyLock<Domains<()>> = LazyLock::new(|| {
    let hosts = PROVIDERS.iter().flat_map(|entry| {
        let provider = entry.item;
        let servers = provider.all_servers().map(|server| server.host);
        servers.chain(provider.domains.iter().copied()).chain(provider.mx.iter().copied())
    });
    hosts.chain(COMMON.iter().copied()).map(|host| (host, ())).collect()
});

const COMMON: [&str; 9] = [
    "github.com",
    "google.com",
    "microsoft.com",
    "office.com",
    "localhost",
    "localdomain",
    "spamhaus.org",
    "openssl.org",
    "postfix.org",
];

/// Endings of names that are no country's.
const ENDINGS: [&str; 40] = [
    "academy", "agency", "app", "arpa", "art", "asia", "biz", "blog", "cloud", "club", "com",
    "dev", "edu", "email", "example", "gov", "group", "home", "info", "int", "internal", "invalid",
    "lan", "life", "live", "local", "mil", "name", "net", "network", "online", "org", "page",
    "shop", "site", "space", "store", "tech", "top", "xyz",
];

/// Endings of files that are countries', too.
const FILES: [&str; 12] = ["cc", "cs", "hs", "js", "md", "pl", "pm", "py", "rb", "rs", "sh", "so"];

const LONGEST_IP: usize = 45;
