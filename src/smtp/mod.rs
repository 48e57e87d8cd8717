//! An SMTP server as a value: no socket, no clock, no randomness (RFC 5321).
//!
//! ```text
//!            EHLO          MAIL          RCPT             DATA
//! Greeting ──────▶ Ready ──────▶ Sender ─────▶ Recipients ─────▶ Data
//!                    ▲  AUTH ▲ ▼ 334                               │ .
//!                    │  Authentication                             │
//!                    └─────────────────────────────────────────────┘
//! STARTTLS: Ready ──▶ Handshake ──▶ Greeting        QUIT: any ──▶ Closed
//! ```
//!
//! [`Session::receive`] takes bytes as they arrive, in pieces of any size, and
//! says what happened as [`Event`]s. A session is a plain value: a clone is a
//! snapshot, and undo is keeping the one before.
//!
//! Verbs, extensions, mechanisms and personas come one to a file. A verb is a
//! grammar and a function; both its ways out are replies, `Err` is a refusal.

mod answer;
mod change;
mod check;
mod checks;
mod chunks;
pub mod client;
mod cursor;
mod date;
mod event;
mod explain;
mod extensions;
mod framing;
mod grammar;
mod header_addresses;
mod login_rules;
mod mailboxes;
mod mechanisms;
mod message;
mod otherwise;
mod part;
mod personas;
mod policy;
mod profile;
mod receive;
mod reply;
mod rules;
mod said;
mod session;
mod setup;
mod state;
mod transaction;
mod turn;
mod unstuff;
mod usual;
mod verbs;
mod verdict;
mod why;

use answer::Answer;
pub use change::Change;
pub use event::{Event, Heard, Refusal};
pub use explain::explain_reply;
pub use extensions::{EXTENSIONS, Extension};
pub use grammar::{Domain, ForwardPath, Hello, LocalPart, Mailbox, Parameter, ReversePath};
pub use mechanisms::{Credentials, MECHANISMS, Mechanism, Mismatch, Response, plain_parts};
pub use part::{Mark, Part};
pub use personas::{ON_STAGE, PERSONAS, Persona, persona_of};
pub use profile::Profile;
pub use reply::{Enhanced, Reply};
pub use rules::{Limits, Passwords, Rules};
pub use session::Session;
pub use setup::{Service, Setup, Transport, User, Zone};
pub use state::Phase;
pub use transaction::{Queued, Transaction};
pub use verbs::{Example, MANUALS, Manual, Rfc, VERB_IDS, VERBS, Verb};
pub use verdict::Verdict;
pub use why::Why;
