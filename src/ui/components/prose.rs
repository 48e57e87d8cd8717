//! Our own sentences, with their marks drawn.

use yew::prelude::*;

use super::{Go, Icon, Picture};
use crate::text::markup::{Span, spans};
use crate::text::{Text, fill};
use crate::ui::hooks::use_lang;
use crate::ui::route::Page;

/// Values for the names in braces of a sentence.
pub(crate) type Values = Vec<(&'static str, AttrValue)>;

/// What [`Say`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(crate) struct SayProps {
    pub(crate) text: Text,
    #[prop_or_default]
    pub(crate) values: Values,
}

/// A sentence in the language of the page, inside of other text. Its marks are
/// read before its names are filled in: values are shown letter by letter.
#[component]
pub(crate) fn Say(props: &SayProps) -> Html {
    let lang = use_lang();
    let values: Vec<_> = props.values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    html! { for span in spans(props.text.get(lang)) { { drawn(span, &values) } } }
}

/// What [`Prose`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(crate) struct ProseProps {
    pub(crate) text: Text,
    #[prop_or_default]
    pub(crate) values: Values,
    #[prop_or_default]
    pub(crate) class: Classes,
}

/// A paragraph in the language of the page.
#[component]
pub(crate) fn Prose(props: &ProseProps) -> Html {
    html! { <p class={props.class.clone()}><Say text={props.text} values={props.values.clone()} /></p> }
}

fn drawn(span: Span<'_>, values: &[(&str, &str)]) -> Html {
    let filled = |words: &str| fill(words, values);
    match span {
        Span::Plain(words) => html! { { filled(words) } },
        Span::Code(code) => html! { <code translate="no">{ filled(code) }</code> },
        Span::Strong(words) => html! { <strong>{ filled(words) }</strong> },
        Span::Link { words, to } => match Page::parse(to) {
            Some(page) => html! { <Go to={page}>{ filled(words) }</Go> },
            None => html! {
                <a href={to.to_owned()} rel="noreferrer" class="away">
                    { filled(words) }<Icon picture={Picture::Away} />
                </a>
            },
        },
    }
}
