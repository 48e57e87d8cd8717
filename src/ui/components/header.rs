//! The top of every page: name, ways, language, theme.

use yew::prelude::*;

use super::logo::logo;
use super::{Picture, icon};
use crate::text::{Lang, Text};
use crate::ui::hooks::{Stored, Theme, use_theme};
use crate::ui::place::Place;
use crate::ui::route::Page;
use crate::ui::words::{HOW_MAIL_TRAVELS, LEARN_SMTP, MAIL_PROVIDERS, MEND, PROGRAMS};

/// What [`Header`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(crate) struct HeaderProps {
    pub(crate) place: Place,
    /// The page that is shown.
    pub(crate) page: Page,
}

/// The top of every page.
#[component]
pub(crate) fn Header(props: &HeaderProps) -> Html {
    let HeaderProps { place, page } = props;
    let (lang, page) = (place.lang, *page);
    let (theme, set_theme) = use_theme();
    html! {
        <header class="top">
            <a class="skip" href="#main">{ SKIP.get(lang) }</a>
            <div class="top-row">
                <a href={place.href(Page::Home)} class="brand"
                    aria-current={(page == Page::Home).then_some("page")}>
                    { logo() }
                    <span lang="hi" class="brand-name">{ "डाकिया" }</span>
                    if lang == Lang::En {
                        <span class="brand-latin">{ "Dakiya" }</span>
                    }
                </a>
                <div class="top-tools">
                    { languages(place, page) }
                    { theme_switch(lang, theme, &set_theme) }
                </div>
            </div>
            <nav class="ways" aria-label={WAYS.get(lang)}>
                <ul>
                    for (to, words) in WAYS_TO {
                        <li>
                            <a href={place.href(to)} aria-current={belongs(page, to)}>
                                { words.get(lang) }
                            </a>
                        </li>
                    }
                </ul>
            </nav>
        </header>
    }
}

/// For `aria-current`: whether `page` is `to`, or lies below it.
fn belongs(page: Page, to: Page) -> Option<&'static str> {
    if page == to {
        return Some("page");
    }
    let below = match to {
        Page::Learn => {
            matches!(
                page,
                Page::Lesson(_)
                    | Page::Level(_)
                    | Page::Levels
                    | Page::Quiz
                    | Page::Lab
                    | Page::Command(_)
                    | Page::Commands
            )
        }
        Page::Fix => matches!(page, Page::Cause(_) | Page::Code(_) | Page::Codes),
        Page::Programs => matches!(page, Page::Program(_)),
        Page::Providers => matches!(page, Page::Provider(_)),
        _ => false,
    };
    below.then_some("true")
}

/// The same page in every language.
fn languages(place: &Place, page: Page) -> Html {
    html! {
        <nav aria-label={LANGUAGE.get(place.lang)}>
            <ul class="languages">
            for lang in Lang::ALL {
                <li>
                    <a href={place.href_in(page, lang)} lang={lang.tag()} hreflang={lang.tag()}
                        aria-current={(lang == place.lang).then_some("true")}
                        onclick={move |_| Stored::Lang.write(lang.tag())}>
                        { lang.name() }
                    </a>
                </li>
            }
            </ul>
        </nav>
    }
}

/// The switch between light, dark, and as the system says.
fn theme_switch(lang: Lang, theme: Theme, set: &Callback<Theme>) -> Html {
    let (picture, words) = match theme {
        Theme::System => (Picture::System, THEME_SYSTEM),
        Theme::Light => (Picture::Sun, THEME_LIGHT),
        Theme::Dark => (Picture::Moon, THEME_DARK),
    };
    html! {
        <button type="button" class="tool" onclick={set.reform(move |_| theme.next())}
            aria-label={words.get(lang)} title={words.get(lang)}>
            { icon(picture) }
        </button>
    }
}

const WAYS_TO: [(Page, Text); 5] = [
    (Page::Providers, MAIL_PROVIDERS),
    (Page::Programs, PROGRAMS),
    (Page::Fix, MEND),
    (Page::Learn, LEARN_SMTP),
    (Page::HowItWorks, HOW_MAIL_TRAVELS),
];
const LANGUAGE: Text = Text { en: "Language", hi: "भाषा" };
const SKIP: Text =
    Text { en: "To the content", hi: "सीधे मुख्य भाग पर" };
const THEME_DARK: Text = Text {
    en: "Theme: dark. Change to: as the system",
    hi: "रंग: गहरा। बदलें: system के अनुसार",
};
const THEME_LIGHT: Text = Text {
    en: "Theme: light. Change to: dark", hi: "रंग: हल्का। बदलें: गहरा"
};
const THEME_SYSTEM: Text = Text {
    en: "Theme: as the system. Change to: light",
    hi: "रंग: system के अनुसार। बदलें: हल्का",
};
const WAYS: Text = Text { en: "Main", hi: "मुख्य" };
