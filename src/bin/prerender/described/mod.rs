//! What a page is about, in the vocabulary of schema.org, as JSON-LD: data that no
//! browser runs.

mod questions;
mod steps;
mod teaching;

use dakiya::text::{Lang, Text, fill, markup};
use dakiya::ui::Head;
use dakiya::ui::route::Page;
use serde_json::{Value, json};

use crate::site::Site;
use crate::sitemap;
use crate::social::SITE_NAME;

/// A page in a language, and where the site lives.
#[derive(Clone, Copy, Debug)]
struct Here<'a> {
    site: &'a Site,
    lang: Lang,
    page: Page,
    head: &'a Head,
}

/// The text of the element. Nothing in it can end the element, or begin another.
pub(crate) fn print(site: &Site, lang: Lang, page: Page, head: &Head) -> String {
    let here = Here { site, lang, page, head };
    let mut things: Vec<Value> = trail(here).into_iter().collect();
    things.extend(about(here));
    let graph = json!({ "@context": "https://schema.org", "@graph": things });
    graph.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

fn about(here: Here<'_>) -> Vec<Value> {
    let one = match here.page {
        Page::Home => return vec![web_site(here), application(here)],
        Page::Cause(id) => questions::cause(here, id),
        Page::Code(id) => questions::code(here, id),
        Page::Command(_) => Some(questions::command(here)),
        Page::Provider(id) => steps::provider(here, id),
        Page::Program(id) => steps::program(here, id),
        page => teaching::resource(here, page),
    };
    one.into_iter().collect()
}

/// The pages above this one, down to itself; nothing for the first page.
fn trail(here: Here<'_>) -> Option<Value> {
    let Here { lang, page, head, .. } = here;
    let path = page.path();
    let above = path.match_indices('/').map(|(at, _)| &path[..at]);
    let mut pages = vec![Page::Home];
    pages.extend(above.filter_map(Page::parse).filter(|above| *above != page));
    let mut items = Vec::new();
    for above in pages {
        items.push((above, Head::of(above, lang)?.name));
    }
    items.push((page, head.name.clone()));
    let mut listed = Vec::new();
    for (position, (page, name)) in (1_u8..).zip(items) {
        let item = here.link(page);
        let kind = "ListItem";
        listed.push(json!({ "@type": kind, "position": position, "name": name, "item": item }));
    }
    (page != Page::Home).then(|| json!({ "@type": "BreadcrumbList", "itemListElement": listed }))
}

fn web_site(here: Here<'_>) -> Value {
    json!({
        "@type": "WebSite",
        "name": SITE_NAME,
        "url": here.link(Page::Home),
        "inLanguage": here.lang.tag(),
        "description": here.head.description,
    })
}

fn application(here: Here<'_>) -> Value {
    json!({
        "@type": ["SoftwareApplication", "WebApplication"],
        "name": SITE_NAME,
        "url": here.link(Page::Home),
        "description": here.head.description,
        "inLanguage": Lang::ALL.map(Lang::tag),
        "applicationCategory": "UtilitiesApplication",
        "operatingSystem": "Any",
        "browserRequirements": "WebAssembly",
        "isAccessibleForFree": true,
        "offers": { "@type": "Offer", "price": 0, "priceCurrency": "INR" },
    })
}

impl Here<'_> {
    /// Where a page is in the same language.
    fn link(self, page: Page) -> String {
        self.site.link(&sitemap::path(self.lang, page))
    }

    /// A thing of the page's own name and description.
    fn thing(self, kind: &str) -> Value {
        let Here { head, lang, page, .. } = self;
        json!({
            "@type": kind,
            "name": head.name,
            "description": head.description,
            "url": self.link(page),
            "inLanguage": lang.tag(),
        })
    }

    /// A sentence without its marks, and without names that nothing stands for.
    fn say(self, text: Text) -> String {
        fill(&markup::plain(text.get(self.lang)), &[])
    }
}

/// The same thing with more to it.
fn with(mut thing: Value, more: Value) -> Value {
    if let (Value::Object(thing), Value::Object(more)) = (&mut thing, more) {
        thing.extend(more);
    }
    thing
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(lang: Lang, page: Page) -> String {
        let site = Site::at("/", "https://dakiya.example/").expect("a site");
        let head = Head::of(page, lang).expect("every page has a head");
        print(&site, lang, page, &head)
    }

    fn things(page: Page) -> Vec<Value> {
        let graph: Value = serde_json::from_str(&printed(Lang::En, page)).expect("JSON");
        graph["@graph"].as_array().expect("a list").clone()
    }

    #[test]
    fn nothing_in_a_page_ends_the_element_that_describes_it() {
        for (lang, page) in Lang::ALL.into_iter().flat_map(|l| Page::all().map(move |p| (l, p))) {
            let printed = printed(lang, page);
            assert!(!printed.contains(['<', '>', '&']), "{printed}");
            assert!(serde_json::from_str::<Value>(&printed).is_ok(), "{printed}");
        }
    }

    #[test]
    fn the_trail_leads_from_the_first_page_down_to_each() {
        for page in Page::all().filter(|page| *page != Page::Home) {
            let trail = &things(page)[0];
            assert_eq!(trail["@type"], "BreadcrumbList");
            let items = trail["itemListElement"].as_array().expect("a list");
            assert!((2..=4).contains(&items.len()), "{page:?}");
            assert_eq!(items[0]["item"], "https://dakiya.example/en/");
            let own = format!("https://dakiya.example/en/{}", page.path());
            assert_eq!(items.last().map(|item| &item["item"]), Some(&json!(own)));
        }
        let names: Vec<_> = things(Page::Code("smtp/550"))[0]["itemListElement"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|item| item["name"].clone())
            .collect();
        assert_eq!(names, ["Dakiya", "Errors", "Codes and what servers say", "550"]);
    }

    #[test]
    fn pages_say_what_kind_of_thing_they_tell_about() {
        for (page, kind) in [
            (Page::Cause("app_password_required"), "FAQPage"),
            (Page::Code("smtp/550"), "DefinedTerm"),
            (Page::Command("ehlo"), "DefinedTerm"),
            (Page::Learn, "Course"),
            (Page::Lesson("first_mail"), "LearningResource"),
            (Page::Program("msmtp"), "HowTo"),
            (Page::Provider("gmail"), "HowTo"),
            (Page::Quiz, "Quiz"),
        ] {
            assert!(things(page).iter().any(|thing| thing["@type"] == kind), "{page:?}");
        }
    }

    #[test]
    fn every_program_tells_its_steps() {
        for id in dakiya::targets::TARGET_IDS {
            let steps = &things(Page::Program(id))[1]["step"];
            assert!(steps.as_array().is_some_and(|steps| steps.len() >= 2), "{id}");
        }
    }
}
