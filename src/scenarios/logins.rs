//! What a client sends to log in: computed, since the server's riddles are known
//! where nothing is left to chance.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::Cast;
use crate::smtp::{Credentials, Event, MECHANISMS, Reply, Session, Transport};

/// The lines by which the client of `cast` logs in with `mechanism`, from `AUTH` to
/// its last answer. `token` stands for the password where the mechanism wants one.
pub(super) fn login_lines(cast: &Cast, mechanism: &str, token: Option<&str>) -> Vec<String> {
    let Some(mechanism) = MECHANISMS.iter().find(|known| known.name == mechanism) else {
        return Vec::new();
    };
    let credentials = Credentials {
        user: &cast.username,
        password: &cast.app_password,
        token,
        nonce: "fyko+d2lbbFgONRv9qkxdawL",
        acting_for: "",
        host: &cast.host,
        port: cast.port,
    };
    let respond = |challenges: &[Vec<u8>]| {
        let said = (mechanism.respond)(&credentials, challenges);
        said.map_or_else(|_| "*".to_owned(), |octets| STANDARD.encode(octets))
    };
    let mut session = before_login(cast);
    let mut line = format!("AUTH {}", mechanism.name);
    if mechanism.client_first {
        let first = respond(&[]);
        line = format!("{line} {}", if first.is_empty() { "=" } else { &first });
    }
    let (mut lines, mut challenges) = (Vec::new(), Vec::new());
    // No mechanism asks more often.
    for _ in 0..4 {
        let events = session.receive(format!("{line}\r\n").as_bytes());
        lines.push(line);
        let Some(challenge) = events.iter().find_map(challenge) else { break };
        challenges.push(challenge);
        line = respond(&challenges);
    }
    lines
}

/// The session up to where a login may come.
fn before_login(cast: &Cast) -> Session {
    let server = cast.server();
    let (mut session, _) = Session::open(server.persona, server.transport, server.setup);
    let ehlo = format!("EHLO {}\r\n", cast.client);
    if cast.transport == Transport::Plain {
        drop(session.receive(ehlo.as_bytes()));
        drop(session.receive(b"STARTTLS\r\n"));
    }
    drop(session.tls_established());
    drop(session.receive(ehlo.as_bytes()));
    session
}

/// What the server asks, if it asks something.
fn challenge(event: &Event) -> Option<Vec<u8>> {
    let Reply { code: 334, lines, .. } = event.reply()? else { return None };
    STANDARD.decode(lines.first()?).ok()
}
