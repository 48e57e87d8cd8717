//! What the head of a page says to search engines and to programs that show a link.

use dakiya::text::Lang;
use dakiya::ui::Head;
use dakiya::ui::route::Page;

use crate::page::escape;
use crate::picture::{self, HEIGHT, WIDTH};
use crate::site::Site;
use crate::{described, sitemap};

/// The same page in every language, its own address, what is shown where somebody posts
/// the link, and what kind of thing it tells about.
///
/// Links are whole addresses where the address of the site is known: search engines want
/// `hreflang` so, and Open Graph and RFC 6596 want it of pictures and of what pages are
/// called. Without it, `hreflang` is seen from the root of the host, as HTML allows, and
/// the others are left out.
pub(crate) fn tags(site: &Site, lang: Lang, page: Page, head: &Head) -> String {
    let path = sitemap::path(lang, page);
    let mut out = String::new();
    for (tag, path) in sitemap::alternates(page) {
        let href = site.link(&path);
        out += &format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{href}\">\n");
    }
    if let Some(url) = site.address(&path) {
        out += &format!("<link rel=\"canonical\" href=\"{url}\">\n");
    }
    out += &preview(site, (lang, page), head, &path);
    out + &format!(
        "<script type=\"application/ld+json\">{}</script>\n",
        described::print(site, lang, page, head)
    )
}

/// What is shown where somebody posts a link to `path`, which is `page` or leads there.
pub(crate) fn preview(site: &Site, (lang, page): (Lang, Page), head: &Head, path: &str) -> String {
    let kind = if page == Page::Home { "website" } else { "article" };
    let mut properties = vec![
        ("og:site_name", SITE_NAME.to_owned()),
        ("og:type", kind.to_owned()),
        ("og:title", head.title.clone()),
        ("og:description", head.description.clone()),
        ("og:locale", locale(lang).to_owned()),
    ];
    let others = Lang::ALL.into_iter().filter(|other| *other != lang);
    properties.extend(others.map(|other| ("og:locale:alternate", locale(other).to_owned())));
    let picture = site.address(&picture::path(lang, picture::of(page)));
    properties.extend(site.address(path).map(|url| ("og:url", url)));
    let card = if picture.is_some() { "summary_large_image" } else { "summary" };
    if let Some(url) = picture {
        properties.extend([
            ("og:image", url),
            ("og:image:type", "image/png".to_owned()),
            ("og:image:width", WIDTH.to_string()),
            ("og:image:height", HEIGHT.to_string()),
            ("og:image:alt", head.title.clone()),
        ]);
    }
    let mut out = String::new();
    for (name, content) in properties {
        out += &format!("<meta property=\"{name}\" content=\"{}\">\n", escape(&content));
    }
    out + &format!("<meta name=\"twitter:card\" content=\"{card}\">\n")
}

/// The language as Open Graph names it, with the country whose spelling it is.
const fn locale(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "en_GB",
        Lang::Hi => "hi_IN",
    }
}

/// What the whole site is called, in both scripts.
pub(crate) const SITE_NAME: &str = "Dakiya · डाकिया";
