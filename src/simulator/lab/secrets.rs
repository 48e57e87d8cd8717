//! What must not leave the page: whatever people typed to log in.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::moves::{Deed, Move};
use super::scene::WRONG_PASSWORD;
use super::{Lab, logins};
use crate::smtp::Phase;

/// The same session, with invented answers in the place of those that people made
/// up themselves to log in: what the server took by the right one, what it refused
/// by a wrong one.
#[must_use]
pub fn blanked(lab: &Lab) -> Lab {
    let mut out = Lab::new(lab.scene.clone());
    // Two passwords that were tried at one place become the same: positions move.
    let mut numbers = vec![0];
    for node in lab.nodes.iter().skip(1) {
        let Some(the) = &node.the else { continue };
        out = out.jump(numbers.get(node.parent).copied().unwrap_or_default());
        let taken = node.code().is_none_or(|code| code < 400);
        let the = Move { act: harmless(&out, &the.act, taken), ..the.clone() };
        out = out.take(the);
        numbers.push(out.at);
    }
    let number = |old: usize| numbers.get(old).copied().unwrap_or_default();
    let (at, tip) = (number(lab.at), number(lab.tip));
    out.tip = tip;
    out.jump(at)
}

/// What stands for `act` where others read it.
fn harmless(lab: &Lab, act: &Deed, taken: bool) -> Deed {
    let Deed::Send(octets) = act else { return act.clone() };
    let text = String::from_utf8_lossy(octets);
    match lab.here().phase {
        Some(Phase::Data) => act.clone(),
        Some(Phase::Authentication) if text.trim() != "*" => {
            let known = logins::answers(lab);
            if known.iter().any(|(_, own)| own == act) {
                return act.clone();
            }
            let wanted = if taken { "answer" } else { "answer_wrong" };
            let own = known.into_iter().find(|(id, _)| *id == wanted).map(|(_, own)| own);
            own.unwrap_or_else(|| Deed::line(&STANDARD.encode(WRONG_PASSWORD)))
        }
        _ if act.verb() == "AUTH" => beginning(lab, act, &text, taken),
        _ if could_be_a_password(&text) && after_login(lab) => {
            Deed::line(&STANDARD.encode(WRONG_PASSWORD))
        }
        _ => act.clone(),
    }
}

/// A line with `AUTH`, without a response of one's own.
fn beginning(lab: &Lab, act: &Deed, text: &str, taken: bool) -> Deed {
    let mut words = text.split_whitespace().skip(1);
    let (name, response) = (words.next().unwrap_or_default(), words.next());
    let known = logins::beginnings(&lab.scene);
    if response.is_none() || known.iter().any(|(_, own)| own == act) {
        return act.clone();
    }
    let of_same = |(id, own): &&(&str, Deed)| {
        let Deed::Send(octets) = own else { return false };
        let own = String::from_utf8_lossy(octets);
        let same = own.split_whitespace().nth(1).is_some_and(|n| n.eq_ignore_ascii_case(name));
        same && own.split_whitespace().nth(2).is_some() && (taken || id.ends_with("_wrong"))
    };
    let own = known.iter().find(of_same).map(|(_, own)| own.clone());
    own.unwrap_or_else(|| {
        let name: String = name.chars().filter(char::is_ascii_graphic).take(20).collect();
        Deed::line(&format!("AUTH {name} {}", STANDARD.encode(WRONG_PASSWORD)))
    })
}

/// Whether the line is one word of Base64, as passwords are said.
fn could_be_a_password(text: &str) -> bool {
    let word = text.trim();
    word.len() >= 8 && STANDARD.decode(word).is_ok()
}

/// Whether a login was tried a few moves ago: then a password may come too late.
fn after_login(lab: &Lab) -> bool {
    let path = lab.path();
    let last = path
        .iter()
        .rev()
        .take(4)
        .filter_map(|at| lab.node(*at))
        .filter_map(|node| node.the.as_ref());
    last.into_iter().any(|the| the.act.verb() == "AUTH")
}
