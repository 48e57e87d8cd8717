//! Symfony Mailer and Laravel: `< 220 …` and `> EHLO …`, each behind its time.

use super::{Client, Ear, Kind, Mark, Own, Place, Server, Speech};

pub(super) static KIND: Kind = Kind {
    name: "Symfony Mailer",
    marks: &[
        Mark("[Symfony\\Component\\Mailer", Own),
        Mark("Symfony\\Component\\Mailer", Own),
        Mark("Swift_TransportException", Own),
        Mark("++ Starting Swift_", Own),
        Mark("!! ", Own),
        Mark("<< ", Server),
        Mark(">> ", Client),
        Mark("< ", Server),
        Mark("> ", Client),
    ],
    place: Place::Front,
    otherwise: sentence,
    speech: Speech::Marked,
};

/// `Expected response code "250" but got code "535", with message "535-5.7.8 …"`.
fn sentence(ear: &mut Ear<'_>) {
    const BEFORE: &str = "with message \"";
    let row = ear.row();
    let Some(at) = ear.find(BEFORE).filter(|_| row.contains("Expected response code")) else {
        return ear.unmarked();
    };
    let from = at + BEFORE.len();
    let length = row.get(from..).and_then(|rest| rest.find('"')).unwrap_or(row.len() - from);
    ear.sure();
    ear.told(from..from + length);
}
