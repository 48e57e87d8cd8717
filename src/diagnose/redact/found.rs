//! What a rule has found.

use std::ops::Range;

use super::Secret;
use super::values;
use super::view::View;

/// A range to blank, and what to look for in the rest of the text.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// The octets to blank.
    pub(super) range: Range<usize>,
    /// Why.
    pub(super) kind: Secret,
    /// The secret itself, decoded; empty if only this place is to be blanked.
    pub(super) clear: Vec<u8>,
}

impl Found {
    /// A secret that is hidden wherever else it occurs, too.
    pub(super) fn everywhere(range: Range<usize>, kind: Secret, clear: &[u8]) -> Self {
        let tells = values::tells(clear);
        Self { range, kind, clear: if tells { clear.to_vec() } else { Vec::new() } }
    }

    /// Something to blank in this place alone.
    pub(super) const fn here(range: Range<usize>, kind: Secret) -> Self {
        Self { range, kind, clear: Vec::new() }
    }

    /// The same, where it stands in the text that `view` shows.
    pub(super) fn seen_through(self, view: &View) -> Self {
        Self { range: view.original(&self.range), ..self }
    }
}
