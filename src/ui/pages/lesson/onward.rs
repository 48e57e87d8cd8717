//! Where a lesson leads: to its neighbours, to the fix, and to the laboratory.

use yew::prelude::*;

use crate::account::play_link;
use crate::registry::Entry;
use crate::scenarios::{SCENARIOS, Scenario};
use crate::text::Text;
use crate::ui::components;
use crate::ui::place::Place;
use crate::ui::route::Page;
use crate::ui::state::Draft;
use crate::ui::words::{ALL_COMMANDS, WHERE_TO_GO};

/// The lessons before and after this one.
pub(super) fn neighbours(place: &Place, scenario: Entry<Scenario>) -> Html {
    let (before, after) = SCENARIOS.around(scenario);
    let link = |lesson: Entry<Scenario>| (Page::Lesson(lesson.id), lesson.title);
    components::neighbours(place, before.map(link), (Page::Learn, ALL_LESSONS), after.map(link))
}

/// Where to go after the last step: to the fix, to the laboratory, and to the commands.
pub(super) fn onward(place: &Place, draft: &Draft) -> Html {
    let lang = place.lang;
    let account = draft.shown().0;
    let provider = account.as_ref().and_then(|account| account.provider);
    html! {
        <section class="onward">
            <h2>{ WHERE_TO_GO.get(lang) }</h2>
            <div class="choices">
                if let Some(provider) = provider {
                    { place.go_on(Page::Provider(provider.id), TO_PROVIDER.fill(lang, &[("name", provider.name)])) }
                }
                if let Some(account) = account {
                    { place.play(play_link(&account), LAB.get(lang)) }
                }
                { place.go_on(Page::Commands, ALL_COMMANDS.get(lang)) }
            </div>
        </section>
    }
}

const ALL_LESSONS: Text = Text { en: "All lessons", hi: "सारे पाठ" };
const LAB: Text = Text {
    en: "Try it yourself in the laboratory", hi: "प्रयोगशाला में ख़ुद आज़माइए"
};
const TO_PROVIDER: Text =
    Text { en: "All settings of {name}", hi: "{name} की सारी settings" };
