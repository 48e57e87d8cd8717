//! The web servers that the recipes in `hosting/` are for: Debian's, unpacked and not installed, for installing starts them.

use std::fs;
use std::path::PathBuf;

use super::{announce, apt};
use crate::{Outcome, project};

/// The folder that has one for each server.
pub(crate) fn folder() -> Outcome<PathBuf> {
    Ok(project::cache()?.join("servers"))
}

/// Finds or unpacks all of them.
pub(super) fn find_or_unpack() -> Outcome<()> {
    for (name, packages) in SERVERS {
        let place = folder()?.join(name);
        if place.exists() {
            continue;
        }
        let missing = |why| format!("{name} is not there to try its recipe: {why}");
        if !apt::is_here() {
            return Err(missing("it is tried on Debian alone".into()).into());
        }
        announce(name, "Debian", "some seconds");
        // Somebody else may be doing the same; what is there is whole.
        let making = place.with_extension(std::process::id().to_string());
        fs::create_dir_all(&making)?;
        let done = packages.iter().try_for_each(|package| apt::unpack(package, &making).map(drop));
        if done.is_err() || fs::rename(&making, &place).is_err() {
            fs::remove_dir_all(&making)?;
        }
        done.map_err(|why| missing(why.to_string()))?;
    }
    Ok(())
}

/// Each with what it is made of.
const SERVERS: &[(&str, &[&str])] = &[
    ("apache", &["apache2"]),
    ("caddy", &["caddy"]),
    ("nginx", &["nginx", "libnginx-mod-http-brotli-static"]),
];
