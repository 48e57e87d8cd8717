//! What follows for the next row from what was heard before.

use super::Who;
use super::kind::Speech;
use super::sense::{self, Sense};

/// What is remembered of a log.
#[derive(Debug, Default)]
pub(super) struct Memory {
    /// What the client says next.
    pub(super) expecting: Expecting,
    /// The code of a reply that goes on in the next row.
    pub(super) open: Option<u16>,
    /// The codes of refusals that were heard.
    refusals: Vec<u16>,
    tls: Tls,
    score: i32,
    /// Remarks that only one program writes.
    pub(super) own: i32,
    /// Whether something was heard that only SMTP has.
    pub(super) sure: bool,
    clients: usize,
    servers: usize,
}

/// What the client says next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Expecting {
    #[default]
    Command,
    /// An answer to a challenge.
    Response,
    /// The message.
    Data,
}

/// What is known of TLS.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Tls {
    on: bool,
    /// The client has asked for it.
    asked: bool,
    /// It began before the greeting.
    early: bool,
    /// Nothing was said under it yet.
    fresh: bool,
    /// It begins behind the line that is being heard.
    begins: bool,
}

impl Memory {
    /// How much sense it all made; 0: not enough.
    pub(super) fn score(&self, speech: Speech) -> i32 {
        let enough = match speech {
            Speech::Marked => true,
            Speech::AmongRemarks => self.own > 0,
            Speech::Bare => self.own > 1 || (self.clients > 0 && self.servers > 0),
        };
        let score = self.score + self.own.min(MOST_OWN);
        if self.sure && enough && score >= LEAST { score } else { 0 }
    }

    /// Whether the lines now are under TLS.
    pub(super) const fn tls(&self) -> bool {
        self.tls.on
    }

    /// Whether this refusal was heard.
    pub(super) fn knows(&self, code: u16) -> bool {
        self.refusals.contains(&code)
    }

    /// Somebody says a line.
    pub(super) fn hear(&mut self, who: Who, text: &str) {
        let free = who == Who::Client && self.expecting != Expecting::Command;
        let sense = match who {
            Who::Client if free => Sense::None,
            Who::Client => sense::of_client(text),
            Who::Server | Who::Remark => sense::of_server(text),
        };
        self.sure |= sense == Sense::Smtp;
        match (who, sense) {
            (Who::Server, Sense::None) => self.score -= 1,
            (_, Sense::None) => {}
            (Who::Client, _) => (self.score, self.clients) = (self.score + 1, self.clients + 1),
            (_, _) => (self.score, self.servers) = (self.score + 1, self.servers + 1),
        }
        self.tls.fresh = false;
        if who == Who::Client {
            self.client(text);
        } else {
            self.server(text);
        }
    }

    /// The program makes a remark.
    pub(super) fn remark(&mut self, text: &str) {
        if sense::begins_tls(text) {
            self.tls.early |= !self.tls.asked;
            self.tls.fresh |= !self.tls.on;
            self.tls.on = true;
        } else if self.tls.fresh && sense::is_trouble(text) {
            self.tls = Tls::default();
        }
    }

    /// The line is over.
    pub(super) fn line_ends(&mut self) {
        if self.tls.begins {
            self.tls = Tls { on: true, fresh: true, begins: false, ..self.tls };
        }
    }

    fn client(&mut self, text: &str) {
        self.open = None;
        match self.expecting {
            Expecting::Data if text != "." => {}
            Expecting::Data | Expecting::Response => self.expecting = Expecting::Command,
            Expecting::Command => {
                self.tls.asked = sense::verb(text).eq_ignore_ascii_case("STARTTLS");
            }
        }
    }

    fn server(&mut self, text: &str) {
        let Some((code, more)) = sense::reply(text) else { return };
        self.open = more.then_some(code);
        if more {
            return;
        }
        if code >= 400 && !self.refusals.contains(&code) {
            self.refusals.push(code);
        }
        if code == 220 && self.tls.asked {
            self.tls.begins = true;
        } else if code == 220 {
            // A greeting: another connection.
            self.tls = Tls { on: self.tls.early, ..Tls::default() };
        }
        self.expecting = match code {
            334 => Expecting::Response,
            354 => Expecting::Data,
            _ => Expecting::Command,
        };
    }
}

/// The least score that counts.
const LEAST: i32 = 2;

/// Remarks that count at most.
const MOST_OWN: i32 = 6;
