//! `MailKit`'s `ProtocolLogger`: `S: 220 …` and `C: EHLO …` under the address of the server.

use super::{Client, Kind, Mark, OwnOfMail, Place, Server, Speech, unmarked};

pub(super) static KIND: Kind = Kind {
    name: "MailKit",
    marks: &[
        Mark("Connected to smtp", OwnOfMail),
        Mark("S: ", Server),
        Mark("C: ", Client),
        Mark("MailKit.", OwnOfMail),
        Mark("Unhandled exception. MailKit.", OwnOfMail),
    ],
    place: Place::Front,
    otherwise: unmarked,
    speech: Speech::Marked,
};
