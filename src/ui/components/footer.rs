//! The bottom of every page: what this site promises.

use yew::prelude::*;

use crate::text::Text;
use crate::ui::place::Place;
use crate::ui::route::Page;

/// The bottom of every page.
pub(crate) fn footer(place: &Place) -> Html {
    html! {
        <footer class="bottom">
            { place.prose(PROMISE) }
            <p>{ place.go(Page::About, ABOUT.get(place.lang)) }</p>
        </footer>
    }
}

const ABOUT: Text =
    Text { en: "About Dakiya", hi: "डाकिया के बारे में" };
const PROMISE: Text = Text {
    en: "Everything happens in your browser. Dakiya never connects to a mail server, never asks for a password, and sends nothing of what you type anywhere.",
    hi: "सब कुछ आपके browser में ही होता है। डाकिया न किसी mail server से जुड़ता है, न password माँगता है, और न आपका लिखा हुआ कहीं भेजता है।",
};
