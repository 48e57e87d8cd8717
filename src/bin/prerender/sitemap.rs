//! The lists of all pages, for search engines and for tests.

use dakiya::providers::DETAILS;
use dakiya::text::Lang;
use dakiya::ui::route::Page;

use crate::page::escape;
use crate::site::Site;

/// The files: `sitemap.txt` has one path a line, from the root of the host. What the
/// others say needs the whole address (sitemaps.org, RFC 9309): without it there is no
/// `sitemap.xml`, and `robots.txt` only says that everything may be read.
pub(crate) fn files(site: &Site) -> Vec<(&'static str, String)> {
    let mut files = vec![("sitemap.txt", paths(site)), ("robots.txt", robots(site))];
    files.extend(xml(site).map(|text| ("sitemap.xml", text)));
    files
}

fn paths(site: &Site) -> String {
    let mut out = String::new();
    for (lang, page) in pages() {
        out += &format!("{}/{}\n", site.base, path(lang, page));
    }
    out
}

fn robots(site: &Site) -> String {
    let sitemap = site.address("sitemap.xml");
    let sitemap = sitemap.map_or_else(String::new, |url| format!("\nSitemap: {url}\n"));
    format!("User-agent: *\nAllow: /\n{sitemap}")
}

/// Every page with its other languages and, where that is known, its date.
fn xml(site: &Site) -> Option<String> {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for (lang, page) in pages() {
        let loc = escape(&site.address(&path(lang, page))?);
        out += &format!("<url><loc>{loc}</loc>");
        if let Some(day) = changed(page) {
            out += &format!("<lastmod>{day}</lastmod>");
        }
        for (tag, path) in alternates(page) {
            let href = escape(&site.link(&path));
            out += &format!("<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{href}\"/>");
        }
        out += "</url>\n";
    }
    Some(out + "</urlset>\n")
}

/// The page in every language, and for people whose language is none of these.
pub(crate) fn alternates(page: Page) -> impl Iterator<Item = (&'static str, String)> {
    let all = Lang::ALL.into_iter().map(move |lang| (lang.tag(), path(lang, page)));
    all.chain([("x-default", path(Lang::En, page))])
}

/// Where a page is, seen from the folder of the site.
pub(crate) fn path(lang: Lang, page: Page) -> String {
    format!("{}/{}", lang.tag(), page.path())
}

/// Since when a page says what it says: the evidence on providers has a month, other
/// pages have no date of their own. The schema of sitemaps wants a day.
fn changed(page: Page) -> Option<String> {
    let month = match page {
        Page::Provider(id) => DETAILS.get(id)?.checked.month(),
        Page::Providers => DETAILS.iter().map(|details| details.checked.month()).max()?,
        _ => return None,
    };
    Some(format!("{month}-01"))
}

fn pages() -> impl Iterator<Item = (Lang, Page)> {
    Lang::ALL.into_iter().flat_map(|lang| Page::all().map(move |page| (lang, page)))
}
