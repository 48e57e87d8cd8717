//! `ssmtp -v`: `[<-] 220 …` and `[->] EHLO …`.

use super::{Client, Kind, Mark, OwnOfMail, Server};

pub(super) static KIND: Kind = Kind::marked(
    "sSMTP",
    &[Mark("[<-] ", Server), Mark("[->] ", Client), Mark("ssmtp: ", OwnOfMail)],
);
