//! Where the page is, and a session that its address may hold.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlSelectElement, window};
use yew::prelude::*;

use super::dom::all;

/// The address of the page, without its fragment.
pub(crate) fn here() -> String {
    let location = window().map(|window| window.location());
    let parts = location.map(|location| (location.origin(), location.pathname()));
    let Some((Ok(origin), Ok(path))) = parts else { return String::new() };
    origin + &path
}

/// Puts `fragment` into the address of the page, as a step that can be gone back.
pub(crate) fn set_fragment(fragment: &str) {
    if let Some(window) = window() {
        drop(window.location().set_hash(fragment));
    }
}

/// Gives the focus to the element with the first of these names, or, where that takes
/// none, with the second.
pub(crate) fn focus(first: &str, second: &str) {
    let Some(document) = window().and_then(|window| window.document()) else { return };
    let enabled = |id: &str| document.query_selector(&format!("#{id}:enabled")).ok().flatten();
    let element = enabled(first).or_else(|| enabled(second));
    if let Some(Ok(element)) = element.map(JsCast::dyn_into::<HtmlElement>) {
        drop(element.focus());
    }
}

/// Opens the browser's window for printing.
pub(crate) fn print() {
    if let Some(window) = window() {
        drop(window.print());
    }
}

/// Calls `opened` with the fragment of the page, now and whenever it changes.
#[hook]
pub(crate) fn use_fragment(opened: Callback<String>) {
    use_effect_with((), move |()| {
        let read = move || {
            let hash = window().and_then(|window| window.location().hash().ok());
            opened.emit(hash.unwrap_or_default());
        };
        read();
        let listener =
            window().map(|window| EventListener::new(&window, "hashchange", move |_| read()));
        move || drop(listener)
    });
}

/// Lets every list with `data-value` show that, whatever was chosen in it before.
#[hook]
pub(crate) fn use_lists() {
    use_effect(|| {
        for list in all("select[data-value]") {
            let value = list.get_attribute("data-value").unwrap_or_default();
            // To set what is set already costs the browser a look at the whole page.
            if let Ok(list) = list.dyn_into::<HtmlSelectElement>()
                && list.value() != value
            {
                list.set_value(&value);
            }
        }
    });
}

/// Shows the end of a list that has grown, without moving the page. The list is laid
/// out from its end (`column-reverse`), where its scrolling begins.
#[hook]
pub(crate) fn use_end_of(id: &'static str, grown: (usize, bool, bool)) {
    use_effect_with(grown, move |_| {
        let document = window().and_then(|window| window.document());
        if let Some(list) = document.and_then(|document| document.get_element_by_id(id)) {
            list.set_scroll_top(0);
        }
    });
}
