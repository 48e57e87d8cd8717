//! What states of ways in are called, in a list and in a table.

use yew::prelude::*;

use crate::providers::Status;
use crate::text::{Lang, Text};

/// A state in a table, with its picture.
pub(super) fn status(lang: Lang, status: Status) -> Html {
    html! {
        <span class="status" data-is={status.key()}>
            { picture(status) }<span>{ in_short(status).get(lang) }</span>
        </span>
    }
}

/// A state beside a name: the picture, and the words for those who do not see it.
pub(super) fn status_mark(lang: Lang, status: Status) -> Html {
    let words = status.name().get(lang);
    html! {
        <span class="status" data-is={status.key()} title={words}>
            { picture(status) }<span class="unseen">{ words }</span>
        </span>
    }
}

/// The words for a narrow column.
const fn in_short(status: Status) -> Text {
    match status {
        Status::Works | Status::Unknown => status.name(),
        Status::AfterPreparation => Text {
            en: "after the steps below", hi: "नीचे की तैयारी के बाद"
        },
        Status::Closed => Text { en: "no", hi: "नहीं चलता" },
    }
}

/// Each has a shape of its own, so that nobody needs the colour.
fn picture(status: Status) -> Html {
    let path = match status {
        Status::Works => "m3 8.5 3.5 3.5L13 4.5",
        Status::AfterPreparation => "M3 3h10v10H3zM5.5 8l2 2 3.5-4",
        Status::Unknown => "M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M8 12.7v.3",
        Status::Closed => "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM4 12l8-8",
    };
    html! {
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d={path} />
        </svg>
    }
}
