//! `/`: which language? A small script answers for those who were here before
//! and those whose browser tells; this page is for everyone else.

use yew::prelude::*;
use yew_router::Routable;

use crate::text::{Lang, Text};
use crate::ui::components::Logo;
use crate::ui::route::Page;

/// What [`Choose`] and the page for unknown paths take.
#[derive(Debug, PartialEq, Properties)]
pub struct ChooseProps {
    /// The folder that the site lives in, without its last slash.
    pub base: AttrValue,
}

/// The page.
#[component]
pub fn Choose(props: &ChooseProps) -> Html {
    html! {
        <main id="main" class="no-page">
            <p class="brand"><Logo /><span lang="hi" class="brand-name">{ "डाकिया" }</span></p>
            <h1 class="unseen">{ "Dakiya" }</h1>
            for lang in Lang::ALL {
                <section lang={lang.tag()}>
                    <h2>{ Page::Home.title(lang) }</h2>
                    <p>{ Page::Home.description(lang) }</p>
                    <Doors {lang} base={props.base.clone()} />
                </section>
            }
        </main>
    }
}

/// What [`Doors`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(super) struct DoorsProps {
    pub(super) lang: Lang,
    pub(super) base: AttrValue,
}

/// The way into the site, in one language.
#[component]
pub(super) fn Doors(props: &DoorsProps) -> Html {
    let lang = props.lang;
    let href = format!("{}{}", props.base, Page::Home.in_lang(lang).to_path());
    html! { <p><a class="go-on" {href} lang={lang.tag()}>{ ENTER.get(lang) }</a></p> }
}

const ENTER: Text = Text {
    en: "Continue in English", hi: "हिन्दी में आगे बढ़िए"
};
