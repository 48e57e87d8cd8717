//! The ways from a log into the laboratory.

use yew::prelude::*;

use crate::diagnose::transcript::{Transcript, as_it_should, as_it_went};
use crate::simulator::lab::{Lab, link};
use crate::text::Text;
use crate::ui::place::Place;
use crate::ui::route::{Page, Route};

/// Links to the session as it went, opened where it failed, and to how it should have
/// gone.
pub(super) fn replay(place: &Place, log: &Transcript) -> Html {
    let lang = place.lang;
    let [went, should] = [as_it_went(log), as_it_should(log)].map(|lab| address(place, lab));
    if went.is_none() && should.is_none() {
        return Html::default();
    }
    html! {
        <div class="replay">
            <h3>{ HEADING.get(lang) }</h3>
            <p>{ ABOUT.fill(lang, &[("kind", log.kind.name)]) }</p>
            <ul class="tiles">
                { tile(place, went, WENT, WENT_ABOUT) }
                { tile(place, should, SHOULD, SHOULD_ABOUT) }
            </ul>
        </div>
    }
}

/// Where the laboratory opens with this session.
fn address(place: &Place, lab: Option<Lab>) -> Option<String> {
    let fragment = link::write(&lab?)?;
    Some(place.address(&Route { lang: place.lang, page: Page::Lab, fragment }))
}

fn tile(place: &Place, href: Option<String>, title: Text, about: Text) -> Html {
    let Some(href) = href else { return Html::default() };
    html! {
        <li>
            <a {href} data-whole={""} class="tile">
                <strong>{ title.get(place.lang) }</strong>
                <span class="tile-about">{ about.get(place.lang) }</span>
            </a>
        </li>
    }
}

const ABOUT: Text = Text {
    en: "This is a log of: {kind}. The laboratory can play it; what was said to log in is left out.",
    hi: "यह log इसका है: {kind}। प्रयोगशाला इसे चला सकती है; login में जो कहा गया, वह छोड़ दिया जाता है।",
};
const HEADING: Text = Text {
    en: "The log in the laboratory", hi: "यह log प्रयोगशाला में"
};
const SHOULD: Text =
    Text { en: "As it should have gone", hi: "जैसा होना चाहिए था" };
const SHOULD_ABOUT: Text = Text {
    en: "The same client with a server that says yes, to compare.",
    hi: "वही client, पर हाँ कहने वाले server के साथ: मिलाकर देखिए।",
};
const WENT: Text = Text { en: "As it went", hi: "जैसा हुआ" };
const WENT_ABOUT: Text = Text {
    en: "Opened at the step that failed, every line explained.",
    hi: "जहाँ रुका, उसी क़दम पर खुलता है; हर line समझाई हुई।",
};
