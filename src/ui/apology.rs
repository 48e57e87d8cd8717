//! What the page shows when a mistake of ours has ended the app.

use web_sys::window;

/// Shows the apology that every page carries. What was typed stays in its
/// fields: the page is not touched otherwise.
pub fn apologise() {
    let apology = window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(APOLOGY_ID));
    if let Some(apology) = apology {
        // If even this is refused, the page stays as it is: readable, but still.
        drop(apology.remove_attribute("hidden"));
    }
}

/// The element that `prerender` puts into every page, hidden.
pub const APOLOGY_ID: &str = "apology";
