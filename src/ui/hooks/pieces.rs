//! Pieces of text that are pressed like buttons: touched, or with the keys of a toolbar.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, KeyboardEvent};

use super::dom::{around, below};

/// What the piece that was touched is called (`data-piece`).
pub(crate) fn touched(event: &Event) -> Option<String> {
    around(event, PIECE)?.get_attribute("data-piece")
}

/// What the piece that a key leads to is called; the focus goes there. Arrows lead to
/// the one beside, within the element with `data-own-keys`; Enter and the space bar
/// press the one that has the focus.
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
    if let Some(piece) = piece.dyn_ref::<HtmlElement>() {
        drop(piece.focus());
    }
    piece.get_attribute("data-piece")
}

const PIECE: &str = "[data-piece]";
