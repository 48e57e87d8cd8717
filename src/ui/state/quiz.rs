//! A quiz remembers its question, what was answered, and how many answers were right.

use std::rc::Rc;

use yew::Reducible;

use crate::practice::quiz::{Answer, Judgement, NotASeries, Question, Series};

/// A quiz that somebody works at.
#[derive(Clone, Debug)]
pub(crate) struct Quiz {
    /// All of its questions.
    pub(crate) series: Series,
    /// Which question it is, from 0.
    pub(crate) number: u64,
    /// That question.
    pub(crate) question: Question,
    /// The choices as they lie now, where they are to be put in order.
    pub(crate) order: Vec<usize>,
    /// The choice that was moved last, and whether it was moved up.
    pub(crate) moved: Option<(usize, bool)>,
    /// What was answered, and what the engine says to it.
    pub(crate) answered: Option<(Answer, Judgement)>,
    /// How many answers were right.
    pub(crate) right: u64,
    /// How many questions were answered.
    pub(crate) asked: u64,
    /// Why the link that was opened could not be read.
    pub(crate) trouble: Option<NotASeries>,
}

/// What the user can do.
#[derive(Clone, Debug)]
pub(crate) enum QuizAction {
    /// Answers.
    Answer(Answer),
    /// Moves the choice at this place up, or else down.
    Move(usize, bool),
    /// Goes on to the next question.
    Next,
    /// Opens a link.
    Open(Result<Series, NotASeries>),
}

impl Quiz {
    /// The first question of a series.
    pub(crate) fn new(series: Series) -> Self {
        let question = series.question(0);
        Self {
            order: (0..question.choices.len()).collect(),
            series,
            number: 0,
            question,
            moved: None,
            answered: None,
            right: 0,
            asked: 0,
            trouble: None,
        }
    }

    fn answer(&mut self, answer: Answer) {
        if self.answered.is_some() {
            return;
        }
        let judgement = self.question.judge(&answer);
        self.asked += 1;
        self.right += u64::from(judgement.right);
        self.answered = Some((answer, judgement));
    }

    fn go_to(&mut self, number: u64) {
        self.number = number;
        self.question = self.series.question(number);
        self.order = (0..self.question.choices.len()).collect();
        (self.answered, self.moved) = (None, None);
    }
}

impl Reducible for Quiz {
    type Action = QuizAction;

    fn reduce(self: Rc<Self>, action: QuizAction) -> Rc<Self> {
        let mut quiz = Rc::unwrap_or_clone(self);
        match action {
            QuizAction::Answer(answer) => quiz.answer(answer),
            QuizAction::Move(at, up) => {
                let other = if up { at.checked_sub(1) } else { at.checked_add(1) };
                if let Some(other) = other.filter(|other| *other < quiz.order.len()) {
                    quiz.order.swap(at, other);
                    quiz.moved = Some((quiz.order[other], up));
                }
            }
            QuizAction::Next => quiz.go_to(quiz.number.saturating_add(1)),
            QuizAction::Open(Ok(series)) if series == quiz.series => quiz.trouble = None,
            QuizAction::Open(Ok(series)) => quiz = Self::new(series),
            QuizAction::Open(Err(trouble)) => quiz.trouble = Some(trouble),
        }
        Rc::new(quiz)
    }
}
