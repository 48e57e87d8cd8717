//! Reads a recording from its JSON file.

use std::collections::BTreeMap;
use std::fmt::Display;

use serde::Deserialize;
use serde_json::Value;

use super::recording::{
    Action, Calculation, Heard, Outcome, Recording, Said, Script, Step, keywords,
};

/// What is in the file, as far as we need it.
#[derive(Deserialize)]
struct File {
    protocol: String,
    scripts: Vec<FileScript>,
    /// By script and server.
    transcripts: BTreeMap<String, BTreeMap<String, Vec<FileOutcome>>>,
}

#[derive(Deserialize)]
struct FileScript {
    id: String,
    #[serde(default)]
    topic: String,
    #[serde(default)]
    title: String,
    profile: String,
    steps: Vec<FileStep>,
}

/// A step; which of the fields there are says what kind it is.
#[derive(Deserialize, Default)]
#[serde(default)]
#[expect(clippy::struct_excessive_bools, reason = "such is the form of the file")]
struct FileStep {
    connect: bool,
    plain: bool,
    early: String,
    send: Option<String>,
    send_hex: Option<String>,
    send_repeat: Option<Repeat>,
    split: Vec<usize>,
    calc: Option<String>,
    user: String,
    pass: String,
    prefix: String,
    template: String,
    tls: bool,
    wait: Option<f64>,
    close: bool,
    /// A number, or `all`.
    replies: Option<Value>,
}

/// `head`, then `text` so many times, then `tail`.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Repeat {
    head: String,
    text: String,
    times: usize,
    tail: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct FileOutcome {
    #[serde(flatten)]
    reply: FileReply,
    /// Where there are more than one.
    replies: Vec<FileReply>,
    closed: bool,
    skipped: Option<String>,
    handshake: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct FileReply {
    code: Option<String>,
    enhanced: Option<String>,
    reply_lines: Vec<String>,
}

/// The recording in `text`, or what is wrong with it.
pub(crate) fn read(text: &str) -> Result<Recording, String> {
    let mut file: File = serde_json::from_str(text).map_err(|error| error.to_string())?;
    if file.protocol != "smtp" {
        return Err(format!("it is about {}, not smtp", file.protocol));
    }
    let scripts = file.scripts.into_iter().map(|script| {
        let sessions = file.transcripts.remove(&script.id).unwrap_or_default();
        script.read(sessions)
    });
    Ok(Recording { scripts: scripts.collect::<Result<_, _>>()? })
}

impl FileScript {
    fn read(self, sessions: BTreeMap<String, Vec<FileOutcome>>) -> Result<Script, String> {
        let wrong = |at: usize, what: &dyn Display| format!("{}, step {at}: {what}", self.id);
        let steps: Vec<_> = (self.steps.into_iter().enumerate())
            .map(|(at, step)| step.read().map_err(|what| wrong(at, &what)))
            .collect::<Result<_, _>>()?;
        let sessions = sessions.into_iter().map(|(server, taken)| {
            if taken.len() != steps.len() {
                return Err(wrong(taken.len(), &format!("{server} has another number of steps")));
            }
            let mut outcomes = Vec::new();
            let mut alone = true;
            for (at, (step, outcome)) in steps.iter().zip(taken).enumerate() {
                // What further connections are told depends on all of them.
                alone &= step.action != Action::Other;
                outcomes.push(outcome.read(step, alone).map_err(|what| wrong(at, &what))?);
            }
            Ok((server, outcomes))
        });
        let sessions = sessions.collect::<Result<_, _>>()?;
        let Self { id, topic, title, profile, .. } = self;
        Ok(Script { id, topic, title, profile, steps, sessions })
    }
}

impl FileStep {
    fn read(self) -> Result<Step, String> {
        // To expect silence is to read all that comes.
        let reads = match self.replies {
            None => Some(1),
            Some(wanted) => wanted.as_u64().and_then(|n| n.try_into().ok()).filter(|n| *n > 0),
        };
        let sent = match (self.send, self.send_hex, self.send_repeat) {
            (Some(text), ..) => Some(text.into_bytes()),
            (_, Some(digits), _) => Some(octets(&digits).ok_or("send_hex has other digits")?),
            (.., Some(Repeat { head, text, times, tail })) => {
                Some((head + &text.repeat(times) + &tail).into_bytes())
            }
            _ => None,
        };
        let action = if self.connect {
            Action::Connect { plain: self.plain, early: self.early.into_bytes() }
        } else if let Some(sent) = sent {
            Action::Send(pieces(&sent, &self.split).ok_or("split is not in order")?)
        } else if let Some(kind) = self.calc {
            Action::Answer(Calculation {
                kind,
                user: self.user,
                password: self.pass,
                prefix: self.prefix,
                template: self.template,
            })
        } else if self.tls {
            Action::Tls
        } else if let Some(seconds) = self.wait {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "whole seconds, and casting saturates"
            )]
            Action::Wait(seconds.ceil() as u32)
        } else if self.close {
            Action::Close
        } else {
            Action::Other
        };
        Ok(Step { action, reads })
    }
}

impl FileOutcome {
    /// `alone`: whether one session can replay it.
    fn read(self, step: &Step, alone: bool) -> Result<Outcome, String> {
        let tls = self.handshake.as_deref() == Some("ok");
        if self.skipped.is_some() {
            return Ok(Outcome::NotSent);
        }
        if !alone || self.handshake.is_some() != tls {
            return Ok(Outcome::LeftOut);
        }
        let mut replies = Vec::new();
        for reply in [self.reply].into_iter().chain(self.replies) {
            replies.extend(reply.read(step.is_ehlo() && replies.is_empty())?);
        }
        Ok(Outcome::Heard(Heard { tls, replies, closed: self.closed }))
    }
}

impl FileReply {
    fn read(self, to_ehlo: bool) -> Result<Option<Said>, String> {
        let Some(code) = self.code else { return Ok(None) };
        let code = code.parse().map_err(|_| format!("{code} is not a code"))?;
        let texts = self.reply_lines.iter().map(|line| line.get(4..).unwrap_or_default());
        let keywords = (to_ehlo && code == 250).then(|| keywords(texts));
        Ok(Some(Said { code, enhanced: self.enhanced, keywords }))
    }
}

/// What these hexadecimal digits stand for.
fn octets(digits: &str) -> Option<Vec<u8>> {
    let pairs = digits.as_bytes().chunks(2);
    pairs.map(|pair| u8::from_str_radix(str::from_utf8(pair).ok()?, 16).ok()).collect()
}

/// `sent`, cut at these offsets.
fn pieces(sent: &[u8], offsets: &[usize]) -> Option<Vec<Vec<u8>>> {
    let ends = offsets.iter().copied().chain([sent.len()]);
    let mut start = 0;
    ends.map(|end| {
        let piece = sent.get(start..end)?.to_vec();
        start = end;
        Some(piece)
    })
    .collect()
}
