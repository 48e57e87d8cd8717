//! Where it failed.

use std::collections::BTreeMap;

use super::turns::{Saying, Turn};
use super::{Line, Who, sense};

/// The line at which it failed.
pub(super) fn failed(lines: &[Line], turns: &[Turn]) -> Option<usize> {
    let mut story = Story::default();
    for turn in turns {
        story.hear(turn, lines);
    }
    let partly = story.lost.values().max().copied();
    story
        .refusal
        .as_ref()
        .map(|(_, line)| *line)
        .or_else(|| story.silence.filter(|_| !story.delivered))
        .or_else(|| trouble(lines, &story))
        .or(partly)
        .or_else(|| story.given_up.values().max().copied().filter(|_| !story.delivered))
}

/// What has become of it so far.
#[derive(Default)]
struct Story {
    /// The first refusal since something last went well.
    refusal: Option<(String, usize)>,
    /// Refusals after which the client went on, by what they refused.
    given_up: BTreeMap<String, usize>,
    /// Recipients who were refused.
    lost: BTreeMap<String, usize>,
    /// What was last asked, if no answer came.
    silence: Option<usize>,
    /// Whether a message was taken.
    delivered: bool,
    /// Whether the client took its leave.
    left: bool,
}

impl Story {
    fn hear(&mut self, turn: &Turn, lines: &[Line]) {
        let said = lines.get(turn.client.clone()).and_then(<[_]>::first);
        let verb = said.map_or("", |line| sense::verb(&line.text)).to_ascii_uppercase();
        let idle = turn.saying == Saying::Command
            && matches!(&*verb, "QUIT" | "RSET" | "NOOP" | "HELP" | "VRFY" | "EXPN");
        self.left |= verb == "QUIT" && turn.saying == Saying::Command;
        if idle {
            return;
        }
        let about = match turn.saying {
            Saying::Response => "AUTH".to_owned(),
            Saying::Message => "DATA".to_owned(),
            // Clients that know no extensions say the older one.
            _ if verb == "HELO" => "EHLO".to_owned(),
            _ => verb,
        };
        let rcpt = (about == "RCPT").then(|| said.map(|line| path(&line.text))).flatten();
        match turn.code {
            0 if turn.reply.is_empty() => {
                let asked = Some(turn.client.start);
                self.silence = self.silence.or(asked).filter(|_| self.refusal.is_none());
            }
            code if code >= 400 => {
                let line = turn.reply.start;
                // Who tries again in another way does not mind the first refusal.
                let again = self.refusal.as_ref().is_some_and(|(own, _)| *own == about);
                if self.refusal.is_none() || (again && rcpt.is_none()) {
                    self.refusal = Some((about.clone(), line));
                }
                match rcpt {
                    Some(who) => drop(self.lost.insert(who, line)),
                    None => drop(self.given_up.insert(about, line)),
                }
            }
            // A challenge is not yet a success.
            code => {
                self.refusal = None;
                self.silence = None;
                self.left = false;
                self.delivered |= turn.saying == Saying::Message && code < 300;
                if let Some(who) = rcpt {
                    self.lost.remove(&who);
                }
                if code < 300 {
                    self.given_up.remove(&about);
                }
            }
        }
    }
}

/// The first remark behind all that was said which tells of trouble.
fn trouble(lines: &[Line], story: &Story) -> Option<usize> {
    if story.delivered || story.left {
        return None;
    }
    let said = lines.iter().rposition(|line| line.who != Who::Remark);
    let behind = said.map_or(0, |said| said + 1);
    let mut rest = lines.iter().enumerate().skip(behind);
    rest.find(|(_, line)| sense::is_trouble(&line.text)).map(|(at, _)| at)
}

/// The address in a command, in lower case.
fn path(text: &str) -> String {
    let inside = text.split_once('<').and_then(|(_, rest)| rest.split_once('>'));
    let plain = text.split_once(':').map_or(text, |(_, path)| path);
    inside.map_or(plain, |(address, _)| address).trim().to_ascii_lowercase()
}
