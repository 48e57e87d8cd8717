//! Finding elements of pages that were written when the site was built.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, NodeList, window};

/// The document.
pub(super) fn document() -> Option<Document> {
    window()?.document()
}

/// The elements in the whole document that `selector` finds.
pub(super) fn all(selector: &str) -> Vec<Element> {
    listed(document().and_then(|document| document.query_selector_all(selector).ok()))
}

/// The elements below `element` that `selector` finds.
pub(super) fn below(element: &Element, selector: &str) -> Vec<Element> {
    listed(element.query_selector_all(selector).ok())
}

/// The element around what an event happened to, or this itself, that `selector`
/// finds.
pub(super) fn around(event: &Event, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok()?
}

/// Shows or hides an element.
pub(super) fn show(element: &Element, shown: bool) {
    // It cannot fail: the name is one.
    drop(element.toggle_attribute_with_force("hidden", !shown));
}

fn listed(nodes: Option<NodeList>) -> Vec<Element> {
    let Some(nodes) = nodes else { return Vec::new() };
    (0..nodes.length()).filter_map(|at| nodes.get(at)?.dyn_into().ok()).collect()
}
