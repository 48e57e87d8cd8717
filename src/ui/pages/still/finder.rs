//! The controls above a long list: a search field, lists to choose from, and how
//! many were found. [`crate::ui::hooks`] answers them.

use yew::prelude::*;

use crate::text::{Lang, Text};

/// The controls for a list of `all` things. `hint` says what can be searched for,
/// `found` how many there are, in `{found}` and `{all}`.
pub(super) fn finder(lang: Lang, hint: Text, found: Text, all: usize, choices: Html) -> Html {
    let all = all.to_string();
    html! {
        <search class="finder lively" data-filter={found.get(lang)}>
            <div class="field wide">
                <label for="find">{ SEARCH.get(lang) }</label>
                <input id="find" type="search" autocomplete="off" autocapitalize="none"
                    spellcheck="false" maxlength="300" aria-describedby="find-hint" />
                <p class="hint" id="find-hint">{ hint.get(lang) }</p>
            </div>
            { choices }
            <p class="found-count" role="status">
                { found.fill(lang, &[("found", &all), ("all", &all)]) }
            </p>
        </search>
    }
}

/// A list of kinds to choose one from.
pub(super) fn kinds(
    lang: Lang,
    options: impl Iterator<Item = (&'static str, &'static str)>,
) -> Html {
    choice("kind", KIND.get(lang), EVERY_KIND.get(lang), options)
}

/// A list to choose one from: what stands in `data-` and `id` of an item, and its
/// words; `any` takes every one.
pub(super) fn choice(
    id: &'static str,
    label: &'static str,
    any: &'static str,
    options: impl Iterator<Item = (&'static str, &'static str)>,
) -> Html {
    let name = format!("by-{id}");
    html! {
        <div class="field">
            <label for={name.clone()}>{ label }</label>
            <select id={name} data-by={id}>
                <option value="">{ any }</option>
                for (value, words) in options {
                    <option {value}>{ words }</option>
                }
            </select>
        </div>
    }
}

const EVERY_KIND: Text = Text { en: "Every kind", hi: "हर प्रकार" };
const KIND: Text = Text { en: "Kind", hi: "प्रकार" };
const SEARCH: Text = Text { en: "Search", hi: "खोजिए" };
