//! Writes every page into Trunk's staging folder, so that the site reads well
//! before, and without, WebAssembly. Trunk runs this after each build.

mod assets;
mod headers;
mod module;
mod page;
mod profiles;
mod published;
mod sitemap;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use assets::Assets;
use dakiya::lookup::named_at_build;
use dakiya::text::Lang;
use dakiya::ui::route::Page;
use dakiya::ui::{Head, Place, Rest, RestProps, Still, StillPage, StillProps};
use page::{Alive, Document};
use tokio::runtime::{Builder, Runtime};
use yew::{AttrValue, LocalServerRenderer};

fn main() -> Result<(), Box<dyn Error>> {
    let dist = PathBuf::from(env::var("TRUNK_STAGING_DIR")?);
    let public_url = env::var("TRUNK_PUBLIC_URL").unwrap_or_else(|_| "/".into());
    let base = public_url.trim_end_matches('/').to_owned();
    // The pages go on without a resolver that cannot be read; whoever builds them is told.
    if let Some(Err(problem)) = named_at_build() {
        return Err(format!("DAKIYA_RESOLVER: {problem:?}").into());
    }
    let assets = Assets::gather(&dist, &base)?;
    module::gather(&dist)?;
    let runtime = Builder::new_current_thread().build()?;

    for (lang, page) in Lang::ALL.into_iter().flat_map(|l| Page::all().map(move |p| (l, p))) {
        let still = StillPage::of(page);
        let head = Head::of(page, lang).ok_or("a page without a head")?;
        let document = Document {
            lang,
            page: Some(page),
            head,
            body: taken_over(&runtime, &base, lang, page),
            rest: still.map_or_else(String::new, |page| rest(&runtime, &base, lang, page)),
            alive: Alive::By(page.engine()),
        };
        let folder = dist.join(lang.tag()).join(page.path());
        write(&folder.join("index.html"), &document.print(&assets))?;
    }
    let home = Head::of(Page::Home, Lang::En).ok_or("a page without a head")?;
    for (file, still, alive) in [
        ("index.html", StillPage::Choose, Alive::PicksLanguage),
        ("404.html", StillPage::NotFound, Alive::No),
    ] {
        let lang = Lang::En;
        let document = Document {
            lang,
            page: None,
            head: Head { title: "Dakiya · डाकिया".into(), ..home.clone() },
            body: String::new(),
            rest: rest(&runtime, &base, lang, still),
            alive,
        };
        write(&dist.join(file), &document.print(&assets))?;
    }
    write(&dist.join("providers.json"), &published::print())?;
    write(&dist.join("providers.schema.json"), SCHEMA)?;
    for (file, text) in profiles::all() {
        write(&dist.join(file), &text)?;
    }
    write(&dist.join("_headers"), &headers::print(&base))?;
    write(&dist.join("sitemap.txt"), &sitemap::print(&base))?;
    Ok(())
}

/// The part of a page that the program takes over, with the marks that it needs
/// for that.
fn taken_over(runtime: &Runtime, base: &str, lang: Lang, page: Page) -> String {
    let props = StillProps { base: AttrValue::from(base.to_owned()), route: page.in_lang(lang) };
    runtime.block_on(LocalServerRenderer::<Still>::with_props(props).render())
}

/// The part of a page that stays as it is.
fn rest(runtime: &Runtime, base: &str, lang: Lang, page: StillPage) -> String {
    let place = Place { lang, base: AttrValue::from(base.to_owned()) };
    let renderer = LocalServerRenderer::<Rest>::with_props(RestProps { place, page });
    runtime.block_on(renderer.hydratable(false).render())
}

fn write(path: &Path, text: &str) -> Result<(), Box<dyn Error>> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// What `providers.json` looks like.
const SCHEMA: &str = include_str!("../../../static/providers.schema.json");
