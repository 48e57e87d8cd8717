//! The ways from settings to the lessons that show them at work. Their words
//! stand here, since pages with settings do not bring the lessons along.

use yew::prelude::*;

use crate::text::Text;
use crate::ui::place::Place;
use crate::ui::route::Page;

/// The lessons that belong to an account.
pub(crate) fn lesson_tiles(place: &Place) -> Html {
    html! {
        <ul class="tiles">
            for (id, title, about) in LESSONS {
                { place.tile(Page::Lesson(id), place.say(title), place.say(about)) }
            }
        </ul>
    }
}

const LESSONS: [(&str, Text, Text); 2] = [
    (
        "first_mail",
        Text {
            en: "Watch a mail being sent", hi: "एक mail जाते हुए देखिए"
        },
        Text {
            en: "From connecting to the last dot: every line, and what the server remembers.",
            hi: "connection से आख़िरी dot तक: हर पंक्ति, और server को क्या-क्या याद है।",
        },
    ),
    (
        "everyday_password",
        Text {
            en: "Watch the everyday password fail", hi: "रोज़ वाला password क्यों नहीं चलता"
        },
        Text {
            en: "What error 534 means, and what helps.",
            hi: "error 534 का मतलब, और उसका इलाज।",
        },
    ),
];

#[cfg(test)]
mod tests {
    use super::LESSONS;
    use crate::scenarios::SCENARIO_IDS;

    #[test]
    fn every_tile_leads_to_a_lesson() {
        assert!(LESSONS.iter().all(|(id, ..)| SCENARIO_IDS.contains(id)));
    }
}
