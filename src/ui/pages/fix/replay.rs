//! The ways from a log into the laboratory.

use yew::prelude::*;

use crate::diagnose::transcript::{Transcript, as_it_should, as_it_went};
use crate::simulator::lab::link;
use crate::text::Text;
use crate::ui::place::Place;
use crate::ui::route::{Page, Route};

/// Sessions of the laboratory that a log becomes, as fragments of its address. They are
/// played once for a text.
#[derive(Debug)]
pub(super) struct Replay {
    kind: &'static str,
    went: Option<String>,
    should: Option<String>,
}

impl Replay {
    /// The session as it went, opened where it failed, and how it should have gone;
    /// `None`: neither can be played.
    pub(super) fn of(log: &Transcript) -> Option<Self> {
        let [went, should] =
            [as_it_went(log), as_it_should(log)].map(|lab| lab.as_ref().and_then(link::write));
        (went.is_some() || should.is_some()).then_some(Self { kind: log.kind.name, went, should })
    }

    /// Links to both.
    pub(super) fn links(&self, place: &Place) -> Html {
        let lang = place.lang;
        html! {
            <div class="replay">
                <h3>{ HEADING.get(lang) }</h3>
                <p>{ ABOUT.fill(lang, &[("kind", self.kind)]) }</p>
                <ul class="tiles">
                    { tile(place, self.went.as_deref(), WENT, WENT_ABOUT) }
                    { tile(place, self.should.as_deref(), SHOULD, SHOULD_ABOUT) }
                </ul>
            </div>
        }
    }
}

fn tile(place: &Place, fragment: Option<&str>, title: Text, about: Text) -> Html {
    let Some(fragment) = fragment else { return Html::default() };
    let fragment = fragment.to_owned();
    let href = place.address(&Route { lang: place.lang, page: Page::Lab, fragment });
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
