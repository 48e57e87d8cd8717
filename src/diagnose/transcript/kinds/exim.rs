//! Exim in its main log and its bounces, and with `-v` or `-d` the conversation itself.

use super::{Client, Ear, Kind, Mark, Place, Server, Speech, Who, sense};

pub(super) static KIND: Kind = Kind {
    name: "Exim",
    marks: &[Mark("SMTP<< ", Server), Mark("SMTP>> ", Client)],
    place: Place::Anywhere,
    otherwise: hear,
    speech: Speech::Marked,
};

fn hear(ear: &mut Ear<'_>) {
    let row = ear.row();
    if let Some(at) = ear.find(AFTER) {
        refused(ear, at + AFTER.len());
    } else if let Some(at) = ear.find(" rejected RCPT ") {
        let from = at + " rejected ".len();
        let end =
            row.get(from..).and_then(|rest| rest.find('>')).map_or(row.len(), |end| from + end + 1);
        let path = row.get(from + "RCPT ".len()..end).unwrap_or_default();
        ear.inferred(Who::Client, from..end, &format!("RCPT TO:{path}"));
        ear.own(end..row.len());
    } else if let Some(at) = ear.find(" authenticator failed for ") {
        let said = row.get(at..).and_then(|rest| rest.find(": 5").or_else(|| rest.find(": 4")));
        let name = row.get(..at).and_then(|rest| rest.rfind(' ')).map_or(0, |blank| blank + 1);
        ear.ours();
        ear.inferred(Who::Client, name..at, "AUTH");
        if let Some(said) = said {
            ear.said(Who::Server, at + said + 2..row.len());
        }
    } else if let Some(at) = ear.find(" C=\"2").filter(|_| row.contains(" => ")) {
        let to = row.find(" => ").map_or(0, |to| to + 4);
        let end = row.get(to..).and_then(|rest| rest.find(' ')).map_or(row.len(), |end| to + end);
        let who = row.get(to..end).unwrap_or_default();
        ear.inferred(Who::Client, to..end, &format!("RCPT TO:<{who}>"));
        ear.quoted(Who::Server, at + 3);
    } else {
        ear.below();
    }
}

/// `RCPT TO:<…>: 550 …`; in a bounce the reply stands in the row below.
fn refused(ear: &mut Ear<'_>, from: usize) {
    let row = ear.row();
    let rest = row.get(from..).unwrap_or_default();
    let reply = rest
        .match_indices(": ")
        .map(|(at, _)| at)
        .find(|at| rest.get(at + 2..).and_then(sense::reply).is_some());
    let end = from + reply.unwrap_or(rest.trim_end_matches(':').len());
    let command = row.get(from..end).unwrap_or_default();
    let command = command.strip_prefix("pipelined ").unwrap_or(command);
    let text = match command {
        "end of data" => ".",
        "initial connection" => "",
        other => other,
    };
    ear.sure();
    if !text.is_empty() {
        ear.inferred(Who::Client, from..end, text);
    }
    match reply {
        Some(at) => ear.said(Who::Server, from + at + 2..row.len()),
        None => ear.expect_below(Who::Server),
    }
}

const AFTER: &str = "SMTP error from remote mail server after ";
