//! The name of a server.

use crate::providers::Server;

/// A DNS name or an IPv4 address, in lower case (RFC 1123 §2.1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Host(String);

/// Why a text is not the name of a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAHost {
    /// It is an e-mail address.
    Address,
    /// A character that no server name may hold.
    BadCharacter(char),
    /// A part between two dots is empty, too long, or has a hyphen at an end.
    BadLabel,
    /// Nothing was typed.
    Empty,
    /// It has no dot: `smtp`.
    NoDot,
    /// Longer than 253 characters.
    TooLong,
    /// It is a web address.
    Url,
    /// The port stands behind it.
    WithPort,
}

impl Host {
    /// Reads what the user typed.
    ///
    /// # Errors
    ///
    /// Says what keeps the text from being a server name.
    pub fn parse(typed: &str) -> Result<Self, NotAHost> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Err(NotAHost::Empty);
        }
        if typed.contains("://") || typed.contains('/') {
            return Err(NotAHost::Url);
        }
        if typed.contains('@') {
            return Err(NotAHost::Address);
        }
        if typed.contains(':') {
            return Err(NotAHost::WithPort);
        }
        if let Some(bad) =
            typed.chars().find(|&c| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '.'))
        {
            return Err(NotAHost::BadCharacter(bad));
        }
        if typed.len() > 253 {
            return Err(NotAHost::TooLong);
        }
        if typed.split('.').any(|label| {
            label.is_empty() || label.len() > 63 || label.starts_with('-') || label.ends_with('-')
        }) {
            return Err(NotAHost::BadLabel);
        }
        if !typed.contains('.') && !typed.eq_ignore_ascii_case("localhost") {
            return Err(NotAHost::NoDot);
        }
        Ok(Self(typed.to_ascii_lowercase()))
    }

    /// The host of `server` for addresses at `domain`, in `region`.
    ///
    /// # Errors
    ///
    /// The domain makes no name of it: it is in another script, or too long.
    pub(super) fn at(server: &Server, domain: &str, region: &str) -> Result<Self, NotAHost> {
        Self::parse(&server.host.replace("{domain}", domain).replace("{region}", region))
    }

    /// The name.
    #[must_use] 
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
