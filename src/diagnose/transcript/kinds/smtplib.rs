//! Python's smtplib with `set_debuglevel(1)`: `send: 'ehlo …'` and `reply: b'250 …'`.

use super::{ClientQuoted, Ear, Kind, Mark, Own, Place, ServerQuoted, Skipped, Speech, sense};

pub(super) static KIND: Kind = Kind {
    name: "Python smtplib",
    marks: &[
        // The same once more.
        Mark("reply: retcode (", Skipped),
        Mark("data: (", Skipped),
        Mark("send: ", ClientQuoted),
        Mark("reply: ", ServerQuoted),
        Mark("connect: ", Own),
        Mark("connect fail: ", Own),
    ],
    place: Place::Front,
    otherwise: exception,
    speech: Speech::Marked,
};

/// `smtplib.SMTPAuthenticationError: (535, b'…')`.
fn exception(ear: &mut Ear<'_>) {
    let row = ear.row();
    let ours = row.starts_with("smtplib.SMTP");
    if ours {
        ear.sure();
    }
    let code = row.find(": (").or_else(|| row.find(": {")).and_then(|at| {
        let begin = at + row.get(at..)?.find('(')? + 1;
        Some(begin..begin + 3)
    });
    let code = code.filter(|code| {
        let number = row.get(code.clone()).and_then(sense::reply);
        ours && number.is_some() && row.get(code.end..).is_some_and(|rest| rest.starts_with(", "))
    });
    match code {
        Some(code) => ear.told_apart(code.clone(), code.end + 2),
        None if ours || is_of_sockets(row) => ear.remark(0..row.len()),
        None => {}
    }
}

/// Errors of the connection, as Python words them.
fn is_of_sockets(row: &str) -> bool {
    let names = ["ConnectionRefusedError", "TimeoutError", "socket.", "ssl.SSL", "OSError"];
    names.iter().any(|name| row.starts_with(name))
}
