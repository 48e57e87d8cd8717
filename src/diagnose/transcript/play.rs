//! A log in the laboratory: as it went, and as it should have gone.

use std::rc::Rc;

use super::blank::{self, BLANK};
use super::moves::{self, chip, deed, phase, shake, up_to};
use super::turns::{Saying, Turn, turns};
use super::{Transcript, Who, scene};
use crate::simulator::lab::{Deed, Fault, Guide, Lab, Move, Note, Scene, blanked, guide};
use crate::smtp::{Phase, Reply, Transport};

/// The session that the log shows, in the server's own words, up to where it failed.
/// What was said to log in is replaced. `None`: the log shows too little, or too much.
pub fn as_it_went(read: &Transcript) -> Option<Lab> {
    let all = turns(&read.lines);
    let (part, whole) = conversation(read, &all);
    if part.len() > MOST_TURNS {
        return None;
    }
    let secrets = blank::secrets(&read.lines, &all);
    let mut lab = Lab::new(scene::of(read));
    for turn in part {
        if !whole && lab.at() == 0 {
            lab = up_to(lab, turn, &read.lines);
        }
        lab = played(shake(lab), turn, read, &secrets);
    }
    let lab = broken_off(lab, read, part.last());
    (lab.at() > 0).then(|| blanked(&lab))
}

/// What the same client would have come to with a server that says yes: its own lines
/// as far as they are right, then what a mail program does. `None`: not even that sends
/// the message.
pub fn as_it_should(read: &Transcript) -> Option<Lab> {
    let all = turns(&read.lines);
    let (part, _) = conversation(read, &all);
    let secrets = blank::secrets(&read.lines, &all);
    if part.is_empty() && read.failed.is_none() {
        return None;
    }
    let scene = scene::of(read);
    let mut lab = Lab::new(Scene { client: scene.door.transport(), ..scene });
    for turn in part.iter().take(MOST_TURNS).skip_while(|turn| turn.saying == Saying::Greeting) {
        if lab.at() == 0 {
            lab = up_to(lab, turn, &read.lines);
        }
        lab = shake(lab);
        let act = match turn.saying {
            Saying::Response => chip(&lab, "answer"),
            _ => deed(&lab, turn, &read.lines, &secrets).and_then(|act| right(&lab, act)),
        };
        let Some(act) = act else { break };
        let next = lab.clone().take(act.done());
        let refused = next.here().code().is_none_or(|code| code >= 400);
        if refused || next.here().note.is_some() || phase(&next) == Some(Phase::Closed) {
            break;
        }
        lab = next;
    }
    for _ in 0..MOST_STEPS {
        match guide(&lab) {
            Guide::Next { chip, .. } => lab = lab.take(chip.act.done()),
            Guide::Done => return Some(lab),
            Guide::Stuck(_) | Guide::Failed => break,
        }
    }
    None
}

/// The turns of the conversation in which it failed, up to there, and whether its
/// beginning is among them.
fn conversation<'a>(read: &Transcript, all: &'a [Turn]) -> (&'a [Turn], bool) {
    let failed = read.failed.unwrap_or(read.lines.len());
    let answered = |turn: &Turn| turn.reply.is_empty() || turn.reply.start <= failed;
    let before = |turn: &Turn| answered(turn) && turn.client.start <= failed;
    let end = all.iter().take_while(|turn| before(turn)).count();
    let upto = all.get(..end).unwrap_or_default();
    if let Some(begin) = upto.iter().rposition(|turn| turn.saying == Saying::Greeting) {
        return (upto.get(begin..).unwrap_or_default(), true);
    }
    // A row in the log of a server stands for a conversation of its own.
    let verb = |turn: &Turn| {
        let line = read.lines.get(turn.client.start).filter(|_| !turn.client.is_empty());
        line.map(|line| super::sense::verb(&line.text).to_ascii_uppercase()).unwrap_or_default()
    };
    let rows = !upto.iter().any(|turn| ["MAIL", "EHLO", "HELO"].contains(&&*verb(turn)));
    let begin = if rows && upto.last().is_some_and(|turn| verb(turn) == "RCPT") {
        upto.len().saturating_sub(1)
    } else {
        0
    };
    (upto.get(begin..).unwrap_or_default(), false)
}

/// Plays a turn, with the answer that was recorded.
fn played(lab: Lab, turn: &Turn, read: &Transcript, secrets: &[String]) -> Lab {
    let fault = if turn.reply.is_empty() {
        Some(silence(read, turn.client.end))
    } else {
        let lines = read.lines.get(turn.reply.clone()).unwrap_or_default();
        let text: Vec<_> = lines.iter().map(|line| blank::without(&line.text, secrets)).collect();
        Some(
            Reply::parse(&text.join("\n"))
                .map_or(Fault::Garbage, |reply| Fault::Recorded(Rc::new(reply))),
        )
    };
    let Some(act) = deed(&lab, turn, &read.lines, secrets) else {
        return lab;
    };
    if act != Deed::Connect {
        // Where both wait for each other, nothing else need go wrong.
        let natural = lab.clone().take(act.clone().done());
        let hangs = turn.reply.is_empty() && natural.here().note == Some(Note::Hangs);
        return if hangs { natural } else { lab.take(Move { act, fault }) };
    }
    // Where TLS comes first, the greeting follows on the handshake.
    if lab.scene().door.transport() == Transport::Tls {
        lab.take(act.done()).take(Move { act: Deed::Handshake, fault })
    } else {
        lab.take(Move { act, fault })
    }
}

/// Plays what broke the conversation off where nobody said anything more.
fn broken_off(lab: Lab, read: &Transcript, last: Option<&Turn>) -> Lab {
    let Some(failed) =
        read.failed.filter(|at| read.lines.get(*at).is_some_and(|line| line.who == Who::Remark))
    else {
        return lab;
    };
    let words =
        read.lines.get(failed).map(|line| line.text.to_ascii_lowercase()).unwrap_or_default();
    let about_tls = ["ssl", "tls", "certificate", "wrong version", "handshake"];
    let tls = about_tls.iter().any(|word| words.contains(word));
    let lab = if last.is_none() && tls { lab.take(Deed::Connect.done()) } else { lab };
    if last.is_none() && !tls {
        return lab.take(Move { act: Deed::Connect, fault: Some(silence(read, failed)) });
    }
    if tls && phase(&lab) == Some(Phase::Handshake) {
        let named = words.contains("certificate") || words.contains("match");
        let fault = if named { Fault::WrongName } else { Fault::TlsFailure };
        return lab.take(Move { act: Deed::Handshake, fault: Some(fault) });
    }
    if tls && last.is_none() {
        // TLS was begun where the server talks in the clear.
        return lab.take(Deed::Handshake.done());
    }
    match guide(&lab) {
        Guide::Next { chip, .. } => {
            lab.take(Move { act: chip.act, fault: Some(silence(read, failed)) })
        }
        Guide::Done | Guide::Stuck(_) | Guide::Failed => lab,
    }
}

/// How it was that no answer came: what the program says from line `from` on.
fn silence(read: &Transcript, from: usize) -> Fault {
    let mut rest = read.lines.iter().skip(from).filter(|line| line.who == Who::Remark);
    let late = rest.any(|line| {
        let words = line.text.to_ascii_lowercase();
        LATE.iter().any(|late| words.contains(late))
    });
    if late { Fault::Delay } else { Fault::Lost }
}

/// What the client says, with a login that is right.
fn right(lab: &Lab, act: Deed) -> Option<Deed> {
    let Deed::Send(octets) = &act else { return Some(act) };
    let text = String::from_utf8_lossy(octets);
    if !blank::is_login(&text) || phase(lab) == Some(Phase::Data) {
        return (!text.contains(BLANK)).then_some(act);
    }
    let name = text.split_whitespace().nth(1)?.to_ascii_lowercase().replace('-', "_");
    // Where the password follows later, the line is right as it is.
    if text.split_whitespace().nth(2).is_none() { Some(act) } else { moves::chip(lab, &name) }
}

/// How programs say that they waited too long.
const LATE: &[&str] =
    &["timed out", "timedout", "timeouterror", "connection timeout", "i/o timeout"];

/// Turns that are played.
const MOST_TURNS: usize = 1000;

/// Moves that a mail program needs at most.
const MOST_STEPS: usize = 40;
