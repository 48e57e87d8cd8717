//! Places in a text, counted as JavaScript counts: in UTF-16 code units.

use std::ops::Range;

use serde_json::{Value, json};

/// A text in which places are looked for, from its beginning on.
#[derive(Debug)]
pub(crate) struct Places<'a> {
    text: &'a str,
    /// What was counted so far.
    octets: usize,
    units: usize,
}

impl<'a> Places<'a> {
    pub(crate) const fn of(text: &'a str) -> Self {
        Self { text, octets: 0, units: 0 }
    }

    /// The place `octet`, in code units. To go on from the last one costs no more than
    /// what lies between.
    pub(crate) fn at(&mut self, octet: usize) -> usize {
        let octet = self.text.floor_char_boundary(octet);
        if octet < self.octets {
            (self.octets, self.units) = (0, 0);
        }
        let between = self.text.get(self.octets..octet).unwrap_or_default();
        self.units += between.encode_utf16().count();
        self.octets = octet;
        self.units
    }

    /// From where to where, for `slice`.
    pub(crate) fn range(&mut self, range: &Range<usize>) -> Value {
        json!({ "start": self.at(range.start), "end": self.at(range.end) })
    }
}
