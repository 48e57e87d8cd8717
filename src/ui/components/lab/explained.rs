//! Every piece of the lines of the last step: what it is, and whose rule.

use yew::prelude::*;

use super::At;
use super::told::told;
use crate::simulator::lab::{Guide, Spoken};
use crate::smtp::Part;
use crate::text::Text;
use crate::ui::components::plain_response_view;

/// What the pieces of the last lines are.
pub(crate) fn explained(at: At<'_>) -> Html {
    let At { place, desk, .. } = at;
    let lang = place.lang;
    let node = desk.lab.here();
    let mut pieces: Vec<(Part, &str, &Spoken, usize)> = Vec::new();
    for line in node.spoken.iter().take(MOST_LINES) {
        for (at, (range, part)) in line.marks.iter().enumerate() {
            let text = line.text.get(range.clone()).unwrap_or_default();
            if !pieces.iter().any(|(known, word, ..)| is_told(*known, word, *part, text)) {
                pieces.push((*part, text, line, at));
            }
        }
    }
    let touched =
        desk.touched.filter(|(step, ..)| *step == desk.lab.at()).and_then(|(_, line, at)| {
            let line = node.spoken.get(line)?;
            let (range, part) = line.marks.get(at)?;
            Some((*part, line.text.get(range.clone())?))
        });
    let base64 = node.spoken.iter().find_map(|line| {
        let (range, _) = line.marks.iter().find(|(_, part)| *part == Part::Response)?;
        line.text.get(range.clone())
    });
    html! {
        <section class="explained" aria-labelledby="pieces">
            <h2 id="pieces">{ TITLE.get(lang) }</h2>
            if pieces.is_empty() {
                <p class="gloss">{ NONE.get(lang) }</p>
            }
            <dl class="legend">
                for (part, text, line, at) in pieces {
                    { told(place, line, at, touched.is_some_and(|(p, t)| is_told(part, text, p, t)), false) }
                }
            </dl>
            if let Some(base64) = base64 {
                { plain_response_view(place, base64) }
            }
        </section>
    }
}

/// Whether what is told of one piece holds for another: words and names each say
/// something of their own; of other pieces one will do.
fn is_told(known: Part, word: &str, part: Part, text: &str) -> bool {
    let own = matches!(part, Part::Extension | Part::Verb | Part::Mechanism | Part::Code);
    known == part && (!own || word == text)
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
