//! The top of every page: name, ways, language, theme.

use yew::prelude::*;

use super::{Go, Icon, Logo, Picture};
use crate::text::{Lang, Text};
use crate::ui::hooks::{Stored, Theme, use_lang, use_theme};
use crate::ui::route::Page;

/// What [`Header`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(crate) struct HeaderProps {
    /// The page that is shown.
    pub(crate) page: Page,
}

/// The top of every page.
#[component]
pub(crate) fn Header(props: &HeaderProps) -> Html {
    let lang = use_lang();
    let page = props.page;
    html! {
        <header class="top">
            <a class="skip" href="#main">{ SKIP.get(lang) }</a>
            <div class="top-row">
                <Go to={Page::Home} class="brand" current={(page == Page::Home).then_some("page")}>
                    <Logo />
                    <span lang="hi" class="brand-name">{ "डाकिया" }</span>
                    if lang == Lang::En {
                        <span class="brand-latin">{ "Dakiya" }</span>
                    }
                </Go>
                <div class="top-tools">
                    <Languages {page} />
                    <ThemeSwitch />
                </div>
            </div>
            <nav class="ways" aria-label={WAYS.get(lang)}>
                <ul>
                    for (to, words) in WAYS_TO {
                        <li>
                            <Go {to} current={belongs(page, to)}>{ words.get(lang) }</Go>
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
        Page::Learn => matches!(page, Page::Lesson(_) | Page::Command(_) | Page::Commands),
        Page::Programs => matches!(page, Page::Program(_)),
        Page::Providers => matches!(page, Page::Provider(_)),
        _ => false,
    };
    below.then_some("true")
}

/// The same page in every language.
#[component]
fn Languages(props: &HeaderProps) -> Html {
    let here = use_lang();
    html! {
        <ul class="languages" aria-label={LANGUAGE.get(here)}>
            for lang in Lang::ALL {
                <li>
                    <Go to={props.page} {lang} current={(lang == here).then_some("true")}
                        onleave={move |()| Stored::Lang.write(lang.tag())}>
                        { lang.name() }
                    </Go>
                </li>
            }
        </ul>
    }
}

/// The switch between light, dark, and as the system says.
#[component]
fn ThemeSwitch() -> Html {
    let lang = use_lang();
    let (theme, set) = use_theme();
    let (picture, words) = match theme {
        Theme::System => (Picture::System, THEME_SYSTEM),
        Theme::Light => (Picture::Sun, THEME_LIGHT),
        Theme::Dark => (Picture::Moon, THEME_DARK),
    };
    html! {
        <button type="button" class="tool" onclick={set.reform(move |_| theme.next())}
            aria-label={words.get(lang)} title={words.get(lang)}>
            <Icon {picture} />
        </button>
    }
}

const WAYS_TO: [(Page, Text); 4] = [
    (Page::Providers, Text { en: "Providers", hi: "Mail सेवाएँ" }),
    (Page::Programs, Text { en: "Programs", hi: "Programs" }),
    (Page::Learn, Text { en: "Learn SMTP", hi: "SMTP सीखिए" }),
    (Page::HowItWorks, Text { en: "How mail travels", hi: "mail कैसे पहुँचती है" }),
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
