//! Ticks in the list of what to do first: this device remembers them.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use super::Stored;
use super::dom::{all, around, below, document};
use crate::providers::PROVIDER_IDS;

/// Puts the remembered ticks into every list with `data-ticks`, and remembers
/// new ones. Ticks that were made before the program was there stay.
pub(super) fn answer_ticks() -> Vec<EventListener> {
    for list in all(LISTS) {
        restore(&list);
    }
    let listener = document().map(|document| {
        EventListener::new(&document, "change", |event| {
            if let Some(list) = around(event, LISTS) {
                remember(&list);
            }
        })
    });
    listener.into_iter().collect()
}

fn restore(list: &Element) {
    let Some(stored) = stored(list) else { return };
    let before = stored.read();
    let ticked = |at: &str| before.split(',').any(|tick| tick == at);
    for (at, input) in boxes(list) {
        input.set_checked(input.checked() || ticked(&at));
    }
    remember(list);
}

fn remember(list: &Element) {
    let mut ticks = Vec::new();
    for (at, input) in boxes(list) {
        if let Ok(Some(task)) = input.closest("li") {
            drop(task.class_list().toggle_with_force("done", input.checked()));
        }
        if input.checked() {
            ticks.push(at);
        }
    }
    if let Some(stored) = stored(list) {
        stored.write(&ticks.join(","));
    }
}

/// The boxes of a list, each with its place.
fn boxes(list: &Element) -> impl Iterator<Item = (String, HtmlInputElement)> {
    let boxes = below(list, "[data-tick]").into_iter();
    boxes.filter_map(|tick| Some((tick.get_attribute("data-tick")?, tick.dyn_into().ok()?)))
}

/// Where the ticks of a list are remembered.
fn stored(list: &Element) -> Option<Stored> {
    let id = list.get_attribute("data-ticks")?;
    PROVIDER_IDS.iter().find(|known| **known == id).map(|known| Stored::Ticks(known))
}

const LISTS: &str = "[data-ticks]";
