//! The files that pages load, under names that change with their contents.

use std::error::Error;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use dakiya::ui::route::Engine;

/// Where the pages find what they load, from the root of the host.
#[derive(Debug)]
pub(crate) struct Assets {
    /// The folder that the site lives in, without its last slash.
    pub(crate) base: String,
    /// The stylesheet of all pages.
    pub(crate) css: String,
    /// The stylesheet of the drawings, which one page alone has.
    pub(crate) drawings: String,
    /// The stylesheet of errors and causes.
    pub(crate) fix: String,
    /// The stylesheet of the laboratory and of practice.
    pub(crate) lab: String,
    /// Sets the theme before the first paint.
    pub(crate) theme: String,
    /// Picks the language at the root.
    pub(crate) language: String,
    /// Has the browser keep the site.
    pub(crate) offline: String,
    configurator: Program,
    course: Program,
    diagnosis: Program,
    workshop: Program,
    practice: Program,
    laboratory: Program,
}

/// A WebAssembly program and what belongs to it.
#[derive(Debug)]
pub(crate) struct Program {
    /// What wasm-bindgen made to go with it.
    pub(crate) glue: String,
    /// The program.
    pub(crate) wasm: String,
    /// Starts it: without inline scripts, something has to.
    pub(crate) start: String,
}

impl Assets {
    /// Finds what Trunk made in `dist` and adds what it does not make.
    pub(crate) fn gather(dist: &Path, base: &str) -> Result<Self, Box<dyn Error>> {
        let css = [
            include_str!("../../../static/css/tokens.css"),
            include_str!("../../../static/css/base.css"),
            include_str!("../../../static/css/parts.css"),
            include_str!("../../../static/css/print.css"),
        ]
        .concat();
        let drawings = include_str!("../../../static/css/drawings.css");
        let lab = [
            include_str!("../../../static/css/lab.css"),
            include_str!("../../../static/css/practice.css"),
        ]
        .concat();
        let fix = include_str!("../../../static/css/fix.css");
        let theme = include_str!("../../../static/js/theme.js");
        let language = include_str!("../../../static/js/language.js");
        let offline = include_str!("../../../static/js/offline.js");
        for (file, contents) in ICONS {
            fs::write(dist.join(file), contents)?;
        }
        Ok(Self {
            css: add(dist, base, "style", "css", css.as_bytes())?,
            drawings: add(dist, base, "style", "css", drawings.as_bytes())?,
            fix: add(dist, base, "style", "css", fix.as_bytes())?,
            lab: add(dist, base, "style", "css", lab.as_bytes())?,
            theme: add(dist, base, "theme", "js", theme.as_bytes())?,
            language: add(dist, base, "language", "js", language.as_bytes())?,
            offline: add(dist, base, "offline", "js", offline.as_bytes())?,
            configurator: Program::gather(dist, base, "configurator")?,
            course: Program::gather(dist, base, "course")?,
            diagnosis: Program::gather(dist, base, "diagnosis")?,
            workshop: Program::gather(dist, base, "workshop")?,
            practice: Program::gather(dist, base, "practice")?,
            laboratory: Program::gather(dist, base, "laboratory")?,
            base: base.to_owned(),
        })
    }

    /// The program that brings pages of `engine` to life.
    pub(crate) const fn program(&self, engine: Engine) -> &Program {
        match engine {
            Engine::Configurator => &self.configurator,
            Engine::Course => &self.course,
            Engine::Diagnosis => &self.diagnosis,
            Engine::Practice => &self.practice,
            Engine::Workshop => &self.workshop,
            Engine::Laboratory => &self.laboratory,
        }
    }
}

impl Program {
    /// Gives the files of the program `name` names that change with their
    /// contents. Trunk does so too, but only for the first program.
    fn gather(dist: &Path, base: &str, name: &str) -> Result<Self, Box<dyn Error>> {
        let glue = add(dist, base, name, "js", &take(dist, name, ".js")?)?;
        let wasm = add(dist, base, name, "wasm", &take(dist, name, ".wasm")?)?;
        let start = format!("import init from '{glue}';\ninit({{ module_or_path: '{wasm}' }});\n");
        let start = add(dist, base, "start", "js", start.as_bytes())?;
        Ok(Self { glue, wasm, start })
    }
}

/// The contents of the file that Trunk made, which is removed.
pub(crate) fn take(dist: &Path, name: &str, ending: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    let files = fs::read_dir(dist)?.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let file = files
        .into_iter()
        .find(|file| file.starts_with(name) && file.ends_with(ending))
        .ok_or_else(|| format!("Trunk made no {name}{ending}"))?;
    let contents = fs::read(dist.join(&file))?;
    fs::remove_file(dist.join(&file))?;
    Ok(contents)
}

/// Writes a file under a name that changes with its contents, and tells where.
pub(crate) fn add(
    dist: &Path,
    base: &str,
    stem: &str,
    ending: &str,
    contents: &[u8],
) -> Result<String, Box<dyn Error>> {
    let mut hasher = DefaultHasher::new();
    contents.hash(&mut hasher);
    let name = format!("{stem}-{:016x}.{ending}", hasher.finish());
    fs::write(dist.join(&name), contents)?;
    Ok(format!("{base}/{name}"))
}

/// What stands for the site in tabs and on home screens. `static/icons/draw.mjs` drew the PNGs.
const ICONS: [(&str, &[u8]); 5] = [
    ("favicon.svg", include_bytes!("../../../static/icons/icon.svg")),
    ("icon-192.png", include_bytes!("../../../static/icons/icon-192.png")),
    ("icon-512.png", include_bytes!("../../../static/icons/icon-512.png")),
    ("maskable-192.png", include_bytes!("../../../static/icons/maskable-192.png")),
    ("maskable-512.png", include_bytes!("../../../static/icons/maskable-512.png")),
];
