//! `/<lang>/how-it-works/`: how mail travels, told and drawn.

mod checks;
mod envelope;
mod failure;
mod identity;
mod journey;
mod letter;
mod onward;
mod pictures;
mod ports;
mod protocols;
mod replies;
mod safeguards;
mod timeline;
mod way;

use yew::prelude::*;

use crate::text::Text;
use crate::ui::place::Place;
use crate::ui::words::HOW_MAIL_TRAVELS;

/// A part of the page.
struct Part {
    id: &'static str,
    title: Text,
    body: fn(&Place) -> Html,
}

/// A smaller heading, and the paragraphs below it.
struct Point {
    title: Text,
    text: &'static [Text],
}

/// The page.
pub(super) fn page(place: &Place) -> Html {
    let lang = place.lang;
    html! {
        <article class="d-how">
            <h1>{ HOW_MAIL_TRAVELS.get(lang) }</h1>
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

/// Points, one after another.
fn points(place: &Place, points: &[Point]) -> Html {
    html! {
        for point in points {
            <>
                <h3>{ place.say(point.title) }</h3>
                for text in point.text {
                    { place.prose(*text) }
                }
            </>
        }
    }
}

static PARTS: [Part; 8] = [
    journey::PART,
    protocols::PART,
    ports::PART,
    letter::PART,
    identity::PART,
    safeguards::PART,
    failure::PART,
    onward::PART,
];

const CONTENTS: Text = Text { en: "On this page", hi: "इस पन्ने पर" };
const LEAD: Text = Text {
    en: "You press Send, and moments later the mail is with its reader. On the way it passes through several programs, on computers that do not know each other. This page follows it and calls every station by its name.",
    hi: "आप Send दबाते हैं, और पल भर में mail पाने वाले के पास होती है। रास्ते में वह कई programs के हाथों से गुज़रती है, ऐसे computers पर जो एक-दूसरे को जानते तक नहीं। आइए, उसके साथ चलें और हर पड़ाव को उसके नाम से पहचानें।",
};
