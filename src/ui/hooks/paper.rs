//! What stands on paper only.

use gloo::events::EventListener;
use web_sys::window;

use super::dom::all;

/// Before the page is printed, writes its address into every element with
/// `data-address`. Without the fragment: it is short enough to be typed.
pub(crate) fn answer_paper() -> Vec<EventListener> {
    let listener = window().map(|window| EventListener::new(&window, "beforeprint", |_| write()));
    listener.into_iter().collect()
}

fn write() {
    let Some(location) = window().map(|window| window.location()) else { return };
    let (Ok(origin), Ok(path)) = (location.origin(), location.pathname()) else { return };
    for place in all("[data-address]") {
        place.set_text_content(Some(&format!("{origin}{path}")));
    }
}
