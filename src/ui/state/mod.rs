//! What pages remember. A reducer only names what the user can do; the doing
//! is plain Rust elsewhere.

mod draft;

pub(super) use draft::{Draft, DraftAction, DraftContext};
