//! Pages, one file for each route.

mod about;
mod choose;
mod command;
mod commands;
mod home;
mod how_it_works;
mod learn;
mod lesson;
mod not_found;
mod program;
mod programs;
mod provider;
mod providers;

pub(super) use about::About;
pub use choose::{Choose, ChooseProps};
pub(super) use command::Command;
pub(super) use commands::Commands;
pub(super) use home::Home;
pub(super) use how_it_works::HowItWorks;
pub(super) use learn::Learn;
pub(super) use lesson::Lesson;
pub use not_found::NotFound;
pub(super) use program::Program;
pub(super) use programs::Programs;
pub(super) use provider::Provider;
pub(super) use providers::Providers;
