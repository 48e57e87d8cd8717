//! The page for paths that lead nowhere. The host serves one file for all of
//! them, so it speaks every language at once.

use yew::prelude::*;

use super::choose::{ChooseProps, Doors};
use crate::text::{Lang, Text};

/// The page.
#[component]
pub fn NotFound(props: &ChooseProps) -> Html {
    html! {
        <main id="main" class="no-page">
            <p class="postmark" aria-hidden="true">{ "404" }</p>
            for lang in Lang::ALL {
                <section lang={lang.tag()}>
                    <h1>{ TITLE.get(lang) }</h1>
                    <p>{ WHY.get(lang) }</p>
                    <Doors {lang} base={props.base.clone()} />
                </section>
            }
        </main>
    }
}

const TITLE: Text = Text { en: "Addressee unknown", hi: "पता नहीं मिला" };
const WHY: Text = Text {
    en: "There is no page at this address. Perhaps it has moved, or a letter was lost on the way.",
    hi: "इस पते पर कोई पन्ना नहीं है। शायद वह कहीं और चला गया, या link में कोई अक्षर छूट गया।",
};
