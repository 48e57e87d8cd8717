//! stub
use crate::registry::Entry;
use yew::prelude::*;
#[derive(Debug, PartialEq, Properties)]
pub(crate) struct LessonProps {
    pub(crate) scenario: Entry<crate::scenarios::Scenario>,
}
#[component]
pub(crate) fn Lesson(props: &LessonProps) -> Html {
    html! { <h1>{ props.scenario.title.en }</h1> }
}
