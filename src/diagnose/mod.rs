//! From a text that somebody pastes to its cause, and who must act.
//!
//! ```text
//! text ─▶ tokens ─▶ reading (codes, stage, provider, program, ports) ─┐
//!   │         └──▶ phrases ───────────────────────────────────────────┴─▶ weighing ─▶ Diagnosis
//!   ├──▶ redact (what may be shown)
//!   └──▶ transcript (what was said) ─▶ a session of the laboratory
//! ```
//!
//! Each cause is a file that names what speaks for it. Nothing here keeps or sends the
//! text.

mod causes;
mod clue;
mod codes;
mod known;
mod letters;
mod phrase;
mod probe;
mod question;
mod questions;
mod reading;
mod redact;
mod tokens;
pub mod transcript;
mod weighing;

pub use causes::{Actor, CAUSE_IDS, CAUSES, Cause};
pub use clue::{Clue, Sign};
pub use codes::{CODE_IDS, CODES, Codes, ResponseCode};
pub use known::{Known, all as known};
pub use probe::{Aim, EXAMPLE, Goal, Probe, System, installing};
pub use question::{Answer, Next, Question, Suspect, Way};
pub use questions::FIRST_QUESTION;
pub use reading::{Code, Kind, Mark, PROGRAMS, Reading, Stage, program};
pub use redact::{Also, Blank, Redacted, Secret, redact};
pub use weighing::{Certainty, Diagnosis, Finding, Hints, diagnose};
