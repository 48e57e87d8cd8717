//! `openssl s_client`: what it finds out about the certificate, then a conversation
//! without marks.

use super::{Ear, Kind, Mark, Own, Place, Speech};

pub(super) static KIND: Kind = Kind {
    name: "openssl s_client",
    marks: &[
        Mark("CONNECTED(", Own),
        Mark("depth=", Own),
        Mark("verify error:", Own),
        Mark("verify return:", Own),
        Mark("Verify return code:", Own),
        Mark("Verification error:", Own),
        Mark("SSL handshake has read", Own),
        Mark("no peer certificate available", Own),
        Mark("New, TLSv", Own),
        Mark("RENEGOTIATING", Own),
        Mark("Didn't find STARTTLS in server response", Own),
        Mark("connect:errno=", Own),
    ],
    place: Place::Front,
    otherwise: hear,
    speech: Speech::AmongRemarks,
};

fn hear(ear: &mut Ear<'_>) {
    let row = ear.row();
    if ear.find(":SSL routines:").is_some() {
        ear.own(0..row.len());
    } else if ear.find("openssl s_client").is_some() && super::sense::names_mail(row) {
        ear.sure();
        ear.own(0..row.len());
    } else {
        ear.bare();
    }
}
