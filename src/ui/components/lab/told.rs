//! What a piece of a line is, by whose rule, and what else could stand there.

use yew::prelude::*;

use crate::simulator::lab::Spoken;
use crate::simulator::lab::meaning::{Else, Meaning, meaning};
use crate::text::Text;
use crate::ui::components::annotated::class_of;
use crate::ui::place::{Place, away};
use crate::ui::route::Page;

/// What the piece of this number is, below its line.
pub(super) fn told(place: &Place, line: &Spoken, at: usize) -> Html {
    let Some((range, part)) = line.marks.get(at) else { return html! {} };
    let Some(meaning) = meaning(&line.text, &line.marks, at) else { return html! {} };
    let lang = place.lang;
    let text = line.text.get(range.clone()).unwrap_or_default();
    html! {
        <div class="told">
            <p>
                <code class={class_of(*part)} translate="no">{ shortened(text) }</code>{ " " }
                <strong>{ part.name().get(lang) }</strong>
            </p>
            <p>{ meant(place, &meaning) }</p>
            <p>{ ELSE.get(lang) }{ " " }{ otherwise(place, &meaning.else_) }</p>
        </div>
    }
}

/// What it is, and where that is written.
pub(super) fn meant(place: &Place, meaning: &Meaning) -> Html {
    html! {
        <>
            { place.say(meaning.about) }{ " " }{ away(meaning.rfc.url(), meaning.rfc.name()) }
            if let Some(verb) = meaning.verb {
                { " · " }{ place.go(Page::Command(verb.id), MORE.get(place.lang)) }
            }
        </>
    }
}

fn otherwise(place: &Place, other: &Else) -> Html {
    match other {
        Else::Words(words) => html! {
            <span translate="no">
                for word in words {
                    <code>{ *word }</code>{ " " }
                }
            </span>
        },
        Else::Syntax(form) => html! { <code translate="no">{ *form }</code> },
        Else::Said(text) => place.say(*text),
    }
}

/// The beginning of a long piece.
pub(super) fn shortened(text: &str) -> String {
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    text.chars().take(LONGEST - 1).chain(['…']).collect()
}

const ELSE: Text = Text {
    en: "What else could stand here:", hi: "यहाँ और क्या हो सकता था:"
};
const MORE: Text = Text { en: "its page", hi: "इसका पन्ना" };

/// Characters.
const LONGEST: usize = 32;
