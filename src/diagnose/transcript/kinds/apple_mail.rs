//! Apple Mail's Connection Doctor: `WROTE` or `READ`, when and where, and below what.

use super::{ClientBelow, Kind, Mark, OwnOfMail, Place, ServerBelow, Speech, below};

pub(super) static KIND: Kind = Kind {
    name: "Apple Mail",
    marks: &[
        Mark("WROTE ", ClientBelow),
        Mark("READ ", ServerBelow),
        Mark("CONNECTED ", OwnOfMail),
        Mark("INITIATING CONNECTION ", OwnOfMail),
    ],
    place: Place::Front,
    otherwise: below,
    speech: Speech::Marked,
};
