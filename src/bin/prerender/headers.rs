//! What the host is asked to send with every file.

use std::collections::BTreeSet;

use dakiya::lookup::{Resolver, resolvers};
use dakiya::text::Lang;
use dakiya::ui::route::Page;

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

/// The file `_headers`, as Netlify, Cloudflare Pages and others read it.
pub(crate) fn print(base: &str) -> String {
    let policy = policy();
    let mut out = format!(
        "{base}/*
  Content-Security-Policy: {policy}
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin
  Permissions-Policy: {DENIED}
  Strict-Transport-Security: max-age=31536000
"
    );
    // Only a header can forbid being framed; where two say something, both hold.
    for path in unframed(base) {
        out += &format!("{path}\n  Content-Security-Policy: frame-ancestors 'none'\n");
    }
    // Pages of others may fetch the directory: it holds nothing but public facts.
    for open in ["providers.json", "providers.schema.json"] {
        out += &format!("{base}/{open}\n  Access-Control-Allow-Origin: *\n");
    }
    // Without it, Apple's devices show the file in place of installing it.
    out += &format!("{base}/profiles/*\n  Content-Type: application/x-apple-aspen-config\n");
    // A new version is seen at the next visit.
    out += &format!("{base}/sw.js\n  Cache-Control: no-cache\n");
    for hashed in [
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
        "offline-*",
        "pages-*",
    ] {
        out += &format!("{base}/{hashed}\n  Cache-Control: public, max-age=31536000, immutable\n");
    }
    out
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
