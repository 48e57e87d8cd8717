//! What lessons have in common.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::{Act, Cast, Step};
use crate::smtp::Transport;
use crate::text::Text;

/// From nothing to an encrypted connection on which the client has introduced
/// itself.
pub(super) fn opening(cast: &Cast) -> Vec<Step> {
    let ehlo = format!("EHLO {}", cast.client);
    match cast.transport {
        Transport::Tls => vec![connect(None), handshake(Some(220)), line(&ehlo, 250)],
        Transport::Plain => vec![
            connect(Some(220)),
            line(&ehlo, 250),
            line("STARTTLS", 220),
            handshake(None),
            line(&ehlo, 250),
        ],
    }
}

/// A login by PLAIN (RFC 4616).
pub(super) fn auth_plain(cast: &Cast, password: &str, expect: u16) -> Step {
    let message = STANDARD.encode(format!("\0{}\0{password}", cast.username));
    line(&format!("AUTH PLAIN {message}"), expect)
}

/// The end.
pub(super) fn quit() -> Step {
    line("QUIT", 221)
}

/// A step that sends one line.
pub(super) fn line(line: &str, expect: u16) -> Step {
    send(format!("{line}\r\n"), expect)
}

/// A step that sends several lines.
pub(super) fn send(lines: String, expect: u16) -> Step {
    step(Act::Send(lines.into_bytes()), Some(expect))
}

fn connect(expect: Option<u16>) -> Step {
    step(Act::Connect, expect)
}

fn handshake(expect: Option<u16>) -> Step {
    step(Act::TlsHandshake, expect)
}

fn step(act: Act, expect: Option<u16>) -> Step {
    Step { act, expect, title: Text::same(""), why: Text::same(""), holds: None }
}
