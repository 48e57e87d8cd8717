//! A text with the places marked that led to its cause.

use std::ops::Range;

use yew::prelude::*;

use crate::text::Text;
use crate::ui::place::Place;

/// How many lines are shown before the first mark and after the last one.
const AROUND: usize = 3;

/// The part of `text` that holds the ranges in `evidence`, marked; the whole can be
/// opened.
pub(super) fn marked(place: &Place, text: &str, evidence: &[Range<usize>]) -> Html {
    let lang = place.lang;
    let part = part(text, evidence);
    let whole = 0..text.len();
    html! {
        <>
            { shown(place, EXCERPT, text, &part, evidence) }
            if part != whole {
                <details>
                    <summary>{ WHOLE.get(lang) }</summary>
                    { shown(place, WHOLE, text, &whole, evidence) }
                </details>
            }
        </>
    }
}

/// The lines of `text` with marks, and some around them.
fn part(text: &str, evidence: &[Range<usize>]) -> Range<usize> {
    let (Some(first), Some(last)) =
        (evidence.first(), evidence.iter().map(|range| range.end).max())
    else {
        return 0..text.len();
    };
    let before = text.get(..first.start).unwrap_or_default();
    let after = text.get(last..).unwrap_or_default();
    let start = before.rmatch_indices('\n').nth(AROUND).map_or(0, |(at, _)| at + 1);
    let end = after.match_indices('\n').nth(AROUND).map_or(text.len(), |(at, _)| last + at);
    start..end
}

fn shown(
    place: &Place,
    name: Text,
    text: &str,
    part: &Range<usize>,
    evidence: &[Range<usize>],
) -> Html {
    let mut parts = Vec::new();
    let mut at = part.start;
    for range in evidence {
        // Marks may overlap; each letter is shown once.
        let start = range.start.max(at);
        let (Some(before), Some(inside)) = (text.get(at..start), text.get(start..range.end)) else {
            continue;
        };
        if inside.is_empty() {
            continue;
        }
        parts.push(html! { <>{ before.to_owned() }<mark>{ inside.to_owned() }</mark></> });
        at = range.end;
    }
    let rest = text.get(at..part.end).unwrap_or_default().to_owned();
    html! {
        <pre class="pasted" translate="no" tabindex="0" role="region"
            aria-label={name.get(place.lang)}>
            { for parts }{ rest }
        </pre>
    }
}

const EXCERPT: Text = Text {
    en: "The part that matters, without secrets",
    hi: "काम का हिस्सा, बिना secrets के",
};
const WHOLE: Text = Text {
    en: "The whole text, without secrets", hi: "पूरा text, बिना secrets के"
};
