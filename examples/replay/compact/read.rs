//! Reads a recording from its files.

use std::collections::HashMap;
use std::mem;

use super::super::octets::unescaped;
use super::super::recording::{
    Action, Calculation, Heard, Keywords, Outcome, Recording, Said, Script, Step,
};
use super::{Files, KEYWORDS, LEFT_OUT, NOT_SENT, SILENCE};

/// The recording in `files`, or the line that is wrong.
pub(crate) fn read(files: &Files) -> Result<Recording, String> {
    let known = files.get(KEYWORDS).map(String::as_str).unwrap_or_default();
    let known: HashMap<_, _> = known.lines().filter_map(|line| line.split_once(": ")).collect();
    let mut scripts = Vec::new();
    for (name, text) in files.iter().filter(|(name, _)| *name != KEYWORDS) {
        let topic = name.strip_suffix(".txt").unwrap_or(name);
        for section in text.split("\n\n") {
            let script = read_script(topic, section, &known);
            scripts.push(script.map_err(|line| format!("{name}: {line}"))?);
        }
    }
    Ok(Recording { scripts })
}

/// By server and name, with a space between them: keywords.
type Known<'a> = HashMap<&'a str, &'a str>;

fn read_script(topic: &str, text: &str, known: &Known<'_>) -> Result<Script, String> {
    let mut lines = text.lines();
    let mut script = lines
        .next()
        .and_then(|line| read_title(topic, line))
        .ok_or_else(|| format!("no title: {text}"))?;
    let servers = lines.next().and_then(|line| line.strip_prefix("servers: "));
    let servers = servers.ok_or_else(|| format!("{}: no servers", script.id))?;
    script.sessions = servers.split(' ').map(|name| (name.to_owned(), Vec::new())).collect();
    let mut draft = Draft::new();
    for line in lines {
        if let Some(answer) = line.strip_prefix("S: ") {
            script.steps.extend(draft.finish());
            script.answer(answer, known)
        } else {
            draft.line(line)
        }
        .ok_or_else(|| format!("{}: {line}", script.id))?;
    }
    let whole = script.sessions.iter().all(|(_, outcomes)| outcomes.len() == script.steps.len());
    if whole { Ok(script) } else { Err(format!("{}: an outcome is missing", script.id)) }
}

fn read_title(topic: &str, line: &str) -> Option<Script> {
    let (id, rest) = line.strip_prefix("# ")?.split_once(" (")?;
    let (profile, title) = rest.split_once("): ")?;
    Some(Script {
        id: id.to_owned(),
        topic: topic.to_owned(),
        title: title.to_owned(),
        profile: profile.to_owned(),
        steps: Vec::new(),
        sessions: Vec::new(),
    })
}

impl Script {
    /// An outcome, for the servers that are named or for all that are left.
    fn answer(&mut self, line: &str, known: &Known<'_>) -> Option<()> {
        let (outcome, named) = line.split_once(" | ").unwrap_or((line, ""));
        let named: Vec<_> = named.split_ascii_whitespace().collect();
        let count = self.steps.len();
        for (server, outcomes) in &mut self.sessions {
            if outcomes.len() < count && (named.is_empty() || named.contains(&server.as_str())) {
                outcomes.push(read_outcome(outcome, server, known)?);
            }
        }
        Some(())
    }
}

fn read_outcome(text: &str, server: &str, known: &Known<'_>) -> Option<Outcome> {
    let mut heard = Heard::default();
    match text {
        NOT_SENT => return Some(Outcome::NotSent),
        LEFT_OUT => return Some(Outcome::LeftOut),
        SILENCE => return Some(Outcome::Heard(heard)),
        _ => {}
    }
    for part in text.split(", ") {
        match part {
            "tls" => heard.tls = true,
            "closed" => heard.closed = true,
            _ => heard.replies.push(read_reply(part, server, known)?),
        }
    }
    Some(Outcome::Heard(heard))
}

fn read_reply(text: &str, server: &str, known: &Known<'_>) -> Option<Said> {
    let mut words = text.split(' ');
    let code = words.next()?.parse().ok()?;
    let (mut enhanced, mut keywords) = (None, None);
    for word in words {
        if let Some(name) = word.strip_prefix("[@").and_then(|name| name.strip_suffix(']')) {
            let listed = known.get(format!("{server} {name}").as_str())?;
            keywords = Some(listed.split(' ').map(str::to_owned).collect::<Keywords>());
        } else {
            enhanced = Some(word.to_owned());
        }
    }
    Some(Said { code, enhanced, keywords })
}

/// A step of which not all lines are read yet.
struct Draft {
    action: Option<Action>,
    pieces: Vec<Vec<u8>>,
    reads: Option<usize>,
}

impl Draft {
    const fn new() -> Self {
        Self { action: None, pieces: Vec::new(), reads: Some(1) }
    }

    fn line(&mut self, line: &str) -> Option<()> {
        let (mark, rest) = line.split_at_checked(2)?;
        let rest = rest.strip_prefix(' ').unwrap_or(rest);
        match mark {
            "C/" => self.pieces.push(Vec::new()),
            "C:" | "C|" => {
                let octets = unescaped(rest)?;
                if self.pieces.is_empty() {
                    self.pieces.push(Vec::new());
                }
                let piece = self.pieces.last_mut()?;
                piece.extend(octets);
                piece.extend_from_slice(if mark == "C:" { b"\r\n" } else { b"" });
            }
            "R:" => self.reads = if rest == "all" { None } else { Some(rest.parse().ok()?) },
            "@ " => self.action = Some(read_action(rest)?),
            "= " => {
                let Some(Action::Answer(calculation)) = &mut self.action else { return None };
                let (name, value) = rest.split_once(' ')?;
                let value = String::from_utf8(unescaped(value)?).ok()?;
                match name {
                    "user" => calculation.user = value,
                    "password" => calculation.password = value,
                    "prefix" => calculation.prefix = value,
                    "template" => calculation.template = value,
                    _ => return None,
                }
            }
            _ => return None,
        }
        Some(())
    }

    /// The step, once; nothing if no line came since.
    fn finish(&mut self) -> Option<Step> {
        let Self { action, pieces, reads } = mem::replace(self, Self::new());
        let action = match action {
            Some(Action::Connect { plain, .. }) => {
                Some(Action::Connect { plain, early: pieces.concat() })
            }
            None if !pieces.is_empty() => Some(Action::Send(pieces)),
            action => action,
        };
        Some(Step { action: action?, reads })
    }
}

fn read_action(text: &str) -> Option<Action> {
    let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
    Some(match word {
        "connect" => Action::Connect { plain: rest == "plain", early: Vec::new() },
        "answer" => Action::Answer(Calculation { kind: rest.to_owned(), ..Calculation::default() }),
        "tls" => Action::Tls,
        "wait" => Action::Wait(rest.parse().ok()?),
        "close" => Action::Close,
        "other" => Action::Other,
        _ => return None,
    })
}
