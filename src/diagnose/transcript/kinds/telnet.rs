//! telnet and netcat: the server's lines have codes, everything else is typed.

use super::{Ear, Kind, Mark, Own, Place, Speech, sense};

pub(super) static KIND: Kind = Kind {
    name: "telnet",
    marks: &[
        Mark("Trying ", Own),
        Mark("Connected to ", Own),
        Mark("Escape character is ", Own),
        Mark("Connection closed by foreign host", Own),
        Mark("Ncat: ", Own),
        Mark("Could not open connection to the host, on port ", Own),
    ],
    place: Place::Front,
    otherwise: hear,
    speech: Speech::Bare,
};

fn hear(ear: &mut Ear<'_>) {
    let row = ear.row();
    let typed = ["telnet ", "nc ", "ncat "].iter().any(|name| {
        let at = ear.find(name);
        at.is_some_and(|at| {
            at == 0 || row.get(..at).is_some_and(|p| p.ends_with(['$', ' ', '#', '%']))
        })
    });
    let told =
        row.starts_with("telnet: ") || row.starts_with("nc: ") || ear.find(" port [tcp/").is_some();
    if typed && sense::names_mail(row) {
        ear.sure();
        ear.own(0..row.len());
    } else if told {
        ear.own(0..row.len());
    } else {
        ear.bare();
    }
}
