//! An e-mail address, alone or with a name beside it.

use super::DisplayName;

/// An e-mail address, `local-part@domain` (RFC 5321 §4.1.2 without quoted local
/// parts, RFC 6531 for other scripts). ASCII letters of the
/// domain are in lower case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(String);

/// What people paste: an address, perhaps with a name (RFC 5322 §3.4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    /// The name beside the address, if there is a usable one.
    pub name: Option<DisplayName>,
    /// The address.
    pub address: Address,
}

/// Why a text is not an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAnAddress {
    /// A character that no address may hold.
    BadCharacter(char),
    /// Nothing was typed.
    Empty,
    /// Dots at an end, or two in a row.
    MisplacedDot,
    /// There is no `@`.
    NoAt,
    /// Nothing stands after the `@`.
    NoDomain,
    /// The domain has no dot: `you@gmail`.
    NoDot,
    /// Nothing stands before the `@`.
    NoLocalPart,
    /// Longer than RFC 5321 §4.5.3.1 allows.
    TooLong,
    /// There are two `@`.
    TwoAts,
}

impl Mailbox {
    /// Reads `you@example.org`, `<you@example.org>`, `mailto:you@example.org`
    /// or `Your Name <you@example.org>`, with white space around it.
    ///
    /// # Errors
    ///
    /// Says what keeps the text from being an address.
    pub fn parse(typed: &str) -> Result<Self, NotAnAddress> {
        let typed = typed.trim();
        let bracketed = typed.strip_suffix('>').and_then(|typed| typed.rsplit_once('<'));
        let (name, address) = bracketed.unwrap_or(("", typed));
        let name = DisplayName::parse(name.trim().trim_matches('"')).ok();
        let address = address.trim();
        let scheme = address.get(.."mailto:".len()).filter(|s| s.eq_ignore_ascii_case("mailto:"));
        let address = &address[scheme.map_or(0, str::len)..];
        Ok(Self { name, address: Address::parse(address)? })
    }
}

impl Address {
    /// Reads a bare address.
    ///
    /// # Errors
    ///
    /// Says what keeps the text from being an address.
    pub fn parse(typed: &str) -> Result<Self, NotAnAddress> {
        if typed.is_empty() {
            return Err(NotAnAddress::Empty);
        }
        if let Some(bad) = typed.chars().find(|&c| !may_hold(c)) {
            return Err(NotAnAddress::BadCharacter(bad));
        }
        let (local, domain) = typed.split_once('@').ok_or(NotAnAddress::NoAt)?;
        if domain.contains('@') {
            return Err(NotAnAddress::TwoAts);
        }
        if local.is_empty() {
            return Err(NotAnAddress::NoLocalPart);
        }
        if domain.is_empty() {
            return Err(NotAnAddress::NoDomain);
        }
        if local.len() > 64 || domain.len() > 255 {
            return Err(NotAnAddress::TooLong);
        }
        if local.split('.').chain(domain.split('.')).any(str::is_empty) {
            return Err(NotAnAddress::MisplacedDot);
        }
        if let Some(bad) = domain.chars().find(|&c| c.is_ascii() && !may_name(c)) {
            return Err(NotAnAddress::BadCharacter(bad));
        }
        if !domain.contains('.') {
            return Err(NotAnAddress::NoDot);
        }
        Ok(Self(format!("{local}@{}", domain.to_ascii_lowercase())))
    }

    /// The part before the `@`.
    #[must_use] 
    pub fn local_part(&self) -> &str {
        self.0.split_once('@').map_or("", |(local, _)| local)
    }

    /// The part after the `@`.
    #[must_use] 
    pub fn domain(&self) -> &str {
        self.0.split_once('@').map_or("", |(_, domain)| domain)
    }

    /// The whole address.
    #[must_use] 
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether an address may hold `c`: letters and digits of any script with their
/// vowel signs, and `atext` (RFC 5322 §3.2.3).
fn may_hold(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || "@.!#$%&'*+-/=?^_`{|}~".contains(c)
        || (!c.is_ascii() && wordlike(c))
}

/// Letters, digits and combining signs: neither spaces nor the invisible
/// characters that turn text around.
fn wordlike(c: char) -> bool {
    // `is_alphanumeric` leaves out virama and nukta, which Indic words need.
    c.is_alphanumeric() || ('\u{0900}'..='\u{0D7F}').contains(&c)
}

/// Whether a domain may hold the ASCII character `c`.
const fn may_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '.')
}
