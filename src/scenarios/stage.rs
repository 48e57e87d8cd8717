//! Where lessons are played: at the player's own server, or on a stage of their own.

use super::{Cast, Server};
use crate::registry::Entry;
use crate::smtp::{ON_STAGE, Passwords, Persona, Setup, Transport, User};

/// Where a lesson is played.
#[derive(Clone, Copy, Debug)]
pub enum Stage {
    /// At the server of whoever plays it, where this holds of them.
    Own(fn(&Cast) -> bool),
    /// Always with the same people and servers.
    Set(fn() -> Cast),
}

/// Whether one can log in there by PLAIN, with a password.
pub(super) fn takes_passwords(cast: &Cast) -> bool {
    let persona = cast.persona;
    persona.rules.passwords != Passwords::None && persona.mechanisms.contains(&"PLAIN")
}

/// Asha's mail program at her own server.
pub(super) fn submission(transport: Transport, setup: fn(Setup) -> Setup) -> Cast {
    let port = if transport == Transport::Tls { 465 } else { 587 };
    let cast = Cast::new("asha@example.in", "mail.example.in", port, transport);
    let scene = Some(setup(cast.setup()));
    Cast { scene, ..cast }
}

/// Asha's mail program at Gmail.
pub(super) fn gmail(setup: fn(Setup) -> Setup) -> Cast {
    let cast = Cast::new("asha@gmail.com", "smtp.gmail.com", 465, Transport::Tls);
    let scene = Some(setup(cast.setup()));
    Cast { scene, ..cast }
}

/// Asha's server brings her mail to the server of `example.org`, which behaves like
/// `persona`. Ravi and Mira live there; Full's mailbox is full.
pub(super) fn mx(persona: &str, setup: fn(Setup) -> Setup) -> Cast {
    let names = ["ravi", "mira", "full"].map(|name| format!("{name}@example.org"));
    let host = "mx.example.org";
    let mut here = Setup::mx(host, &names.each_ref().map(String::as_str)).everyday();
    here.full = vec![names[2].clone()];
    Cast {
        persona: persona_called(persona),
        client: "mail.example.in".to_owned(),
        scene: Some(setup(here)),
        ..Cast::new("asha@example.in", host, 25, Transport::Plain)
    }
}

/// Ravi's server brings his mail to Asha at Gmail.
pub(super) fn gmail_mx(setup: fn(Setup) -> Setup) -> Cast {
    let host = "gmail-smtp-in.l.google.com";
    let here = Setup::mx(host, &["asha@gmail.com", "full@gmail.com"]).everyday();
    let here = Setup { full: vec!["full@gmail.com".to_owned()], ..here };
    Cast {
        recipient: "asha@gmail.com".to_owned(),
        client: "mail.example.org".to_owned(),
        scene: Some(setup(here)),
        ..Cast::new("ravi@example.org", host, 25, Transport::Plain)
    }
}

/// Asha's server brings her mail to Ravi, whose domain has its mail at Microsoft.
pub(super) fn outlook_mx() -> Cast {
    let host = "example-org.mail.protection.outlook.com";
    let scene = Some(Setup::mx(host, &["ravi@example.org"]).everyday());
    Cast { host: host.to_owned(), scene, ..mx("outlook_mx", as_ever) }
}

/// The server of `example.org` brings something to Asha at her own server.
pub(super) fn home() -> Cast {
    let Server { setup, .. } = back_home();
    Cast {
        address: "ravi@example.org".to_owned(),
        client: "mail.example.org".to_owned(),
        recipient: "asha@example.in".to_owned(),
        host: setup.host.clone(),
        scene: Some(setup),
        ..mx("strict", as_ever)
    }
}

/// Asha's own server takes mail for her, from anyone.
pub(super) fn back_home() -> Server {
    let setup = Setup::mx("mx.example.in", &["asha@example.in"]).everyday();
    Server { persona: persona_called("strict"), transport: Transport::Plain, setup }
}

/// The server as it always is.
pub(super) const fn as_ever(setup: Setup) -> Setup {
    setup
}

/// The server with these extensions and ways to log in, which few have, beside the
/// everyday ones.
pub(super) fn with(setup: Setup, names: &[&str]) -> Setup {
    let mut setup = setup;
    setup.off.retain(|off| !names.contains(&off.as_str()));
    setup
}

/// The server with little room, so that lessons stay short.
pub(super) fn limited(setup: Setup, size: u64, recipients: usize) -> Setup {
    let mut limits = persona_called("strict").rules.limits;
    (limits.size, limits.recipients) = (size, recipients);
    Setup { limits: Some(limits), ..setup }
}

/// The server for this one user.
pub(super) fn with_user(setup: Setup, change: fn(&mut User)) -> Setup {
    let mut setup = setup;
    setup.users.iter_mut().for_each(change);
    setup
}

/// The persona of this name.
pub(super) fn persona_called(id: &str) -> Entry<Persona> {
    ON_STAGE.get(id).expect("lessons name personas that there are")
}
