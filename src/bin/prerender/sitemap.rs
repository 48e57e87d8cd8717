//! The list of all pages, for search engines and for tests.

use dakiya::text::Lang;
use dakiya::ui::route::Page;

/// One path a line, from the root of the host.
pub(crate) fn print(base: &str) -> String {
    let mut out = String::new();
    for (lang, page) in Lang::ALL.into_iter().flat_map(|l| Page::all().map(move |p| (l, p))) {
        out += &format!("{base}/{}/{}\n", lang.tag(), page.path());
    }
    out
}
