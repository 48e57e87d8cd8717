//! From this screen to that of a phone: the page as a QR code.

use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

use crate::text::Text;
use crate::ui::components::qr;
use crate::ui::place::Place;

/// The code of `link`, drawn once somebody opens it.
pub(super) fn phone(place: &Place, open: &UseStateHandle<bool>, link: &str) -> Html {
    let ontoggle = {
        let open = open.setter();
        Callback::from(move |event: Event| {
            let details = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            open.set(details.is_some_and(|details| details.has_attribute("open")));
        })
    };
    html! {
        <details class="phone" {ontoggle}>
            <summary>{ TITLE.get(place.lang) }</summary>
            if **open {
                { place.prose(HOW) }
                { qr(place, link, ALT) }
            }
        </details>
    }
}

const ALT: Text = Text {
    en: "QR code that opens this page with your choices",
    hi: "QR code, जो यही पन्ना आपके चुनावों के साथ खोलता है",
};
const HOW: Text = Text {
    en: "Point the camera of your phone at it: the same page opens there, with the same account. The code holds what the address bar holds, and no password.",
    hi: "phone का camera इस पर लाइए: यही पन्ना, इसी account के साथ, वहाँ खुल जाएगा। code में वही है जो address bar में है; password नहीं।",
};
const TITLE: Text =
    Text { en: "Go on with your phone", hi: "आगे phone पर कीजिए" };
