//! `/<lang>/programs/`: every program.

use yew::prelude::*;

use crate::text::Text;
use crate::ui::components::program_list;
use crate::ui::place::Place;

/// The page.
pub(super) fn page(place: &Place) -> Html {
    let lang = place.lang;
    html! {
        <article>
            <h1>{ TITLE.get(lang) }</h1>
            { place.lead(LEAD) }
            <h2>{ ALL.get(lang) }</h2>
            { program_list(place) }
        </article>
    }
}

const ALL: Text = Text { en: "By kind", hi: "प्रकार के अनुसार" };
const LEAD: Text = Text {
    en: "Choose where the mail account shall work. You get a finished file, and every line of it is explained.",
    hi: "चुनिए कि mail account कहाँ चलाना है। आपको तैयार file मिलेगी, और उसकी हर पंक्ति का अर्थ भी।",
};
const TITLE: Text = Text { en: "Programs", hi: "Programs" };
