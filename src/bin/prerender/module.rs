//! The module for pages of others: a folder whose files keep their names.

use std::error::Error;
use std::fs;
use std::path::Path;

use crate::assets::take;

/// The folder, below the site's.
pub(crate) const FOLDER: &str = "module";

/// Puts what Trunk made of the module in `dist` where others load it from, with its types
/// and an example of its use.
pub(crate) fn gather(dist: &Path) -> Result<(), Box<dyn Error>> {
    let (glue, wasm) = (take(dist, "module", ".js")?, take(dist, "module", ".wasm")?);
    // It looks for the program beside itself, under the name that Trunk gave it.
    let glue = String::from_utf8(glue)?.replace("module_bg.wasm", "dakiya_bg.wasm");
    let folder = dist.join(FOLDER);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("dakiya.js"), glue)?;
    fs::write(folder.join("dakiya_bg.wasm"), wasm)?;
    for (name, text) in WRITTEN {
        fs::write(folder.join(name), text)?;
    }
    Ok(())
}

/// What is written by hand.
const WRITTEN: [(&str, &str); 4] = [
    ("dakiya.d.ts", include_str!("../../../static/module/dakiya.d.ts")),
    ("example.html", include_str!("../../../static/module/example.html")),
    ("example.js", include_str!("../../../static/module/example.js")),
    ("example.css", include_str!("../../../static/module/example.css")),
];
