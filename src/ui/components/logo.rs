//! The mark of the site: a stamp with a letter on it.

use yew::prelude::*;

/// The mark alone; the name stands beside it in letters.
pub(crate) fn logo() -> Html {
    html! {
        <svg class="logo" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
            <path class="logo-stamp" d={STAMP} />
            <path class="logo-letter" d="M9 13h22v15H9z" />
            <path class="logo-flap" d="m9 13 11 9 11-9" />
        </svg>
    }
}

/// A square whose edge is perforated: five holes on each side.
const STAMP: &str = "M2 2h2.5a2.5 2.5 0 0 0 5 0h3a2.5 2.5 0 0 0 5 0h5a2.5 2.5 0 0 0 5 0h3a2.5 2.5 0 0 0 5 0H38v2.5a2.5 2.5 0 0 0 0 5v3a2.5 2.5 0 0 0 0 5v5a2.5 2.5 0 0 0 0 5v3a2.5 2.5 0 0 0 0 5V38h-2.5a2.5 2.5 0 0 0-5 0h-3a2.5 2.5 0 0 0-5 0h-5a2.5 2.5 0 0 0-5 0h-3a2.5 2.5 0 0 0-5 0H2v-2.5a2.5 2.5 0 0 0 0-5v-3a2.5 2.5 0 0 0 0-5v-5a2.5 2.5 0 0 0 0-5v-3a2.5 2.5 0 0 0 0-5z";
