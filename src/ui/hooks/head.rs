//! Title and language of the document, and where reading starts after a click.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, window};
use yew::prelude::*;

use crate::ui::route::Route;

/// Keeps the document's head in step with the route. After a click on a link,
/// reading goes on at the new page's top, as it does after loading a page.
#[hook]
pub(crate) fn use_head(route: Option<&Route>) {
    let first = use_mut_ref(|| true);
    let at = route.map(|route| (route.lang, route.page));
    use_effect_with(at, move |at| {
        if std::mem::take(&mut *first.borrow_mut()) {
            return;
        }
        let (Some((lang, page)), Some(window)) = (*at, window()) else { return };
        let Some(document) = window.document() else { return };
        document.set_title(&page.title(lang));
        if let Some(root) = document.document_element() {
            // A refusal would leave the old language: wrong, but harmless.
            drop(root.set_attribute("lang", lang.tag()));
        }
        window.scroll_to_with_x_and_y(0.0, 0.0);
        if let Some(main) = document.get_element_by_id("main") {
            drop(main.unchecked_into::<HtmlElement>().focus());
        }
    });
}
