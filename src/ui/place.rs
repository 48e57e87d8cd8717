//! Where the reader is: the language, and the folder that the site lives in.
//! It says sentences and makes links. Plain functions, since each component
//! costs some kilobytes of program.

use yew::prelude::*;
use yew_router::Routable;

use super::components::{Picture, icon};
use super::route::{Page, Route};
use super::words::DOES_NOT_WORK;
use crate::text::markup::{Span, spans};
use crate::text::{Lang, Text, fill};

/// Where the reader is.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// The language of the page.
    pub lang: Lang,
    /// The folder that the site lives in, without its last slash: empty at the
    /// root of a host, `/dakiya` below it.
    pub base: AttrValue,
}

/// Values for the names in braces of a sentence.
pub(super) type Values<'a> = &'a [(&'a str, &'a str)];

impl Place {
    /// A sentence with its marks drawn.
    pub(super) fn say(&self, text: Text) -> Html {
        self.say_with(text, &[])
    }

    /// A sentence with its marks drawn and its names filled in. The marks are
    /// read first: values are shown letter by letter.
    pub(super) fn say_with(&self, text: Text, values: Values<'_>) -> Html {
        self.filled(text.get(self.lang), values)
    }

    /// A sentence of the engine with its marks drawn: its names are filled in.
    pub(super) fn marked(&self, sentence: &str) -> Html {
        self.filled(sentence, &[])
    }

    fn filled(&self, sentence: &str, values: Values<'_>) -> Html {
        spans(sentence).into_iter().map(|span| self.drawn(span, values)).collect()
    }

    /// A paragraph.
    pub(super) fn prose(&self, text: Text) -> Html {
        html! { <p>{ self.say(text) }</p> }
    }

    /// The paragraph that a page begins with.
    pub(super) fn lead(&self, text: Text) -> Html {
        html! { <p class="lead">{ self.say(text) }</p> }
    }

    /// Where `page` is, in the language of the reader.
    pub(super) fn href(&self, page: Page) -> String {
        self.href_in(page, self.lang)
    }

    /// Where `page` is in `lang`.
    pub(super) fn href_in(&self, page: Page, lang: Lang) -> String {
        self.address(&page.in_lang(lang))
    }

    /// Where `route` is, from the root of the host.
    pub(super) fn address(&self, route: &Route) -> String {
        format!("{}{}", self.base, route.to_path())
    }

    /// A link to a page of this site.
    pub(super) fn go(&self, page: Page, words: impl Into<Html>) -> Html {
        html! { <a href={self.href(page)}>{ words.into() }</a> }
    }

    /// A link to the laboratory, which plays the settings in `also`.
    pub(super) fn play(&self, also: String, words: impl Into<Html>) -> Html {
        html! { <a href={self.href(Page::Lab)} data-also={also} class="go-on plain play-link">{ words.into() }</a> }
    }

    /// The link to where an error can be pasted, with what is known already in `also`.
    pub(super) fn mend(&self, also: String) -> Html {
        let page = Page::Fix.in_lang(self.lang);
        let href = self.address(&Route { fragment: also.clone(), ..page });
        html! { <p class="mend"><a {href} data-also={also}>{ DOES_NOT_WORK.get(self.lang) }</a></p> }
    }

    /// The link to what most people do next.
    pub(super) fn go_on(&self, page: Page, words: impl Into<Html>) -> Html {
        html! {
            <a href={self.href(page)} class="go-on">
                { words.into() }{ icon(Picture::Right) }
            </a>
        }
    }

    /// A link to a page of this site, with what is to be found there.
    pub(super) fn tile(&self, page: Page, title: impl Into<Html>, about: impl Into<Html>) -> Html {
        html! { <li>{ self.door(page, title, about) }</li> }
    }

    /// What stands in a tile.
    pub(super) fn door(&self, page: Page, title: impl Into<Html>, about: impl Into<Html>) -> Html {
        html! {
            <a href={self.href(page)} class="tile">
                <strong>{ title.into() }</strong>
                <span class="tile-about">{ about.into() }</span>
            </a>
        }
    }

    fn drawn(&self, span: Span<'_>, values: Values<'_>) -> Html {
        match span {
            Span::Plain(words) => Html::from(fill(words, values)),
            Span::Code(code) => html! { <code translate="no">{ fill(code, values) }</code> },
            Span::Strong(words) => html! { <strong>{ fill(words, values) }</strong> },
            Span::Link { words, to } => match Page::parse(to) {
                Some(page) => self.go(page, fill(words, values)),
                None => away(to.to_owned(), fill(words, values)),
            },
        }
    }
}

/// A link to another site.
pub(super) fn away(url: impl Into<AttrValue>, words: impl Into<Html>) -> Html {
    html! {
        <a href={url.into()} rel="noreferrer" class="away">
            { words.into() }{ icon(Picture::Away) }
        </a>
    }
}

/// The host in `url`, so that people see where a link leads.
pub(super) fn host(url: &str) -> &str {
    url.trim_start_matches("https://").split('/').next().unwrap_or(url)
}
