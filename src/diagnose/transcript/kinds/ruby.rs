//! Ruby's `Net::SMTP` with `set_debug_output`: `-> "220 …"` comes in, `<- "EHLO …"`
//! goes out.

use super::{ClientQuoted, Ear, Kind, Mark, Place, ServerQuoted, Speech, sense};

pub(super) static KIND: Kind = Kind {
    name: "Ruby Net::SMTP",
    marks: &[Mark("-> ", ServerQuoted), Mark("<- ", ClientQuoted)],
    place: Place::Front,
    otherwise: error,
    speech: Speech::Marked,
};

/// `Net::SMTPAuthenticationError (535 …`, and the older `…: 535 …`.
fn error(ear: &mut Ear<'_>) {
    let row = ear.row();
    let Some(name) = ear.find("Net::") else { return };
    let rest = row.get(name..).unwrap_or_default();
    let mark =
        [" (", ": "].into_iter().filter_map(|mark| Some(rest.find(mark)? + mark.len())).min();
    let Some(from) = mark.map(|mark| name + mark) else { return };
    if row.get(from..).and_then(sense::reply).is_some() {
        ear.sure();
        ear.told(from..row.len());
    } else {
        ear.remark(name..row.len());
    }
}
