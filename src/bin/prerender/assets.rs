//! The files that pages load, under names that change with their contents.

use std::error::Error;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

/// Where the pages find what they load, from the root of the host.
#[derive(Debug)]
pub(crate) struct Assets {
    /// The folder that the site lives in, without its last slash.
    pub(crate) base: String,
    /// The stylesheet.
    pub(crate) css: String,
    /// The glue that wasm-bindgen made.
    pub(crate) glue: String,
    /// The program.
    pub(crate) wasm: String,
    /// Starts the program.
    pub(crate) start: String,
    /// Sets the theme before the first paint.
    pub(crate) theme: String,
    /// Picks the language at the root.
    pub(crate) language: String,
}

impl Assets {
    /// Finds what Trunk made in `dist` and adds what it does not make.
    pub(crate) fn gather(dist: &Path, base: &str) -> Result<Self, Box<dyn Error>> {
        let glue = made(dist, |name| name.starts_with("app-") && has(name, ".js"))?;
        let wasm = made(dist, |name| name.starts_with("app-") && has(name, ".wasm"))?;
        let start = START.replace("GLUE", &glue).replace("WASM", &wasm);
        let css = [
            include_str!("../../../static/css/tokens.css"),
            include_str!("../../../static/css/base.css"),
            include_str!("../../../static/css/parts.css"),
            include_str!("../../../static/css/drawings.css"),
        ]
        .concat();
        let theme = include_str!("../../../static/js/theme.js");
        let language = include_str!("../../../static/js/language.js");
        fs::write(dist.join("favicon.svg"), include_str!("../../../static/icons/icon.svg"))?;
        Ok(Self {
            css: add(dist, base, "style", "css", &css)?,
            start: add(dist, base, "start", "js", &start)?,
            theme: add(dist, base, "theme", "js", theme)?,
            language: add(dist, base, "language", "js", language)?,
            glue: format!("{base}/{glue}"),
            wasm: format!("{base}/{wasm}"),
            base: base.to_owned(),
        })
    }
}

/// The name of the file in `dist` that Trunk made.
fn made(dist: &Path, wanted: impl Fn(&str) -> bool) -> Result<String, Box<dyn Error>> {
    let names = fs::read_dir(dist)?.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    names.into_iter().find(|name| wanted(name)).ok_or_else(|| "Trunk made no app".into())
}

/// Writes a file under a name that changes with its contents, and tells where.
fn add(
    dist: &Path,
    base: &str,
    stem: &str,
    ending: &str,
    text: &str,
) -> Result<String, Box<dyn Error>> {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    let name = format!("{stem}-{:016x}.{ending}", hasher.finish());
    fs::write(dist.join(&name), text)?;
    Ok(format!("{base}/{name}"))
}

fn has(name: &str, ending: &str) -> bool {
    name.strip_suffix(ending).is_some()
}

/// Without inline scripts, something has to start the program. If that fails,
/// the page stays readable as it is.
const START: &str =
    "import init from './GLUE';\ninit({ module_or_path: new URL('./WASM', import.meta.url) });\n";
