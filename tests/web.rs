//! What only a browser can show: what is typed and clicked comes back on the page.
#![cfg(target_family = "wasm")]

use dakiya::account::Choices;
use dakiya::ui::{APOLOGY_ID, AppProps, Configurator, Course, Workshop, apologise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{
    Document, Element, HtmlElement, HtmlInputElement, InputEvent, InputEventInit, KeyboardEvent,
    KeyboardEventInit, window,
};
use yew::{BaseComponent, scheduler};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
async fn an_address_is_recognised_as_it_is_typed() {
    let app = App::open::<Configurator>("/en/").await;
    app.type_into("address", "asha@gmail.com").await;
    assert!(app.text(".found").contains("Gmail"));
    assert!(app.text(".summary").contains("smtp.gmail.com 465 TLS"));
    app.type_into("address", "asha@example.in").await;
    assert!(app.text(".unknown").contains("example.in"));
    app.close();
}

#[wasm_bindgen_test]
async fn an_opened_link_fills_the_file() {
    let app =
        App::open::<Workshop>("/hi/targets/msmtp/#v=1&address=asha%40gmail.com&smtp_port=587")
            .await;
    let file = app.text(".lines");
    assert!(file.contains("asha@gmail.com") && file.contains("587"), "{file}");
    app.type_into("address", "ravi@gmail.com").await;
    assert!(app.text(".lines").contains("ravi@gmail.com"));
    app.close();
}

#[wasm_bindgen_test]
async fn what_a_choice_changes_is_marked_until_something_is_typed() {
    let app = App::open::<Workshop>("/en/targets/msmtp/#v=1&address=asha%40gmail.com").await;
    app.click("input[value='587']").await;
    assert_eq!(app.count(".lines .changed"), 2);
    app.type_into("address", "ravi@gmail.com").await;
    assert_eq!(app.count(".lines .changed"), 0);
    app.close();
}

#[wasm_bindgen_test]
async fn what_is_typed_is_never_markup() {
    let app = App::open::<Workshop>("/en/targets/msmtp/").await;
    app.type_into("address", "asha@gmail.com").await;
    app.type_into("name", "<img src=x onerror=alert(1)>`x`[a](javascript:alert(1))").await;
    assert_eq!((app.count("img"), app.count("a[href^=javascript]")), (0, 0));
    app.close();
}

#[wasm_bindgen_test]
async fn next_back_and_keys_step_through_the_session() {
    let app = App::open::<Course>("/en/learn/first_mail/").await;
    let steps = || app.count(".transcript > li");
    assert_eq!(steps(), 1);
    app.click(".next-step").await;
    app.click(".next-step").await;
    assert_eq!(steps(), 3);
    app.click(".back").await;
    assert_eq!(steps(), 2);
    app.press("End").await;
    assert!(app.text(".transcript").contains("QUIT"));
    app.press("Home").await;
    assert_eq!(steps(), 1);
    for _ in 0..3 {
        app.press("ArrowRight").await;
    }
    assert!(app.text(".base64").contains("you@gmail.com"));
    app.close();
}

#[wasm_bindgen_test]
async fn a_page_of_the_other_program_shows_nothing_but_its_header() {
    let app = App::open::<Course>("/en/about/").await;
    assert_eq!((app.count("header"), app.count("main")), (1, 0));
    app.close();
}

#[wasm_bindgen_test]
fn an_apology_uncovers_what_is_on_the_page_and_touches_nothing_else() {
    // Without one on the page, there is nothing to do.
    apologise();
    let document = document();
    let apology = document.create_element("div").expect("an element");
    apology.set_id(APOLOGY_ID);
    apology.set_attribute("hidden", "").expect("an attribute");
    document.body().expect("a body").append_child(&apology).expect("a child");
    apologise();
    assert!(!apology.has_attribute("hidden"));
    apologise();
    apology.remove();
}

/// A program on a page of its own.
struct App {
    root: Element,
    handle: Box<dyn FnOnce()>,
}

impl App {
    /// Shows `path`, as a browser that opens it without a page that was rendered before.
    async fn open<C: BaseComponent<Properties = AppProps>>(path: &str) -> Self {
        let history = window().and_then(|window| window.history().ok()).expect("a history");
        history.replace_state_with_url(&JsValue::NULL, "", Some(path)).expect("our own address");
        let root = document().create_element("div").expect("an element");
        document().body().expect("a body").append_child(&root).expect("a child");
        let props = AppProps { base: "".into(), typed: Choices::default() };
        let app = yew::Renderer::<C>::with_root_and_props(root.clone(), props).render();
        scheduler::flush().await;
        Self { root, handle: Box::new(|| app.destroy()) }
    }

    fn close(self) {
        (self.handle)();
        self.root.remove();
    }

    fn find<T: JsCast>(&self, selector: &str) -> T {
        let found = self.root.query_selector(selector).expect("a selector");
        found.unwrap_or_else(|| panic!("there is no {selector}")).unchecked_into()
    }

    fn count(&self, selector: &str) -> u32 {
        self.root.query_selector_all(selector).expect("a selector").length()
    }

    fn text(&self, selector: &str) -> String {
        self.find::<Element>(selector).text_content().unwrap_or_default()
    }

    async fn type_into(&self, id: &str, value: &str) {
        let field: HtmlInputElement = self.find(&format!("#{id}"));
        field.set_value(value);
        let how = InputEventInit::new();
        how.set_bubbles(true);
        let event = InputEvent::new_with_event_init_dict("input", &how).expect("an event");
        field.dispatch_event(&event).expect("a live field");
        scheduler::flush().await;
    }

    async fn click(&self, selector: &str) {
        self.find::<HtmlElement>(selector).click();
        scheduler::flush().await;
    }

    async fn press(&self, key: &str) {
        let how = KeyboardEventInit::new();
        how.set_bubbles(true);
        how.set_key(key);
        let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &how);
        self.root.dispatch_event(&event.expect("an event")).expect("a live page");
        scheduler::flush().await;
    }
}

fn document() -> Document {
    window().and_then(|window| window.document()).expect("a page")
}
