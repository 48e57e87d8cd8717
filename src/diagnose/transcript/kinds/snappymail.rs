//! `SnappyMail` and `RainLoop`: `SMTP[DATA]: < 220 …` and `SMTP[DATA]: > EHLO …`.

use super::{Client, Kind, Mark, Server};

pub(super) static KIND: Kind = Kind::marked_inside(
    "SnappyMail",
    &[Mark("SMTP[DATA]: < ", Server), Mark("SMTP[DATA]: > ", Client)],
);
