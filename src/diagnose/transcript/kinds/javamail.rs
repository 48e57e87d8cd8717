//! `JavaMail`, Jakarta Mail, Angus Mail with `mail.debug`: a conversation without marks
//! among remarks.

use super::{Ear, Kind, Place, Speech, Who};

pub(super) static KIND: Kind = Kind {
    name: "JavaMail",
    marks: &[],
    place: Place::Front,
    otherwise: hear,
    speech: Speech::AmongRemarks,
};

fn hear(ear: &mut Ear<'_>) {
    let row = ear.row();
    let whole = 0..row.len();
    let login = row.strip_prefix("DEBUG SMTP: AUTH ").and_then(|rest| rest.split(' ').next());
    if let Some(name) = login.filter(|_| row.ends_with("command trace suppressed")) {
        ear.inferred(Who::Client, 12..row.len(), &format!("AUTH {name}"));
    } else if row.starts_with("DEBUG SMTP") {
        ear.sure();
        ear.own(whole);
    } else if row.starts_with("DEBUG: ") {
        ear.own(whole);
    } else if let Some(at) = ear.find("Exception: ").filter(|_| is_of_mail(row)) {
        let from = at + "Exception: ".len();
        ear.told(from..row.len());
        if row.get(from..from + 3).is_none_or(|code| code.parse::<u16>().is_err()) {
            ear.remark(whole);
        }
    } else {
        ear.bare();
    }
}

/// Whether it is an exception of the mail or the network library.
fn is_of_mail(row: &str) -> bool {
    let packages = [
        "javax.mail.",
        "jakarta.mail.",
        "com.sun.mail.",
        "org.eclipse.angus.mail.",
        "java.net.",
        "javax.net.",
    ];
    packages.iter().any(|package| row.contains(package))
}
