//! swaks: `<-  220 …` and ` -> EHLO …`; waves under TLS, stars where it was not what
//! swaks wanted.

use super::{Client, Kind, Mark, OwnOfMail, Server};

pub(super) static KIND: Kind = Kind::marked(
    "swaks",
    &[
        Mark("=== ", OwnOfMail),
        Mark("<** ", Server),
        Mark("<~* ", Server),
        Mark("<-  ", Server),
        Mark("<~  ", Server),
        Mark("<- ", Server),
        Mark("<~ ", Server),
        Mark("-> ", Client),
        Mark("~> ", Client),
        Mark("**> ", Client),
        Mark("*~> ", Client),
        Mark("*** ", OwnOfMail),
    ],
);
