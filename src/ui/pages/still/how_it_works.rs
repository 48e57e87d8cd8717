//! stub

use yew::prelude::*;

use crate::ui::place::Place;

pub(super) fn page(_place: &Place) -> Html {
    html! { <h1>{ "How" }</h1> }
}
