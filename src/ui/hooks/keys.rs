//! Keys that work anywhere on a page, but not while typing.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, window};
use yew::prelude::*;

/// Calls `pressed` with the name of each key that is pressed outside of fields,
/// without a modifier. What it answers `true` to is not done by the browser too.
#[hook]
pub(crate) fn use_keys(pressed: Callback<String, bool>) {
    use_effect_with(pressed, |pressed| {
        let pressed = pressed.clone();
        let options = gloo::events::EventListenerOptions::enable_prevent_default();
        let listener = window().map(|window| {
            EventListener::new_with_options(&window, "keydown", options, move |event| {
                let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
                let modified = key.ctrl_key() || key.alt_key() || key.meta_key();
                if !modified && !is_typing(event) && pressed.emit(key.key()) {
                    event.prevent_default();
                }
            })
        });
        move || drop(listener)
    });
}

fn is_typing(event: &web_sys::Event) -> bool {
    let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    element.is_some_and(|element| {
        matches!(element.tag_name().as_str(), "INPUT" | "SELECT" | "TEXTAREA")
            || element.closest("[data-own-keys]").is_ok_and(|found| found.is_some())
    })
}
