//! What a choice has changed, in words.

use yew::prelude::*;

use super::file_view::bare;
use super::{Picture, icon};
use crate::formats::Line;
use crate::text::{Lang, Text};
use crate::ui::changes::Changes;
use crate::ui::place::Place;

/// The word beside what has just changed.
pub(crate) fn changed_badge(lang: Lang) -> Html {
    html! { <span class="badge">{ CHANGED.get(lang) }</span> }
}

/// How much of a file has changed, which is said at once, and why the first of its
/// new lines are as they are. Nothing, if nothing was chosen.
pub(super) fn news(place: &Place, lines: &[Line], changes: Option<&Changes>) -> Html {
    let count = changes.map(|changes| say(place.lang, changes));
    let new = changes.into_iter().flat_map(Changes::places).filter_map(|at| lines.get(at));
    let reasons: Vec<_> = new.filter_map(|line| Some((line, line.why?))).take(REASONS).collect();
    html! {
        <div class="news">
            <p role="status">
                if let Some(count) = count { { icon(Picture::Changed) }<span>{ count }</span> }
            </p>
            if !reasons.is_empty() {
                <dl>
                    for (line, why) in reasons {
                        <dt><code translate="no">{ bare(line) }</code></dt>
                        <dd>{ place.say(why) }</dd>
                    }
                </dl>
            }
        </div>
    }
}

fn say(lang: Lang, changes: &Changes) -> String {
    let [new, all, gone] = [changes.places().count(), changes.new.len(), changes.gone];
    let [new, all, gone] = [new, all, gone].map(|number| number.to_string());
    let values = [("new", &new[..]), ("all", &all), ("gone", &gone)];
    let text = match (new.as_str(), gone.as_str()) {
        ("0", "0") => NOTHING,
        ("0", _) => GONE,
        (_, "0") => NEW,
        (_, _) => NEW_AND_GONE,
    };
    text.fill(lang, &values)
}

/// How many new lines are explained at once.
const REASONS: usize = 3;
const CHANGED: Text = Text { en: "changed", hi: "बदला" };
const GONE: Text = Text {
    en: "Your choice takes lines away: {gone}.",
    hi: "आपके चुनाव से हटी पंक्तियाँ: {gone}।",
};
const NEW: Text = Text {
    en: "Changed by your choice: {new} of {all} lines.",
    hi: "आपके चुनाव से बदलीं: {all} में से {new} पंक्तियाँ।",
};
const NEW_AND_GONE: Text = Text {
    en: "Changed by your choice: {new} of {all} lines. Taken away: {gone}.",
    hi: "आपके चुनाव से बदलीं: {all} में से {new} पंक्तियाँ। हटीं: {gone}।",
};
const NOTHING: Text = Text {
    en: "Your choice changes nothing in this file.",
    hi: "आपके चुनाव से इस file में कुछ नहीं बदलता।",
};
