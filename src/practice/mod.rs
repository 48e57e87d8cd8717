//! Practice: levels that have a goal, and quizzes that the engine makes.
//!
//! Nothing here knows right answers by heart. Whether a level is reached is read off
//! what the server did ([`Record`]); what is right in a quiz is what the engine says
//! when it is asked.

pub mod levels;
pub mod progress;
pub mod quiz;
mod random;
mod record;
mod say;
mod stage;

pub use record::{Delivered, Exchange, Record};
pub use stage::{Occasion, Stage, Trouble};
