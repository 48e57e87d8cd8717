//! Our own sentences, with their marks drawn.

use yew::prelude::*;

use super::{Go, Icon, Picture};
use crate::text::Text;
use crate::text::markup::{Span, spans};
use crate::ui::hooks::use_lang;
use crate::ui::route::Page;

/// What [`Say`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(crate) struct SayProps {
    pub(crate) text: Text,
}

/// A sentence in the language of the page, inside of other text.
#[component]
pub(crate) fn Say(props: &SayProps) -> Html {
    let lang = use_lang();
    html! { for span in spans(props.text.get(lang)) { { drawn(span) } } }
}

/// What [`Prose`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(crate) struct ProseProps {
    pub(crate) text: Text,
    #[prop_or_default]
    pub(crate) class: Classes,
}

/// A paragraph in the language of the page.
#[component]
pub(crate) fn Prose(props: &ProseProps) -> Html {
    html! { <p class={props.class.clone()}><Say text={props.text} /></p> }
}

fn drawn(span: Span<'_>) -> Html {
    match span {
        Span::Plain(words) => html! { { words.to_owned() } },
        Span::Code(code) => html! { <code translate="no">{ code.to_owned() }</code> },
        Span::Strong(words) => html! { <strong>{ words.to_owned() }</strong> },
        Span::Link { words, to } => match Page::parse(to) {
            Some(page) => html! { <Go to={page}>{ words.to_owned() }</Go> },
            None => html! {
                <a href={to.to_owned()} rel="noreferrer" class="away">
                    { words.to_owned() }<Icon picture={Picture::Away} />
                </a>
            },
        },
    }
}
