//! The page for paths that lead nowhere. The host serves one file for all of
//! them, so it speaks every language at once.

use yew::prelude::*;

use super::choose::door;
use crate::text::{Lang, Text};
use crate::ui::place::Place;

/// The page.
pub(super) fn page(place: &Place) -> Html {
    html! {
        <div class="no-page">
            <p class="postmark" aria-hidden="true">{ "404" }</p>
            for lang in Lang::ALL {
                <section lang={lang.tag()}>
                    if lang == Lang::En {
                        <h1>{ TITLE.get(lang) }</h1>
                    } else {
                        <h2>{ TITLE.get(lang) }</h2>
                    }
                    <p>{ WHY.get(lang) }</p>
                    { door(place, lang) }
                </section>
            }
        </div>
    }
}

const TITLE: Text = Text { en: "Addressee unknown", hi: "पता नहीं मिला" };
const WHY: Text = Text {
    en: "There is no page at this address. Perhaps it has moved, or a letter was lost on the way.",
    hi: "इस पते पर कोई पन्ना नहीं है। शायद वह कहीं और चला गया, या link में कोई अक्षर छूट गया।",
};
