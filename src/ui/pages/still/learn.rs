//! `/<lang>/learn/`: lessons, and the way to the commands.

use yew::prelude::*;

use super::command::word;
use crate::registry::Entry;
use crate::scenarios::{Chapter, SCENARIOS, Scenario};
use crate::smtp::VERBS;
use crate::text::Text;
use crate::ui::place::Place;
use crate::ui::route::Page;
use crate::ui::words::{LEARN_SMTP, LEVELS, QUIZ};

/// The page.
pub(super) fn page(place: &Place) -> Html {
    let lang = place.lang;
    html! {
        <article>
            <h1>{ LEARN_SMTP.get(lang) }</h1>
            { place.lead(LEAD) }
            <ul class="tiles">
                { place.tile(Page::Lab, LAB.get(lang), LAB_ABOUT.get(lang)) }
                { place.tile(Page::Levels, LEVELS.get(lang), LEVELS_ABOUT.get(lang)) }
                { place.tile(Page::Quiz, QUIZ.get(lang), QUIZ_ABOUT.get(lang)) }
            </ul>
            for (at, chapter) in Chapter::ALL.into_iter().enumerate() {
                <section>
                    <h2>{ at + 1 }{ ". " }{ chapter.name().get(lang) }</h2>
                    { place.prose(chapter.about()) }
                    <ol class="tiles">
                        for (number, scenario) in lessons(chapter) {
                            { place.tile(Page::Lesson(scenario.id), numbered(place, number, scenario.title), place.say(scenario.summary)) }
                        }
                    </ol>
                </section>
            }
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

/// The lessons of a chapter, each with its number in the course.
fn lessons(chapter: Chapter) -> impl Iterator<Item = (usize, Entry<Scenario>)> {
    (1..).zip(SCENARIOS.iter()).filter(move |(_, scenario)| scenario.chapter == chapter)
}

/// A title with its number.
fn numbered(place: &Place, number: usize, title: Text) -> Html {
    html! { <>{ number }{ ". " }{ place.say(title) }</> }
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
const LEVELS_ABOUT: Text = Text {
    en: "Goals to reach on your own, each a little harder. Any way that works counts.",
    hi: "लक्ष्य, जिन तक आपको ख़ुद पहुँचना है, हर बार थोड़ा कठिन। जो भी रास्ता चले, सही है।",
};
const QUIZ_ABOUT: Text = Text {
    en: "Questions without end, made by the server itself, and worksheets for a class.",
    hi: "कभी न ख़त्म होने वाले सवाल, जो ख़ुद server बनाता है, और कक्षा के लिए worksheets।",
};
