//! Questions that lead to a cause where there is no error text to read.

use super::probe::Probe;
use crate::text::Text;

/// A question with the answers to choose from.
#[derive(Debug)]
pub struct Question {
    /// What is asked.
    pub text: Text,
    /// What can be said to it.
    pub answers: &'static [Answer],
}

/// An answer and what it leads to.
#[derive(Debug)]
pub struct Answer {
    /// Its letter in a path, from `a` to `z`; no other answer to the question has it.
    pub id: char,
    /// What is said.
    pub text: Text,
    /// What comes after it.
    pub next: Next,
}

/// What comes after an answer.
#[derive(Clone, Copy, Debug)]
pub enum Next {
    /// One more question.
    Ask(&'static Question),
    /// Nothing more to ask.
    Suspect(Suspect),
}

/// The likeliest cause, as far as answers can tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suspect {
    /// The name of the cause.
    pub cause: &'static str,
    /// The test that settles whether it is this.
    pub probe: Probe,
}

/// A way through the questions.
#[derive(Clone, Debug)]
pub struct Way {
    /// What was asked so far, and what was answered.
    pub answered: Vec<(&'static Question, &'static Answer)>,
    /// Where that has led.
    pub now: Next,
}

impl Way {
    /// The way from `first` that `path` spells, one letter for each answer.
    ///
    /// It ends before a letter that is no answer: an old link still leads to the last
    /// question that it has in common with today's.
    pub fn along(first: &'static Question, path: &str) -> Self {
        let mut way = Self { answered: Vec::new(), now: Next::Ask(first) };
        for letter in path.chars() {
            let Next::Ask(question) = way.now else { break };
            let Some(answer) = question.answers.iter().find(|answer| answer.id == letter) else {
                break;
            };
            way.answered.push((question, answer));
            way.now = answer.next;
        }
        way
    }

    /// The letters of its answers, in order.
    pub fn path(&self) -> String {
        self.answered.iter().map(|(_, answer)| answer.id).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Answer, Next, Question, Suspect, Way};
    use crate::diagnose::probe::Probe;
    use crate::text::Text;

    static SECOND: Question = Question {
        text: Text::same("Second?"),
        answers: &[Answer {
            id: 'b',
            text: Text::same("B"),
            next: Next::Suspect(Suspect { cause: "wrong_host", probe: Probe::Resolve }),
        }],
    };

    static FIRST: Question = Question {
        text: Text::same("First?"),
        answers: &[Answer { id: 'a', text: Text::same("A"), next: Next::Ask(&SECOND) }],
    };

    #[test]
    fn each_letter_is_an_answer() {
        let way = Way::along(&FIRST, "ab");
        assert_eq!(way.path(), "ab");
        let Next::Suspect(suspect) = way.now else { panic!("{way:?} goes on") };
        assert_eq!(suspect, Suspect { cause: "wrong_host", probe: Probe::Resolve });
    }

    #[test]
    fn a_letter_that_is_no_answer_ends_the_way() {
        for path in ["ax", "aé", "axb"] {
            assert_eq!(Way::along(&FIRST, path).path(), "a");
        }
        assert_eq!(Way::along(&FIRST, "ba").path(), "");
    }

    #[test]
    fn what_follows_the_last_answer_is_ignored() {
        assert_eq!(Way::along(&FIRST, "abab").path(), "ab");
    }
}
