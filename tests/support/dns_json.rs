//! Answers of a resolver, as Cloudflare and Google write them.

use crate::resolver::Reply;

/// An answer with these records, each a type and its data, at `name`.
pub(crate) fn records(name: &str, all: &[(u16, String)]) -> Reply {
    let all = all.iter().map(|(kind, data)| record(&format!("{name}."), *kind, data));
    Reply::Body(answer(&all.collect::<Vec<_>>()))
}

/// An answer with nothing but a response code.
pub(crate) fn status(code: u16) -> Reply {
    Reply::Body(format!(
        r#"{{"Status":{code},"TC":false,"RD":true,"RA":true,"AD":false,"CD":false,"Comment":["ü",1.5e3,null]}}"#
    ))
}

pub(crate) fn answer(records: &[String]) -> String {
    format!(
        r#"{{"Status":0,"TC":false,"Question":[{{"name":"a.","type":15}}],"Answer":[{}]}}"#,
        records.join(",")
    )
}

/// One record; `data` is put in as it is, so that it can hold escapes of JSON.
pub(crate) fn record(name: &str, kind: u16, data: &str) -> String {
    format!(r#"{{"name":"{name}","type":{kind},"TTL":300,"data":"{data}"}}"#)
}

pub(crate) fn mx(data: &str) -> (u16, String) {
    (15, data.to_owned())
}

pub(crate) fn srv(data: &str) -> (u16, String) {
    (33, data.to_owned())
}

/// The exchanger of a domain that runs its own mail, and nothing else.
pub(crate) fn own_exchanger(name: &str, kind: &str) -> Reply {
    match kind {
        "MX" => records(name, &[mx("10 mx.example.org.")]),
        _ => status(3),
    }
}

/// The same, with servers for every service.
pub(crate) fn own_servers(name: &str, kind: &str) -> Reply {
    let found: &[&str] = match name.split('.').next() {
        Some("_imaps") => &[
            "20 9 993 seldom.example.org.",
            "10 9 993 in.example.org.",
            "20 10 993 often.example.org.",
        ],
        Some("_imap") => &["0 0 143 in.example.org."],
        Some("_pop3s") => &["0 0 995 in.example.org."],
        Some("_submissions") => &["0 0 465 out.example.org."],
        Some("_submission") => &["0 0 587 out.example.org."],
        _ => return own_exchanger(name, kind),
    };
    records(name, &found.iter().map(|data| srv(data)).collect::<Vec<_>>())
}
