//! The account being described lives in the fragment of the URL.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsValue;
use web_sys::window;
use yew::prelude::*;
use yew_router::hooks::use_location;

use super::asides::{asides, joined, of_draft};
use super::store;
use crate::account::link;
use crate::ui::state::{DraftAction, DraftContext};

/// Reads the draft from the URL when that changes, and writes it there when it
/// is typed.
#[hook]
pub(crate) fn use_draft_in_url(draft: &DraftContext) {
    let hash = use_location().map(|location| location.hash().to_owned()).unwrap_or_default();
    {
        let dispatcher = draft.dispatcher();
        let written = draft.fragment();
        use_effect_with(hash.clone(), move |hash| {
            let fragment = hash.trim_start_matches('#');
            // A page opened without choices keeps those of the page before it,
            // and at first those that the device was asked to remember.
            let drafted = of_draft(fragment);
            let wanted = if drafted.is_empty() { store::remembered() } else { drafted };
            if !wanted.is_empty() && wanted != written && !names_an_element(fragment) {
                dispatcher.dispatch(DraftAction::Open(link::read(&wanted)));
            }
        });
    }
    let fragment = (*use_memo(draft.choices.clone(), link::write)).clone();
    // After a link to a place on the page, the draft takes the URL back.
    use_effect_with((fragment, draft.trouble, hash), |(fragment, trouble, _)| {
        // A link that cannot be read stays as it is, for a person to look at.
        let timer = trouble.is_none().then(|| {
            let fragment = fragment.clone();
            // Browsers limit how often a page may change its URL.
            Timeout::new(TYPING_MS, move || show(&fragment))
        });
        move || drop(timer)
    });
}

/// Whether the fragment is something else than a draft, such as a place on the page.
fn names_an_element(fragment: &str) -> bool {
    if is_of_the_page(fragment) {
        return true;
    }
    let document = window().and_then(|window| window.document());
    document.is_some_and(|document| document.get_element_by_id(fragment).is_some())
}

/// Whether the fragment holds a session of the laboratory or a quiz: those are no drafts,
/// and look after themselves.
fn is_of_the_page(fragment: &str) -> bool {
    ["lab=", "quiz="].iter().any(|own| fragment.contains(own))
}

/// Puts `fragment` into the URL of the page, if it is not there already.
fn show(fragment: &str) {
    let Some(window) = window() else { return };
    let location = window.location();
    let now = location.hash().unwrap_or_default();
    let fragment = joined(fragment, &asides(&now));
    if now.trim_start_matches('#') == fragment
        || is_of_the_page(&now)
        || (fragment.is_empty() && names_an_element(now.trim_start_matches('#')))
    {
        return;
    }
    let path = location.pathname().unwrap_or_default();
    let mark = if fragment.is_empty() { "" } else { "#" };
    if let Ok(history) = window.history() {
        let state = history.state().unwrap_or(JsValue::NULL);
        // Too many changes in a short time are refused; the next one comes soon.
        drop(history.replace_state_with_url(&state, "", Some(&format!("{path}{mark}{fragment}"))));
    }
}

/// Milliseconds without typing after which the URL follows.
const TYPING_MS: u32 = 250;
