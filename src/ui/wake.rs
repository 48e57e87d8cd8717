//! From a page that is only read to one that answers.

use std::panic;

use web_sys::window;
use yew::BaseComponent;

use super::AppProps;

/// Takes over the page that was loaded. If a mistake of ours ends the program
/// later, the page says so.
pub fn wake<C: BaseComponent<Properties = AppProps>>() {
    panic::set_hook(Box::new(|_| super::apologise()));
    let document = window().and_then(|window| window.document());
    let root = document.and_then(|document| document.get_element_by_id("app"));
    if let Some(root) = root {
        let base = root.get_attribute("data-base").unwrap_or_default().into();
        yew::Renderer::<C>::with_root_and_props(root, AppProps { base }).hydrate();
    }
}
