//! The clipboard, and for a moment the news that something was copied.

use gloo::timers::callback::Timeout;
use wasm_bindgen_futures::JsFuture;
use yew::platform::spawn_local;
use yew::prelude::*;

/// How the last copying went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Copied {
    /// Nothing was copied lately.
    No,
    /// The text is in the clipboard.
    Yes,
    /// The browser did not allow it.
    Refused,
}

/// Whether something was just copied, and the way to copy.
#[hook]
pub(crate) fn use_clipboard() -> (Copied, Callback<AttrValue>) {
    let copied = use_state_eq(|| Copied::No);
    let copy = {
        let copied = copied.setter();
        Callback::from(move |text: AttrValue| {
            let copied = copied.clone();
            spawn_local(async move {
                copied.set(write(&text).await);
                Timeout::new(NEWS_MS, move || copied.set(Copied::No)).forget();
            });
        })
    };
    (*copied, copy)
}

/// Puts `text` into the clipboard.
pub(super) async fn write(text: &str) -> Copied {
    let Some(window) = web_sys::window() else { return Copied::Refused };
    // Pages from an insecure origin have no clipboard at all.
    if !window.is_secure_context() {
        return Copied::Refused;
    }
    match JsFuture::from(window.navigator().clipboard().write_text(text)).await {
        Ok(_) => Copied::Yes,
        Err(_) => Copied::Refused,
    }
}

/// Milliseconds for which the news stays.
pub(super) const NEWS_MS: u32 = 2500;
