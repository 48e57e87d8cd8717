//! Where to go from here.

use yew::prelude::*;

use super::Part;
use crate::text::Text;
use crate::ui::place::Place;

pub(super) const PART: Part =
    Part {
        id: "onward", title: Text { en: "See it for yourself", hi: "अब ख़ुद देखिए" }, body
    };

fn body(place: &Place) -> Html {
    html! {
            <ul class="d-onward">
                for text in WAYS {
                    <li>{ place.say(text) }</li>
                }
            </ul>
    }
}

const WAYS: [Text; 4] = [
    Text {
        en: "[Step through a session](learn/first_mail/): one mail from a program to its server, every line explained.",
        hi: "[एक session में एक-एक क़दम चलिए](learn/first_mail/): program से server तक एक mail, हर पंक्ति समझाई हुई।",
    },
    Text {
        en: "[All commands](smtp/commands/) that client and server exchange.",
        hi: "[सारे commands](smtp/commands/), जो program और server एक-दूसरे से कहते हैं।",
    },
    Text {
        en: "[Mail services](providers/) with their servers and ports.",
        hi: "[mail सेवाएँ](providers/), उनके servers और ports के साथ।",
    },
    Text {
        en: "[Programs](targets/): the settings as a finished file.",
        hi: "[Programs](targets/): settings, तैयार file के रूप में।",
    },
];
