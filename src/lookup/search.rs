//! A search: which questions to ask next, and what came back.

use super::answer::{NO_ERROR, NO_SUCH_NAME};
use super::{Answer, NotAnAnswer, Outcome, Question};
use crate::account::Host;

/// A search for the mail servers of a domain. A value: whoever keeps it can go back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Search {
    domain: Host,
    answers: Vec<(Question, Result<Answer, Failure>)>,
}

/// Why a question was not answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// Nothing came in time.
    TimedOut,
    /// The browser could not fetch it: no network, a filter, or a policy.
    Blocked,
    /// Another HTTP status than 200.
    Status(u16),
    /// Something came that is not an answer.
    Garbage(NotAnAnswer),
    /// The resolver gave this response code: 2 could not find out, 5 does not want
    /// to (RFC 1035 §4.1.1).
    Refused(u16),
}

impl Search {
    /// A search about `domain`, in ASCII (punycode where it is in another script).
    #[must_use] 
    pub const fn new(domain: Host) -> Self {
        Self { domain, answers: Vec::new() }
    }

    /// What the search is about.
    #[must_use] 
    pub const fn domain(&self) -> &Host {
        &self.domain
    }

    /// The questions to ask now, all at once if you like; none when all is known.
    ///
    /// The first is about the mail exchangers alone: where the domain does not exist
    /// or the resolver does not answer, nothing more needs to be asked.
    #[must_use] 
    pub fn questions(&self) -> Vec<Question> {
        let goes_on = match self.answer(Question::Mx) {
            None => return vec![Question::Mx],
            Some(Ok(mx)) => mx.code == NO_ERROR && !mx.says_none(),
            Some(Err(_)) => false,
        };
        let open = |question: &Question| goes_on && self.answer(*question).is_none();
        Question::ALL.into_iter().filter(open).collect()
    }

    /// Takes what came back for `question`. What was not asked, or is already
    /// answered, changes nothing.
    pub fn take(&mut self, question: Question, answer: Result<Answer, Failure>) {
        if !self.questions().contains(&question) {
            return;
        }
        let answer = answer.and_then(|answer| match answer.code {
            NO_ERROR | NO_SUCH_NAME => Ok(answer),
            code => Err(Failure::Refused(code)),
        });
        self.answers.push((question, answer));
    }

    /// Whether there is nothing more to ask.
    #[must_use] 
    pub fn is_done(&self) -> bool {
        self.questions().is_empty()
    }

    /// What was found, once there is nothing more to ask.
    #[must_use] 
    pub fn outcome(&self) -> Option<Outcome> {
        self.is_done().then(|| Outcome::of(self))
    }

    /// What came back for `question`.
    #[must_use] 
    pub fn answer(&self, question: Question) -> Option<&Result<Answer, Failure>> {
        self.answers.iter().find(|(asked, _)| *asked == question).map(|(_, answer)| answer)
    }
}
