//! Thunderbird's console with `mailnews.smtp.loglevel`: `mailnews.smtp: S: 220 …`; older
//! versions wrote `SMTP Response: 220 …`.

use super::{Client, Kind, Mark, OwnOfMail, Server};

pub(super) static KIND: Kind = Kind::marked_inside(
    "Thunderbird",
    &[
        Mark("mailnews.smtp: S: ", Server),
        Mark("mailnews.smtp: C: ", Client),
        // What it hides is a command.
        Mark("mailnews.smtp: Logging suppressed", Client),
        Mark("mailnews.smtp: ", OwnOfMail),
        Mark("SMTP Response: ", Server),
        Mark("SMTP Send: ", Client),
    ],
);
