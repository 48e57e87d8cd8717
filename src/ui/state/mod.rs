//! What pages remember. A reducer only names what the user can do; the doing
//! is plain Rust elsewhere.

mod draft;
mod lab;
mod play;
mod quiz;
mod scene;

pub(super) use draft::{Draft, DraftAction, DraftContext};
pub(super) use lab::{Desk, DeskAction, Drive, Written};
pub(super) use play::{Play, PlayAction};
pub(super) use quiz::{Quiz, QuizAction};
pub(super) use scene::scene_of;
