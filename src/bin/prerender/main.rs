//! Writes every page into Trunk's staging folder, so that the site reads well
//! before, and without, WebAssembly. Trunk runs this after each build.

mod assets;
mod described;
mod headers;
mod htaccess;
mod module;
mod offline;
mod page;
mod picture;
mod profiles;
mod published;
mod site;
mod sitemap;
mod social;

use std::collections::BTreeSet;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use assets::Assets;
use dakiya::lookup::named_at_build;
use dakiya::text::Lang;
use dakiya::ui::route::Page;
use dakiya::ui::{Head, Place, Rest, RestProps, Still, StillPage, StillProps};
use page::{Alive, Document};
use site::Site;
use social::SITE_NAME;
use tokio::runtime::{Builder, Runtime};
use yew::{AttrValue, LocalServerRenderer};

fn main() -> Result<(), Box<dyn Error>> {
    let dist = PathBuf::from(env::var("TRUNK_STAGING_DIR")?);
    let public_url = env::var("TRUNK_PUBLIC_URL").unwrap_or_else(|_| "/".into());
    let site = Site::at(&public_url, &env::var("DAKIYA_SITE").unwrap_or_default())
        .map_err(|problem| format!("DAKIYA_SITE: {problem}"))?;
    let base = site.base.clone();
    // The pages go on without a resolver that cannot be read; whoever builds them is told.
    if let Some(Err(problem)) = named_at_build() {
        return Err(format!("DAKIYA_RESOLVER: {problem:?}").into());
    }
    let assets = Assets::gather(&dist, &base)?;
    module::gather(&dist)?;
    // While somebody works on the site, no old page may be shown.
    let kept = env::var("TRUNK_PROFILE").map_or(true, |profile| profile != "debug");
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
            kept,
        };
        let folder = dist.join(lang.tag()).join(page.path());
        write(&folder.join("index.html"), document.print(&site, &assets))?;
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
            head: Head { title: SITE_NAME.into(), ..home.clone() },
            body: String::new(),
            rest: rest(&runtime, &base, lang, still),
            alive,
            kept,
        };
        write(&dist.join(file), document.print(&site, &assets))?;
    }
    for (file, text) in published::files() {
        write(&dist.join(file), text)?;
    }
    for (file, text) in profiles::all() {
        write(&dist.join(file), text)?;
    }
    for (file, text) in sitemap::files(&site) {
        write(&dist.join(file), text)?;
    }
    // A picture is named by its whole address, or nobody shows it.
    if site.is_known() {
        picture::all(|path, picture| write(&dist.join(path), picture))?;
    }
    let rules = headers::print(&base, &names(&dist)?);
    if kept {
        offline::write(&dist, &base, &rules)?;
    } else {
        offline::retire(&dist, &base)?;
    }
    // Last: every file at the root has a rule.
    write(&dist.join("_headers"), headers::print(&base, &names(&dist)?))?;
    write(&dist.join(".htaccess"), htaccess::print(&base))?;
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

/// What lies in a folder; the names of folders end in a slash.
fn names(folder: &Path) -> Result<BTreeSet<String>, Box<dyn Error>> {
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let slash = if entry.file_type()?.is_dir() { "/" } else { "" };
        names.insert(format!("{}{slash}", entry.file_name().to_string_lossy()));
    }
    Ok(names)
}

fn write(path: &Path, contents: impl AsRef<[u8]>) -> Result<(), Box<dyn Error>> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, contents).map_err(|error| format!("{}: {error}", path.display()).into())
}
