//! `PHPMailer` with `SMTPDebug`: `SERVER -> CLIENT: 220 …` and `CLIENT -> SERVER: EHLO …`.
//! Only the first line of a reply has a mark.

use super::{Client, Kind, Mark, OwnOfMail, Server, Skipped};

pub(super) static KIND: Kind = Kind::marked_inside(
    "PHPMailer",
    &[
        Mark("SERVER -> CLIENT: ", Server),
        Mark("CLIENT -> SERVER: ", Client),
        Mark("SERVER -&gt; CLIENT: ", Server),
        Mark("CLIENT -&gt; SERVER: ", Client),
        Mark("SMTP -> FROM SERVER:", Server),
        Mark("SMTP -&gt; FROM SERVER:", Server),
        Mark("SMTP INBOUND: ", Skipped),
        Mark("SMTP -> ERROR: ", OwnOfMail),
        Mark("SMTP -&gt; ERROR: ", OwnOfMail),
        Mark("SMTP ERROR: ", OwnOfMail),
        Mark("SMTP NOTICE: ", OwnOfMail),
        Mark("SMTP Error: ", OwnOfMail),
        Mark("SMTP connect() failed", OwnOfMail),
        Mark("Connection: ", OwnOfMail),
    ],
);
