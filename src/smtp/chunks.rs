//! What a server lets come at all: from a client that did not wait, and between the
//! parts of a message (RFC 3030 §2).

use super::said::Said;
use super::state::{Chunk, Expecting};
use super::verbs::{Read, Request};
use super::{Answer, Session};

/// How much order a server wants among the parts of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ChunkOrder {
    /// None: each command is taken by itself.
    Free,
    /// After a part that went wrong, the other parts do as well, up to the last; a
    /// part without octets, too, goes wrong.
    FailureSticks,
    /// Parts follow each other; after anything else only `RSET` helps.
    InARow,
}

impl Session {
    /// Whether a command may come now: whatever it is, if it is one.
    pub(super) fn may_come(&mut self, word: &str, known: bool, read: &Read) -> Result<(), Said> {
        if self.rejecting && known && !HARMLESS.contains(&word) {
            return Err(Answer::Rejected.into());
        }
        match self.persona.rules.chunk_order {
            ChunkOrder::Free => Ok(()),
            ChunkOrder::FailureSticks => self.after_failure(word, read),
            ChunkOrder::InARow => {
                let begun = self.state.transaction.as_ref().is_some_and(|t| t.chunked);
                let may = if self.state.stuck { &["RSET", "QUIT"][..] } else { BETWEEN };
                if !begun || may.contains(&word) {
                    return Ok(());
                }
                self.state.stuck = true;
                Err(Answer::MixedData.into())
            }
        }
    }

    fn after_failure(&mut self, word: &str, read: &Read) -> Result<(), Said> {
        let empty = matches!(read, Ok(Request::Bdat { octets: 0, last: false }));
        let state = &mut self.state;
        match (word, read) {
            ("BDAT", &Ok(Request::Bdat { octets, last })) if state.stuck => {
                if last {
                    state.reset();
                }
                if octets > 0 {
                    let chunk = Chunk { left: octets, last, refused: true };
                    state.expecting = Expecting::Chunk(chunk);
                }
                Err(Answer::ChunkAfterFailure.into())
            }
            ("BDAT", _) if empty && !state.forward_paths().is_empty() => {
                state.stuck = true;
                Err(Answer::EmptyChunk.into())
            }
            ("RCPT", _) if state.transaction.is_none() => Ok(()),
            ("MAIL" | "RCPT", _) if state.stuck => Err(Answer::MixedData.into()),
            _ => Ok(()),
        }
    }
}

/// What may come between two parts.
const BETWEEN: &[&str] = &["BDAT", "RSET", "NOOP", "QUIT"];

/// Commands that nothing comes of.
const HARMLESS: [&str; 6] = ["EHLO", "HELO", "NOOP", "RSET", "HELP", "QUIT"];
