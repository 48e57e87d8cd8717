//! `/<lang>/targets/<program>/`: settings in the form of one program.

mod card;
mod choose;
mod dictionary;
mod phone;
mod proof;
mod ready;
mod refused;

use yew::prelude::*;

use crate::registry::Entry;
use crate::targets::{GENERATORS, Target};
use crate::text::{Lang, Text};
use crate::ui::components::{account_form, address_of_page, lesson_tiles};
use crate::ui::hooks::{use_head, use_origin};
use crate::ui::place::{Place, away, host};
use crate::ui::route::{Page, Route};
use crate::ui::state::DraftContext;
use crate::ui::words::ON_THE_WIRE;

/// The title of the document.
pub(super) fn title(lang: Lang, target: &Target) -> String {
    DOCUMENT.fill(lang, &[("name", target.name)])
}

/// What [`Program`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(crate) struct ProgramProps {
    pub(crate) place: Place,
    pub(crate) draft: DraftContext,
    pub(crate) target: Entry<Target>,
}

/// The page.
#[component]
pub(crate) fn Program(props: &ProgramProps) -> Html {
    let ProgramProps { place, draft, target } = props;
    let (lang, target) = (place.lang, *target);
    let origin = use_origin();
    let phone = use_state_eq(|| false);
    use_head(lang, title(lang, target.item));
    let Some(generator) = GENERATORS.get(target.id) else { return Html::default() };
    let (account, is_example) = draft.shown();
    // An example is nobody's: nothing has to lead back to it.
    let link = if is_example || origin.is_empty() {
        AttrValue::default()
    } else {
        let page = Page::Program(target.id).in_lang(lang);
        let here = place.address(&Route { fragment: draft.fragment(), ..page });
        format!("{origin}{here}").into()
    };
    html! {
        <article class="program">
            <h1>{ TITLE.fill(lang, &[("name", target.name)]) }</h1>
            { place.lead(target.about) }
            { account_form(place, draft) }
            if is_example {
                <p class="example-note">{ place.say(EXAMPLE) }</p>
            }
            { choose::choose(lang, draft, generator) }
            if let Some(account) = account {
                { card::card(place, &account) }
                { ready::ready(place, draft, (target, generator), &account, &link) }
            }
            if !link.is_empty() {
                { phone::phone(place, &phone, &link) }
            }
            { dictionary::dictionary(place, target, &generator.words) }
            { proof::proof(place, target) }
            <h2 id="wire">{ ON_THE_WIRE.get(lang) }</h2>
            { place.prose(WIRE_WHY) }
            { lesson_tiles(place) }
            <p class="dated">
                { away(generator.manual, format!("{}: {}", MANUAL.get(lang), host(generator.manual))) }
            </p>
            { address_of_page() }
        </article>
    }
}

const DOCUMENT: Text =
    Text { en: "Mail settings for {name}", hi: "{name} के लिए mail settings" };
const EXAMPLE: Text = Text {
    en: "An **example** with `you@gmail.com` follows. Type your own address above, and it is written for you.",
    hi: "नीचे `you@gmail.com` के साथ एक **उदाहरण** है। ऊपर अपना पता लिखिए, तो यह आपके लिए लिखा जाएगा।",
};
const MANUAL: Text = Text {
    en: "The manual that this follows",
    hi: "वह manual, जिसके अनुसार यह लिखा है",
};
const TITLE: Text = Text { en: "{name}", hi: "{name}" };
const WIRE_WHY: Text = Text {
    en: "With exactly this account and server, step by step: every line that is sent, and why.",
    hi: "ठीक इसी account और server के साथ, एक-एक क़दम: भेजी गई हर पंक्ति, और क्यों।",
};
