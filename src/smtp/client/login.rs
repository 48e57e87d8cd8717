//! A login, seen from the client: which way, and what to answer (RFC 4954 §4).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::super::{Credentials, Mechanism, Mismatch, Reply};
use super::Plan;
use crate::registry::Entry;

/// A login on its way: all that the server has asked.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Exchange {
    mechanism: Entry<Mechanism>,
    /// The server has still to ask the client to begin.
    waits: bool,
    challenges: Vec<Vec<u8>>,
}

impl Exchange {
    /// Takes up the best way that both know, and says the first line, without its
    /// end.
    pub(super) fn begin(
        mechanism: Entry<Mechanism>,
        credentials: &Credentials<'_>,
    ) -> Result<(Self, String), Mismatch> {
        let mut line = format!("AUTH {}", mechanism.name);
        let mut waits = mechanism.client_first;
        if waits {
            let first = (mechanism.respond)(credentials, &[])?;
            // An answer without octets is written `=` here.
            let first = if first.is_empty() { "=".to_owned() } else { STANDARD.encode(first) };
            if line.len() + 1 + first.len() + 2 <= LONGEST_LINE {
                line += &format!(" {first}");
                waits = false;
            }
        }
        Ok((Self { mechanism, waits, challenges: Vec::new() }, line))
    }

    /// Answers a challenge with a line, without its end.
    pub(super) fn answer(
        &mut self,
        credentials: &Credentials<'_>,
        challenge: &Reply,
    ) -> Result<String, Mismatch> {
        let said = challenge.lines.first().map_or("", |line| line.trim());
        let said = STANDARD.decode(said).map_err(|_| Mismatch::NotAChallenge)?;
        if !std::mem::take(&mut self.waits) {
            self.challenges.push(said);
        }
        (self.mechanism.respond)(credentials, &self.challenges).map(|said| STANDARD.encode(said))
    }

    /// The server says that the login is done. One that has still to prove itself
    /// may not skip that (RFC 5802 §5).
    pub(super) fn finished(&self) -> Result<(), Mismatch> {
        let skipped = self.mechanism.mutual && self.challenges.len() < 2;
        if skipped { Err(Mismatch::NotTheServer) } else { Ok(()) }
    }
}

/// The best way to log in that the client knows, the server offers and the
/// credentials are good for. What shows a password or a token to anyone on the
/// way is for TLS alone (RFC 8314 §3, RFC 6750 §5.3).
pub(super) fn best(plan: &Plan, offered: &[String], tls: bool) -> Option<Entry<Mechanism>> {
    let login = plan.login.as_ref()?;
    let fits = |name: &str| match name {
        "OAUTHBEARER" | "XOAUTH2" => login.token.is_some(),
        "EXTERNAL" => true,
        _ => !login.password.is_empty(),
    };
    let common = |name: &&'static str| {
        let known = plan.mechanisms.iter().copied().find(|mechanism| mechanism.name == *name)?;
        let offers = offered.iter().any(|offered| offered.eq_ignore_ascii_case(name));
        Some(known).filter(|known| offers && fits(name) && (tls || !known.plain_text))
    };
    BEST_FIRST.iter().find_map(common)
}

/// Tokens first; then what does not show the password.
const BEST_FIRST: [&str; 8] = [
    "OAUTHBEARER",
    "XOAUTH2",
    "SCRAM-SHA-256",
    "SCRAM-SHA-1",
    "CRAM-MD5",
    "PLAIN",
    "LOGIN",
    "EXTERNAL",
];

/// What every server takes, CRLF included (RFC 5321 §4.5.3.1.4).
const LONGEST_LINE: usize = 512;
