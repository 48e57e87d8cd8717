//! Evolution with `CAMEL_DEBUG`: `[SMTP] received: 220 …` and `[SMTP] sending: EHLO …`.

use super::{Client, Kind, Mark, Server};

pub(super) static KIND: Kind = Kind::marked_inside(
    "Evolution",
    &[Mark("[SMTP] received: ", Server), Mark("[SMTP] sending: ", Client)],
);
