//! Practice: levels with a goal, and quizzes that the engine makes.

mod choices;
mod class;
mod goal;
pub(super) mod level;
pub(super) mod levels;
pub(super) mod quiz;
mod saved;

pub(super) use level::Level;
pub(super) use levels::Levels;
pub(super) use quiz::Quiz;
