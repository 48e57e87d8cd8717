//! `sendmail -v` and its bounces: `>>> RCPT …` and `<<< 550 …`.

use super::{Client, Kind, Mark, OwnOfMail, Server};

pub(super) static KIND: Kind = Kind::marked(
    "Sendmail",
    &[
        Mark("<<< ", Server),
        Mark(">>> ", Client),
        Mark("... while talking to ", OwnOfMail),
        Mark("----- Transcript of session follows", OwnOfMail),
    ],
);
