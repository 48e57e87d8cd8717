//! Writes a recording down, a file for each topic.

use std::collections::BTreeMap;
use std::mem;

use super::super::octets::{escaped, repeated, repetition};
use super::super::recording::{
    Action, Calculation, Heard, Keywords, Outcome, Recording, Script, Step,
};
use super::{Files, KEYWORDS, LEFT_OUT, NOT_SENT};

/// The files of a recording.
pub(crate) fn write(recording: &Recording) -> Files {
    let mut files = Files::new();
    let mut known = Known::new();
    for script in &recording.scripts {
        let file = files.entry(format!("{}.txt", script.topic)).or_default();
        if !file.is_empty() {
            file.push('\n');
        }
        *file += &write_script(script, &mut known);
    }
    let keywords = known.into_iter().map(|((server, name), keywords)| {
        let keywords: Vec<_> = keywords.iter().map(String::as_str).collect();
        format!("{server} {name}: {}\n", keywords.join(" "))
    });
    files.insert(KEYWORDS.to_owned(), keywords.collect());
    files
}

/// By server and name: sets of keywords.
type Known = BTreeMap<(String, String), Keywords>;

fn write_script(script: &Script, known: &mut Known) -> String {
    let Script { id, title, profile, steps, sessions, .. } = script;
    let servers: Vec<_> = sessions.iter().map(|(server, _)| server.as_str()).collect();
    let mut text = format!("# {id} ({profile}): {title}\nservers: {}\n", servers.join(" "));
    let outcomes: Vec<_> = sessions
        .iter()
        .map(|(server, outcomes)| write_outcomes(server, profile, outcomes, known))
        .collect();
    for (at, step) in steps.iter().enumerate() {
        text += &write_step(step);
        let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
        for (server, outcomes) in servers.iter().zip(&outcomes) {
            let outcome = outcomes[at].as_str();
            match groups.iter_mut().find(|(other, _)| *other == outcome) {
                Some((_, servers)) => servers.push(server),
                None => groups.push((outcome, vec![server])),
            }
        }
        groups.sort_by_key(|(_, servers)| servers.len());
        let others = groups.pop();
        for (outcome, servers) in groups {
            text += &format!("S: {outcome} | {}\n", servers.join(" "));
        }
        if let Some((outcome, _)) = others {
            text += &format!("S: {outcome}\n");
        }
    }
    text
}

/// The outcomes of one session; keywords get names by what the session has come to.
fn write_outcomes(
    server: &str,
    profile: &str,
    outcomes: &[Outcome],
    known: &mut Known,
) -> Vec<String> {
    let (mut tls, mut login) = (false, false);
    let mut texts = Vec::new();
    for outcome in outcomes {
        let Outcome::Heard(heard) = outcome else {
            let not_sent = *outcome == Outcome::NotSent;
            texts.push(if not_sent { NOT_SENT } else { LEFT_OUT }.to_owned());
            continue;
        };
        tls |= heard.tls;
        login |= heard.replies.iter().any(|said| said.code == 235);
        let situation = [profile, if tls { "+tls" } else { "" }, if login { "+login" } else { "" }];
        texts.push(with_names(heard, server, &situation.concat(), known));
    }
    texts
}

fn with_names(heard: &Heard, server: &str, situation: &str, known: &mut Known) -> String {
    let mut heard = heard.clone();
    for keywords in heard.replies.iter_mut().filter_map(|said| said.keywords.as_mut()) {
        let mut name = situation.to_owned();
        while *known.entry((server.to_owned(), name.clone())).or_insert_with(|| keywords.clone())
            != *keywords
        {
            name += "+";
        }
        *keywords = Keywords::from([format!("@{name}")]);
    }
    heard.to_string()
}

fn write_step(step: &Step) -> String {
    let mut text = match &step.action {
        Action::Connect { plain, early } => {
            let plain = if *plain { " plain" } else { "" };
            format!("@ connect{plain}\n") + &write_octets(early)
        }
        Action::Send(pieces) => {
            let pieces: Vec<_> = pieces.iter().map(|piece| write_octets(piece)).collect();
            pieces.join("C/\n")
        }
        Action::Answer(calculation) => write_calculation(calculation),
        Action::Tls => "@ tls\n".to_owned(),
        Action::Wait(seconds) => format!("@ wait {seconds}\n"),
        Action::Close => "@ close\n".to_owned(),
        Action::Other => "@ other\n".to_owned(),
    };
    match step.reads {
        Some(1) => {}
        Some(number) => text += &format!("R: {number}\n"),
        None => text += "R: all\n",
    }
    text
}

fn write_calculation(calculation: &Calculation) -> String {
    let Calculation { kind, user, password, prefix, template } = calculation;
    let mut text = format!("@ answer {kind}\n");
    for (name, value) in
        [("user", user), ("password", password), ("prefix", prefix), ("template", template)]
    {
        if !value.is_empty() {
            text += &write_line(&format!("= {name}"), &escaped(value.as_bytes()));
        }
    }
    text
}

/// Octets, line by line.
fn write_octets(octets: &[u8]) -> String {
    let mut text = String::new();
    let mut line = String::new();
    let mut plain = Vec::new();
    let mut rest = octets;
    while let Some((first, others)) = rest.split_first() {
        if let Some(after) = rest.strip_prefix(b"\r\n") {
            line += &escaped(&mem::take(&mut plain));
            text += &write_line("C:", &mem::take(&mut line));
            rest = after;
        } else if let Some((part, times)) = repetition(rest) {
            line += &escaped(&mem::take(&mut plain));
            line += &repeated(part, times);
            rest = &rest[part.len() * times..];
            if part.ends_with(b"\r\n") {
                text += &write_line("C|", &mem::take(&mut line));
            }
        } else {
            plain.push(*first);
            rest = others;
        }
    }
    line += &escaped(&plain);
    if !line.is_empty() {
        text += &write_line("C|", &line);
    }
    text
}

/// A line that does not end in a space, which nobody would see.
fn write_line(mark: &str, line: &str) -> String {
    match line.strip_suffix(' ') {
        Some(line) => format!("{mark} {line}\\x20\n"),
        None if line.is_empty() => format!("{mark}\n"),
        None => format!("{mark} {line}\n"),
    }
}
