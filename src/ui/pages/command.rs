//! stub
use crate::registry::Entry;
use yew::prelude::*;
#[derive(Debug, PartialEq, Properties)]
pub(crate) struct CommandProps {
    pub(crate) verb: Entry<crate::smtp::Verb>,
}
#[component]
pub(crate) fn Command(props: &CommandProps) -> Html {
    html! { <h1>{ props.verb.word }</h1> }
}
