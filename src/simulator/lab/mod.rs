//! The laboratory: a session with a server in which anything may be tried, gone
//! back on and tried in another way.
//!
//! It is a tree of [`Move`]s. Each grows out of a position; going back and doing
//! something else makes a branch, and both stay. The same moves give the same
//! tree: sessions are values, so a position can be played anew at any time, and of
//! those that hold much mail only some are kept.

pub mod bytes;
mod chips;
mod compare;
mod conclude;
mod drawing;
mod export;
mod guide;
pub mod letter;
pub mod link;
mod logins;
pub mod meaning;
mod moves;
pub mod news;
mod node;
mod play;
mod reading;
mod replies;
mod scene;
mod secrets;
mod seen;
mod spoken;
mod tree;
mod typed;

pub use chips::{Chip, Label, Sense, chips, verdict};
pub use compare::{Pair, beside, with_persona};
pub use conclude::{Verdict, conclude};
pub use drawing::svg;
pub use export::{mermaid, swaks, transcript};
pub use guide::{Guide, guide};
pub use moves::{Deed, Fault, Move};
pub use node::Node;
pub use play::{Note, Outcome};
pub use replies::{CANNED, Canned};
pub use scene::{Door, FULL, GREY, NOBODY, SECOND, Scene, TOKEN, WRONG_PASSWORD};
pub use secrets::blanked;
pub use seen::{Seen, seen};
pub use spoken::{By, Spoken};
pub use tree::{Lab, MOST_MOVES};
