//! Quizzes that the engine makes: what it answers is what is right.
//!
//! A [`Series`] is all that follows from a seed. It is endless, the same for everybody
//! who has the seed, and stands in a link: `#quiz=1.4711.pom`.

mod ask;
mod because;
mod series;
mod spoil;
mod talk;
mod worksheet;

use super::Stage;
use crate::simulator::lab::{Door, Lab, Spoken};
use crate::text::{Lang, Text, t};

use because::{ANOTHER_OUTCOME, NOBODY_LISTENS, because};
pub use series::{NotASeries, Series};
use talk::{Talk, arrival};
pub use worksheet::{answers, worksheet};

/// A kind of question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What does the server answer?
    Predict,
    /// Put the lines in order.
    Order,
    /// Which is the first line that the server refuses?
    Mistake,
}

/// A question.
#[derive(Clone, Debug)]
pub struct Question {
    /// What is asked for.
    pub kind: Kind,
    /// What has been said before, taken apart; empty: nothing.
    pub shown: Vec<Spoken>,
    /// The line that is asked about, if there is one.
    pub line: Option<String>,
    /// What there is to choose from, or to put in order. A choice may have several
    /// lines: cut it at its line ends.
    pub choices: Vec<String>,
    answer: Answer,
    /// What happens.
    lab: Lab,
    /// The position that matters in it.
    at: usize,
    talk: Talk,
}

/// What somebody answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The choice of this number, from 0.
    Choice(usize),
    /// The choices of these numbers, in this order.
    Order(Vec<usize>),
}

/// What the engine says to an answer.
#[derive(Clone, Debug)]
pub struct Judgement {
    /// Whether it is right.
    pub right: bool,
    /// The place, from 0, of the first line that is refused in an order that is wrong.
    pub stumbles: Option<usize>,
    reason: Reason,
}

#[derive(Clone, Debug)]
enum Reason {
    At(Box<Lab>, usize),
    Words(Text),
}

impl Kind {
    /// All.
    pub const ALL: [Self; 3] = [Self::Predict, Self::Order, Self::Mistake];

    /// What is asked.
    pub const fn asks(self) -> Text {
        match self {
            Self::Predict => {
                t("What does the server answer to the last line?", "आखिरी line पर server क्या कहेगा?")
            }
            Self::Order => t(
                "Put the lines in order, so that the message arrives and the client says goodbye.",
                "lines को सही क्रम में रखिए, ताकि message पहुँचे और client विदा ले।",
            ),
            Self::Mistake => t(
                "Which is the first line that the server refuses?",
                "server सबसे पहले किस line को मना करेगा?",
            ),
        }
    }
}

impl Question {
    /// Where it is played.
    pub const fn stage(&self) -> &Stage {
        self.talk.stage
    }

    /// What one has to know besides, in sentences with [marks](crate::text::markup).
    pub fn facts(&self, lang: Lang) -> Vec<String> {
        let stage = self.stage();
        let scene = stage.scene();
        let values =
            [("host", &*scene.host), ("address", &*scene.address), ("persona", scene.persona.name)];
        let door = match stage.door {
            Door::Mx => MX,
            Door::Smtps => SMTPS,
            Door::Submission => SUBMISSION,
        };
        [BEHAVES, door].iter().map(|fact| fact.fill(lang, &values)).collect()
    }

    /// A right answer; of an order there may be others.
    pub const fn answer(&self) -> &Answer {
        &self.answer
    }

    /// What the engine says to this answer. An order is right if nothing in it is
    /// refused and the same message arrives in the end.
    pub fn judge(&self, answer: &Answer) -> Judgement {
        let own = || Reason::At(Box::new(self.lab.clone()), self.at);
        match answer {
            Answer::Order(order) if self.kind == Kind::Order => self.judge_order(order),
            _ => Judgement { right: *answer == self.answer, stumbles: None, reason: own() },
        }
    }

    fn judge_order(&self, order: &[usize]) -> Judgement {
        let mut sorted = order.to_vec();
        sorted.sort_unstable();
        let whole = sorted.iter().copied().eq(0..self.choices.len());
        let cards: Vec<_> =
            order.iter().filter_map(|number| self.choices.get(*number).cloned()).collect();
        let played = self.talk.play(&cards);
        let right = whole && self.talk.is_right(&played);
        let (stumbles, reason) = match played.stumbles {
            Some((number, at)) if played.lab.node(at).is_some_and(|n| n.code() == Some(221)) => {
                (Some(number), Reason::Words(NOBODY_LISTENS))
            }
            Some((number, at)) => (Some(number), Reason::At(Box::new(played.lab), at)),
            None if right => {
                let at = arrival(&played.lab);
                (None, Reason::At(Box::new(played.lab), at))
            }
            None => (None, Reason::Words(ANOTHER_OUTCOME)),
        };
        Judgement { right, stumbles, reason }
    }
}

impl Judgement {
    /// Why, sentence by sentence: what the engine says about it.
    pub fn because(&self, lang: Lang) -> Vec<String> {
        match &self.reason {
            Reason::At(lab, at) => because(lab, *at, lang),
            Reason::Words(words) => vec![words.get(lang).to_owned()],
        }
    }
}

const BEHAVES: Text = t(
    "The server is `{host}`. It behaves like {persona}.",
    "server है `{host}`। वह {persona} जैसा चलता है।",
);
const MX: Text = t(
    "It takes mail for `example.org` from anyone. `ravi` and `meera` live there; the mailbox of `full` is full; whoever writes to `later` for the first time has to come again. There is nobody else.",
    "वह `example.org` के लिए किसी की भी mail लेता है। वहाँ `ravi` और `meera` रहते हैं; `full` का mailbox भर चुका है; `later` को पहली बार लिखने वाले को दोबारा आना पड़ता है। और कोई वहाँ नहीं है।",
);
const SMTPS: Text = t(
    "`{address}` hands in mail there on port 465: TLS is on before the first line. In a line with `AUTH PLAIN` stands the right password.",
    "`{address}` की mail उसे port 465 पर सौंपी जाती है: पहली line से पहले ही TLS चालू है। `AUTH PLAIN` वाली line में सही password है।",
);
const SUBMISSION: Text = t(
    "`{address}` hands in mail there on port 587: it begins in the clear. After a `220` to `STARTTLS` the handshake happens by itself. In a line with `AUTH PLAIN` stands the right password.",
    "`{address}` की mail उसे port 587 पर सौंपी जाती है: शुरुआत खुले में होती है। `STARTTLS` पर `220` मिलते ही handshake अपने-आप हो जाता है। `AUTH PLAIN` वाली line में सही password है।",
);
