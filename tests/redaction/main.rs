//! No secret that somebody pastes is shown: examples of each kind of place, and laws.
#![cfg(not(target_family = "wasm"))]

mod formats;
mod kinds;
mod laws;
mod personal;
mod places;
mod stays;
mod support;
