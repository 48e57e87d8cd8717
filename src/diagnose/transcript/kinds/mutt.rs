//! `mutt -d 2`: `4< 220 …` and `4> EHLO …`, behind the number of the connection.

use super::{Ear, Kind, Place, Speech, Who};

pub(super) static KIND: Kind =
    Kind { name: "Mutt", marks: &[], place: Place::Front, otherwise: hear, speech: Speech::Marked };

fn hear(ear: &mut Ear<'_>) {
    let row = ear.row();
    let from = ear.behind_time();
    let digits = row.get(from..).unwrap_or_default().bytes().take_while(u8::is_ascii_digit).count();
    let mark = row.get(from + digits..).unwrap_or_default();
    let who = match mark.as_bytes() {
        [b'<'] | [b'<', b' ', ..] => Who::Server,
        [b'>'] | [b'>', b' ', ..] => Who::Client,
        _ => return ear.unmarked(),
    };
    if (1..=3).contains(&digits) {
        ear.said(who, (from + digits + 2).min(row.len())..row.len());
    }
}
