//! Claws Mail and fetchmail: `SMTP< 220 …` and `ESMTP> EHLO …`.

use super::{Client, Ear, Kind, Mark, Place, Server, Speech, Who};

pub(super) static KIND: Kind = Kind {
    name: "Claws Mail",
    marks: &[Mark("SMTP< ", Server), Mark("SMTP> ", Client)],
    place: Place::Anywhere,
    otherwise: dot,
    speech: Speech::Marked,
};

/// fetchmail writes `SMTP>. (EOM)` for the lone dot.
fn dot(ear: &mut Ear<'_>) {
    match ear.find("SMTP>. (EOM)") {
        Some(at) => ear.said(Who::Client, at + 5..at + 6),
        None => ear.unmarked(),
    }
}
