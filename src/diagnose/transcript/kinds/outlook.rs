//! Outlook's log: `SMTP (host): <rx> 220 …` and `<tx> EHLO …`.

use super::{Client, Kind, Mark, OwnOfMail, Server};

pub(super) static KIND: Kind = Kind::marked_inside(
    "Outlook",
    &[
        Mark("<rx> ", Server),
        Mark("<tx> ", Client),
        Mark("SMTP: Begin execution", OwnOfMail),
        Mark("SMTP: End execution", OwnOfMail),
        Mark("SMTP: ReportStatus", OwnOfMail),
    ],
);
