//! The session for other places: as text, as a command, as a drawing.

use super::moves::{Deed, Fault};
use super::play::Note;
use super::scene::Scene;
use super::{By, Lab, Node, blanked};
use crate::smtp::{Session, Transport};

/// What was said up to here, as RFCs print it; answers of one's own to a login are
/// invented ones.
pub fn transcript(lab: &Lab) -> String {
    let lab = blanked(lab);
    let mut out = String::new();
    for node in nodes(&lab) {
        for words in beside(node) {
            out += &format!("-- {words} --\n");
        }
        for line in &node.spoken {
            let by = if line.by == By::Client { 'C' } else { 'S' };
            out += &format!("{by}: {}\n", visible(&line.text));
        }
    }
    out
}

/// The same session as a command of swaks, as far as swaks can do it.
pub fn swaks(lab: &Lab) -> String {
    let Scene { host, port, username, client, .. } = &lab.scene;
    let cast = lab.scene.cast();
    let mut words = vec![
        "swaks".to_owned(),
        format!("--server {}", quoted(host)),
        format!("--port {port}"),
        format!("--ehlo {}", quoted(&cast.client)),
    ];
    let said = |verb: &str| nodes(lab).any(|node| is(node, verb));
    if *client == Transport::Tls {
        words.push("--tls-on-connect".to_owned());
    } else if said("STARTTLS") {
        words.push("--tls".to_owned());
    }
    if let Some(name) = nodes(lab).find(|node| is(node, "AUTH")).map(mechanism) {
        words.push(format!("--auth {}", quoted(&name)));
        words.push(format!("--auth-user {}", quoted(username)));
        words.push(format!("--auth-password {}", quoted(&cast.app_password)));
    }
    if let Some(from) = nodes(lab).find(|node| is(node, "MAIL")).map(path_in) {
        words.push(format!("--from {}", quoted(&from)));
    }
    let to: Vec<_> = nodes(lab).filter(|node| is(node, "RCPT")).map(path_in).collect();
    if !to.is_empty() {
        words.push(format!("--to {}", quoted(&to.join(","))));
    }
    let queued = lab.session().and_then(|session| session.queue().last());
    if let Some(queued) = queued {
        let data = String::from_utf8_lossy(&queued.data).replace("\r\n", "\\n");
        words.push(format!("--data {}", quoted(data.trim_end_matches("\\n"))));
    } else if let Some(stage) = last_stage(lab) {
        words.push(format!("--quit-after {stage}"));
    }
    words.join(" \\\n  ") + "\n"
}

/// The session as a sequence diagram of Mermaid.
pub fn mermaid(lab: &Lab) -> String {
    let lab = blanked(lab);
    let mut out = String::from("sequenceDiagram\n  participant C as Client\n");
    out += &format!("  participant S as {}\n", escaped(&lab.scene.host));
    for node in nodes(&lab) {
        for words in beside(node) {
            out += &format!("  Note over C,S: {}\n", escaped(&words));
        }
        for (by, arrow) in [(By::Client, "C->>S"), (By::Server, "S-->>C")] {
            let lines: Vec<_> = said(node, by).iter().map(|line| escaped(line)).collect();
            if !lines.is_empty() {
                out += &format!("  {arrow}: {}\n", lines.join("<br/>"));
            }
        }
    }
    out
}

/// The moves up to here.
pub(super) fn nodes(lab: &Lab) -> impl Iterator<Item = &Node> {
    lab.path().into_iter().skip(1).filter_map(|at| lab.node(at))
}

/// What a side said, as far as it is drawn.
pub(super) fn said(node: &Node, by: By) -> Vec<String> {
    let lines = node.spoken.iter().filter(|line| line.by == by);
    let mut lines: Vec<_> = lines.map(|line| visible(&line.text)).collect();
    let more = lines.len().saturating_sub(MOST_LINES);
    if more > 0 {
        lines.truncate(MOST_LINES);
        lines.push(format!("… {more} more"));
    }
    lines
}

/// What is not said by lines.
pub(super) fn beside(node: &Node) -> Vec<String> {
    let Some(the) = &node.the else { return Vec::new() };
    let act = match the.act {
        Deed::Connect => Some("connection opened"),
        Deed::Handshake => Some("TLS handshake"),
        Deed::Send(_) => None,
    };
    let fault = match (&the.fault, node.note) {
        (Some(Fault::Reply(_)), _) => Some("answered by hand"),
        (_, Some(Note::Lost)) => Some("connection lost"),
        (_, Some(Note::Late(_))) => Some("no answer in time"),
        (_, Some(Note::Half)) => Some("half an answer"),
        (_, Some(Note::Garbage)) => Some("no SMTP"),
        (_, Some(Note::TlsFailed)) => Some("handshake failure"),
        (_, Some(Note::WrongName)) => Some("certificate for another name"),
        (_, Some(Note::NotTls)) => Some("wrong version number"),
        (_, Some(Note::Hangs)) => Some("both sides wait"),
        _ => None,
    };
    act.into_iter().chain(fault).map(str::to_owned).collect()
}

fn is(node: &Node, verb: &str) -> bool {
    node.the.as_ref().is_some_and(|the| the.act.verb() == verb)
}

fn first_line(node: &Node) -> &str {
    node.spoken.first().map(|line| &*line.text).unwrap_or_default()
}

fn mechanism(node: &Node) -> String {
    let name = first_line(node).split_whitespace().nth(1).unwrap_or("PLAIN");
    name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect()
}

/// The address in a line with `MAIL` or `RCPT`.
fn path_in(node: &Node) -> String {
    let line = first_line(node);
    let inside = line.split_once('<').and_then(|(_, rest)| rest.rsplit_once('>'));
    let address = inside.map_or("", |(address, _)| address);
    if address.is_empty() { "<>".to_owned() } else { visible(address) }
}

/// What swaks calls the stage that the session has come to.
fn last_stage(lab: &Lab) -> Option<&'static str> {
    let session = lab.session()?;
    Some(if !session.forward_paths().is_empty() {
        "TO"
    } else if session.reverse_path().is_some() {
        "FROM"
    } else if session.identity().is_some() {
        "AUTH"
    } else if session.hello().is_some() {
        "EHLO"
    } else if Session::tls(session) {
        "TLS"
    } else {
        "CONNECT"
    })
}

/// One word of a shell command.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "@.,-_:/".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", visible(word).replace('\'', "'\\''"))
}

/// Control characters as the pictures that Unicode has for them.
pub(super) fn visible(text: &str) -> String {
    text.chars().map(picture).collect()
}

/// The picture of a control character.
pub(super) fn picture(c: char) -> char {
    match c {
        '\u{0}'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}'),
        '\u{7f}' => '\u{2421}',
        // Those that turn the text around them.
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        c => c,
    }
}

/// Text in a line of Mermaid.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in visible(text).chars() {
        match c {
            '#' | ';' | '<' | '>' | '"' | '&' | '{' | '}' | '%' => {
                out += &format!("#{};", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out
}

/// Lines of one side that are drawn at once.
const MOST_LINES: usize = 12;
