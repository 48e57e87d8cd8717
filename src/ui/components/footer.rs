//! The bottom of every page: what this site promises.

use yew::prelude::*;

use crate::text::Text;
use crate::ui::place::Place;
use crate::ui::route::Page;
use crate::ui::words::ABOUT_DAKIYA;

/// The bottom of every page.
pub(crate) fn footer(place: &Place) -> Html {
    html! {
        <footer class="bottom">
            { place.prose(PROMISE) }
            <p>{ place.go(Page::About, ABOUT_DAKIYA.get(place.lang)) }</p>
        </footer>
    }
}

const PROMISE: Text = Text {
    en: "Everything happens in your browser. Dakiya never connects to a mail server and never asks for a password. Nothing of what you type is sent anywhere; about a domain of your own the DNS is asked only when you press the button for it.",
    hi: "सब कुछ आपके browser में ही होता है। डाकिया न किसी mail server से जुड़ता है, न password माँगता है। आपका लिखा हुआ कहीं नहीं भेजा जाता; आपके अपने domain के बारे में DNS से तभी पूछा जाता है, जब आप उसका button दबाएँ।",
};
