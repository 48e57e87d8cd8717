//! The search and the filters above a long list.

use gloo::events::EventListener;
use js_sys::JsString;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};

use super::dom::{all, below, document, show};
use crate::text::fill;

/// Answers the controls in `data-filter`: of the elements with `data-search` those
/// are shown that fit.
pub(super) fn answer_filter() -> Vec<EventListener> {
    // A browser that goes back to the page fills in what was typed.
    if Asked::now().is_some_and(|asked| !asked.is_all()) {
        apply();
    }
    let finder = document().and_then(|d| d.query_selector("[data-filter]").ok().flatten());
    let listeners = finder.map(|finder| {
        ["input", "change"].map(|kind| EventListener::new(&finder, kind, |_| apply()))
    });
    listeners.into_iter().flatten().collect()
}

/// What is asked for.
struct Asked {
    finder: Element,
    query: String,
    /// An attribute, and what it shall be; empty: anything.
    choices: Vec<(String, String)>,
}

impl Asked {
    /// What stands in the controls.
    fn now() -> Option<Self> {
        let finder = document()?.query_selector("[data-filter]").ok()??;
        let input = finder.query_selector("input").ok()??.dyn_into::<HtmlInputElement>().ok()?;
        let lists = below(&finder, "[data-by]").into_iter().filter_map(|list| {
            let attribute = format!("data-{}", list.get_attribute("data-by")?);
            Some((attribute, list.dyn_into::<HtmlSelectElement>().ok()?.value()))
        });
        // The browser's own, so that the tables of Unicode are not part of the program.
        let query = String::from(JsString::from(input.value()).to_lower_case());
        Some(Self { query, choices: lists.collect(), finder })
    }

    fn is_all(&self) -> bool {
        self.query.trim().is_empty() && self.choices.iter().all(|(_, wanted)| wanted.is_empty())
    }

    fn is_met_by(&self, item: &Element) -> bool {
        let chosen = self.choices.iter().all(|(attribute, wanted)| {
            wanted.is_empty() || item.get_attribute(attribute).as_ref() == Some(wanted)
        });
        chosen && fits(&item.get_attribute("data-search").unwrap_or_default(), &self.query)
    }
}

fn apply() {
    let Some(asked) = Asked::now() else { return };
    let (mut found, mut of) = (0, 0);
    for group in all("[data-group]") {
        let items = below(&group, "[data-search]");
        let mut here = 0;
        for item in &items {
            let shown = asked.is_met_by(item);
            show(item, shown);
            here += usize::from(shown);
        }
        show(&group, here > 0);
        for count in below(&group, "[data-count]") {
            count.set_text_content(Some(&here.to_string()));
        }
        found += here;
        of += items.len();
    }
    for none in all("[data-none]") {
        show(&none, found == 0);
    }
    let words = asked.finder.get_attribute("data-filter").unwrap_or_default();
    let news = fill(&words, &[("found", &found.to_string()), ("all", &of.to_string())]);
    for status in below(&asked.finder, "[role=status]") {
        status.set_text_content(Some(&news));
    }
}

/// `text`, which is in lower case, without what people write one way or another:
/// the dot below a Devanagari letter, hyphens, and characters that join.
pub(crate) fn folded(text: &str) -> String {
    text.chars().filter_map(base).collect()
}

/// Whether every word of `query`, which is in lower case, stands in `searched`, which
/// is [`folded`]. Of an address the domain counts.
pub(crate) fn fits(searched: &str, query: &str) -> bool {
    query.split_whitespace().all(|word| {
        let word = word.rsplit_once('@').map_or(word, |(_, domain)| domain);
        searched.contains(&folded(word))
    })
}

const fn base(c: char) -> Option<char> {
    Some(match c {
        // Nukta, hyphen, joiners.
        '\u{93c}' | '-' | '\u{ad}' | '\u{200c}' | '\u{200d}' | '\u{2010}' | '\u{2011}' => {
            return None;
        }
        // With the dot in the letter itself.
        '\u{958}' => 'क',
        '\u{959}' => 'ख',
        '\u{95a}' => 'ग',
        '\u{95b}' => 'ज',
        '\u{95c}' => 'ड',
        '\u{95d}' => 'ढ',
        '\u{95e}' => 'फ',
        '\u{95f}' => 'य',
        // The moon is often written as a dot.
        'ँ' => 'ं',
        c => c,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dot_below_a_letter_makes_no_difference() {
        assert_eq!(folded("रेडिफ\u{93c}"), folded("रेडिफ"));
        assert_eq!(folded("रेडि\u{95e}"), folded("रेडिफ"));
        assert_eq!(folded("\u{95b}ोहो"), folded("जोहो"));
        assert_eq!(folded("जी-मेल"), folded("जीमेल"));
    }

    #[test]
    fn every_word_has_to_stand_there() {
        let searched = folded("gmail जीमेल gmail.com smtp.gmail.com t-online.de");
        for query in ["", "  ", "gmail smtp", "asha@gmail.com", "t-online", "tonline", "asha@"] {
            assert!(fits(&searched, query), "{query}");
        }
        for query in ["gmail imap", "asha@gmx.de"] {
            assert!(!fits(&searched, query), "{query}");
        }
    }
}
