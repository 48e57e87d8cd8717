//! A button that copies a text, on a page that stays as it is:
//! [`crate::ui::hooks`] answers it.

use yew::prelude::*;

use crate::text::{Lang, Text};
use crate::ui::components::{Picture, icon};

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
        <p class="copy-news" role="status" data-copied={DONE.get(lang)} data-refused={REFUSED.get(lang)}></p>
    }
}

const COPY: Text = Text { en: "Copy", hi: "Copy करें" };
const DONE: Text = Text { en: "Copied", hi: "Copy हो गया" };
const REFUSED: Text = Text {
    en: "The browser did not allow it: select and copy by hand",
    hi: "browser ने अनुमति नहीं दी: चुनकर हाथ से copy कीजिए",
};
