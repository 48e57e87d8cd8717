//! Links within the site: they carry the draft along, and lead from one live
//! page to another without loading it.

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlAnchorElement, MouseEvent, window};
use yew::prelude::*;
use yew_router::Routable;
use yew_router::hooks::use_navigator;

use super::asides::{asides, joined};
use crate::ui::route::{Engine, Page, Route};

/// Looks after all links to pages below `base`, wherever they stand. `here` is
/// the page that is shown, `fragment` the draft.
#[hook]
pub(crate) fn use_links(base: &AttrValue, here: Option<Page>, fragment: String) {
    let navigator = use_navigator();
    // From a page that is loaded like a file, and to one, the browser goes itself.
    let engine = here.filter(|page| page.is_alive()).map(Page::engine);
    // What is typed changes this with every key; the listeners stay and look it up.
    let draft = use_mut_ref(String::new);
    {
        let draft = Rc::clone(&draft);
        use_effect_with(fragment, move |fragment| fragment.clone_into(&mut draft.borrow_mut()));
    }
    use_effect_with((base.clone(), engine), move |(base, engine)| {
        let listen = |kind| {
            let (base, draft) = (base.clone(), Rc::clone(&draft));
            let (navigator, engine) = (navigator.clone(), engine.filter(|_| kind == "click"));
            window().map(|window| {
                let options = EventListenerOptions::enable_prevent_default();
                EventListener::new_with_options(&window, kind, options, move |event| {
                    let next = link_of(event)
                        .and_then(|link| carry(event, &link, &base, &draft.borrow(), engine));
                    if let (Some(route), Some(navigator)) = (next, &navigator) {
                        // Browsers refuse to do this too often. Then this ends here, and the
                        // link is followed as links are.
                        navigator.push(&route);
                        event.prevent_default();
                    }
                })
            })
        };
        // Before it is clicked, so that a new tab and a copied link have it too.
        let listeners = ["focusin", "pointerdown", "click"].map(listen);
        move || drop(listeners)
    });
}

/// The link that an event happened to. One to a place on the page stays as it is, and so
/// does one with a fragment of its own (`data-whole`).
fn link_of(event: &Event) -> Option<HtmlAnchorElement> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    target.closest("a[href]:not([href^='#'], [data-whole])").ok()??.dyn_into().ok()
}

/// Puts the draft into a link to a page of ours. It is answered where to go if
/// the event is a plain click that leads to another page of the same `engine`.
fn carry(
    event: &Event,
    link: &HtmlAnchorElement,
    base: &str,
    fragment: &str,
    engine: Option<Engine>,
) -> Option<Route> {
    let location = window()?.location();
    let ours = location.origin().ok()? == link.origin();
    let path = link.pathname();
    let mut route = Route::recognize(path.strip_prefix(base).filter(|_| ours)?)?;
    // What a link has to say beside the draft.
    let fragment = &match link.get_attribute("data-also") {
        Some(also) if fragment.is_empty() => also,
        Some(also) => format!("{fragment}&{also}"),
        None => fragment.to_owned(),
    };
    // The same page in another language says the same.
    let path = location.pathname().ok()?;
    let same = path.strip_prefix(base).and_then(Route::recognize);
    let said = same.filter(|same| same.page == route.page).and_then(|_| location.hash().ok());
    let fragment = &joined(fragment, &said.map(|hash| asides(&hash)).unwrap_or_default());
    fragment.clone_into(&mut route.fragment);
    if link.hash().trim_start_matches('#') != fragment {
        link.set_hash(fragment);
    }
    let click = event.dyn_ref::<MouseEvent>()?;
    let elsewhere = click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key();
    let plain = !elsewhere && click.button() == 0 && !click.default_prevented();
    let one = engine == Some(route.page.engine()) && route.page.is_alive();
    (plain && one).then_some(route)
}
