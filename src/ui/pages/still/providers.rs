//! `/<lang>/providers/`: every provider.

use yew::prelude::*;

use crate::providers::PROVIDERS;
use crate::text::Text;
use crate::ui::place::Place;
use crate::ui::route::Page;

/// The page.
pub(super) fn page(place: &Place) -> Html {
    let lang = place.lang;
    html! {
        <article>
            <h1>{ TITLE.get(lang) }</h1>
            <ul class="tiles">
                for provider in PROVIDERS.iter() {
                    { place.tile(Page::Provider(provider.id), provider.name, place.say(provider.about)) }
                }
            </ul>
            <h2>{ OTHERS.get(lang) }</h2>
            { place.prose(OTHERS_HOW) }
            <p>{ place.go_on(Page::Home, TO_HOME.get(lang)) }</p>
        </article>
    }
}

const OTHERS: Text = Text { en: "Any other provider", hi: "कोई और mail सेवा" };
const OTHERS_HOW: Text = Text {
    en: "Type your address on the first page and enter the servers as your provider names them: the finished files work for every provider.",
    hi: "पहले पन्ने पर अपना पता लिखिए और servers वैसे भरिए जैसे आपकी mail सेवा बताती है: तैयार files हर सेवा के साथ चलती हैं।",
};
const TITLE: Text = Text { en: "Mail providers", hi: "Mail सेवाएँ" };
const TO_HOME: Text = Text { en: "To the first page", hi: "पहले पन्ने पर" };
