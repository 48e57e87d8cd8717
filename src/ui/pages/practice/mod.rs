//! Practice: levels with a goal, and quizzes that the engine makes.

mod goal;
pub(super) mod level;
pub(super) mod levels;
mod saved;

pub(super) use level::Level;
pub(super) use levels::Levels;
