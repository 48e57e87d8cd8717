//! `/`: which language? A small script answers for those who were here before
//! and those whose browser tells; this page is for everyone else.

use yew::prelude::*;

use super::Head;
use crate::text::{Lang, Text};
use crate::ui::components::logo;
use crate::ui::place::Place;
use crate::ui::route::Page;

/// The page.
pub(super) fn page(place: &Place) -> Html {
    html! {
        <div class="no-page">
            <h1 class="brand">{ logo() }<span lang="hi" class="brand-name">{ "डाकिया" }</span></h1>
            for lang in Lang::ALL {
                <section lang={lang.tag()}>
                    if let Some(head) = Head::of(Page::Home, lang) {
                        <h2>{ head.title }</h2>
                        <p>{ head.description }</p>
                    }
                    { door(place, lang) }
                </section>
            }
        </div>
    }
}

/// The way into the site, in one language.
pub(super) fn door(place: &Place, lang: Lang) -> Html {
    let place = Place { lang, base: place.base.clone() };
    html! { <p>{ place.go_on(Page::Home, ENTER.get(lang)) }</p> }
}

const ENTER: Text = Text {
    en: "Continue in English", hi: "हिन्दी में आगे बढ़िए"
};
