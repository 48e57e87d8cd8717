//! What the host sends with a page, so that the worker can send the same.

use super::archive::Headers;

/// The headers of the file at `file`, whose address is `address`, both from the
/// root of the host, by the `rules` of `_headers`.
pub(super) fn headers(file: &str, address: &str, rules: &str) -> Headers {
    let mut headers = Headers::from([("Content-Type".to_owned(), kind_of(file).to_owned())]);
    let mut fits = false;
    for line in rules.lines() {
        let Some((name, value)) = line.strip_prefix("  ").and_then(|rule| rule.split_once(": "))
        else {
            fits = matches(line, address);
            continue;
        };
        if !fits {
            continue;
        }
        let joined = match headers.get(name) {
            // What is said twice holds both times.
            Some(said) if name != "Content-Type" => format!("{said}, {value}"),
            _ => value.to_owned(),
        };
        headers.insert(name.to_owned(), joined);
    }
    headers
}

/// `*` stands at the end or nowhere, in our rules.
fn matches(pattern: &str, address: &str) -> bool {
    pattern.strip_suffix('*').map_or(pattern == address, |beginning| address.starts_with(beginning))
}

fn kind_of(file: &str) -> &'static str {
    match file.rsplit_once('.') {
        Some((_, "html")) => "text/html; charset=utf-8",
        _ => "application/json",
    }
}
