//! How much a first visit loads: a page, its styles, its scripts and its program, as a host compresses them.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use brotli::enc::BrotliEncoderParams;

use super::tally::Tally;
use crate::setup::Toolbox;
use crate::{Outcome, project};

pub(super) fn size(_: &Toolbox) -> Outcome<Tally> {
    let dist = project::dist();
    let mut sizes = Sizes::default();
    let mut pages = Vec::new();
    for (page, budget) in PAGES {
        let loaded = loaded_by(&dist, page)?;
        let html = compressed(&fs::read(dist.join(page))?)?;
        let rest = loaded.iter().map(|file| sizes.of(&dist, file)).sum::<Outcome<usize>>()?;
        pages.push((page, html, rest, budget));
    }
    // Others load it without a page of ours.
    let module = MODULE.map(|file| sizes.of(&dist, file)).into_iter().sum::<Outcome<usize>>()?;
    pages.push(("module/", 0, module, MODULE_BUDGET));
    println!("{}", table(&sizes.0, &pages));
    let within = pages.iter().all(|(_, html, rest, budget)| html + rest <= *budget);
    Ok(Tally::of(within))
}

/// The compressed size of each file, found once.
#[derive(Default)]
struct Sizes(BTreeMap<String, usize>);

impl Sizes {
    fn of(&mut self, dist: &Path, file: &str) -> Outcome<usize> {
        if let Some(size) = self.0.get(file) {
            return Ok(*size);
        }
        let size = compressed(&fs::read(dist.join(file))?)?;
        self.0.insert(file.to_owned(), size);
        Ok(size)
    }
}

/// What the page `page` of the site in `dist` loads: what it links to, and what the script that starts its program
/// names in turn. A page that brings no program to life is not what we want to measure.
fn loaded_by(dist: &Path, page: &str) -> Outcome<Vec<String>> {
    let mut files = Vec::new();
    let mut texts = vec![page.to_owned()];
    while let Some(text) = texts.pop() {
        let text = fs::read_to_string(dist.join(text))?;
        for file in linked_files(&text).filter_map(|link| below(dist, link)) {
            if !files.contains(&file) {
                if file.starts_with("start-") {
                    texts.push(file.clone());
                }
                files.push(file);
            }
        }
    }
    for ending in [".css", ".wasm"] {
        if !files.iter().any(|file| file.ends_with(ending)) {
            return Err(format!("{page} loads no *{ending}, but {files:?}").into());
        }
    }
    Ok(files)
}

/// The styles, scripts and programs that a page or a script names.
fn linked_files(text: &str) -> impl Iterator<Item = &str> {
    text.split(['"', '\'', '<', '>'])
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

/// The sizes of files, then for each page its HTML, the files that it loads, both, and its budget.
fn table(files: &BTreeMap<String, usize>, pages: &[(&str, usize, usize, usize)]) -> String {
    let mut out = String::from("   brotli  file");
    for (file, size) in files {
        out += &format!("\n{size:9}  {file}");
    }
    out += &format!("\n\n{:>9}{:>9}{:>9}{:>9}  page", "HTML", "files", "all", "budget");
    for (page, html, rest, budget) in pages {
        let all = html + rest;
        let too_much = if all > *budget { "  TOO MUCH" } else { "" };
        out += &format!("\n{html:9}{rest:9}{all:9}{budget:9}  {page}{too_much}");
    }
    out
}

/// One page of each kind, and what it may load; the first route in each language.
const PAGES: [(&str, usize); 15] = [
    ("en/index.html", FIRST_ROUTE),
    ("hi/index.html", FIRST_ROUTE),
    ("en/providers/gmail/index.html", FIRST_ROUTE),
    ("en/providers/index.html", FIRST_ROUTE),
    ("en/targets/index.html", FIRST_ROUTE),
    ("en/targets/msmtp/index.html", WORKSHOP),
    ("en/learn/first_mail/index.html", COURSE),
    ("en/smtp/lab/index.html", LABORATORY),
    ("hi/smtp/lab/index.html", LABORATORY),
    ("en/learn/levels/introduce/index.html", PRACTICE),
    ("hi/learn/quiz/index.html", PRACTICE),
    ("en/how-it-works/index.html", FIRST_ROUTE),
    ("en/fix/app_password_required/index.html", FIRST_ROUTE),
    ("en/fix/index.html", DIAGNOSIS),
    ("hi/fix/codes/index.html", REFERENCE),
];

/// What `import` and `init` of the module load.
const MODULE: [&str; 2] = ["module/dakiya.js", "module/dakiya_bg.wasm"];

/// For the module: all that the site knows and does, without its pages, in bytes.
const MODULE_BUDGET: usize = 650_000;

/// For pages that find the servers of an address, in bytes.
const FIRST_ROUTE: usize = 240_000;

/// For pages with the files of a program: every program comes along, in bytes.
const WORKSHOP: usize = 520_000;

/// For pages with the engine and all lessons, in bytes.
const COURSE: usize = 390_000;

/// For the page with the engine alone, in bytes.
const LABORATORY: usize = 325_000;

/// For levels and quizzes, in bytes.
const PRACTICE: usize = 335_000;

/// For the page that reads errors: the engine and all words of causes come along, in bytes.
const DIAGNOSIS: usize = 505_000;

/// For the page with all codes and what each means, in bytes.
const REFERENCE: usize = 290_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_to_styles_scripts_and_programs_are_found() {
        let html = r#"<link rel="stylesheet" href="/all-1f.css"><a href="/en/about/">about.js in a sentence, app.css</a>
            <script type="module" src=/boot.js></script><link rel=preload href='/sub/app-1_bg.wasm'>"#;
        let found: Vec<&str> = linked_files(html).collect();
        assert_eq!(found, ["/all-1f.css", "/sub/app-1_bg.wasm"]);
    }

    #[test]
    fn what_a_script_starts_is_found() {
        let script = "import init from '/app-1f.js';\ninit({ module_or_path: '/app-2e.wasm' });\n";
        assert_eq!(linked_files(script).collect::<Vec<_>>(), ["/app-1f.js", "/app-2e.wasm"]);
    }

    #[test]
    fn a_page_loads_what_its_start_script_names_and_nothing_twice() {
        let dist = std::env::temp_dir().join(format!("size-{}", std::process::id()));
        fs::create_dir_all(&dist).expect("a folder");
        for (name, text) in [
            ("page.html", r#"<link href="/sub/a.css"><script src="/sub/start-1.js"></script>"#),
            ("a.css", ""),
            ("start-1.js", "import init from '/sub/app.js'; init('/sub/app.wasm', '/sub/a.css');"),
            ("app.js", "fetch('other.wasm')"),
            ("app.wasm", ""),
            ("other.wasm", ""),
        ] {
            fs::write(dist.join(name), text).expect("a file");
        }
        let loaded = loaded_by(&dist, "page.html");
        let nothing = loaded_by(&dist, "a.css");
        fs::remove_dir_all(&dist).expect("our folder");
        assert_eq!(loaded.expect("files"), ["a.css", "start-1.js", "app.js", "app.wasm"]);
        assert!(nothing.is_err());
    }

    #[test]
    fn repetition_is_compressed_away() {
        let size = compressed(&[b'a'; 10_000]).expect("memory takes every byte");
        assert!(size < 50);
    }

    #[test]
    fn the_table_adds_up_and_marks_what_is_too_much() {
        let files = BTreeMap::from([("a.css".to_owned(), 7)]);
        let table = table(&files, &[("small", 1, 2, 3), ("large", 1, 3, 3)]);
        assert!(table.contains("        7  a.css"), "{table}");
        assert!(table.contains("        1        2        3        3  small\n"), "{table}");
        assert!(table.ends_with("        4        3  large  TOO MUCH"), "{table}");
    }
}
