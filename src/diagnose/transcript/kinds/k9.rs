//! K-9 Mail and Thunderbird for Android: `SMTP <<< 250 …` and `SMTP >>> EHLO …`.

use super::{Client, Kind, Mark, Server, Told};

pub(super) static KIND: Kind = Kind::marked_inside(
    "K-9 Mail",
    &[Mark("SMTP <<< ", Server), Mark("SMTP >>> ", Client), Mark("Negative SMTP reply: ", Told)],
);
