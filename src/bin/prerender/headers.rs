//! What the host is asked to send with every file.

use std::collections::BTreeSet;

use dakiya::lookup::{Resolver, resolvers};
use dakiya::text::Lang;
use dakiya::ui::route::Page;

use crate::module;

/// The Content Security Policy as it stands in the pages themselves. Nothing is
/// allowed but files of the site, and the resolvers that a person may let the
/// page ask; no inline script, style or handler, no `eval` but the compiler of
/// WebAssembly, and no markup from strings.
pub(crate) fn policy() -> String {
    let origins: Vec<_> = resolvers().iter().map(Resolver::origin).collect();
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self'; connect-src 'self' {}; manifest-src 'self'; base-uri 'none'; \
         form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        origins.join(" ")
    )
}

/// The file `_headers`, as Netlify, Cloudflare Pages and others read it.
pub(crate) fn print(base: &str) -> String {
    let policy = policy();
    let mut out = format!(
        "{base}/*
  Content-Security-Policy: {policy}
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Cross-Origin-Opener-Policy: same-origin
  Permissions-Policy: {DENIED}
  Strict-Transport-Security: max-age=31536000
"
    );
    // Only a header can forbid being framed; where two say something, both hold.
    for path in unframed(base) {
        out += &format!("{path}\n  Content-Security-Policy: frame-ancestors 'none'\n");
    }
    // A host joins what two rules say of one header, so that no rule for everything names
    // who may load it.
    for own in own(base) {
        out += &format!("{own}\n  Cross-Origin-Resource-Policy: same-origin\n");
    }
    // Pages of others may load the module. Its parts belong together, and their names stay:
    // whoever has an old one asks whether it still is the newest.
    out += &format!(
        "{base}/{}/*
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  Cache-Control: no-cache
",
        module::FOLDER
    );
    // Pages of others may fetch the directory: it holds nothing but public facts.
    for open in ["providers.json", "providers.schema.json"] {
        out += &format!("{base}/{open}\n  Access-Control-Allow-Origin: *\n");
    }
    // Without it, Apple's devices show the file in place of installing it.
    out += &format!("{base}/profiles/*\n  Content-Type: application/x-apple-aspen-config\n");
    for hashed in HASHED {
        out += &format!("{base}/{hashed}\n  Cache-Control: public, max-age=31536000, immutable\n");
    }
    out
}

/// Everything that is for this site alone.
fn own(base: &str) -> impl Iterator<Item = String> {
    let pages = Lang::ALL.map(|lang| format!("{}/*", lang.tag()));
    let pages =
        ["", "index.html", "404.html", "favicon.svg"].map(str::to_owned).into_iter().chain(pages);
    let files = HASHED.into_iter().chain(["profiles/*"]).map(str::to_owned);
    pages.chain(files).map(move |path| format!("{base}/{path}"))
}

/// Pages that no other page may put into a frame: all but those that teach.
fn unframed(base: &str) -> BTreeSet<String> {
    let mut paths = BTreeSet::from([format!("{base}/")]);
    for lang in Lang::ALL {
        let below = format!("{base}/{}/", lang.tag());
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

/// What the site never asks of the browser.
const DENIED: &str = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

/// Files whose names change with their contents.
const HASHED: [&str; 10] = [
    "configurator-*",
    "course-*",
    "diagnosis-*",
    "laboratory-*",
    "practice-*",
    "workshop-*",
    "style-*",
    "start-*",
    "theme-*",
    "language-*",
];
