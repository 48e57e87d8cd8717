//! What a piece of a line is, by whose rule, and what else could stand there.

use yew::prelude::*;

use crate::simulator::lab::Spoken;
use crate::simulator::lab::bytes::shortened;
use crate::simulator::lab::meaning::{Else, meaning};
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
        <dl class="told">
            <dt>
                <code class={class_of(*part)} translate="no">{ shortened(text) }</code>
                { " " }{ part.name().get(lang) }
            </dt>
            <dd>
                { place.say(meaning.about) }{ " " }{ away(meaning.rfc.url(), meaning.rfc.name()) }
                if let Some(verb) = meaning.verb {
                    { " · " }{ place.go(Page::Command(verb), MORE.get(lang)) }
                }
            </dd>
            <dd>
                { ELSE.get(lang) }{ " " }
                { match meaning.other {
                    Else::Words(words) => html! { <code translate="no">{ words.join(" ") }</code> },
                    Else::Said(text) => place.say(text),
                } }
            </dd>
        </dl>
    }
}

const ELSE: Text = Text {
    en: "What else could stand here:", hi: "यहाँ और क्या हो सकता था:"
};
const MORE: Text = Text { en: "its page", hi: "इसका पन्ना" };
