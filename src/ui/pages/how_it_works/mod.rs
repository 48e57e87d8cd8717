//! `/<lang>/how-it-works/`: how mail travels, told and drawn.

mod checks;
mod envelope;
mod failure;
mod identity;
mod journey;
mod letter;
mod onward;
mod pictures;
mod ports;
mod protocols;
mod replies;
mod safeguards;
mod section;
mod timeline;
mod way;

use yew::prelude::*;

use self::section::Part;
use crate::text::Text;
use crate::ui::components::Prose;
use crate::ui::hooks::use_lang;

/// The page.
#[component]
pub(crate) fn HowItWorks() -> Html {
    let lang = use_lang();
    html! {
        <article class="d-how">
            <h1>{ TITLE.get(lang) }</h1>
            <Prose text={LEAD} class="lead" />
            <nav class="d-contents" aria-label={CONTENTS.get(lang)}>
                <ol>
                    for part in PARTS {
                        <li><a href={format!("#{}", part.id)}>{ part.title.get(lang) }</a></li>
                    }
                </ol>
            </nav>
            <journey::Journey />
            <protocols::Protocols />
            <ports::Ports />
            <letter::Letter />
            <identity::Identity />
            <safeguards::Safeguards />
            <failure::Failure />
            <onward::Onward />
        </article>
    }
}

/// The table of contents.
const PARTS: [Part; 8] = [
    journey::PART,
    protocols::PART,
    ports::PART,
    letter::PART,
    identity::PART,
    safeguards::PART,
    failure::PART,
    onward::PART,
];

const CONTENTS: Text = Text { en: "On this page", hi: "इस पन्ने पर" };
const LEAD: Text = Text {
    en: "You press Send, and moments later the mail is with its reader. On the way it passes through several programs, on computers that do not know each other. This page follows it and calls every station by its name.",
    hi: "आप Send दबाते हैं, और पल भर में mail पाने वाले के पास होती है। रास्ते में वह कई programs के हाथों से गुज़रती है, ऐसे computers पर जो एक-दूसरे को जानते तक नहीं। आइए, उसके साथ चलें और हर पड़ाव को उसके नाम से पहचानें।",
};
const TITLE: Text =
    Text { en: "How mail travels", hi: "mail कैसे पहुँचती है" };
