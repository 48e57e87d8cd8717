//! Nodemailer before version 2: `SERVER 1:` above, and `└──220 …` below.

use super::{ClientBelow, Kind, Mark, Place, ServerBelow, Speech, below};

pub(super) static KIND: Kind = Kind {
    name: "Nodemailer",
    marks: &[Mark("CLIENT", ClientBelow), Mark("SERVER", ServerBelow)],
    place: Place::Front,
    otherwise: below,
    speech: Speech::Marked,
};
