//! Links within the site: they carry the draft along, and lead from one live
//! page to another without loading it.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlAnchorElement, MouseEvent, window};
use yew::prelude::*;
use yew_router::Routable;
use yew_router::hooks::use_navigator;
use yew_router::navigator::Navigator;

use crate::ui::route::{Page, Route};

/// Looks after all links to pages below `base`, wherever they stand. `here` is
/// the page that is shown, `fragment` the draft.
#[hook]
pub(crate) fn use_links(base: &AttrValue, here: Option<Page>, fragment: String) {
    let navigator = use_navigator();
    let alive = here.is_some_and(Page::is_alive);
    use_effect_with((base.clone(), alive, fragment), move |(base, alive, fragment)| {
        let listen = |kind| {
            let (base, fragment) = (base.clone(), fragment.clone());
            let navigator = navigator.clone().filter(|_| *alive && kind == "click");
            window().map(|window| {
                let options = EventListenerOptions::enable_prevent_default();
                EventListener::new_with_options(&window, kind, options, move |event| {
                    if let Some(link) = link_of(event) {
                        follow(event, &link, &base, &fragment, navigator.as_ref());
                    }
                })
            })
        };
        // Before it is clicked, so that a new tab and a copied link have it too.
        let listeners = ["focusin", "pointerdown", "click"].map(listen);
        move || drop(listeners)
    });
}

/// The link that an event happened to.
fn link_of(event: &Event) -> Option<HtmlAnchorElement> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    target.closest("a[href]").ok()??.dyn_into().ok()
}

/// Puts the draft into a link to a page of ours, and goes there if it is a
/// plain click from one live page to another.
fn follow(
    event: &Event,
    link: &HtmlAnchorElement,
    base: &str,
    fragment: &str,
    navigator: Option<&Navigator>,
) {
    let location = window().map(|window| window.location());
    let ours = location.and_then(|location| location.origin().ok()) == Some(link.origin());
    let path = link.pathname();
    let Some(mut route) = path.strip_prefix(base).filter(|_| ours).and_then(Route::recognize)
    else {
        return;
    };
    fragment.clone_into(&mut route.fragment);
    if link.hash().trim_start_matches('#') != fragment {
        link.set_hash(fragment);
    }
    let (Some(navigator), Some(click)) = (navigator, event.dyn_ref::<MouseEvent>()) else { return };
    let elsewhere = click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key();
    if route.page.is_alive() && !elsewhere && click.button() == 0 && !click.default_prevented() {
        event.prevent_default();
        navigator.push(&route);
    }
}
