//! What only a browser can show: typing and clicking come back as words on the page.
#![cfg(target_family = "wasm")]

use dakiya::account::Choices;
use dakiya::ui::{APOLOGY_ID, AppProps, Configurator, Laboratory, apologise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{
    Document, Element, HtmlElement, HtmlInputElement, InputEvent, InputEventInit, window,
};
use yew::BaseComponent;

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
async fn an_address_is_recognised_as_it_is_typed() {
    let root = show::<Configurator>("/hi/").await;
    type_into(&root, "#address", "Asha <ASHA@GMAIL.com>").await;
    assert!(text(&root, ".found").contains("Gmail"));
    assert!(text(&root, ".summary").contains("smtp.gmail.com 465"));

    type_into(&root, "#address", "asha@example.in").await;
    assert!(text(&root, ".unknown").contains("example.in"));
}

#[wasm_bindgen_test]
async fn what_is_typed_is_never_markup() {
    let root = show::<Configurator>("/en/programs/msmtp/").await;
    type_into(&root, "#address", "asha@gmail.com").await;
    type_into(&root, "#name", "<img src=x onerror=alert(1)>`x`[a](javascript:alert(1))").await;
    assert!(root.query_selector("img").expect("a selector").is_none());
    assert!(root.query_selector("a[href^=javascript]").expect("a selector").is_none());
}

#[wasm_bindgen_test]
async fn next_says_the_next_line() {
    let root = show::<Laboratory>("/en/learn/first_mail/").await;
    for _ in 0..3 {
        element(&root, ".next-step").click();
        yew::scheduler::flush().await;
    }
    assert!(text(&root, ".transcript").contains("AUTH PLAIN"));
    assert!(text(&root, ".base64").contains("you@gmail.com"));

    element(&root, ".back").click();
    yew::scheduler::flush().await;
    assert!(!text(&root, ".transcript").contains("AUTH PLAIN"));
}

#[wasm_bindgen_test]
fn a_mistake_of_ours_is_apologised_for() {
    let apology = document().create_element("p").expect("an element");
    apology.set_id(APOLOGY_ID);
    apology.set_attribute("hidden", "").expect("an attribute");
    document().body().expect("a body").append_child(&apology).expect("a child");
    apologise();
    assert!(!apology.has_attribute("hidden"));
    apology.remove();
}

/// The program at a path of the site, in an element of its own.
async fn show<C: BaseComponent<Properties = AppProps>>(path: &str) -> Element {
    let history = window().expect("a window").history().expect("a history");
    history.replace_state_with_url(&JsValue::NULL, "", Some(path)).expect("a path");
    let root = document().create_element("div").expect("an element");
    let props = AppProps { base: "".into(), typed: Choices::default() };
    yew::Renderer::<C>::with_root_and_props(root.clone(), props).render();
    yew::scheduler::flush().await;
    root
}

async fn type_into(root: &Element, selector: &str, value: &str) {
    let input: HtmlInputElement = element(root, selector).unchecked_into();
    input.set_value(value);
    let bubbles = InputEventInit::new();
    bubbles.set_bubbles(true);
    let event = InputEvent::new_with_event_init_dict("input", &bubbles).expect("an event");
    input.dispatch_event(&event).expect("a listener");
    yew::scheduler::flush().await;
}

fn element(root: &Element, selector: &str) -> HtmlElement {
    root.query_selector(selector).expect("a selector").expect(selector).unchecked_into()
}

fn text(root: &Element, selector: &str) -> String {
    element(root, selector).text_content().unwrap_or_default()
}

fn document() -> Document {
    window().and_then(|window| window.document()).expect("a page")
}
