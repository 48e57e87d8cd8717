//! How a command ends: with an occasion for a reply, and what that occasion knows.

use super::Answer;
use super::answer::Words;

/// Done, or refused. `Ok(None)`: the reply comes later, after the octets of `BDAT`.
pub(super) type Outcome = Result<Option<Said>, Said>;

/// An occasion, and what fills the placeholders of its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) answer: Answer,
    /// The command that it answers, if that matters.
    pub(super) verb: &'static str,
    /// Other words than the persona has for it.
    pub(super) words: Option<&'static Words>,
    pub(super) values: Vec<(&'static str, String)>,
    /// Lines that follow the words.
    pub(super) more: Vec<String>,
    /// A challenge, in base64, in the place of words (RFC 4954 §4).
    pub(super) challenge: Option<String>,
    /// Whether the server hangs up after it, whatever the words say.
    pub(super) closes: bool,
    /// Whether it follows from another refusal, and does not count as a mistake.
    pub(super) excused: bool,
    /// Where in the line the reason lies, in octets.
    pub(super) at: Option<usize>,
}

impl Said {
    /// The occasion, and one thing that it knows.
    pub(super) fn with(answer: Answer, name: &'static str, value: impl Into<String>) -> Self {
        Self { values: vec![(name, value.into())], ..Self::from(answer) }
    }

    /// The occasion, in these words.
    pub(super) fn worded(answer: Answer, words: &'static Words) -> Self {
        Self { words: Some(words), ..Self::from(answer) }
    }

    /// The server asks for the next part of a login.
    pub(super) fn challenge(base64: String) -> Self {
        Self { challenge: Some(base64), ..Self::from(Answer::Challenge) }
    }
}

impl From<Answer> for Said {
    fn from(answer: Answer) -> Self {
        Self {
            answer,
            verb: "",
            words: None,
            values: Vec::new(),
            more: Vec::new(),
            challenge: None,
            closes: false,
            excused: false,
            at: None,
        }
    }
}

/// Done, and the persona says so.
#[expect(clippy::unnecessary_wraps, reason = "it is how verbs end")]
pub(super) fn done(answer: Answer) -> Outcome {
    Ok(Some(answer.into()))
}
