//! Title and language of the document, and where reading starts after a click.

use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement, ScrollBehavior, ScrollToOptions, window};
use yew::prelude::*;

use crate::text::Lang;

/// Gives the document its title and language. After a click on a link, reading
/// goes on at the new page's top, as it does after loading a page.
#[hook]
pub(crate) fn use_head(lang: Lang, title: String) {
    use_effect_with((lang, title), |(lang, title)| {
        let Some(document) = window().and_then(|window| window.document()) else { return };
        if document.title() == *title {
            return;
        }
        document.set_title(title);
        if let Some(root) = document.document_element() {
            // A refusal would leave the old language: wrong, but harmless.
            drop(root.set_attribute("lang", lang.tag()));
        }
        if let Some(main) = document.get_element_by_id("main") {
            let stay = FocusOptions::new();
            stay.set_prevent_scroll(true);
            drop(main.unchecked_into::<HtmlElement>().focus_with_options(&stay));
        }
        // At once: a page that slides there can be stopped halfway by what is drawn meanwhile.
        if let Some(window) = window() {
            let top = ScrollToOptions::new();
            top.set_top(0.0);
            top.set_behavior(ScrollBehavior::Instant);
            window.scroll_to_with_scroll_to_options(&top);
        }
    });
}
