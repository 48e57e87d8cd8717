//! What the site needs to work without network: a service worker that keeps one
//! version of it, and the archives that the pages of this version come in.

mod archive;
mod manifest;
mod notice;
mod sent;

use std::error::Error;
use std::fs;
use std::path::Path;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use dakiya::text::Lang;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::{assets, headers, module};
use archive::Archive;
pub(crate) use manifest::file as manifest_file;
pub(crate) use notice::notice;

/// Writes the manifests, the archives and the worker. All pages are in `dist`
/// already; `rules` is what `_headers` says.
pub(crate) fn write(dist: &Path, base: &str, rules: &str) -> Result<(), Box<dyn Error>> {
    write_manifests(dist, base)?;
    let (mut archives, mut files) = (Vec::new(), Vec::new());
    let paths = paths_below(dist, "")?;
    for folder in FOLDERS {
        let mut archive = Archive::default();
        for path in paths.iter().filter(|path| is_archived(path) && folder == folder_of(path)) {
            let address = path.strip_suffix("index.html").unwrap_or(path);
            let headers =
                sent::headers(&format!("{base}/{path}"), &format!("{base}/{address}"), rules);
            archive.add(address, headers, &fs::read(dist.join(path))?)?;
        }
        let contents = archive.finish()?;
        let name = assets::add(dist, "", &archive_of(folder), "bin", &contents)?;
        let mut kept = kept(name.trim_start_matches('/'), &contents);
        kept["folder"] = if folder == REST { json!("") } else { json!(format!("{folder}/")) };
        archives.push(kept);
    }
    for path in paths.iter().filter(|path| is_asset(path)) {
        files.push(kept(path, &fs::read(dist.join(path))?));
    }
    let contents = json!({ "archives": archives, "files": files });
    let name = hash(contents.to_string().as_bytes());
    let version = json!({ "name": name, "archives": archives, "files": files });
    fs::write(dist.join(WORKER), format!("const VERSION = {version:#};\n\n{CODE}"))?;
    Ok(())
}

/// Writes a worker that ends one of a release. Where the site is worked on,
/// nothing may stand between a change and who looks at it.
pub(crate) fn retire(dist: &Path, base: &str) -> Result<(), Box<dyn Error>> {
    write_manifests(dist, base)?;
    Ok(fs::write(dist.join(WORKER), RETIRED)?)
}

fn write_manifests(dist: &Path, base: &str) -> Result<(), Box<dyn Error>> {
    for lang in Lang::ALL {
        fs::write(dist.join(manifest::file(lang)), manifest::print(base, lang))?;
    }
    Ok(())
}

/// A file that the worker keeps, and how it knows it.
fn kept(path: &str, contents: &[u8]) -> Value {
    json!({ "path": path, "sha256": hash(contents) })
}

fn hash(contents: &[u8]) -> String {
    BASE64_STANDARD.encode(Sha256::digest(contents))
}

/// Every file below `folder` of `dist`, in order.
fn paths_below(dist: &Path, folder: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(dist.join(folder))? {
        let entry = entry?;
        let name = entry
            .file_name()
            .into_string()
            .map_err(|name| format!("{}: no name", name.display()))?;
        let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
        if entry.file_type()?.is_dir() {
            paths.append(&mut paths_below(dist, &path)?);
        } else {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// Which archive a page is in: that of its language, or that of what has none.
fn folder_of(path: &str) -> &str {
    let folder = path.split('/').next().unwrap_or_default();
    FOLDERS.into_iter().find(|known| *known == folder).unwrap_or(REST)
}

/// Pages, and what can be taken away from them.
fn is_archived(path: &str) -> bool {
    // The module is for pages of others.
    !path.starts_with(module::FOLDER)
        && !is_asset(path)
        && [".html", ".json", ".mobileconfig"].iter().any(|end| path.ends_with(end))
}

/// What pages load: files whose names change with their contents, icons,
/// manifests. Other pictures are for other sites to show.
fn is_asset(path: &str) -> bool {
    let Some((stem, ending)) = path.rsplit_once('.') else { return false };
    let name = stem.rsplit_once('-').map_or(stem, |(name, _)| name);
    let is_archive = FOLDERS.iter().any(|folder| name == archive_of(folder));
    let shown = ["favicon", "icon", "maskable", "manifest"].contains(&name);
    let hashed = headers::hashed(path).is_some();
    !path.contains('/') && (shown || hashed && ending != "png" && !is_archive)
}

fn archive_of(folder: &str) -> String {
    format!("pages-{folder}")
}

/// The archives, each a part of the site.
const FOLDERS: [&str; 3] = [Lang::En.tag(), Lang::Hi.tag(), REST];

/// What belongs to no language.
const REST: &str = "rest";

/// The worker looks after what lies beside it, and below.
const WORKER: &str = "sw.js";

const CODE: &str = include_str!("../../../../static/js/worker.js");
const RETIRED: &str = include_str!("../../../../static/js/retire.js");
