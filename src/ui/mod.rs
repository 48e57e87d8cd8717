//! The only part that knows Yew. Pages keep state, components show it.

mod apology;
mod app;
mod components;
mod hooks;
mod pages;
pub mod route;
mod state;

pub use apology::{APOLOGY_ID, apologise};
pub use app::{App, AppProps, Still, StillProps};
pub use pages::{Choose, ChooseProps, NotFound};
