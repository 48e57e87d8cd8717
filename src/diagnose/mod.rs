//! From a text that somebody pastes to its cause, and who must act.

pub mod redact;
