//! `/<lang>/learn/`: lessons, and the way to the commands.

use yew::prelude::*;

use super::command::word;
use crate::scenarios::SCENARIOS;
use crate::smtp::VERBS;
use crate::text::Text;
use crate::ui::place::Place;
use crate::ui::route::Page;

/// The page.
pub(super) fn page(place: &Place) -> Html {
    let lang = place.lang;
    html! {
        <article>
            <h1>{ TITLE.get(lang) }</h1>
            { place.lead(LEAD) }
            <ul class="tiles">
                { place.tile(Page::Lab, LAB.get(lang), LAB_ABOUT.get(lang)) }
            </ul>
            <h2>{ SESSIONS.get(lang) }</h2>
            <ul class="tiles">
                for scenario in SCENARIOS.iter() {
                    { place.tile(Page::Lesson(scenario.id), place.say(scenario.title), place.say(scenario.summary)) }
                }
            </ul>
            <h2>{ COMMANDS.get(lang) }</h2>
            <p>{ place.go(Page::Commands, COMMANDS_ALL.get(lang)) }</p>
            <ul class="chips">
                for verb in VERBS.iter() {
                    <li>{ place.go(Page::Command(verb.id), word(verb)) }</li>
                }
            </ul>
        </article>
    }
}

const COMMANDS: Text = Text { en: "Commands", hi: "Commands" };
const COMMANDS_ALL: Text = Text {
    en: "All commands at a glance", hi: "सारे commands एक नज़र में"
};
const LAB: Text = Text { en: "The laboratory", hi: "प्रयोगशाला" };
const LAB_ABOUT: Text = Text {
    en: "Talk to a server yourself, go back, try another way, and break it.",
    hi: "server से ख़ुद बात कीजिए, पीछे जाइए, दूसरा रास्ता आज़माइए, और बिगाड़कर देखिए।",
};
const LEAD: Text = Text {
    en: "SMTP is a conversation in short lines of text. Step through one, and see what the server remembers after each line.",
    hi: "SMTP छोटी-छोटी पंक्तियों में होने वाली बातचीत है। एक-एक क़दम चलिए, और देखिए कि हर पंक्ति के बाद server को क्या याद है।",
};
const SESSIONS: Text = Text { en: "Sessions", hi: "बातचीत" };
const TITLE: Text = Text { en: "Learn SMTP", hi: "SMTP सीखिए" };
