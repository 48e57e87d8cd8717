//! A text with the places marked that led to its cause.

use std::ops::Range;

use yew::prelude::*;

use crate::text::Text;
use crate::ui::place::Place;

/// `text` with the ranges in `evidence` marked.
pub(super) fn marked(place: &Place, text: &str, evidence: &[Range<usize>]) -> Html {
    let lang = place.lang;
    let mut parts = Vec::new();
    let mut at = 0;
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
    let rest = text.get(at..).unwrap_or_default().to_owned();
    html! {
        <pre class="pasted" translate="no" tabindex="0" role="region" aria-label={PASTED.get(lang)}>
            { for parts }{ rest }
        </pre>
    }
}

const PASTED: Text = Text {
    en: "What was pasted, without secrets",
    hi: "paste किया गया text, बिना राज़ की चीज़ों के",
};
