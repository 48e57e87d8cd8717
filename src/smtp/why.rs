//! Why a command is refused, for people: the rule and where it stands.

use super::{Answer, Rfc};
use crate::text::Text;

/// A rule that a command did not keep, or a decision of the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Why {
    /// What it says.
    pub text: Text,
    /// Where it is written down.
    pub rfc: Rfc,
}

impl Why {
    pub(super) const fn of(_: Answer) -> Self {
        Self { text: Text { en: "", hi: "" }, rfc: Rfc { number: 5321, section: "" } }
    }
}
