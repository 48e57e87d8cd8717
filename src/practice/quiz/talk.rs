//! Sessions that go well, made up from random numbers and held to the engine.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::super::random::Random;
use super::super::say::is_open;
use super::super::{Delivered, Record, Stage};
use crate::simulator::lab::{Deed, Door, Lab};
use crate::smtp::Event;

/// What a client says, piece by piece, and where.
#[derive(Clone, Debug)]
pub(super) struct Talk {
    pub(super) stage: &'static Stage,
    /// A command each, or a whole message with its lone dot.
    pub(super) cards: Vec<String>,
    outcome: Outcome,
}

/// What arrived: senders, recipients, letters.
type Outcome = Vec<(String, Vec<String>, Vec<u8>)>;

/// What came of a talk.
#[derive(Clone, Debug)]
pub(super) struct Played {
    pub(super) lab: Lab,
    /// The first piece that the server refused, and the position where it did.
    pub(super) stumbles: Option<(usize, usize)>,
}

impl Talk {
    /// A session in which nothing is refused and a message arrives; `None`: what came
    /// to mind first was none.
    pub(super) fn invent(random: &mut Random) -> Option<Self> {
        let stage = random.one(PLACES)?;
        let client = random.one(CLIENTS)?;
        let mut cards = vec![format!("EHLO {client}")];
        if stage.door == Door::Submission {
            cards.extend(["STARTTLS".to_owned(), format!("EHLO {client}")]);
        }
        if stage.door != Door::Mx {
            cards.push(login(stage));
        }
        if random.below(4) == 0 {
            cards.push("NOOP".to_owned());
        }
        if random.below(5) == 0 {
            cards.extend(envelope(stage, random)?);
            cards.push("RSET".to_owned());
        }
        cards.extend(envelope(stage, random)?);
        cards.push("DATA".to_owned());
        let subject = random.one(SUBJECTS)?;
        let body = random.one(BODIES)?;
        cards.push(format!("From: {}\r\nSubject: {subject}\r\n\r\n{body}\r\n.", stage.address));
        cards.push("QUIT".to_owned());
        let played = play(stage, &cards);
        let outcome = outcome(&played.lab).filter(|_| played.stumbles.is_none())?;
        Some(Self { stage, cards, outcome })
    }

    /// Says the first `count` pieces.
    pub(super) fn up_to(&self, count: usize) -> Lab {
        let cards: Vec<_> = self.cards.iter().take(count).map(String::as_str).collect();
        self.stage.say(self.stage.start(), &cards)
    }

    /// Says these pieces in its place, on one connection.
    pub(super) fn play(&self, cards: &[String]) -> Played {
        play(self.stage, cards)
    }

    /// Whether nothing was refused, and the same came of it.
    pub(super) fn is_right(&self, played: &Played) -> bool {
        played.stumbles.is_none() && outcome(&played.lab).as_ref() == Some(&self.outcome)
    }
}

fn play(stage: &Stage, cards: &[String]) -> Played {
    let mut played = Played { lab: stage.start(), stumbles: None };
    for (number, card) in cards.iter().enumerate() {
        if !is_open(&played.lab) {
            // Nobody hears what comes after the end.
            let at = played.lab.at();
            played.stumbles = played.stumbles.or(Some((number, at)));
            break;
        }
        let said = played.lab.path().len();
        played.lab = stage.say(played.lab, &[card]);
        let refused = |at: &usize| {
            played.lab.node(*at).is_some_and(|node| node.replies().any(|r| !r.is_positive()))
        };
        let at = played.lab.path().into_iter().skip(said).find(refused);
        played.stumbles = played.stumbles.or(at.map(|at| (number, at)));
    }
    played
}

/// The position of the last line that was said: a handshake may have followed.
pub(super) fn last_line(lab: &Lab) -> usize {
    let said = |at: &usize| {
        let the = lab.node(*at).and_then(|node| node.the.as_ref());
        the.is_some_and(|the| matches!(the.act, Deed::Send(_)))
    };
    lab.path().into_iter().rev().find(said).unwrap_or_default()
}

/// The position at which the last message arrived.
pub(super) fn arrival(lab: &Lab) -> usize {
    let accepted = |at: &usize| {
        let events = lab.node(*at).map(|node| &*node.events).unwrap_or_default();
        events.iter().any(|event| matches!(event, Event::Accepted(_)))
    };
    lab.path().into_iter().rev().find(accepted).unwrap_or_default()
}

/// What arrived, if the client said goodbye as well.
fn outcome(lab: &Lab) -> Option<Outcome> {
    let record = Record::of(lab);
    let goodbye = record.said_goodbye() && !record.delivered.is_empty();
    let message = |delivered: Delivered| {
        let message = delivered.message;
        let mut to: Vec<_> = message.forward_paths.iter().map(ToString::to_string).collect();
        to.sort_unstable();
        (message.reverse_path.to_string(), to, message.data)
    };
    goodbye.then(|| record.delivered.into_iter().map(message).collect())
}

/// The line that logs in.
fn login(stage: &Stage) -> String {
    let password = stage.scene().cast().app_password;
    format!("AUTH PLAIN {}", STANDARD.encode(format!("\0{}\0{password}", stage.address)))
}

/// `MAIL`, and one `RCPT` or two.
fn envelope(stage: &Stage, random: &mut Random) -> Option<Vec<String>> {
    let sender = match random.below(4) {
        0 if stage.door == Door::Mx => "",
        _ => stage.address,
    };
    let extra = random.one(EXTRAS)?;
    let mut cards = vec![format!("MAIL FROM:<{sender}>{extra}")];
    let mut to = [RAVI, MEERA];
    random.shuffle(&mut to);
    // A report goes to one person.
    let count = if sender.is_empty() || random.coin() { 1 } else { 2 };
    cards.extend(to.iter().take(count).map(|to| format!("RCPT TO:<{to}>")));
    Some(cards)
}

/// Where talks take place: servers as the standards want them, and as they are.
static PLACES: &[Stage] = &[
    Stage::MX,
    Stage::SMTPS,
    Stage::SUBMISSION,
    Stage { persona: "postfix", ..Stage::MX },
    Stage { persona: "exim", ..Stage::MX },
    Stage { persona: "postfix", ..Stage::SUBMISSION },
    Stage { persona: "gmail", host: "smtp.gmail.com", address: "asha@gmail.com", ..Stage::SMTPS },
];

const CLIENTS: &[&str] = &["laptop.example", "mail.example.in", "phone.example"];
const EXTRAS: &[&str] = &["", "", "", " SIZE=400", " BODY=8BITMIME"];
const SUBJECTS: &[&str] = &["Namaste", "The plan", "Homework", "Tea at five?"];
const BODIES: &[&str] =
    &["See you on Monday.", "It is called\r\n..bashrc", "Yes.\r\nNo.\r\nPerhaps."];
const RAVI: &str = "ravi@example.org";
const MEERA: &str = "meera@example.org";
