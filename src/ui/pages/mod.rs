//! Pages, one file for each route. Those that only tell something are written
//! when the site is built and are not part of the program.

mod home;
mod lesson;
mod program;
mod provider;

#[cfg(feature = "ssr")]
mod still;

pub(super) use home::Home;
pub(super) use lesson::Lesson;
pub(super) use program::Program;
pub(super) use provider::Provider;
#[cfg(feature = "ssr")]
pub use still::Still as StillPage;
