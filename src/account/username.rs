//! The name to log in with.

use super::Address;
use super::name::invisible;
use crate::providers::{Given, UsernameForm};

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

    /// The name that follows from the address; `None` if the provider gives it.
    pub(super) fn formed(form: UsernameForm, address: &Address) -> Option<Self> {
        let (local, domain) = (address.local_part(), address.domain());
        Some(Self(match form {
            UsernameForm::Address => address.as_str().to_owned(),
            UsernameForm::LocalPart => local.to_owned(),
            UsernameForm::LocalPartDotDomain => format!("{local}.{domain}"),
            UsernameForm::Literal(word) => word.to_owned(),
            // It is the password too, so nobody may type it into a form or a link.
            UsernameForm::Given(Given::Token) => TOKEN.to_owned(),
            UsernameForm::Given(Given::SmtpUser | Given::ApiKey) => return None,
        }))
    }

    /// The name.
    #[must_use] 
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Stands where a secret token has to be put in.
const TOKEN: &str = "YOUR-SERVER-TOKEN";
