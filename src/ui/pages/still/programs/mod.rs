//! `/<lang>/targets/`: every program, to be searched.

mod finder;

use yew::prelude::*;

use crate::registry::Entry;
use crate::targets::{Kind, TARGETS, Target};
use crate::text::Text;
use crate::ui::components::kind_name;
use crate::ui::pages::still::words::TO_FIRST_PAGE;
use crate::ui::place::Place;
use crate::ui::route::Page;
use crate::ui::words::PROGRAMS;

/// The page.
pub(super) fn page(place: &Place) -> Html {
    let lang = place.lang;
    html! {
        <article class="all-programs">
            <h1>{ PROGRAMS.get(lang) }</h1>
            { place.lead(LEAD) }
            { finder::finder(lang) }
            for kind in Kind::ALL {
                { group(place, kind) }
            }
            <div data-none={""} hidden={true}>
                { place.prose(NONE) }
                <p>{ place.go_on(Page::Home, TO_FIRST_PAGE.get(lang)) }</p>
            </div>
        </article>
    }
}

fn group(place: &Place, kind: Kind) -> Html {
    let targets: Vec<_> = TARGETS.iter().filter(|target| target.kind == kind).collect();
    if targets.is_empty() {
        return Html::default();
    }
    let id = format!("group-{}", kind.key());
    html! {
        <section data-group={""} aria-labelledby={id.clone()}>
            <h2 {id}>
                { kind_name(kind).get(place.lang) }{ " " }
                <small data-count={""}>{ targets.len().to_string() }</small>
            </h2>
            <ul class="tiles">
                for target in targets {
                    { item(place, target) }
                }
            </ul>
        </section>
    }
}

fn item(place: &Place, target: Entry<Target>) -> Html {
    html! {
        <li data-search={finder::searched(target)} data-kind={target.kind.key()}>
            { place.door(Page::Program(target.id), target.name, place.say(target.about)) }
        </li>
    }
}

const LEAD: Text = Text {
    en: "Choose where the mail account shall work. You get a finished file, and every line of it is explained.",
    hi: "चुनिए कि mail account कहाँ चलाना है। आपको तैयार file मिलेगी, और उसकी हर पंक्ति का अर्थ भी।",
};
const NONE: Text = Text {
    en: "There is no such program here yet. Every program asks for the same things, though: server, port, protection and user name. Type your address on the first page, and they stand there to be copied.",
    hi: "यह program यहाँ अभी नहीं है। पर हर program वही बातें पूछता है: server, port, सुरक्षा और user name। पहले पन्ने पर अपना पता लिखिए, तो ये सब copy करने के लिए सामने होंगी।",
};
