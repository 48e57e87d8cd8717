//! A link to a page of this site. It carries the draft along.

use yew::prelude::*;
use yew_router::hooks::use_navigator;

use crate::text::Lang;
use crate::ui::hooks::{use_draft, use_lang};
use crate::ui::route::{Page, Route};
use yew_router::Routable;

/// What [`Go`] takes.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct GoProps {
    /// The page that it leads to.
    pub(crate) to: Page,
    /// The language of that page; by default the language of this one.
    #[prop_or_default]
    pub(crate) lang: Option<Lang>,
    #[prop_or_default]
    pub(crate) class: Classes,
    /// `page` where it leads to the page that is shown, for `aria-current`.
    #[prop_or_default]
    pub(crate) current: Option<&'static str>,
    /// Called before leaving.
    #[prop_or_default]
    pub(crate) onleave: Callback<()>,
    pub(crate) children: Html,
}

/// A link to a page of this site.
#[component]
pub(crate) fn Go(props: &GoProps) -> Html {
    let here = use_lang();
    let draft = use_draft();
    let navigator = use_navigator();
    let lang = props.lang.unwrap_or(here);
    let route = Route { lang, page: props.to, fragment: draft.fragment() };
    let base = navigator.as_ref().and_then(|navigator| navigator.basename()).unwrap_or_default();
    let href = format!("{base}{}", route.to_path());
    let onleave = props.onleave.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        onleave.emit(());
        let elsewhere =
            event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
        if let (Some(navigator), false) = (&navigator, elsewhere || event.button() != 0) {
            event.prevent_default();
            navigator.push(&route);
        }
    });
    let foreign = props.lang.map(Lang::tag);
    html! {
        <a {href} {onclick} class={props.class.clone()} lang={foreign} hreflang={foreign}
            aria-current={props.current}>
            { props.children.clone() }
        </a>
    }
}
