//! A font with Devanagari: without one, Hindi is rows of boxes, in screenshots too.

use std::process::Command;

use super::apt;
use crate::{Outcome, process};

/// Finds or installs one. macOS brings its own.
pub(super) fn find_or_install() -> Outcome<()> {
    if cfg!(target_os = "macos") || is_here() {
        return Ok(());
    }
    if !apt::is_here() {
        return Err("there is no font with Devanagari: install Noto Sans Devanagari".into());
    }
    apt::install(&["fontconfig", "fonts-noto-core"], "half a minute")
        .map_err(|problem| format!("there is no font with Devanagari: {problem}").into())
}

fn is_here() -> bool {
    process::ask(Command::new("fc-list").arg(":lang=hi")).is_some_and(|fonts| !fonts.is_empty())
}
