//! `/<lang>/how-it-works/`: how mail travels.

mod added;
mod envelope;
mod failure;
mod identity;
mod journey;
mod ports;
mod protocols;

use yew::prelude::*;

use crate::text::Text;
use crate::ui::place::Place;

/// A part of the page.
struct Part {
    id: &'static str,
    title: Text,
    body: fn(&Place) -> Html,
}

/// The page.
pub(super) fn page(place: &Place) -> Html {
    let lang = place.lang;
    html! {
        <article class="how">
            <h1>{ TITLE.get(lang) }</h1>
            { place.lead(LEAD) }
            <nav class="d-contents" aria-label={CONTENTS.get(lang)}>
                <ol>
                    for part in &PARTS {
                        <li><a href={format!("#{}", part.id)}>{ part.title.get(lang) }</a></li>
                    }
                </ol>
            </nav>
            for part in &PARTS {
                <section aria-labelledby={part.id}>
                    <h2 id={part.id}>{ part.title.get(lang) }</h2>
                    { (part.body)(place) }
                </section>
            }
        </article>
    }
}

static PARTS: [Part; 7] = [
    journey::PART,
    protocols::PART,
    ports::PART,
    envelope::PART,
    identity::PART,
    added::PART,
    failure::PART,
];

const CONTENTS: Text = Text { en: "On this page", hi: "इस पन्ने पर" };
const LEAD: Text = Text {
    en: "You press Send, and seconds later somebody far away reads your words. In between, four programs hand the message on. Here is who they are, what they say, and why it sometimes goes wrong.",
    hi: "आप Send दबाते हैं, और कुछ ही सेकंड में कोई दूर बैठा आपकी बात पढ़ लेता है। बीच में चार program यह mail एक-दूसरे को सौंपते हैं। वे कौन हैं, क्या कहते हैं, और कभी-कभी गड़बड़ क्यों होती है, यह यहाँ पढ़िए।",
};
const TITLE: Text =
    Text { en: "How mail travels", hi: "mail कैसे पहुँचती है" };
