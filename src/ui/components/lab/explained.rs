//! Every piece of the lines of the last step: what it is, and whose rule.

use yew::prelude::*;

use super::At;
use super::told::{meant, shortened};
use crate::simulator::lab::Guide;
use crate::simulator::lab::bytes::pieces;
use crate::simulator::lab::meaning::{Meaning, meaning};
use crate::smtp::Part;
use crate::text::Text;
use crate::ui::components::annotated::class_of;
use crate::ui::components::plain_response_view;

/// What the pieces of the last lines are.
pub(crate) fn explained(at: At<'_>) -> Html {
    let At { place, desk, .. } = at;
    let lang = place.lang;
    let node = desk.lab.here();
    let mut told: Vec<(Part, String, Option<Meaning>, bool)> = Vec::new();
    for (number, line) in node.spoken.iter().take(MOST_LINES).enumerate() {
        for (text, part) in pieces(&line.text, &line.marks) {
            let Some((at, part)) = part else { continue };
            let chosen = desk.touched == Some((desk.lab.at(), number, at));
            // Words and names each say something of their own; of other pieces one will do.
            let own = matches!(part, Part::Extension | Part::Verb | Part::Mechanism | Part::Code);
            let same = |(known, word, ..): &&mut (Part, String, _, bool)| {
                *known == part && (!own || *word == text)
            };
            match told.iter_mut().find(same) {
                Some((.., marked)) => *marked |= chosen,
                None => told.push((part, text, meaning(&line.text, &line.marks, at), chosen)),
            }
        }
    }
    let base64 = node.spoken.iter().find_map(|line| {
        let (range, _) = line.marks.iter().find(|(_, part)| *part == Part::Response)?;
        line.text.get(range.clone())
    });
    html! {
        <section class="explained" aria-labelledby="pieces">
            <h2 id="pieces">{ TITLE.get(lang) }</h2>
            if told.is_empty() {
                <p class="gloss">{ NONE.get(lang) }</p>
            }
            <dl class="legend">
                for (part, text, meaning, chosen) in told {
                    <div class={chosen.then_some("chosen")} aria-current={chosen.then_some("true")}>
                        <dt>
                            <code class={class_of(part)} translate="no">{ shortened(&text) }</code>
                            { " " }<span>{ part.name().get(lang) }</span>
                        </dt>
                        <dd>{ meaning.map(|meaning| meant(place, &meaning)).unwrap_or_default() }</dd>
                    </div>
                }
            </dl>
            if let Some(base64) = base64 {
                { plain_response_view(place, base64) }
            }
        </section>
    }
}

/// What a mail program does next, and why.
pub(crate) fn guided(at: At<'_>, next: &Guide) -> Html {
    let At { place, desk, .. } = at;
    let lang = place.lang;
    let values = desk.lab.scene().cast().values();
    let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    match next {
        Guide::Next { words: Some((title, why)), .. } => html! {
            <>
                <h3>{ NEXT.get(lang) }{ " " }{ place.say_with(*title, &values) }</h3>
                <p>{ place.say_with(*why, &values) }</p>
            </>
        },
        Guide::Next { words: None, .. } => html! { <p>{ TRY.get(lang) }</p> },
        Guide::Stuck(reason) => html! {
            <p class="fault">{ place.say(crate::simulator::lab::news::about(*reason)) }</p>
        },
        Guide::Done => html! { <p>{ place.say(DONE) }</p> },
        Guide::Failed => html! { <p>{ place.say(FAILED) }</p> },
    }
}

const DONE: Text = Text {
    en: "**Sent.** Now break it: go back a step, have something else answered, or try another server.",
    hi: "**भेज दिया।** अब इसे बिगाड़कर देखिए: एक क़दम पीछे जाइए, कोई और जवाब रखिए, या दूसरा server चुनिए।",
};
const FAILED: Text = Text {
    en: "The connection is over and the message was not taken. Go back a step, or begin anew.",
    hi: "connection ख़त्म, और message नहीं लिया गया। एक क़दम पीछे जाइए, या फिर से शुरू कीजिए।",
};
const NEXT: Text = Text { en: "Next:", hi: "आगे:" };
const NONE: Text = Text {
    en: "Nothing was said in this step.", hi: "इस क़दम में कुछ कहा नहीं गया।"
};
const TITLE: Text =
    Text { en: "Every piece, explained", hi: "हर टुकड़े का मतलब" };
const TRY: Text = Text {
    en: "A program would go on like this.", hi: "program आगे ऐसा करेगा।"
};

/// Lines whose pieces are told.
const MOST_LINES: usize = 40;
