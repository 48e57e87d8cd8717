//! `/<lang>/fix/<cause>/`: one cause why mail does not go.

use yew::prelude::*;

use super::code::said;
use super::copy_button::{copy_button, copy_news};
use crate::diagnose::{CAUSES, Cause, EXAMPLE, known};
use crate::registry::Entry;
use crate::text::Text;
use crate::ui::components::{Look, explained, neighbours};
use crate::ui::place::Place;
use crate::ui::route::Page;

/// The page.
pub(super) fn page(place: &Place, cause: Entry<Cause>) -> Html {
    let lang = place.lang;
    let (before, after) = CAUSES.around(cause);
    let door = |cause: Entry<Cause>| (Page::Cause(cause.id), cause.title);
    let texts: Vec<_> = known().filter(|known| known.causes.first() == Some(&cause.id)).collect();
    html! {
        <article class="cause-page">
            <p class="where">{ place.go(Page::Fix, PASTE.get(lang)) }</p>
            <h1>{ place.say(cause.title) }</h1>
            { explained(place, cause, cause.acts, &EXAMPLE, LOOK) }
            if !texts.is_empty() {
                <h2 id="texts">{ TEXTS.get(lang) }</h2>
                { said(place, &texts) }
            }
            { copy_news(lang) }
            { neighbours(place, before.map(door), (Page::Fix, ALL), after.map(door)) }
        </article>
    }
}

/// Below the heading of the page, which stays as it is.
const LOOK: Look = Look { heading: |words| html! { <h2>{ words }</h2> }, copy: copy_button };

const ALL: Text = Text { en: "Errors and causes", hi: "errors और कारण" };
const PASTE: Text = Text { en: "Paste an error", hi: "error paste कीजिए" };
const TEXTS: Text =
    Text { en: "As servers say it", hi: "server इसे ऐसे कहते हैं" };
