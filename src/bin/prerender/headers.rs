//! What the host is asked to send with every file: one table, for `_headers` and for Apache's `.htaccess`.

use std::collections::{BTreeMap, BTreeSet};

use dakiya::lookup::{Resolver, resolvers};
use dakiya::text::Lang;
use dakiya::ui::route::Page;

use crate::{module, published};

/// The name of a header, and what it says.
pub(crate) type Header = (&'static str, String);

/// The Content Security Policy as it stands in the pages themselves. Nothing is
/// allowed but files of the site, and the resolvers that a person may let the
/// page ask; no inline script, style or handler, no `eval` but the compiler of
/// WebAssembly, and no markup from strings. The one policy for trusted types lets
/// the one address of the service worker through (`static/js/offline.js`).
pub(crate) fn policy() -> String {
    let origins: Vec<_> = resolvers().iter().map(Resolver::origin).collect();
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self'; connect-src 'self' {}; manifest-src 'self'; worker-src 'self'; \
         base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; \
         trusted-types dakiya",
        origins.join(" ")
    )
}

/// What is sent with every file.
pub(crate) fn everywhere() -> Vec<Header> {
    vec![
        ("Content-Security-Policy", policy()),
        ("X-Content-Type-Options", "nosniff".into()),
        ("Referrer-Policy", "no-referrer".into()),
        ("Cross-Origin-Opener-Policy", "same-origin".into()),
        ("Cross-Origin-Resource-Policy", "same-origin".into()),
        // What the site never asks of the browser.
        (
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()".into(),
        ),
        ("Strict-Transport-Security", "max-age=31536000".into()),
    ]
}

/// What keeps a page out of the frames of others, for browsers of today and of
/// yesterday. Only a header can; where two policies say something, both hold.
pub(crate) fn unframed() -> [Header; 2] {
    [
        ("Content-Security-Policy", "frame-ancestors 'none'".into()),
        ("X-Frame-Options", "DENY".into()),
    ]
}

/// For files whose names change with their contents.
pub(crate) fn kept() -> Header {
    ("Cache-Control", "public, max-age=31536000, immutable".into())
}

/// For all others: kept, but asked for again, so that no page names files that are gone.
pub(crate) fn asked_again() -> Header {
    ("Cache-Control", "no-cache".into())
}

/// For files that pages of others may fetch: they hold nothing but public facts.
pub(crate) fn open() -> Header {
    ("Access-Control-Allow-Origin", "*".into())
}

/// Without this type, Apple's devices show a profile in place of installing it.
pub(crate) const PROFILE: &str = "application/x-apple-aspen-config";

/// The file `_headers`, as Netlify, Cloudflare Pages and others read it. `names`
/// are the files and folders (which end in a slash) at the root of the site.
///
/// Where two rules fit, hosts join what they say of the same header: no two
/// rules for one file speak of its cache.
pub(crate) fn print(base: &str, names: &BTreeSet<String>) -> String {
    let mut rules: BTreeMap<String, Vec<Header>> = BTreeMap::new();
    let mut rule = |path: String, headers: &[Header]| {
        rules.entry(format!("{base}/{path}")).or_default().extend_from_slice(headers);
    };
    rule("*".into(), &everywhere());
    rule(String::new(), &[asked_again()]);
    for path in unframed_paths() {
        rule(path, &unframed());
    }
    for name in published::names() {
        rule(name, &[open()]);
    }
    // Its parts belong together, and their names stay: they are asked for again, too.
    rule(format!("{}/*", module::FOLDER), &[open()]);
    rule("profiles/*".into(), &[("Content-Type", PROFILE.into())]);
    for name in names {
        match (hashed(name), name.ends_with('/')) {
            (Some(stem), _) => rule(format!("{stem}-*"), &[kept()]),
            (None, true) => rule(format!("{name}*"), &[asked_again()]),
            (None, false) => rule(name.clone(), &[asked_again()]),
        }
    }
    let mut out = String::new();
    for (path, headers) in rules {
        let lines: BTreeSet<_> =
            headers.iter().map(|(name, value)| format!("  {name}: {value}\n")).collect();
        out += &format!("{path}\n{}", lines.into_iter().collect::<String>());
    }
    out
}

/// What stands before the hash in the name of a file that changes with its contents.
pub(crate) fn hashed(name: &str) -> Option<&str> {
    let (stem, rest) = name.rsplit_once('-')?;
    let (hash, _) = rest.split_once('.')?;
    (hash.len() == 16 && hash.chars().all(|c| c.is_ascii_hexdigit())).then_some(stem)
}

/// Pages that no other page may put into a frame: all but those that teach.
fn unframed_paths() -> BTreeSet<String> {
    let mut paths = BTreeSet::from([String::new()]);
    for lang in Lang::ALL {
        let below = format!("{}/", lang.tag());
        for page in Page::all().map(Page::path) {
            match page.split_once('/') {
                Some(("learn", _)) => false,
                Some((folder, _)) => paths.insert(format!("{below}{folder}/*")),
                None => paths.insert(below.clone()),
            };
        }
    }
    paths
}
