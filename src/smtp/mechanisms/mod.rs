//! Ways to log in, one file each (RFC 4954, RFC 4422).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::session::Outcome;
use super::state::Expecting;
use super::{Answer, Passwords, Reply, Rfc, Session};
use crate::registry::Entry;
use crate::text::Text;

registry! {
    /// Every mechanism that can be played; a server may name more.
    pub static MECHANISMS: Mechanism = MECHANISM in [plain, login];
}

pub use plain::plain_parts;

/// A way to log in.
#[derive(Debug)]
pub struct Mechanism {
    /// The word after `AUTH`.
    pub name: &'static str,
    /// Where it is defined.
    pub rfc: Rfc,
    /// How it works.
    pub summary: Text,
    /// What comes next, after the client's answers so far.
    pub(super) step: fn(&[Vec<u8>]) -> Step,
}

/// What comes next in a login.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The server asks for something.
    Challenge(&'static [u8]),
    /// The client has shown a password.
    Password {
        /// Whom to act for; empty: the user.
        acting_for: String,
        user: String,
        password: String,
    },
    /// The client's answer makes no sense.
    Malformed,
}

/// A login on its way: all that the client has answered.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Exchange {
    pub(super) mechanism: Entry<Mechanism>,
    pub(super) heard: Vec<Vec<u8>>,
}

impl Exchange {
    /// Does the next step.
    pub(super) fn go_on(self, session: &mut Session) -> Outcome {
        match (self.mechanism.step)(&self.heard) {
            Step::Challenge(challenge) => {
                session.state.expecting = Expecting::Response(self);
                Ok(Some(Reply::challenge(STANDARD.encode(challenge))))
            }
            Step::Password { acting_for, user, password } => {
                let user = known(session, &acting_for, &user, &password)
                    .map_err(|refusal| session.say(refusal))?;
                session.state.identity = Some(user);
                session.done(Answer::LoggedIn)
            }
            Step::Malformed => Err(session.say(Answer::BadCredentials)),
        }
    }
}

/// Takes a line that answers a challenge (RFC 4954 §4).
pub(super) fn answer(session: &mut Session, exchange: Exchange, line: &str) -> Outcome {
    if line == "*" {
        return Err(session.say(Answer::LoginCancelled));
    }
    let mut exchange = exchange;
    exchange.heard.push(decoded(session, line)?);
    exchange.go_on(session)
}

/// What `base64` says.
pub(super) fn decoded(session: &Session, base64: &str) -> Result<Vec<u8>, Reply> {
    STANDARD.decode(base64).map_err(|_| session.say(Answer::NotBase64))
}

/// The user whose password this is, or why nobody gets in with it.
fn known(
    session: &Session,
    acting_for: &str,
    user: &str,
    password: &str,
) -> Result<String, Answer> {
    let users = &session.setup().users;
    let found = users.iter().find(|known| known.name.eq_ignore_ascii_case(user));
    let found = found.ok_or(Answer::BadCredentials)?;
    if !(acting_for.is_empty() || acting_for.eq_ignore_ascii_case(&found.name)) {
        return Err(Answer::BadCredentials);
    }
    let is_app_password =
        found.app_password.as_ref().is_some_and(|app| same_app_password(app, password));
    match session.persona.rules.passwords {
        _ if is_app_password => Ok(found.name.clone()),
        Passwords::Everyday if found.password == password => Ok(found.name.clone()),
        Passwords::App if found.password == password => Err(Answer::AppPasswordRequired),
        _ => Err(Answer::BadCredentials),
    }
}

/// App passwords are shown in groups; the gaps do not count.
fn same_app_password(one: &str, other: &str) -> bool {
    let letters = |text: &str| text.replace(' ', "");
    letters(one) == letters(other)
}
