//! What the client of a log did, turn by turn, as moves of the laboratory.

use super::blank::{self, BLANK};
use super::turns::{Saying, Turn};
use super::{Line, Who, sense};
use crate::simulator::lab::{Chip, Deed, Guide, Lab, chips, guide};
use crate::smtp::{Phase, Transport};

/// What the client did in this turn; secrets are blank.
pub(super) fn deed(lab: &Lab, turn: &Turn, lines: &[Line], secrets: &[String]) -> Option<Deed> {
    let said = lines.get(turn.client.clone()).unwrap_or_default();
    let said = said.iter().filter(|line| line.who == Who::Client).map(|line| &*line.text);
    let text = said.clone().next().unwrap_or_default();
    let verb = sense::verb(text);
    match turn.saying {
        Saying::Greeting => Some(Deed::Connect),
        Saying::Response => Some(Deed::line(BLANK)),
        Saying::Message => message(lab, said),
        // Logs of servers name the end of the message so.
        Saying::Command if text == "." => message(lab, said),
        Saying::Command if turn.client.is_empty() => None,
        Saying::Command if hides(text) => Some(Deed::line(&login(turn, ""))),
        Saying::Command if blank::is_login(text) => Some(Deed::line(&login(turn, text))),
        Saying::Command if text.len() == verb.len() && verb.eq_ignore_ascii_case("RCPT") => {
            chip(lab, "rcpt")
        }
        Saying::Command if text.eq_ignore_ascii_case("MAIL FROM") => chip(lab, "mail"),
        Saying::Command => Some(Deed::line(&blank::without(text, secrets))),
    }
}

/// Whether the program does not tell what it said here.
fn hides(text: &str) -> bool {
    text.starts_with(['*', '[']) || text.starts_with("Logging suppressed")
}

/// A line that begins a login, without what it said.
fn login(turn: &Turn, text: &str) -> String {
    let mut words = text.split_whitespace().skip(1);
    let name = words.next().map(|name| name.chars().filter(char::is_ascii_graphic).take(20));
    let name: Option<String> = name.map(Iterator::collect);
    match (name, words.next()) {
        (Some(name), None) if turn.code == 334 || turn.code >= 500 && turn.code != 535 => {
            format!("AUTH {name}")
        }
        (Some(name), _) if !name.is_empty() => format!("AUTH {name} {BLANK}"),
        _ if turn.code == 334 => "AUTH LOGIN".to_owned(),
        _ => format!("AUTH PLAIN {BLANK}"),
    }
}

/// The message as it was sent, or one of ours where the log does not show it.
fn message<'a>(lab: &Lab, lines: impl Iterator<Item = &'a str>) -> Option<Deed> {
    let mut octets = String::new();
    for line in lines.take_while(|line| *line != ".") {
        octets += line;
        octets += "\r\n";
    }
    if octets.trim().is_empty() {
        return chip(lab, "message");
    }
    octets.truncate(octets.floor_char_boundary(LONGEST));
    if !octets.ends_with("\r\n") {
        octets += "\r\n";
    }
    Some(Deed::Send((octets + ".\r\n").into_bytes()))
}

/// What this chip does.
pub(super) fn chip(lab: &Lab, id: &str) -> Option<Deed> {
    chips(lab).into_iter().find(|chip| chip.id == id).map(|chip| chip.act)
}

/// Goes on as a mail program does until it would say what this turn says.
pub(super) fn up_to(mut lab: Lab, turn: &Turn, lines: &[Line]) -> Lab {
    let said = lines.get(turn.client.clone()).and_then(<[_]>::first);
    let text = said.map_or("", |line| &*line.text);
    let verb = sense::verb(text).to_ascii_uppercase();
    for _ in 0..MOST_STEPS {
        let Guide::Next { chip: Chip { id, act, .. }, .. } = guide(&lab) else { break };
        let here = match turn.saying {
            Saying::Greeting => true,
            Saying::Response => act.verb() == "AUTH",
            Saying::Message => id == "message",
            Saying::Command if text == "." => id == "message",
            Saying::Command if hides(text) => act.verb() == "AUTH",
            Saying::Command => match &*verb {
                "AUTH" | "MAIL" | "RCPT" | "DATA" => act.verb() == verb,
                "STARTTLS" => ["STARTTLS", "AUTH", "MAIL"].contains(&&*act.verb()),
                _ => act.verb() == "EHLO",
            },
        };
        if here {
            break;
        }
        lab = lab.take(act.done());
    }
    lab
}

/// The handshake, where the server waits for it and the client knows.
pub(super) fn shake(lab: Lab) -> Lab {
    let scene = lab.scene();
    let knows = scene.door.transport() == Transport::Plain || scene.client == Transport::Tls;
    let due = phase(&lab) == Some(Phase::Handshake);
    if knows && due { lab.take(Deed::Handshake.done()) } else { lab }
}

/// How far the conversation has come.
pub(super) fn phase(lab: &Lab) -> Option<Phase> {
    lab.session().map(crate::smtp::Session::phase)
}

/// Octets of a message that are played.
const LONGEST: usize = 32 * 1024;

/// Moves that are made to come to where a log begins.
const MOST_STEPS: usize = 16;
