//! The Rust toolchain's own formatter and linter, which its smallest profile leaves out.

use std::process::Command;
use std::time::Duration;

use super::announce;
use crate::{Outcome, process};

/// Finds a component by the Cargo command that it brings, or has rustup add it.
pub(super) fn find_or_add(component: &str, command: &str) -> Outcome<()> {
    if process::ask(Command::new("cargo").args([command, "--version"])).is_some() {
        return Ok(());
    }
    announce(component, "rustup", "half a minute");
    process::run(Command::new("rustup").args(["component", "add", component]), LIMIT).map_err(
        |_| format!("there is no {component}: run `rustup component add {component}`").into(),
    )
}

const LIMIT: Duration = Duration::from_mins(5);
