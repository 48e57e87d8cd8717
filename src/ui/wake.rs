//! From a page that is only read to one that answers.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, window};
use yew::BaseComponent;

use super::AppProps;
use crate::account::{Choices, Field};

/// Takes over the page that was loaded. If a mistake of ours ends the program
/// later, the page says so.
pub fn wake<C: BaseComponent<Properties = AppProps>>() {
    // Not the one of the standard library, over which Yew would set its own.
    yew::set_custom_panic_hook(Box::new(|_| super::apologise()));
    let document = window().and_then(|window| window.document());
    let root = document.and_then(|document| document.get_element_by_id("app"));
    if let Some(root) = root {
        let base = root.get_attribute("data-base").unwrap_or_default().into();
        let typed = typed(&root);
        yew::Renderer::<C>::with_root_and_props(root, AppProps { base, typed }).hydrate();
    }
}

/// What was typed before the program was there: taking over empties the fields.
fn typed(root: &Element) -> Choices {
    Field::all().fold(Choices::default(), |choices, field| {
        let input = root.query_selector(&format!("#{}", field.key())).ok().flatten();
        let input = input.and_then(|input| input.dyn_into::<HtmlInputElement>().ok());
        choices.with(field, input.map(|input| input.value()).unwrap_or_default())
    })
}
