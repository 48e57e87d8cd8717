//! A text as a QR code, drawn from its squares.

use yew::prelude::*;

use crate::qr::Code;
use crate::text::Text;
use crate::ui::place::Place;

/// The code of `text`, dark on light in every theme, as cameras want it. `alt` says
/// what it does.
pub(crate) fn qr(place: &Place, text: &str, alt: Text) -> Html {
    let Ok(code) = Code::of(text) else {
        return html! { <p class="too-long">{ place.say(TOO_LONG) }</p> };
    };
    let size = code.size().to_string();
    html! {
        <svg class="qr" role="img" aria-label={alt.get(place.lang)} viewBox={format!("0 0 {size} {size}")}
            shape-rendering="crispEdges">
            <rect class="qr-paper" width={size.clone()} height={size} />
            <path class="qr-ink" d={code.path()} />
        </svg>
    }
}

const TOO_LONG: Text = Text {
    en: "This is too much for a QR code that a phone can read from a screen. Send yourself the link in the address bar instead, or choose a shorter name.",
    hi: "यह इतना लंबा है कि phone इसका QR code screen से नहीं पढ़ पाएगा। address bar का link ख़ुद को भेजिए, या छोटा नाम लिखिए।",
};
