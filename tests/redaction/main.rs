//! No secret that somebody pastes is shown: examples of each kind of place, and laws.
#![cfg(not(target_family = "wasm"))]

mod dialogues;
mod formats;
mod laws;
mod personal;
mod places;
mod settings;
mod stays;
mod support;
