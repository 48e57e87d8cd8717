//! A sentence and the values for its names: said with its marks drawn, or plain.

use yew::prelude::*;

use crate::text::{Lang, Text, fill, markup};
use crate::ui::place::Place;

/// A sentence and the values for its names.
#[derive(Clone, Debug)]
pub(super) struct Sentence {
    text: Text,
    values: Vec<(&'static str, String)>,
}

impl Sentence {
    /// `text` with its names filled in.
    pub(super) fn new<const N: usize>(text: Text, values: [(&'static str, String); N]) -> Self {
        Self { text, values: values.into() }
    }

    /// As it stands in a page.
    pub(super) fn drawn(&self, place: &Place) -> Html {
        place.say_with(self.text, &self.values())
    }

    /// Without marks, for titles and descriptions.
    pub(super) fn plain(&self, lang: Lang) -> String {
        fill(&markup::plain(self.text.get(lang)), &self.values())
    }

    fn values(&self) -> Vec<(&str, &str)> {
        self.values.iter().map(|(name, value)| (*name, value.as_str())).collect()
    }
}

/// Some words as a list in a sentence: `a, b and c`.
pub(super) fn listed(lang: Lang, words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => format!("{} {} {last}", first.join(", "), AND.get(lang)),
    }
}

const AND: Text = Text { en: "and", hi: "और" };

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_listed_as_people_do() {
        assert_eq!(listed(Lang::En, &["SMTP"]), "SMTP");
        assert_eq!(listed(Lang::En, &["SMTP", "IMAP", "POP3"]), "SMTP, IMAP and POP3");
        assert_eq!(listed(Lang::Hi, &["SMTP", "IMAP"]), "SMTP और IMAP");
    }

    #[test]
    fn a_value_is_never_read_as_a_mark() {
        let text = Text::same("In `{code}`: {name}.");
        let sentence = Sentence::new(text, [("code", "a".into()), ("name", "**b**".into())]);
        assert_eq!(sentence.plain(Lang::En), "In a: **b**.");
    }
}
