//! From a text that somebody pastes to its cause, and who must act.
//!
//! Nothing here keeps or sends the text.

pub mod transcript;
