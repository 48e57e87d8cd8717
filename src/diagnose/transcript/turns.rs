//! The lines of a log as turns: what the client said, and what was answered.

use std::collections::VecDeque;
use std::ops::Range;

use super::{Line, Who, sense};

/// What the client said, and the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Turn {
    /// What it is about.
    pub(super) saying: Saying,
    /// The client's lines; empty: the log does not show them, or there are none.
    pub(super) client: Range<usize>,
    /// The lines of the reply; empty: none came.
    pub(super) reply: Range<usize>,
    /// The code of the reply; 0: none came.
    pub(super) code: u16,
}

/// What a turn is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Saying {
    /// The connection.
    Greeting,
    /// A command.
    Command,
    /// An answer to the challenge of a login.
    Response,
    /// The message, and the lone dot.
    Message,
}

/// The turns of a log, in the order of their replies; what was never answered comes
/// last.
pub(super) fn turns(lines: &[Line]) -> Vec<Turn> {
    let mut out: Vec<Turn> = Vec::new();
    // With pipelining, many commands wait for their replies (RFC 2920).
    let mut waiting: VecDeque<(Saying, Range<usize>)> = VecDeque::new();
    let mut next = Saying::Command;
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        match line.who {
            Who::Remark => at += 1,
            Who::Client => {
                let open = waiting.back_mut().filter(|_| next == Saying::Message);
                match open.filter(|(saying, _)| *saying == Saying::Message) {
                    Some((_, range)) => range.end = at + 1,
                    None => waiting.push_back((next, at..at + 1)),
                }
                if next != Saying::Message || line.text == "." {
                    next = Saying::Command;
                }
                at += 1;
            }
            Who::Server => {
                let end = reply_end(lines, at);
                let code = sense::reply(&line.text).map_or(0, |(code, _)| code);
                let (saying, client) = if greets(lines, code, &waiting, out.is_empty()) {
                    // Another connection: what waits on the last one waits in vain.
                    if !out.is_empty() {
                        out.extend(waiting.drain(..).map(|asked| unanswered(asked, at)));
                    }
                    (Saying::Greeting, at..at)
                } else {
                    waiting.pop_front().unwrap_or((next, at..at))
                };
                out.push(Turn { saying, client, reply: at..end, code });
                next = match code {
                    334 => Saying::Response,
                    354 => Saying::Message,
                    _ => Saying::Command,
                };
                at = end;
            }
        }
    }
    out.extend(waiting.into_iter().map(|asked| unanswered(asked, lines.len())));
    out
}

/// Whether a reply with this code is the first of a connection.
fn greets(
    lines: &[Line],
    code: u16,
    waiting: &VecDeque<(Saying, Range<usize>)>,
    first: bool,
) -> bool {
    let asked = waiting.front().and_then(|(_, range)| lines.get(range.start));
    let tls = asked.is_some_and(|line| sense::verb(&line.text).eq_ignore_ascii_case("STARTTLS"));
    (code == 220 && !tls) || (first && asked.is_none() && matches!(code, 421 | 554))
}

/// What was asked, and never answered.
const fn unanswered((saying, client): (Saying, Range<usize>), at: usize) -> Turn {
    Turn { saying, client, reply: at..at, code: 0 }
}

/// Where the reply that begins at `at` ends.
fn reply_end(lines: &[Line], at: usize) -> usize {
    let mut end = at;
    let first = lines.get(at).and_then(|line| sense::reply(&line.text));
    while let Some(line) = lines.get(end).filter(|line| line.who == Who::Server) {
        let Some((code, more)) = sense::reply(&line.text) else { break };
        if first.is_some_and(|(own, _)| own != code) {
            break;
        }
        end += 1;
        if !more {
            break;
        }
    }
    // What is no reply stands alone.
    end.max(at + 1)
}
