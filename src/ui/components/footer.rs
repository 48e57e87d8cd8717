//! The bottom of every page: what this site promises.

use yew::prelude::*;

use super::{Go, Say};
use crate::text::Text;
use crate::ui::hooks::use_lang;
use crate::ui::route::Page;

/// The bottom of every page.
#[component]
pub(crate) fn Footer() -> Html {
    let lang = use_lang();
    html! {
        <footer class="bottom">
            <p><Say text={PROMISE} /></p>
            <p><Go to={Page::About}>{ ABOUT.get(lang) }</Go></p>
        </footer>
    }
}

const ABOUT: Text =
    Text { en: "About Dakiya", hi: "डाकिया के बारे में" };
const PROMISE: Text = Text {
    en: "Everything happens in your browser. Dakiya never connects to a mail server, never asks for a password, and sends nothing of what you type anywhere.",
    hi: "सब कुछ आपके browser में ही होता है। डाकिया न किसी mail server से जुड़ता है, न password माँगता है, और न आपका लिखा हुआ कहीं भेजता है।",
};
