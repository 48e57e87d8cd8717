//! Postfix in its log: a delivery in a row, with what the other server said; and with
//! `-v` the conversation itself.

use super::{Ear, Kind, Place, Speech, Who, sense};

pub(super) static KIND: Kind = Kind {
    name: "Postfix",
    marks: &[],
    place: Place::Anywhere,
    otherwise: hear,
    speech: Speech::Marked,
};

fn hear(ear: &mut Ear<'_>) {
    let row = ear.row();
    let begin = ear.find("postfix").and_then(|at| Some(at + row.get(at..)?.find("]: ")? + 3));
    let Some(begin) = begin else { return };
    let rest = row.get(begin..).unwrap_or_default();
    if let Some(who) = spoken(rest) {
        // `< mx.example.org[192.0.2.1]:25: 220 …`
        if let Some(at) = rest.find("]:").and_then(|at| Some(at + rest.get(at..)?.find(": ")? + 2))
        {
            ear.said(who, begin + at..row.len());
        }
    } else if let Some(at) = rest.find("reject: ") {
        rejected(ear, begin + at + "reject: ".len());
    } else if let Some(at) = rest.find("status=") {
        delivered(ear, begin, begin + at);
    } else if let Some(at) = rest.find("said: ").filter(|_| rest.contains("SASL")) {
        ear.inferred(Who::Client, begin..begin + at, "AUTH");
        ear.said(Who::Server, begin + at + "said: ".len()..row.len());
    } else if rest.starts_with("warning: ")
        || rest.starts_with("fatal: ")
        || rest.starts_with("connect to ")
    {
        ear.own(begin..row.len());
    }
}

fn spoken(rest: &str) -> Option<Who> {
    match rest.as_bytes() {
        [b'<', b' ', ..] => Some(Who::Server),
        [b'>', b' ', ..] => Some(Who::Client),
        _ => None,
    }
}

/// `RCPT from client[192.0.2.9]: 554 5.7.1 …; from=<…> to=<…>`: here Postfix is the server.
fn rejected(ear: &mut Ear<'_>, from: usize) {
    let row = ear.row();
    let rest = row.get(from..).unwrap_or_default();
    let verb = sense::verb(rest);
    let Some(at) = rest.find("]: ").map(|at| from + at + 3) else { return };
    let end = row.get(at..).and_then(|rest| rest.find("; from=")).map_or(row.len(), |end| at + end);
    let to = path(row, "to=<").map(|(_, path)| path);
    let said = match (verb, to) {
        ("RCPT", Some(to)) => format!("RCPT TO:{to}"),
        _ => verb.to_owned(),
    };
    ear.inferred(Who::Client, from..from + verb.len(), &said);
    ear.said(Who::Server, at..end);
}

/// `to=<…>, relay=…, status=bounced (host … said: 550 … (in reply to RCPT TO command))`.
fn delivered(ear: &mut Ear<'_>, begin: usize, status: usize) {
    let row = ear.row();
    let Some(open) = row.get(status..).and_then(|rest| rest.find('(')).map(|at| status + at + 1)
    else {
        return;
    };
    let inside = row.get(open..).unwrap_or_default();
    let (stage, end) = match inside.rfind(" (in reply to ") {
        Some(at) => (stage(inside.get(at..).unwrap_or_default()), open + at),
        None if inside.starts_with("SASL ") => {
            (Stage::Other("AUTH"), open + inside.strip_suffix(')').unwrap_or(inside).len())
        }
        None => (Stage::Recipient, open + inside.strip_suffix(')').unwrap_or(inside).len()),
    };
    let said = if row.get(status..).is_some_and(|rest| rest.starts_with("status=sent")) {
        Some(open)
    } else {
        inside.find("said: ").map(|at| open + at + "said: ".len())
    };
    let said = said.filter(|at| row.get(*at..).and_then(sense::reply).is_some());
    ear.sure();
    ear.ours();
    match said {
        Some(at) => {
            let (range, to) = path(row, "to=<").unwrap_or((begin..begin, ""));
            let text = match stage {
                Stage::Recipient => format!("RCPT TO:{to}"),
                Stage::Sender => "MAIL FROM".to_owned(),
                Stage::Other(words) => words.to_owned(),
            };
            ear.inferred(Who::Client, range, &text);
            if let Some(relay) = row.find("relay=") {
                let length = row.get(relay..).and_then(|rest| rest.find(',')).unwrap_or_default();
                ear.remark(relay..relay + length);
            }
            ear.said(Who::Server, at..end.max(at));
        }
        None => ear.own(open..end),
    }
}

enum Stage<'a> {
    Recipient,
    Sender,
    Other(&'a str),
}

/// What was answered, as Postfix names it.
fn stage(words: &str) -> Stage<'_> {
    let name = words.trim_start_matches(" (in reply to ").split(" command").next();
    match name.unwrap_or_default() {
        "RCPT TO" => Stage::Recipient,
        "MAIL FROM" => Stage::Sender,
        "end of DATA" => Stage::Other("."),
        other => Stage::Other(other),
    }
}

/// What stands in angle brackets behind `key`, with them, and where.
fn path<'a>(row: &'a str, key: &str) -> Option<(std::ops::Range<usize>, &'a str)> {
    let at = row.find(key)? + key.len() - 1;
    let end = at + row.get(at..)?.find('>')? + 1;
    Some((at..end, row.get(at..end)?))
}
