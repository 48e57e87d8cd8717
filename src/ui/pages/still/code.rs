//! `/<lang>/fix/codes/<language>/<code>/`: one code with which servers answer.

use yew::prelude::*;

use crate::diagnose::{CAUSES, Codes, Known, ResponseCode, known};
use crate::text::Text;
use crate::ui::place::Place;
use crate::ui::route::Page;

/// The page.
pub(super) fn page(place: &Place, codes: &'static Codes, code: &'static ResponseCode) -> Html {
    let lang = place.lang;
    let texts: Vec<_> = known().filter(|known| comes_with(known, codes, code)).collect();
    html! {
        <article class="code-page">
            <p class="where">{ place.go(Page::Codes, super::codes::TITLE.get(lang)) }</p>
            <h1><code translate="no">{ code.code }</code></h1>
            { place.lead(code.meaning) }
            <dl class="facts">
                <dt>{ KIND.get(lang) }</dt>
                <dd>{ codes.title.get(lang) }</dd>
                if !code.name.is_empty() {
                    <dt>{ NAME.get(lang) }</dt>
                    <dd lang="en">{ code.name }</dd>
                }
                <dt>{ DEFINED.get(lang) }</dt>
                <dd>{ code.reference }</dd>
            </dl>
            if !code.causes.is_empty() {
                <h2 id="causes">{ CAUSED.get(lang) }</h2>
                <ul>
                    for cause in code.causes.iter().filter_map(|id| CAUSES.get(id)) {
                        <li>{ place.go(Page::Cause(cause.id), place.say(cause.title)) }</li>
                    }
                </ul>
            }
            if !texts.is_empty() {
                <h2 id="texts">{ TEXTS.get(lang) }</h2>
                { said(place, &texts) }
            }
        </article>
    }
}

/// Texts of servers and programs, each with what it means.
pub(super) fn said(place: &Place, texts: &[&'static Known]) -> Html {
    html! {
        <dl class="known-texts">
            for text in texts {
                <div data-search={searched(text)}>
                    <dt translate="no"><q>{ text.text }</q></dt>
                    <dd>
                        { place.say(text.meaning) }{ " " }{ place.say(text.fix) }
                        { sourced(place, text) }
                    </dd>
                </div>
            }
        </dl>
    }
}

/// Where a text was read, and when.
fn sourced(place: &Place, text: &Known) -> Html {
    let lang = place.lang;
    let words = match text.source {
        None => UNCONFIRMED.get(lang).to_owned(),
        Some((source, "")) => SOURCE.fill(lang, &[("source", source)]),
        Some((source, month)) => DATED.fill(lang, &[("source", source), ("month", month)]),
    };
    html! { <small class="dated">{ " " }{ words }</small> }
}

/// What a text can be found by.
fn searched(text: &Known) -> String {
    let code = text.code.map(|code| code.to_string()).unwrap_or_default();
    let parts = [text.whose, text.text, &code, text.enhanced.unwrap_or_default()];
    [parts.join(" "), text.meaning.en.to_owned(), text.meaning.hi.to_owned()]
        .join(" ")
        .to_lowercase()
}

/// Whether a text usually comes with this code.
fn comes_with(text: &Known, codes: &Codes, code: &ResponseCode) -> bool {
    match codes.id {
        "smtp" => text.code.is_some_and(|reply| code.code == reply.to_string()),
        "enhanced" => {
            let class_left_out = |enhanced: &str| enhanced.get(1..) == code.code.get(1..);
            text.enhanced.is_some_and(class_left_out)
        }
        _ => false,
    }
}

const CAUSED: Text = Text {
    en: "What may be behind it", hi: "इसके पीछे क्या हो सकता है"
};
const DATED: Text =
    Text { en: "Read in {source}, {month}.", hi: "स्रोत: {source}, {month}।" };
const DEFINED: Text = Text { en: "Defined in", hi: "कहाँ तय हुआ" };
const KIND: Text = Text { en: "Kind of code", hi: "code का प्रकार" };
const NAME: Text = Text { en: "Its name in the registry", hi: "registry में नाम" };
const SOURCE: Text = Text { en: "Read in {source}.", hi: "स्रोत: {source}।" };
const TEXTS: Text = Text {
    en: "Who says it, and in which words", hi: "कौन कहता है, और किन शब्दों में"
};
const UNCONFIRMED: Text = Text {
    en: "Not confirmed by a record yet.",
    hi: "इसका कोई record अभी नहीं मिला।",
};
