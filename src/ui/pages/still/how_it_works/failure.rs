//! What happens when a message cannot go on.

use yew::prelude::*;

use super::Part;
use crate::text::Text;
use crate::ui::place::Place;

pub(super) const PART: Part = Part {
    id: "failure",
    title: Text { en: "When it goes wrong", hi: "जब गड़बड़ होती है" },
    body,
};

fn body(place: &Place) -> Html {
    html! {
        <>
            { place.prose(LEAD) }
            <dl class="d-verdicts">
                for (code, text) in CODES {
                    <div><dt><code>{ code }</code></dt><dd>{ place.say(text) }</dd></div>
                }
            </dl>
            { place.prose(WHERE) }
        </>
    }
}

const LEAD: Text = Text {
    en: "Every line of the client is answered with three digits. The first says how it went.",
    hi: "client की हर पंक्ति का जवाब तीन अंकों से शुरू होता है। पहला अंक बताता है कि क्या हुआ।",
};
const CODES: [(&str, Text); 4] = [
    ("2xx", Text { en: "Done.", hi: "हो गया।" }),
    (
        "3xx",
        Text {
            en: "Good so far; now the rest.", hi: "अब तक ठीक; आगे भेजिए।"
        },
    ),
    (
        "4xx",
        Text {
            en: "Not now. The sending server keeps the message and tries again, often for days, before it gives up.",
            hi: "अभी नहीं। भेजने वाला server mail को रखता है और बार-बार कोशिश करता है, कई बार दिनों तक; फिर हार मानता है।",
        },
    ),
    (
        "5xx",
        Text {
            en: "No, and asking again will not help. Somebody must change something.",
            hi: "नहीं, और दोबारा पूछने से भी नहीं। किसी को कुछ बदलना होगा।",
        },
    ),
];
const WHERE: Text = Text {
    en: "If your own server refuses, your program shows it at once: for instance [534, because the everyday password was used](learn/everyday_password/). If a later server refuses, yours writes you a **bounce**: a message with an empty sender, so that a bounce never causes another.",
    hi: "आपका अपना server मना करे तो program तुरंत दिखा देता है: जैसे [534, क्योंकि रोज़ वाला password लगा दिया](learn/everyday_password/)। आगे का कोई server मना करे तो आपका server आपको **bounce** लिखता है: ऐसी mail जिसका भेजने वाला खाली होता है, ताकि bounce पर bounce न बने।",
};
