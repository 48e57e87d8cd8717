//! A button that copies a text, on a page that stays as it is:
//! [`crate::ui::hooks`] answers it.

use yew::prelude::*;

use crate::text::Lang;
use crate::ui::components::{Picture, icon};
use crate::ui::words::{COPIED, COPY, NOT_COPIED};

/// A button that copies `text`; `what` says what that is.
pub(super) fn copy_button(lang: Lang, text: &str, what: &str) -> Html {
    html! {
        <button type="button" class="copy lively" data-copy={text.to_owned()}
            aria-label={format!("{}: {what}", COPY.get(lang))}>
            { icon(Picture::Copy) }{ icon(Picture::Done) }
        </button>
    }
}

/// Where it is said that something was copied; once in a page.
pub(super) fn copy_news(lang: Lang) -> Html {
    html! {
        <p class="copy-news" role="status" data-copied={COPIED.get(lang)} data-refused={NOT_COPIED.get(lang)}></p>
    }
}
