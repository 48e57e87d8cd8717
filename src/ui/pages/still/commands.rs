//! `/<lang>/smtp/commands/`: every command at a glance.

use yew::prelude::*;

use super::command::word;
use crate::smtp::VERBS;
use crate::text::Text;
use crate::ui::pages::still::words::SMTP_COMMANDS;
use crate::ui::place::Place;
use crate::ui::route::Page;

/// The page.
pub(super) fn page(place: &Place) -> Html {
    let lang = place.lang;
    html! {
        <article>
            <h1>{ SMTP_COMMANDS.get(lang) }</h1>
            { place.lead(LEAD) }
            <dl class="commands">
                for verb in VERBS.iter() {
                    <div>
                        <dt>{ place.go(Page::Command(verb.id), word(verb)) }</dt>
                        <dd>{ place.say(verb.summary) }</dd>
                    </div>
                }
            </dl>
        </article>
    }
}

const LEAD: Text = Text {
    en: "A client sends commands, one a line; the server answers each with a three-digit code and a text.",
    hi: "client एक-एक पंक्ति में command भेजता है; server हर command का जवाब तीन अंकों के code और कुछ शब्दों में देता है।",
};
