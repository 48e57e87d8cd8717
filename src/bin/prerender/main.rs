//! Writes every page into Trunk's staging folder, so that the site reads well
//! before, and without, WebAssembly. Trunk runs this after each build.

mod assets;
mod headers;
mod page;
mod sitemap;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use assets::Assets;
use dakiya::text::Lang;
use dakiya::ui::route::Page;
use dakiya::ui::{Choose, ChooseProps, NotFound, Still, StillProps};
use page::{Alive, Document};
use yew::{AttrValue, BaseComponent, LocalServerRenderer};

fn main() -> Result<(), Box<dyn Error>> {
    let dist = PathBuf::from(env::var("TRUNK_STAGING_DIR")?);
    let public_url = env::var("TRUNK_PUBLIC_URL").unwrap_or_else(|_| "/".into());
    let base = public_url.trim_end_matches('/').to_owned();
    let assets = Assets::gather(&dist, &base)?;
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;

    for (lang, page) in Lang::ALL.into_iter().flat_map(|l| Page::all().map(move |p| (l, p))) {
        let route = page.in_lang(lang);
        let props = StillProps { base: AttrValue::from(base.clone()), route };
        let document = Document {
            lang,
            page: Some(page),
            title: page.title(lang),
            description: page.description(lang),
            body: runtime.block_on(render::<Still>(props)),
            alive: Alive::Yes,
        };
        let folder = dist.join(lang.tag()).join(page.path());
        write(&folder.join("index.html"), &document.print(&assets))?;
    }
    let props = || ChooseProps { base: AttrValue::from(base.clone()) };
    let choose = runtime.block_on(render::<Choose>(props()));
    let not_found = runtime.block_on(render::<NotFound>(props()));
    for (file, body, alive) in
        [("index.html", choose, Alive::PicksLanguage), ("404.html", not_found, Alive::No)]
    {
        let (lang, page) = (Lang::En, Page::Home);
        let document = Document {
            lang,
            page: None,
            title: "Dakiya · डाकिया".into(),
            description: page.description(lang),
            body,
            alive,
        };
        write(&dist.join(file), &document.print(&assets))?;
    }
    write(&dist.join("_headers"), &headers::print(&base))?;
    write(&dist.join("sitemap.txt"), &sitemap::print(&base))?;
    Ok(())
}

async fn render<C>(props: C::Properties) -> String
where
    C: BaseComponent,
{
    LocalServerRenderer::<C>::with_props(props).render().await
}

fn write(path: &Path, text: &str) -> Result<(), Box<dyn Error>> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()).into())
}
