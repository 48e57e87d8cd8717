//! An SMTP client as a value: what a mail program says, step by step (RFC 5321 §3).
//!
//! ```text
//! (TLS) ─▶ Greeting ─▶ EHLO ─▶ (STARTTLS, TLS, EHLO) ─▶ (AUTH) ─▶ MAIL RCPT… DATA ─▶ message ─▶ QUIT
//! ```
//!
//! [`Client::new`] takes a [`Plan`]; [`Client::receive`] takes bytes as they
//! arrive, in pieces of any size, and says what to do as [`Action`]s. In the end
//! there is exactly one [`Conclusion`]. There is no socket, no clock and no
//! randomness: the same bytes give the same actions.

use super::Reply;

mod conclusion;
mod content;
mod envelope;
mod login;
mod offer;
mod plan;
mod replies;
mod steps;
#[cfg(test)]
mod tests;

pub use conclusion::{Burden, Conclusion, Problem, Stage};
use offer::Offer;
pub use plan::{Dsn, Login, Message, Notify, Plan, Ret, Security};
use replies::Replies;

/// A client on its way. Two that are equal go on alike.
#[derive(Clone, Debug, PartialEq)]
pub struct Client {
    plan: Plan,
    state: State,
    replies: Replies,
    tls: bool,
    offer: Offer,
    /// Indexes of recipients, and what the server said about them.
    refused: Vec<(usize, Reply)>,
}

/// What is to be done, in this order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// These bytes go to the server.
    Send(Vec<u8>),
    /// The transport shakes hands now and then calls [`Client::tls_established`].
    StartTls,
    /// It is clear how it ends. After it come only politeness and the end.
    Concluded(Conclusion),
    /// The connection is to be closed.
    Close,
}

/// What the client waits for.
#[derive(Clone, Debug, PartialEq)]
enum State {
    /// The handshake; whether the server has greeted before it.
    Handshake { greeted: bool },
    /// The server speaks first.
    Greeting,
    /// The reply to `EHLO`, or to `HELO`.
    Hello { extended: bool },
    /// The reply to `STARTTLS`.
    StartTls,
    /// A challenge, or how the login ended.
    Login(login::Exchange),
    /// The reply to the `*` that broke off a login.
    Cancelled(Conclusion),
    /// Replies to the commands of the envelope.
    Envelope(Envelope),
    /// The reply to the message.
    EndOfData,
    /// The reply to a lone dot that nobody wanted.
    Discarded(Conclusion),
    /// The reply to `QUIT`.
    Quit,
    /// Nothing any more.
    Over,
}

/// How far the envelope has come.
#[derive(Clone, Debug, PartialEq)]
struct Envelope {
    commands: Vec<envelope::Command>,
    sent: usize,
    heard: usize,
    /// What the reply to `MAIL` means, if it is no.
    failed: Option<Conclusion>,
}

impl Client {
    /// Sets out. What no server could carry is known before anything is said.
    #[must_use] 
    pub fn new(plan: Plan) -> (Self, Vec<Action>) {
        let implicit = plan.security == Security::Tls;
        let state = if implicit { State::Handshake { greeted: false } } else { State::Greeting };
        let checked = envelope::check(&plan);
        let mut client = Self {
            plan,
            state,
            replies: Replies::default(),
            tls: false,
            offer: Offer::default(),
            refused: Vec::new(),
        };
        let actions = match checked {
            Err(what) => client.leave(Some(Conclusion::CannotCarry { what })),
            Ok(()) if implicit => vec![Action::StartTls],
            Ok(()) => Vec::new(),
        };
        (client, actions)
    }

    /// Takes what the server sent, in pieces of any size.
    ///
    /// While a handshake is due, and after the end, bytes are thrown away: what
    /// came in the clear must not be read as if it came under TLS (RFC 3207 §6).
    #[must_use = "the actions are to be carried out"]
    pub fn receive(&mut self, bytes: &[u8]) -> Vec<Action> {
        let mut actions = Vec::new();
        for &byte in bytes {
            if matches!(self.state, State::Handshake { .. } | State::Over) {
                continue;
            }
            match self.replies.take(byte) {
                None => {}
                Some(Ok(reply)) => actions.extend(self.heard(reply)),
                Some(Err(replies::NotAReply)) => {
                    let stage = self.stage();
                    let problem = Problem::NotAReply;
                    actions.extend(self.leave(Some(Conclusion::Protocol { stage, problem })));
                }
            }
        }
        actions
    }

    /// The handshake that [`Action::StartTls`] asked for is done, and the
    /// certificate is right.
    #[must_use = "the actions are to be carried out"]
    pub fn tls_established(&mut self) -> Vec<Action> {
        let State::Handshake { greeted } = self.state else { return Vec::new() };
        self.tls = true;
        if greeted {
            self.hello(true)
        } else {
            self.state = State::Greeting;
            Vec::new()
        }
    }

    /// The server, or the network, has ended the connection.
    #[must_use = "the actions are to be carried out"]
    pub fn connection_lost(&mut self) -> Vec<Action> {
        let stage = self.stage();
        match self.state {
            State::Over => Vec::new(),
            _ => self.leave(Some(Conclusion::ServerLeft { stage, reply: None })),
        }
    }

    /// What it set out with.
    #[must_use] 
    pub const fn plan(&self) -> &Plan {
        &self.plan
    }

    /// What it waits for an answer to.
    #[must_use] 
    pub fn stage(&self) -> Stage {
        match &self.state {
            State::Handshake { .. } | State::StartTls => Stage::Tls,
            State::Greeting => Stage::Greeting,
            State::Hello { .. } => Stage::Hello,
            State::Login(_) | State::Cancelled(_) => Stage::Login,
            State::Envelope(envelope) => {
                envelope.commands.get(envelope.heard).map_or(Stage::Data, |(stage, _)| *stage)
            }
            State::EndOfData | State::Discarded(_) => Stage::EndOfData,
            State::Quit | State::Over => Stage::Quit,
        }
    }

    /// Whether the connection is encrypted.
    #[must_use] 
    pub const fn tls(&self) -> bool {
        self.tls
    }

    /// Recipients that the server has refused so far, and what it said.
    #[must_use] 
    pub fn refused(&self) -> Vec<(String, Reply)> {
        let recipients = &self.plan.message.recipients;
        let of = |(at, reply): &(usize, Reply)| Some((recipients.get(*at)?.clone(), reply.clone()));
        self.refused.iter().filter_map(of).collect()
    }
}
