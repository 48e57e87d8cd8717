//! The name to log in with.

use super::Address;
use super::name::invisible;

/// A login name: one line of visible text, 1 to 255 characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Username(String);

/// Why a text is not a login name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAUsername {
    /// A line break or another invisible character stands in it.
    Invisible,
    /// Longer than 255 characters.
    TooLong,
}

impl Username {
    /// Reads what the user typed.
    ///
    /// # Errors
    ///
    /// Says what keeps the text from being a login name.
    pub fn parse(typed: &str) -> Result<Self, NotAUsername> {
        let typed = typed.trim();
        if typed.chars().any(invisible) {
            Err(NotAUsername::Invisible)
        } else if typed.chars().count() > 255 {
            Err(NotAUsername::TooLong)
        } else {
            Ok(Self(typed.to_owned()))
        }
    }

    /// The whole address, as most servers want it.
    pub(super) fn of_address(address: &Address) -> Self {
        Self(address.as_str().to_owned())
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
