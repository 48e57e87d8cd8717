//! The only part that knows Yew. Pages keep state, components show it.

mod apology;
mod app;
mod changes;
mod components;
mod hooks;
mod pages;
mod place;
pub mod route;
mod state;
#[cfg(feature = "csr")]
mod wake;
mod words;

pub use apology::{APOLOGY_ID, apologise};
pub use app::{AppProps, Configurator, Course, Diagnosis, Laboratory, Practice, Workshop};
#[cfg(feature = "ssr")]
pub use app::{Rest, RestProps, Still, StillProps};
#[cfg(feature = "ssr")]
pub use pages::{Head, StillPage};
pub use place::Place;
#[cfg(feature = "csr")]
pub use wake::wake;
