//! Copy buttons on pages that stay as they are.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use web_sys::{Document, Element};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::clipboard::{Copied, NEWS_MS, write};
use super::dom::{all, around, document};

/// Answers every button with `data-copy`, and shows what answers only now.
#[hook]
pub(crate) fn use_copies() {
    use_effect_with((), |()| {
        let document = document();
        if let Some(root) = document.as_ref().and_then(Document::document_element) {
            drop(root.set_attribute("data-alive", ""));
        }
        let listener = document.map(|document| {
            EventListener::new(&document, "click", |event| {
                if let Some(button) = around(event, "[data-copy]") {
                    copy(button);
                }
            })
        });
        move || drop(listener)
    });
}

fn copy(button: Element) {
    let text = button.get_attribute("data-copy").unwrap_or_default();
    spawn_local(async move {
        let copied = write(&text).await;
        let done = copied == Copied::Yes;
        drop(button.class_list().toggle_with_force("copied", done));
        say(if done { "data-copied" } else { "data-refused" });
        Timeout::new(NEWS_MS, move || {
            drop(button.class_list().remove_1("copied"));
            say("");
        })
        .forget();
    });
}

/// Says the words that the page has for it.
fn say(name: &str) {
    for news in all("[data-copied]") {
        news.set_text_content(Some(&news.get_attribute(name).unwrap_or_default()));
    }
}
