//! Pieces of text that are pressed like buttons: touched, or with the keys of a toolbar.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, KeyboardEvent};
use yew::prelude::*;

use super::dom::{all, around, below};

/// Gives the focus to the piece that was chosen: so it is seen, wherever it was. What has
/// the focus already is not looked for by the browser, so it loses it first.
#[hook]
pub(crate) fn use_chosen<T: PartialEq + 'static>(chosen: Option<T>) {
    use_effect_with(chosen, |chosen| {
        for piece in all(".wire .chosen").into_iter().filter(|_| chosen.is_some()) {
            if let Ok(piece) = piece.dyn_into::<HtmlElement>() {
                drop(piece.blur().and_then(|()| piece.focus()));
            }
        }
    });
}

/// What the piece that was touched is called (`data-piece`).
pub(crate) fn touched(event: &Event) -> Option<String> {
    around(event, PIECE)?.get_attribute("data-piece")
}

/// What the piece that a key leads to is called. Arrows lead to the one beside, within
/// the element with `data-own-keys`; Enter and the space bar press the one that has the
/// focus.
pub(crate) fn pressed(event: &KeyboardEvent) -> Option<String> {
    let here = around(event, PIECE)?;
    let all = below(&here.closest("[data-own-keys]").ok()??, PIECE);
    let at = all.iter().position(|piece| *piece == here)?;
    let to = match event.key().as_str() {
        "ArrowRight" | "ArrowDown" => at + 1,
        "ArrowLeft" | "ArrowUp" => at.checked_sub(1)?,
        "Home" => 0,
        "End" => all.len() - 1,
        "Enter" | " " => at,
        _ => return None,
    };
    let piece = all.get(to)?;
    event.prevent_default();
    piece.get_attribute("data-piece")
}

const PIECE: &str = "[data-piece]";
