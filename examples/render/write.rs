//! Writing the files of a setup below a folder.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use dakiya::targets::{File, fit};
use dakiya::text::markup::plain;

use crate::order::{Order, Trouble};

/// Writes every file below the folder of the order; gives what is in them.
pub(crate) fn all(order: &Order) -> Result<String, Trouble> {
    let Order { generator, account, choices, picks, .. } = order;
    let (_, setup) = fit(generator, *picks, choices, account.clone())
        .map_err(|refusal| Trouble::Refused(plain(refusal.why.en)))?;
    let mut printed = String::new();
    for file in &setup.files {
        if let Some(out) = &order.out {
            save(file, &out.join(below(&file.path)))
                .map_err(|error| Trouble::Refused(error.to_string()))?;
        }
        if setup.files.len() > 1 {
            printed += &format!("==> {} <==\n", file.path);
        }
        printed += &file.body();
    }
    if setup.files.is_empty() {
        // Programs that are set up by hand: what to enter, one field a line.
        for step in setup.before.iter().chain(&setup.after) {
            printed += &format!("{}\n", plain(step.say.en));
            for entry in &step.entries {
                printed += &format!("    {}: {}\n", entry.label, entry.value);
            }
            for command in step.run.iter().flat_map(|run| run.lines()) {
                printed += &format!("    $ {command}\n");
            }
        }
    }
    Ok(printed)
}

/// The path as one below a folder: `~/.x` is `.x`, `/etc/x` is `etc/x`.
pub(crate) fn below(path: &str) -> PathBuf {
    let path = Path::new(path.strip_prefix("~/").unwrap_or(path));
    path.components().filter(|part| matches!(part, Component::Normal(_))).collect()
}

fn save(file: &File, path: &Path) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, file.body())?;
    #[cfg(unix)]
    if let Some(mode) = file.mode {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(mode.into()))?;
    }
    Ok(())
}
