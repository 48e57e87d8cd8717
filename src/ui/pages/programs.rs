//! `/<lang>/programs/`: every program.

use yew::prelude::*;

use crate::text::Text;
use crate::ui::components::{ProgramList, Prose};
use crate::ui::hooks::use_lang;

/// The page.
#[component]
pub(crate) fn Programs() -> Html {
    let lang = use_lang();
    html! {
        <article>
            <h1>{ TITLE.get(lang) }</h1>
            <Prose text={LEAD} class="lead" />
            <ProgramList />
        </article>
    }
}

const LEAD: Text = Text {
    en: "Choose where the mail account shall work. You get a finished file, and every line of it is explained.",
    hi: "चुनिए कि mail account कहाँ चलाना है। आपको तैयार file मिलेगी, और उसकी हर पंक्ति का अर्थ भी।",
};
const TITLE: Text = Text { en: "Programs", hi: "Programs" };
