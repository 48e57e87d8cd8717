//! What comes before and after a page of the course.

use yew::prelude::*;

use super::{Picture, icon};
use crate::text::Text;
use crate::ui::place::Place;
use crate::ui::route::Page;

/// Links to the page before, to all, and to the page after.
pub(crate) fn neighbours(
    place: &Place,
    before: Option<(Page, Text)>,
    (all, words): (Page, Text),
    after: Option<(Page, Text)>,
) -> Html {
    html! {
        <nav class="choices neighbours" aria-label={NEIGHBOURS.get(place.lang)}>
            if let Some((page, title)) = before {
                <a href={place.href(page)} rel="prev">{ icon(Picture::Left) }{ place.say(title) }</a>
            }
            { place.go(all, words.get(place.lang)) }
            if let Some((page, title)) = after {
                <a href={place.href(page)} rel="next">{ place.say(title) }{ icon(Picture::Right) }</a>
            }
        </nav>
    }
}

const NEIGHBOURS: Text = Text { en: "Before and after", hi: "पिछला और अगला" };
