//! A button that copies a text.

use yew::prelude::*;

use super::{Picture, icon};
use crate::text::{Lang, Text};
use crate::ui::hooks::{Copied, use_clipboard};

/// What [`Copy`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(crate) struct CopyProps {
    pub(crate) lang: Lang,
    /// What is copied.
    pub(crate) text: AttrValue,
    /// What it is, for those who do not see what stands beside: `SMTP port`.
    pub(crate) what: AttrValue,
    /// Whether the word “Copy” is shown, or only the picture.
    #[prop_or_default]
    pub(crate) words: bool,
}

/// A button that copies a text and says so.
#[component]
pub(crate) fn Copy(props: &CopyProps) -> Html {
    let lang = props.lang;
    let (copied, copy) = use_clipboard();
    let (picture, words) = match copied {
        Copied::No => (Picture::Copy, COPY),
        Copied::Yes => (Picture::Done, DONE),
        Copied::Refused => (Picture::Warning, REFUSED),
    };
    let text = props.text.clone();
    html! {
        <button type="button" class={classes!("copy", (copied == Copied::Yes).then_some("copied"))}
            onclick={copy.reform(move |_| text.clone())}
            aria-label={format!("{}: {}", COPY.get(lang), props.what)}>
            { icon(picture) }
            if props.words {
                <span>{ words.get(lang) }</span>
            }
            <span class="unseen" role="status">
                if copied != Copied::No { { words.get(lang) } }
            </span>
        </button>
    }
}

const COPY: Text = Text { en: "Copy", hi: "Copy करें" };
const DONE: Text = Text { en: "Copied", hi: "Copy हो गया" };
const REFUSED: Text = Text {
    en: "The browser did not allow it: select and copy by hand",
    hi: "browser ने अनुमति नहीं दी: चुनकर हाथ से copy कीजिए",
};
