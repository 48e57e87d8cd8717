//! What a client says to log in, at this moment.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::moves::Deed;
use super::scene::{Scene, TOKEN, WRONG_PASSWORD};
use super::{Lab, Node};
use crate::registry::Entry;
use crate::smtp::{Credentials, MECHANISMS, Mechanism, Phase};

/// Lines that begin a login, each with the name of its chip.
pub(super) fn beginnings(scene: &Scene) -> Vec<(&'static str, Deed)> {
    let cast = scene.cast();
    let known = MECHANISMS.iter().filter(|own| scene.persona.mechanisms.contains(&own.name));
    let mut out = Vec::new();
    for mechanism in known {
        out.extend(
            beginning(scene, mechanism, &cast.app_password).map(|deed| (mechanism.id, deed)),
        );
        if mechanism.name == "PLAIN" {
            let more =
                [("plain_everyday", cast.password.as_str()), ("plain_wrong", WRONG_PASSWORD)];
            for (id, password) in more {
                out.extend(beginning(scene, mechanism, password).map(|deed| (id, deed)));
            }
        }
    }
    out
}

fn beginning(scene: &Scene, mechanism: Entry<Mechanism>, password: &str) -> Option<Deed> {
    let name = mechanism.name;
    if !mechanism.client_first {
        return Some(Deed::line(&format!("AUTH {name}")));
    }
    let first = respond(scene, mechanism, password, &[])?;
    // Nothing at all is written as an equals sign (RFC 4954 §4).
    let first = if first.is_empty() { "=" } else { &first };
    Some(Deed::line(&format!("AUTH {name} {first}")))
}

/// Lines that answer the challenge that the server has sent.
pub(super) fn answers(lab: &Lab) -> Vec<(&'static str, Deed)> {
    let Some((mechanism, challenges)) = exchange(lab) else { return Vec::new() };
    let (scene, cast) = (&lab.scene, lab.scene.cast());
    let mut out = Vec::new();
    let right = respond(scene, mechanism, &cast.app_password, &challenges);
    out.extend(right.map(|line| ("answer", Deed::line(&line))));
    for (id, password) in [("answer_everyday", &*cast.password), ("answer_wrong", WRONG_PASSWORD)] {
        let other = respond(scene, mechanism, password, &challenges).map(|line| Deed::line(&line));
        out.extend(
            other.filter(|deed| out.iter().all(|(_, known)| known != deed)).map(|d| (id, d)),
        );
    }
    out
}

fn respond(
    scene: &Scene,
    mechanism: Entry<Mechanism>,
    password: &str,
    challenges: &[Vec<u8>],
) -> Option<String> {
    let credentials = Credentials {
        user: &scene.username,
        password,
        token: Some(TOKEN),
        nonce: NONCE,
        acting_for: "",
        host: &scene.host,
        port: scene.port,
    };
    Some(STANDARD.encode((mechanism.respond)(&credentials, challenges).ok()?))
}

/// The login that is on its way, and the challenges so far, decoded.
fn exchange(lab: &Lab) -> Option<(Entry<Mechanism>, Vec<Vec<u8>>)> {
    let mut challenges = Vec::new();
    let mut node: &Node = lab.here();
    loop {
        if node.phase != Some(Phase::Authentication) {
            return None;
        }
        let challenge = node.replies().last().and_then(|reply| reply.lines.first())?;
        challenges.push(STANDARD.decode(challenge.trim()).unwrap_or_default());
        let parent = lab.node(node.parent)?;
        if parent.phase != Some(Phase::Authentication) {
            break;
        }
        node = parent;
    }
    challenges.reverse();
    let Some(Deed::Send(octets)) = node.the.as_ref().map(|the| &the.act) else { return None };
    let line = String::from_utf8_lossy(octets).into_owned();
    let mut words = line.split_whitespace().skip(1);
    let name = words.next()?;
    let mechanism = MECHANISMS.iter().find(|own| own.name.eq_ignore_ascii_case(name))?;
    // The empty challenge that asks the client to begin is none.
    if mechanism.client_first && words.next().is_none() && !challenges.is_empty() {
        challenges.remove(0);
    }
    Some((mechanism, challenges))
}

/// What would be new in each login.
const NONCE: &str = "fyko+d2lbbFgONRv9qkxdawL";
