//! What a mail program would do next, wherever the session is.

use super::Lab;
use super::chips::{Chip, chips, verdict};
use super::moves::Deed;
use super::play::Note;
use crate::scenarios::{Step, first_mail};
use crate::smtp::{Phase, Service, Session, Transport};
use crate::text::Text;

/// What comes next.
#[derive(Clone, Debug, PartialEq)]
pub enum Guide {
    /// This.
    Next {
        /// What is to be done.
        chip: Chip,
        /// What it is, and why; `None`: no lesson tells of it.
        words: Option<(Text, Text)>,
    },
    /// Nothing: both sides wait.
    Stuck(Note),
    /// Nothing: it is all done.
    Done,
    /// Nothing: the connection is over, and the message is not sent.
    Failed,
}

/// What a mail program would do next.
pub fn guide(lab: &Lab) -> Guide {
    let all = chips(lab);
    let Some(id) = next(lab, &all) else {
        let sent = lab.session().is_some_and(|session| !session.queue().is_empty());
        return match lab.here().note {
            Some(note @ Note::Hangs) => Guide::Stuck(note),
            _ if waits_in_vain(lab) => Guide::Stuck(Note::Hangs),
            _ if sent => Guide::Done,
            _ => Guide::Failed,
        };
    };
    match all.into_iter().find(|chip| chip.id == id) {
        Some(chip) => Guide::Next { words: words(lab, &chip), chip },
        None => Guide::Failed,
    }
}

/// Whether the client waits for a greeting that only comes after TLS.
fn waits_in_vain(lab: &Lab) -> bool {
    lab.session().is_some_and(|session| session.phase() == Phase::Handshake)
        && lab.scene.door.transport() == Transport::Tls
        && lab.scene.client == Transport::Plain
}

/// The name of the chip that comes next.
fn next(lab: &Lab, all: &[Chip]) -> Option<&'static str> {
    let Some(session) = lab.session() else { return Some("connect") };
    // What was refused is not asked again: a program gives up politely.
    let refused = lab.here().code().is_some_and(|code| code >= 400);
    let rcpt = lab.here().the.as_ref().is_some_and(|the| the.act.verb() == "RCPT");
    let gives_up = refused && !(rcpt && session.phase() == Phase::Recipients);
    let works = |id: &str| {
        let chip = all.iter().find(|chip| chip.id == id);
        chip.is_some_and(|chip| verdict(lab, chip).now)
    };
    Some(match session.phase() {
        Phase::Closed => return None,
        Phase::Handshake if waits_in_vain(lab) => return None,
        Phase::Handshake => "handshake",
        Phase::Data => "message",
        Phase::Authentication => "answer",
        _ if gives_up => "quit",
        Phase::Greeting if lab.scene.client == Transport::Tls && !session.tls() => "handshake",
        Phase::Greeting => "ehlo",
        Phase::Ready if !session.tls() && works("starttls") => "starttls",
        Phase::Ready if !session.queue().is_empty() => "quit",
        Phase::Ready
            if lab.scene.door.service() == Service::Submission && session.identity().is_none() =>
        {
            let ways = ["plain", "xoauth2", "login", "oauthbearer", "scram_sha_256", "cram_md5"];
            ways.into_iter().find(|way| works(way)).unwrap_or("mail")
        }
        Phase::Ready => "mail",
        Phase::Sender => "rcpt",
        Phase::Recipients => "data",
    })
}

/// What the first lesson says about it.
fn words(lab: &Lab, chip: &Chip) -> Option<(Text, Text)> {
    let mut cast = lab.scene.cast();
    if lab.scene.door.service() == Service::Mx {
        cast.transport = Transport::Plain;
    }
    let steps = first_mail(&cast);
    let fits = |step: &&Step| match (chip.id, Deed::of(step)) {
        ("message", Some(Deed::Send(octets))) => octets.ends_with(b"\r\n.\r\n"),
        ("message", _) | (_, None) => false,
        (_, Some(act @ Deed::Send(_))) => act.verb() == chip.act.verb(),
        (_, Some(act)) => act == chip.act,
    };
    let mut found: Vec<_> = steps.iter().filter(fits).collect();
    // Under TLS the client introduces itself again.
    if lab.session().is_some_and(Session::tls) {
        found.reverse();
    }
    found.first().map(|step| (step.title, step.why))
}
