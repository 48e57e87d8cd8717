//! `msmtp --debug`: `<-- 220 …` and `--> EHLO …`, behind a dump of its settings.

use super::{Client, Kind, Mark, OwnOfMail, Server, Told};

pub(super) static KIND: Kind = Kind::marked(
    "msmtp",
    &[
        Mark("<-- ", Server),
        Mark("--> ", Client),
        Mark("msmtp: server message: ", Told),
        Mark("sendmail: server message: ", Told),
        Mark("msmtp: ", OwnOfMail),
        Mark("loaded system configuration file", OwnOfMail),
        Mark("loaded user configuration file", OwnOfMail),
        Mark("using account ", OwnOfMail),
    ],
);
