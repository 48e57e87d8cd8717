//! The page that this one is shown in, if it is in a frame.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::window;

/// Tells the page around this one that a level is solved:
/// `{ source: "dakiya", event: "solved", level: "…" }`. It is nothing secret, so any
/// page may hear it.
pub(crate) fn tell_solved(level: &str) {
    let Some(window) = window() else { return };
    let around = window.parent().ok().flatten().filter(|around| *around != window);
    let Some(around) = around else { return };
    let message = Object::new();
    for (name, value) in [("source", "dakiya"), ("event", "solved"), ("level", level)] {
        drop(Reflect::set(&message, &JsValue::from_str(name), &JsValue::from_str(value)));
    }
    drop(around.post_message(&message, "*"));
}
