//! Nodemailer with `logger` and `debug`: `DEBUG [session] S: 220 …`.

use super::{Client, Kind, Mark, OwnOfMail, Place, Server, Speech, Told, unmarked};

pub(super) static KIND: Kind = Kind {
    name: "Nodemailer",
    marks: &[
        Mark("] S: ", Server),
        Mark("] C: ", Client),
        Mark("Error: Invalid login: ", Told),
        Mark("Error: Mail command failed: ", Told),
        Mark("Error: Can't send mail - all recipients were rejected: ", Told),
        Mark("Error: Message failed: ", Told),
        Mark("Error: Data command failed: ", Told),
        Mark("Error: Greeting never received", OwnOfMail),
        Mark("Error: Invalid greeting. response=", Told),
        Mark("Error: Unexpected socket close", OwnOfMail),
        Mark("Error: Connection timeout", OwnOfMail),
        Mark("Error: connect E", OwnOfMail),
        Mark("SMTP handshake finished", OwnOfMail),
        Mark("Connection upgraded with STARTTLS", OwnOfMail),
        Mark("Secure connection established to", OwnOfMail),
        Mark("User '", OwnOfMail),
    ],
    place: Place::Anywhere,
    otherwise: unmarked,
    speech: Speech::Marked,
};
