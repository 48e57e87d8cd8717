//! What is to be known of a program, whatever the account.

use yew::prelude::*;

use super::dictionary::dictionary;
use super::proof::proof;
use crate::registry::Entry;
use crate::targets::{GENERATORS, Target};
use crate::text::Text;
use crate::ui::components::{address_of_page, lesson_tiles};
use crate::ui::hooks::Aside;
use crate::ui::place::{Place, away, host};
use crate::ui::words::ON_THE_WIRE;

/// What [`About`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(super) struct AboutProps {
    pub(super) place: Place,
    pub(super) target: Entry<Target>,
}

/// Its words, what it did when it was tried, lessons, and its manual. It is a component
/// because nothing of it changes while an address is typed: so it is not drawn anew.
#[component]
pub(super) fn About(props: &AboutProps) -> Html {
    let AboutProps { place, target } = props;
    let (lang, target) = (place.lang, *target);
    let Some(generator) = GENERATORS.get(target.id) else { return Html::default() };
    html! {
        <>
            { dictionary(place, target, &generator.words) }
            { proof(place, target) }
            { place.mend(Aside::With.pair(target.id)) }
            <h2 id="wire">{ ON_THE_WIRE.get(lang) }</h2>
            { place.prose(WIRE_WHY) }
            { lesson_tiles(place) }
            <p class="dated">
                { away(generator.manual, format!("{}: {}", MANUAL.get(lang), host(generator.manual))) }
            </p>
            { address_of_page() }
        </>
    }
}

const MANUAL: Text = Text {
    en: "The manual that this follows",
    hi: "वह manual, जिसके अनुसार यह लिखा है",
};
const WIRE_WHY: Text = Text {
    en: "With exactly this account and server, step by step: every line that is sent, and why.",
    hi: "ठीक इसी account और server के साथ, एक-एक क़दम: भेजी गई हर पंक्ति, और क्यों।",
};
