//! Ways to log in, one file each, with both sides: what the server makes of the
//! client's answers, and what the client answers (RFC 4954, RFC 4422).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::login_rules::{Parts, SecondWord};
use super::said::{Outcome, Said, done};
use super::state::Expecting;
use super::verdict::Moment;
use super::{Answer, Passwords, Rfc, Service, Session, User};
use crate::registry::Entry;
use crate::text::Text;

mod credentials;
mod decode;
mod digest_md5;
mod realm;
mod scram;
#[cfg(test)]
mod tests;

registry! {
    /// Every mechanism that can be played; a server may name more.
    pub static MECHANISMS: Mechanism = MECHANISM in [
        plain, login, cram_md5, scram_sha_1, scram_sha_256, xoauth2, oauthbearer, external,
    ];
}

use decode::decoded;

pub use credentials::{Credentials, Mismatch, Response};
pub use plain::plain_parts;
pub(super) use realm::Realm;

/// A way to log in.
#[derive(Debug)]
pub struct Mechanism {
    /// The word after `AUTH`.
    pub name: &'static str,
    /// Where it is defined, or the standard that comes nearest.
    pub rfc: Rfc,
    /// How it works.
    pub summary: Text,
    /// Whether the client speaks first: its first answer may stand in the line
    /// with `AUTH`.
    pub client_first: bool,
    /// Whether the client's first answer may stand in the line with `AUTH`; `LOGIN`
    /// allows it although the server speaks first there.
    pub may_begin: bool,
    /// Whether the password or the token itself crosses the line, so that only
    /// TLS protects it.
    pub plain_text: bool,
    /// Whether the server proves itself too, in its second challenge.
    pub mutual: bool,
    /// What comes next, after the client's answers so far.
    pub(super) step: fn(&Realm<'_>, &[Vec<u8>]) -> Step,
    /// What the client says next, after the challenges so far, decoded.
    ///
    /// Where the client speaks first, the empty challenge that may ask it to
    /// begin is not among them.
    pub respond: fn(&Credentials<'_>, &[Vec<u8>]) -> Response,
}

/// What comes next in a login.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The server asks for something.
    Challenge(Vec<u8>),
    /// The client has shown a password; the session checks it against its policy.
    Password {
        /// Whom to act for; empty: the user.
        acting_for: String,
        user: String,
        password: String,
    },
    /// The client has proved who it is.
    Proved {
        /// Whom to act for; empty: the user.
        acting_for: String,
        user: String,
    },
    /// The proof does not fit.
    Wrong,
    /// The client's answer makes no sense.
    Malformed,
    /// The client's answer lacks something.
    Empty,
}

/// A login on its way: all that the client has answered.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Exchange {
    pub(super) mechanism: Entry<Mechanism>,
    pub(super) heard: Vec<Vec<u8>>,
}

impl Exchange {
    /// Whether an empty line makes sense as an answer: to a challenge that only
    /// tells something.
    fn may_be_empty(&self) -> bool {
        self.mechanism.client_first && !self.heard.is_empty()
    }

    /// Whether the server asks for the name of the user.
    fn wants_name(&self) -> bool {
        self.mechanism.may_begin && self.heard.is_empty()
    }

    /// Does the next step.
    fn go_on(self, session: &mut Session) -> Outcome {
        let outcome = match (self.mechanism.step)(&Realm::of(session), &self.heard) {
            Step::Challenge(challenge) => {
                session.state.expecting = Expecting::Response(self);
                return Ok(Some(Said::challenge(STANDARD.encode(challenge))));
            }
            Step::Password { acting_for, user, password } => {
                known(session, &acting_for, &user, &password)
            }
            Step::Proved { acting_for, user } => {
                user_acting_for(session, &acting_for, &user).map(|user| user.name.clone())
            }
            Step::Wrong => Err(Answer::BadCredentials),
            Step::Malformed => Err(Answer::MalformedResponse),
            Step::Empty => Err(Answer::EmptyResponse),
        };
        let outcome = outcome.map_err(Said::from).and_then(|user| {
            session.judge(Moment::Login, None)?;
            Ok(user)
        });
        let rules = session.persona.rules.login;
        let state = &mut session.state;
        if outcome.is_err() && rules.failure_resets {
            state.transaction = None;
        }
        let user = outcome?;
        let first = state.identity.replace(user.into()).is_none();
        state.passing_login = rules.counts_for_message && first && state.transaction.is_some();
        done(Answer::LoggedIn)
    }
}

impl Session {
    /// The ways to log in that are on offer now.
    pub(super) fn mechanisms(&self) -> Vec<&'static str> {
        let setup = self.setup();
        let names = if setup.service != Service::Submission {
            &[]
        } else if self.tls() || !setup.login_needs_tls {
            self.persona.mechanisms
        } else {
            self.persona.rules.login.without_tls
        };
        names.iter().copied().filter(|name| !setup.is_off(name)).collect()
    }
}

/// Takes `AUTH` with its mechanism and perhaps a first answer (RFC 4954 §4).
pub(super) fn begin(session: &mut Session, name: &str, response: Option<&str>) -> Outcome {
    let rules = &session.persona.rules.login;
    let is = |names: &[&str]| {
        names.iter().any(|known| {
            if rules.capital_mechanisms { *known == name } else { known.eq_ignore_ascii_case(name) }
        })
    };
    let unlisted = is(session.persona.rules.login.unlisted) && !session.mechanisms().is_empty();
    if !is(&session.mechanisms()) && !unlisted {
        let later = is(session.persona.mechanisms);
        let answer = if later { Answer::NotEncrypted } else { Answer::UnknownMechanism };
        return Err(answer.into());
    }
    let mechanism = MECHANISMS.iter().find(|known| known.name.eq_ignore_ascii_case(name));
    let listed = || Some(digest_md5::ENTRY).filter(|entry| entry.name.eq_ignore_ascii_case(name));
    let mechanism = mechanism.or_else(listed).ok_or(Answer::UnknownMechanism)?;
    // Who does commands while a login waits does not begin another.
    if matches!(session.state.expecting, Expecting::Response(_)) {
        return Err(Answer::EmptyResponse.into());
    }
    if rules.asks_plain_once && mechanism.name == "PLAIN" && response.is_none() {
        if session.plain_asked {
            return Err(Answer::EmptyResponse.into());
        }
        session.plain_asked = true;
    }
    let response = match (rules.second_word, response.and_then(|all| all.split_once(' '))) {
        (SecondWord::Belongs, _) | (_, None) => response,
        (SecondWord::Ignored, Some((first, _))) => Some(first),
        (SecondWord::Refused, Some(_)) => return Err(Answer::Misspelt.into()),
    };
    let heard = match response {
        None => Vec::new(),
        // Some servers do not look at an answer that comes too early.
        Some(_) if !mechanism.may_begin && rules.ignores_unasked => Vec::new(),
        Some(_) if !mechanism.may_begin => return Err(Answer::UnaskedResponse.into()),
        // A lone `=` is an answer without octets.
        Some("=") if !mechanism.client_first && rules.nothing_is_no_name => Vec::new(),
        Some("=") if rules.equals_is_empty => vec![Vec::new()],
        Some("") if !mechanism.client_first => Vec::new(),
        Some(base64) => vec![decoded(base64, *rules)?],
    };
    Exchange { mechanism, heard }.go_on(session)
}

/// Takes a line that answers a challenge (RFC 4954 §4).
pub(super) fn answer(session: &mut Session, exchange: Exchange, line: &str) -> Outcome {
    let verb = exchange.mechanism.name;
    heard(session, exchange, line).map_err(|said| Said { verb, ..said })
}

fn heard(session: &mut Session, mut exchange: Exchange, line: &str) -> Outcome {
    let rules = &session.persona.rules.login;
    let line = match (rules.second_word, line.split_once(' ')) {
        (SecondWord::Ignored, Some((first, _))) => first,
        _ => line,
    };
    if line == "*" && rules.star_cancels {
        return Err(Answer::LoginCancelled.into());
    }
    if line.is_empty() && rules.answers_are_not_empty && !exchange.may_be_empty() {
        return Err(Answer::EmptyResponse.into());
    }
    if line.is_empty() && rules.names_are_not_empty && exchange.wants_name() {
        return Err(Answer::EmptyResponse.into());
    }
    let answer = decoded(line, *rules)?;
    // A lone answer that Perl takes for false.
    let silent = rules.parts == Parts::Silent && exchange.mechanism.name == "LOGIN";
    if silent && answer.is_empty() {
        return Err(Answer::EmptyResponse.into());
    }
    exchange.heard.push(answer);
    exchange.go_on(session)
}

/// The user whose password this is, or why nobody gets in with it.
fn known(
    session: &Session,
    acting_for: &str,
    user: &str,
    password: &str,
) -> Result<String, Answer> {
    let passwords = session.persona.rules.passwords;
    if passwords == Passwords::None {
        // Whether it would be the right one is nobody's business.
        return Err(Answer::TokenRequired);
    }
    let found = user_acting_for(session, acting_for, user)?;
    let is_app_password =
        found.app_password.as_ref().is_some_and(|app| same_app_password(app, password));
    match passwords {
        _ if is_app_password => Ok(found.name.clone()),
        Passwords::Everyday if found.password == password => Ok(found.name.clone()),
        Passwords::App if found.password == password => Err(Answer::AppPasswordRequired),
        _ => Err(Answer::BadCredentials),
    }
}

/// The user of this name, who acts for nobody else.
fn user_acting_for<'a>(
    session: &'a Session,
    acting_for: &str,
    user: &str,
) -> Result<&'a User, Answer> {
    let found = Realm::of(session).user(user).ok_or(Answer::BadCredentials)?;
    let own = acting_for.is_empty()
        || session.persona.rules.login.ignores_whom_for
        || acting_for.eq_ignore_ascii_case(&found.name);
    own.then_some(found).ok_or(Answer::BadCredentials)
}

/// App passwords are shown in groups; the gaps do not count.
fn same_app_password(one: &str, other: &str) -> bool {
    without_gaps(one) == without_gaps(other)
}

/// An app password as it is meant.
fn without_gaps(password: &str) -> String {
    password.replace(' ', "")
}

/// Octets as text, if they are.
fn text(octets: &[u8]) -> Option<&str> {
    std::str::from_utf8(octets).ok()
}
