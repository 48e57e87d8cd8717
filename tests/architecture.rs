//! Laws about the source itself.
#![cfg(not(target_family = "wasm"))]

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use dakiya::account::Field;

/// Every file below `folder` with one of these endings, and its text.
fn files(folder: &Path, endings: &[&str]) -> Vec<(PathBuf, String)> {
    let entries =
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries
        .filter(|path| !BUILT.iter().any(|built| path.ends_with(built)))
        .flat_map(|path| {
            let ending = path.extension().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() {
                files(&path, endings)
            } else if endings.contains(&ending.as_str()) {
                let text = fs::read_to_string(&path).expect("UTF-8");
                vec![(path, text)]
            } else {
                Vec::new()
            }
        })
        .collect()
}

/// Every Rust file below `folder`, with its text.
fn sources(folder: impl AsRef<Path>) -> Vec<(PathBuf, String)> {
    let sources = files(folder.as_ref(), &["rs"]);
    assert!(!sources.is_empty(), "{} holds no source", folder.as_ref().display());
    sources
}

/// The text without comments that stand on lines of their own.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim_start().starts_with("//"))
}

#[test]
fn only_ui_and_the_programs_know_the_browser() {
    for (path, text) in sources("src") {
        let may = ["src/ui", "src/bin", "src/main.rs"].iter().any(|ui| path.starts_with(ui));
        let words = ["yew::", "yew_router::", "web_sys::", "js_sys::", "gloo::", "wasm_bindgen"];
        let does = code(&text).any(|line| words.iter().any(|word| line.contains(word)));
        assert!(may || !does, "{} knows the browser", path.display());
    }
}

#[test]
fn nothing_points_back() {
    let folders: Vec<_> = fs::read_dir("src")
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_dir() && !path.ends_with("bin") && !path.ends_with("ui"))
        .collect();
    assert_eq!(folders.len(), FLOW.len(), "every folder has its place: {folders:?}");
    for (folder, may) in FLOW {
        for (path, text) in sources(Path::new("src").join(folder)) {
            for used in code(&text).flat_map(|line| line.split("crate::").skip(1)) {
                let module = used.split(|c: char| !c.is_alphanumeric() && c != '_').next();
                let module = module.unwrap_or_default();
                let fits = module == *folder || may.contains(&module) || module == "registry";
                assert!(fits, "{}: crate::{used}", path.display());
            }
        }
    }
}

#[test]
fn crates_are_used_by_one_folder_and_not_by_many() {
    for (crate_name, folder) in [
        ("form_urlencoded::", "src/account/link.rs"),
        ("qrcodegen::", "src/qr/mod.rs"),
        ("uuid::", "src/targets/apple_mail.rs"),
    ] {
        for (path, text) in sources("src") {
            let uses = code(&text).any(|line| line.contains(crate_name));
            assert!(!uses || path == Path::new(folder), "{} uses {crate_name}", path.display());
        }
    }
}

#[test]
fn every_file_is_short_and_says_what_it_is() {
    let folders = ["benches", "examples", "fuzz/fuzz_targets", "src", "tests", "xtask/src"];
    for (path, text) in folders.into_iter().flat_map(sources) {
        assert!(text.starts_with("//! "), "{} does not say what it is", path.display());
        assert!(text.lines().count() <= 300, "{} is too long", path.display());
    }
}

#[test]
fn every_file_of_a_registry_is_listed() {
    for folder in [
        "diagnose/causes",
        "diagnose/transcript/kinds",
        "practice/levels",
        "providers",
        "scenarios",
        "smtp/extensions",
        "smtp/mechanisms",
        "smtp/personas",
        "smtp/verbs",
        "targets",
    ] {
        let folder = Path::new("src").join(folder);
        let list = fs::read_to_string(folder.join("mod.rs")).expect("a registry");
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            let name = path.file_stem().and_then(|stem| stem.to_str()).expect("a plain name");
            let word = |text: &str| {
                text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == name)
            };
            assert!(name == "mod" || code(&list).any(word), "{} is not listed", path.display());
        }
    }
}

#[test]
fn no_field_holds_a_secret() {
    for field in Field::all() {
        let key = field.key();
        for secret in ["pass", "secret", "token", "key", "pin", "otp", "code"] {
            assert!(!key.contains(secret), "{key} looks like a secret");
        }
    }
    for (path, text) in sources("src/ui") {
        let asks = code(&text).any(|line| line.contains("type=\"password\""));
        assert!(!asks, "{} asks for a password", path.display());
    }
}

#[test]
fn hindi_is_written_in_devanagari() {
    let devanagari = |c: char| ('\u{0900}'..='\u{097F}').contains(&c);
    for (path, text) in sources("src") {
        for hindi in literals_after(&text, "hi:") {
            // Up to three words may be a technical term: `Mail data buffer`.
            let long = hindi.split_whitespace().count() > 3;
            assert!(!long || hindi.contains(devanagari), "{}: {hindi}", path.display());
        }
        for english in literals_after(&text, "en:") {
            // Between backquotes stands what is the same in both.
            let mixed = english.split('`').step_by(2).any(|words| words.contains(devanagari));
            assert!(!mixed, "{}: {english}", path.display());
        }
    }
}

#[test]
fn no_sentence_of_a_program_or_a_page_stands_in_two_places() {
    for folder in ["src/targets", "src/ui"] {
        let mut seen = HashMap::new();
        for (path, text) in sources(folder) {
            for sentence in literals_after(&text, "en:") {
                if let Some(other) = seen.insert(sentence.to_owned(), path.clone()) {
                    panic!("{} and {}: {sentence}", other.display(), path.display());
                }
            }
        }
    }
}

/// The plain string literals that follow `name`, as they are written.
fn literals_after<'a>(text: &'a str, name: &str) -> Vec<&'a str> {
    let literal = |rest: &'a str| {
        let inside = rest.trim_start().strip_prefix('"')?;
        let mut escaped = false;
        let end = inside.find(|c| {
            let ends = c == '"' && !escaped;
            escaped = c == '\\' && !escaped;
            ends
        })?;
        Some(&inside[..end])
    };
    text.split(name).skip(1).filter_map(literal).collect()
}

#[test]
fn nothing_is_unwrapped_or_left_to_do() {
    for (path, text) in ["src", "examples", "xtask/src"].into_iter().flat_map(sources) {
        for word in [".unwrap()", ".unwrap_throw(", "todo!", "unimplemented!", "dbg!"] {
            let has = code(&text).any(|line| line.contains(word));
            assert!(!has, "{} has {word}", path.display());
        }
    }
}

#[test]
fn the_markup_has_no_inline_style_or_handler() {
    for (path, text) in sources("src/ui") {
        for word in ["style=", "onclick=\"", "inner_html", "from_html_unchecked"] {
            let has = code(&text).any(|line| line.contains(word));
            assert!(!has, "{} has {word}", path.display());
        }
    }
}

#[test]
fn no_text_names_a_place_on_a_developers_machine() {
    let endings =
        ["css", "html", "json", "md", "mjs", "js", "rs", "svg", "toml", "txt", "xml", "py", "cf"];
    let places = ["home", "root", "tmp", "work", "Users", "opt"].map(|name| format!("/{name}/"));
    for (path, text) in files(Path::new("."), &endings) {
        for place in &places {
            assert!(!text.contains(place), "{} names {place}", path.display());
        }
    }
}

/// What each folder may use besides itself, as the map in `src/lib.rs` draws it.
const FLOW: &[(&str, &[&str])] = &[
    ("text", &[]),
    ("providers", &["text"]),
    ("account", &["text", "providers"]),
    ("lookup", &["text", "providers", "account"]),
    ("formats", &["text", "providers", "account"]),
    ("targets", &["text", "providers", "account", "formats"]),
    ("bundle", &["text", "targets"]),
    ("qr", &[]),
    ("smtp", &["text"]),
    ("scenarios", &["text", "providers", "account", "smtp"]),
    ("simulator", &["text", "smtp", "scenarios"]),
    ("practice", &["text", "smtp", "scenarios", "simulator"]),
    ("diagnose", &["text", "providers", "scenarios", "smtp", "simulator"]),
];

/// What is built or fetched, not written.
const BUILT: [&str; 4] = [".git", "dist", "node_modules", "target"];
