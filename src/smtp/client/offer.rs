//! What a server offers after `EHLO` (RFC 5321 §4.1.1.1).

use super::super::Reply;

/// What a server offers; nothing before `EHLO` and after `HELO`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Offer {
    lines: Vec<String>,
}

impl Offer {
    /// What the lines after the first one name.
    pub(super) fn of(reply: &Reply) -> Self {
        Self { lines: reply.lines.iter().skip(1).cloned().collect() }
    }

    /// Whether the extension is offered.
    pub(super) fn has(&self, keyword: &str) -> bool {
        self.after(keyword).next().is_some()
    }

    /// The most octets that a message may have; `None`: it is not known
    /// (RFC 1870 §4).
    pub(super) fn size(&self) -> Option<u128> {
        let limit = self.after("SIZE").flatten().next()?.parse().ok()?;
        Some(limit).filter(|&limit| limit > 0)
    }

    /// The ways to log in, as they are written. `AUTH=` is how servers wrote it
    /// before the standard, and some still do.
    pub(super) fn mechanisms(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for name in self.after("AUTH").flatten() {
            if !names.iter().any(|known| known.eq_ignore_ascii_case(name)) {
                names.push(name.to_owned());
            }
        }
        names
    }

    /// The words behind `keyword`, for each line that begins with it.
    fn after(&self, keyword: &str) -> impl Iterator<Item = impl Iterator<Item = &str>> {
        self.lines.iter().filter_map(move |line| {
            let mut words = line.split([' ', '=']).filter(|word| !word.is_empty());
            words.next().filter(|word| word.eq_ignore_ascii_case(keyword)).map(|_| words)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Offer, Reply};

    #[test]
    fn words_and_values_are_read() {
        let lines = ["host", "size 100", "AUTH PLAIN LOGIN", "AUTH=LOGIN CRAM-MD5", "8BITMIME"];
        let offer = Offer::of(&Reply::new(250, None, lines.map(str::to_owned)));
        assert_eq!(offer.size(), Some(100));
        assert_eq!(offer.mechanisms(), ["PLAIN", "LOGIN", "CRAM-MD5"]);
        assert!(offer.has("8bitmime") && !offer.has("HOST") && !offer.has("SMTPUTF8"));
    }

    #[test]
    fn no_limit_is_no_number_or_zero() {
        for line in ["SIZE", "SIZE 0", "SIZE x"] {
            let lines = ["host", line].map(str::to_owned);
            assert_eq!(Offer::of(&Reply::new(250, None, lines)).size(), None);
        }
    }
}
