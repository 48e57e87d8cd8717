//! Who the client says it is (RFC 5321 §4.1.1.1).

use super::Domain;

/// What `HELO` or `EHLO` said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hello {
    /// The client's name for itself. Nobody checks it.
    pub name: Domain,
    /// Whether it was `EHLO`, so that extensions may be used.
    pub extended: bool,
}
