//! How much a first visit loads: a page, its styles, its scripts and the app, as a host compresses them.

use std::collections::BTreeSet;
use std::path::Path;
use std::{fs, io};

use brotli::enc::BrotliEncoderParams;

use super::tally::Tally;
use crate::setup::Toolbox;
use crate::{Outcome, project};

pub(super) fn size(_: &Toolbox) -> Outcome<Tally> {
    let dist = project::dist();
    let app = app_files(&dist)?;
    let mut within = true;
    for page in ["en/index.html", "hi/index.html"] {
        let html = fs::read_to_string(dist.join(page))?;
        let files: BTreeSet<String> = linked_files(&html)
            .filter_map(|link| below(&dist, link))
            .chain(app.iter().cloned())
            .collect();
        let mut sum = 0;
        for file in [page.to_owned()].iter().chain(&files) {
            let size = compressed(&fs::read(dist.join(file))?)?;
            println!("{size:9} {file}");
            sum += size;
        }
        println!("{sum:9} in all for {page}, of {BUDGET} bytes\n");
        within &= sum <= BUDGET;
    }
    Ok(Tally::of(within))
}

/// What Trunk made of the app: every page loads these, whether or not its HTML names them.
fn app_files(dist: &Path) -> Outcome<Vec<String>> {
    let mut files = Vec::new();
    for file in fs::read_dir(dist)? {
        let name = file?.file_name().to_string_lossy().into_owned();
        let extension = Path::new(&name).extension();
        if name.starts_with("app-") && extension.is_some_and(|e| e == "js" || e == "wasm") {
            files.push(name);
        }
    }
    if files.len() == 2 {
        Ok(files)
    } else {
        Err(format!("one script and one binary make the app, but there is {files:?}").into())
    }
}

/// The styles, scripts and binaries that a page links to.
fn linked_files(html: &str) -> impl Iterator<Item = &str> {
    html.split(['"', '\'', '<', '>'])
        .filter(|part| !part.contains(char::is_whitespace))
        .filter(|part| [".css", ".js", ".mjs", ".wasm"].iter().any(|end| part.ends_with(end)))
}

/// The path in `dist` of a link that may begin with the address the site is served below.
fn below(dist: &Path, link: &str) -> Option<String> {
    let mut path = link.trim_start_matches('/');
    while !dist.join(path).is_file() {
        path = path.split_once('/')?.1;
    }
    Some(path.to_owned())
}

fn compressed(bytes: &[u8]) -> io::Result<usize> {
    let best = BrotliEncoderParams { quality: 11, size_hint: bytes.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut io::sink(), &best)
}

/// In bytes.
const BUDGET: usize = 200_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_to_styles_scripts_and_binaries_are_found() {
        let html = r#"<link rel="stylesheet" href="/all-1f.css"><a href="/en/about/">about.js in a sentence, app.css</a>
            <script type="module" src=/boot.js></script><link rel=preload href='/sub/app-1_bg.wasm'>"#;
        let found: Vec<&str> = linked_files(html).collect();
        assert_eq!(found, ["/all-1f.css", "/sub/app-1_bg.wasm"]);
    }

    #[test]
    fn repetition_is_compressed_away() {
        let size = compressed(&[b'a'; 10_000]).expect("memory takes every byte");
        assert!(size < 50);
    }
}
