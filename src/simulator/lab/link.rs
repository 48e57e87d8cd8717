//! A session in the fragment of a URL: `#lab=1.Z21haWwg…`.
//!
//! After the version stands Base64 (RFC 4648 §5) of lines of text: who takes part,
//! every move, and where one is. What a chip does is written by the chip's name,
//! so that most sessions are short; what people typed to log in is not written.

use std::rc::Rc;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::chips::chips;
use super::moves::{Deed, Fault, Move};
use super::replies::Canned;
use super::scene::{self, Door, Scene};
use super::typed::LONGEST as LONGEST_PASTE;
use super::{Lab, MOST_MOVES, blanked};
use crate::scenarios::Cast;
use crate::smtp::{Reply, Transport};

/// Why a fragment cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotALab {
    /// It holds no session.
    Other,
    /// A newer version of this site wrote it.
    FromTheFuture,
    /// It is damaged, too long, or was never ours.
    Unreadable,
}

/// The fragment that leads back to the session, without `#`; `None`: it would be
/// longer than links can be.
pub fn write(lab: &Lab) -> Option<String> {
    let lab = blanked(lab);
    let mut text = written_scene(&lab.scene);
    let mut so_far = Lab::new(lab.scene.clone());
    for (from, the) in lab.moves() {
        text.push('\n');
        if from != so_far.at {
            text += &format!("@{from}:");
            so_far = so_far.jump(from);
        }
        text += &written_act(&so_far, &the.act);
        text += &written_fault(the.fault.as_ref());
        so_far = so_far.take(the);
        if text.len() > LONGEST {
            return None;
        }
    }
    text += &format!("\n!{},{}", lab.at, lab.tip);
    let link = format!("lab={VERSION}.{}", URL_SAFE_NO_PAD.encode(text));
    (link.len() <= LONGEST).then_some(link)
}

/// The session in `fragment`, with or without its `#`.
///
/// # Errors
///
/// Says why it cannot be read.
pub fn read(fragment: &str) -> Result<Lab, NotALab> {
    let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
    let value = fragment.split('&').find_map(|pair| pair.strip_prefix("lab="));
    let value = value.ok_or(NotALab::Other)?;
    let (version, payload) = value.split_once('.').ok_or(NotALab::Unreadable)?;
    match version.parse::<u32>() {
        Ok(VERSION) if value.len() <= LONGEST => {}
        Ok(newer) if newer > VERSION => return Err(NotALab::FromTheFuture),
        _ => return Err(NotALab::Unreadable),
    }
    let octets = URL_SAFE_NO_PAD.decode(payload).map_err(|_| NotALab::Unreadable)?;
    let text = String::from_utf8(octets).map_err(|_| NotALab::Unreadable)?;
    lab(&text).ok_or(NotALab::Unreadable)
}

fn lab(text: &str) -> Option<Lab> {
    let mut lines = text.split('\n');
    let mut lab = Lab::new(scene(lines.next()?)?);
    for line in lines.take(MOST_MOVES + 2) {
        if let Some(place) = line.strip_prefix('!') {
            let (at, tip) = place.split_once(',')?;
            let (at, tip) = (at.parse().ok()?, tip.parse::<usize>().ok()?);
            lab.tip = Some(tip).filter(|tip| *tip < lab.len())?;
            return Some(lab.go(at)).filter(|lab| lab.at == at);
        }
        let line = match line.strip_prefix('@').and_then(|line| line.split_once(':')) {
            Some((from, line)) => {
                let from = from.parse().ok().filter(|from| *from < lab.len())?;
                lab = lab.jump(from);
                line
            }
            None => line,
        };
        let (act, fault) = match line.split_once('\t') {
            Some((act, fault)) => (act, Some(fault_of(fault)?)),
            None => (line, None),
        };
        let the = Move { act: act_of(&lab, act)?, fault };
        let before = lab.len();
        lab = lab.take(the);
        // A move that was made before is none of ours.
        if lab.len() == before {
            return None;
        }
    }
    None
}

fn written_scene(scene: &Scene) -> String {
    let door = match scene.door {
        Door::Mx => 'm',
        Door::Submission => 's',
        Door::Smtps => 't',
    };
    let client = if scene.client == Transport::Tls { 't' } else { 's' };
    let words = [&*scene.address, &*scene.username, &*scene.host].map(escaped);
    let switched = scene.switched.join(",");
    let persona = scene.persona.id;
    format!("{persona}\t{door}{client}\t{}\t{}\t{switched}", scene.port, words.join("\t"))
}

fn scene(line: &str) -> Option<Scene> {
    let fields: Vec<_> = line.split('\t').collect();
    let [persona, doors, port, address, username, host, switched] = fields[..] else { return None };
    let address = word(address)?;
    let (username, host) = (word(username)?, word(host)?);
    let port = port.parse().ok()?;
    let names = switched.split(',').filter(|name| !name.is_empty());
    let switched = names.map(scene::switch).collect::<Option<_>>()?;
    // Settings that are to be played: the server is known by its name and its port.
    if persona.is_empty() {
        let client = if doors == "t" { Transport::Tls } else { Transport::Plain };
        let cast = Cast { username, ..Cast::new(&address, &host, port, client) };
        return Some(Scene { switched, ..Scene::of(&cast) });
    }
    let persona = scene::persona(persona)?;
    let (door, client) = match doors {
        "mt" => (Door::Mx, Transport::Tls),
        "ms" => (Door::Mx, Transport::Plain),
        "st" => (Door::Submission, Transport::Tls),
        "ss" => (Door::Submission, Transport::Plain),
        "tt" => (Door::Smtps, Transport::Tls),
        "ts" => (Door::Smtps, Transport::Plain),
        _ => return None,
    };
    Some(Scene { address, username, host, port, persona, door, client, switched })
}

/// An address or a name.
fn word(text: &str) -> Option<String> {
    let text = unescaped(text)?;
    let fits = text.chars().count() <= LONGEST_WORD && !text.chars().any(char::is_control);
    fits.then_some(text)
}

fn written_act(lab: &Lab, act: &Deed) -> String {
    let chip = chips(lab).into_iter().find(|chip| chip.act == *act);
    match (act, chip) {
        (_, Some(chip)) => chip.id.to_owned(),
        (Deed::Connect, None) => "connect".to_owned(),
        (Deed::Handshake, None) => "handshake".to_owned(),
        (Deed::Send(octets), None) => {
            let text = String::from_utf8_lossy(octets);
            match text.strip_suffix("\r\n") {
                Some(line) => format!("={}", escaped(line)),
                None => format!("~{}", escaped(&text)),
            }
        }
    }
}

fn act_of(lab: &Lab, text: &str) -> Option<Deed> {
    let octets = if let Some(line) = text.strip_prefix('=') {
        unescaped(line)? + "\r\n"
    } else if let Some(raw) = text.strip_prefix('~') {
        unescaped(raw)?
    } else {
        return match text {
            "connect" => Some(Deed::Connect),
            "handshake" => Some(Deed::Handshake),
            id => chips(lab).into_iter().find(|chip| chip.id == id).map(|chip| chip.act),
        };
    };
    (octets.len() <= LONGEST_PASTE + 2).then(|| Deed::Send(octets.into_bytes()))
}

fn written_fault(fault: Option<&Fault>) -> String {
    match fault {
        None => String::new(),
        Some(Fault::Reply(canned)) => format!("\t={}", canned.id),
        Some(Fault::Recorded(reply)) => format!("\t\"{}", escaped(&reply.printed().join("\n"))),
        Some(Fault::Lost) => "\tlost".to_owned(),
        Some(Fault::Delay) => "\tlate".to_owned(),
        Some(Fault::Half) => "\thalf".to_owned(),
        Some(Fault::Garbage) => "\tgarbage".to_owned(),
        Some(Fault::TlsFailure) => "\ttls".to_owned(),
        Some(Fault::WrongName) => "\tname".to_owned(),
    }
}

fn fault_of(text: &str) -> Option<Fault> {
    if let Some(reply) = text.strip_prefix('"') {
        return Reply::parse(&unescaped(reply)?).map(|reply| Fault::Recorded(Rc::new(reply)));
    }
    Some(match text {
        "lost" => Fault::Lost,
        "late" => Fault::Delay,
        "half" => Fault::Half,
        "garbage" => Fault::Garbage,
        "tls" => Fault::TlsFailure,
        "name" => Fault::WrongName,
        id => Fault::Reply(Canned::get(id.strip_prefix('=')?)?),
    })
}

/// The text in one line, without a tab.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c => out.push(c),
        }
    }
    out
}

fn unescaped(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        out.push(match c {
            '\\' => match chars.next()? {
                '\\' => '\\',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                _ => return None,
            },
            c => c,
        });
    }
    Some(out)
}

/// The version of the form. Links of older versions must stay readable.
const VERSION: u32 = 1;

/// Octets of the longest link.
const LONGEST: usize = 64 * 1024;

/// Characters of the longest address or name.
const LONGEST_WORD: usize = 320;
