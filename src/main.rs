//! The browser starts here: the page is already readable, now it comes alive.

use dakiya::ui::{App, AppProps, apologise};

fn main() {
    std::panic::set_hook(Box::new(|_| apologise()));
    let document = web_sys::window().and_then(|window| window.document());
    let Some(root) = document.and_then(|document| document.get_element_by_id("app")) else {
        return;
    };
    let base = root.get_attribute("data-base").unwrap_or_default().into();
    yew::Renderer::<App>::with_root_and_props(root, AppProps { base }).hydrate();
}
