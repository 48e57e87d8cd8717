//! Everything that the client could do now, filled in, and what would come of it.

use super::letter::Letter;
use super::moves::Deed;
use super::play::{Happened, Note, happen};
use super::scene::{FULL, GREY, NOBODY, SECOND};
use super::{Lab, logins};
use crate::smtp::{Event, Phase, Refusal, Reply, Service, Session};
use crate::text::Text;

/// Something that the client could do.
#[derive(Clone, Debug, PartialEq)]
pub struct Chip {
    /// Its name, which stands in links: it never changes.
    pub id: &'static str,
    /// What is done.
    pub act: Deed,
    /// What it is called.
    pub label: Label,
}

/// What a chip is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Label {
    /// The line that is sent.
    Line(String),
    /// Words.
    Words(Text),
}

/// What would come of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sense {
    /// Whether it makes sense now.
    pub now: bool,
    /// The code that would be answered.
    pub code: Option<u16>,
    /// Why it would be refused.
    pub refusal: Option<Refusal>,
    /// What else there is to say.
    pub note: Option<Note>,
}

/// What the client could do now.
pub fn chips(lab: &Lab) -> Vec<Chip> {
    let scene = &lab.scene;
    let cast = scene.cast();
    let words = |id, act, text| Chip { id, act, label: Label::Words(text) };
    if !connected(lab.session()) {
        return vec![words("connect", Deed::Connect, CONNECT)];
    }
    let line = |(id, act): (&'static str, Deed)| {
        let Deed::Send(octets) = &act else { return words(id, act, HANDSHAKE) };
        let text = String::from_utf8_lossy(octets).trim_end().to_owned();
        Chip { id, act, label: Label::Line(text) }
    };
    let send = |(id, text): (&'static str, String)| line((id, Deed::line(&text)));
    let phase = lab.session().map(Session::phase);
    let mut out = Vec::new();
    if phase == Some(Phase::Authentication) {
        out.extend(logins::answers(lab).into_iter().map(line));
        out.push(send(("cancel", "*".to_owned())));
    }
    if phase == Some(Phase::Data) {
        out.push(words("message", message(lab), MESSAGE));
        out.push(send(("text", "Namaste,".to_owned())));
        out.push(send(("dots", "..msmtprc".to_owned())));
        out.push(words("dot", Deed::line("."), DOT));
    }
    out.push(words("handshake", Deed::Handshake, HANDSHAKE));
    let utf8 = if scene.address.is_ascii() { "" } else { " SMTPUTF8 BODY=8BITMIME" };
    out.extend(
        [("ehlo", format!("EHLO {}", cast.client)), ("starttls", "STARTTLS".into())].map(send),
    );
    out.extend(logins::beginnings(scene).into_iter().map(line));
    out.push(send(("mail", format!("MAIL FROM:<{}>{utf8}", scene.address))));
    out.push(send(("rcpt", format!("RCPT TO:<{}>", cast.recipient))));
    out.push(send(("rcpt_second", format!("RCPT TO:<{SECOND}>"))));
    out.push(send(("data", "DATA".into())));
    if scene.door.service() == Service::Mx {
        let who = [("rcpt_nobody", NOBODY), ("rcpt_full", FULL), ("rcpt_grey", GREY)];
        out.extend(who.map(|(id, who)| send((id, format!("RCPT TO:<{who}>")))));
        out.push(send(("rcpt_relay", "RCPT TO:<meera@elsewhere.example>".into())));
    }
    let rest = [
        ("mail_null", "MAIL FROM:<>"),
        ("mail_other", "MAIL FROM:<boss@bank.example>"),
        ("helo", "HELO laptop.example"),
        ("rset", "RSET"),
        ("noop", "NOOP"),
        ("vrfy", "VRFY ravi"),
        ("expn", "EXPN team"),
        ("help", "HELP"),
        ("typo", "MALI FROM:<asha@example.in>"),
        ("quit", "QUIT"),
    ];
    out.extend(rest.map(|(id, text)| send((id, text.to_owned()))));
    if phase != Some(Phase::Data) {
        out.push(words("message", message(lab), MESSAGE));
    }
    out
}

/// What would come of it: the server is asked, and forgets that it was.
pub fn verdict(lab: &Lab, chip: &Chip) -> Sense {
    let outcome = happen(&lab.scene, lab.session(), &chip.act.clone().done());
    let refusal = outcome.events.iter().rev().find_map(|event| match event {
        Event::Refused(refusal) => Some(*refusal),
        _ => None,
    });
    let code = outcome.reply().map(|reply| reply.code);
    Sense { now: makes_sense(lab, chip, &outcome), code, refusal, note: outcome.note }
}

fn makes_sense(lab: &Lab, chip: &Chip, outcome: &Happened) -> bool {
    let phase = lab.session().map(Session::phase);
    // The text of a message may be anything; commands are not meant to be.
    if phase == Some(Phase::Data) {
        return ["message", "text", "dots", "dot"].contains(&chip.id);
    }
    let positive = outcome.reply().is_none_or(Reply::is_positive);
    // What was said once is not wrong to say again, but leads nowhere.
    let again = ["ehlo", "helo"].contains(&chip.id) && phase != Some(Phase::Greeting);
    positive && outcome.note.is_none() && !again
}

/// Whether there is a connection.
pub(super) fn connected(session: Option<&Session>) -> bool {
    session.is_some_and(|session| session.phase() != Phase::Closed)
}

/// The message, up to the lone dot.
fn message(lab: &Lab) -> Deed {
    Deed::Send(Letter::of(&lab.scene).on_the_wire().into_bytes())
}

const CONNECT: Text = Text { en: "Connect", hi: "server से जुड़िए" };
const DOT: Text = Text { en: "the lone dot", hi: "अकेला dot" };
const HANDSHAKE: Text = Text { en: "TLS handshake", hi: "TLS handshake" };
const MESSAGE: Text = Text {
    en: "the whole message, and the lone dot",
    hi: "पूरा message, और अकेला dot",
};
