//! stub
use yew::prelude::*;
#[component]
pub(crate) fn HowItWorks() -> Html {
    html! { <h1>{ "How" }</h1> }
}
