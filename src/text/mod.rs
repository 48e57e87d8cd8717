//! Sentences in every language of the site.

pub mod markup;

/// A language of the site.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// English
    #[default]
    En,
    /// Hindi
    Hi,
}

impl Lang {
    /// Every language, in the order of the switch.
    pub const ALL: [Self; 2] = [Self::En, Self::Hi];

    /// The tag for `<html lang>` and URLs (BCP 47).
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Hi => "hi",
        }
    }

    /// What the language calls itself.
    pub const fn name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Hi => "हिन्दी",
        }
    }

    /// The language with this tag.
    pub fn of_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.tag() == tag)
    }
}

/// One sentence or more, said in every language. Leaving one out does not compile.
///
/// It may hold the marks that [`markup`] reads, and names in braces that
/// [`Text::fill`] replaces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// English
    pub en: &'static str,
    /// Hindi
    pub hi: &'static str,
}

/// What is said in English, and in Hindi: for tables of many sentences.
pub(crate) const fn t(en: &'static str, hi: &'static str) -> Text {
    Text { en, hi }
}

impl Text {
    /// The same in every language: names, numbers, code.
    pub const fn same(text: &'static str) -> Self {
        Self { en: text, hi: text }
    }

    /// The sentence in `lang`.
    pub const fn get(self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.en,
            Lang::Hi => self.hi,
        }
    }

    /// The sentence in `lang`, with each `{name}` replaced by its value.
    pub fn fill(self, lang: Lang, values: &[(&str, &str)]) -> String {
        fill(self.get(lang), values)
    }
}

/// `sentence` with each `{name}` replaced by its value; a name without a value
/// vanishes.
///
/// Values are put in as they are and never searched for names, so what a user
/// typed stays what it is.
pub fn fill(sentence: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::new();
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, end) = after.split_once('}').unwrap_or((after, ""));
        out += before;
        out += values.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| value);
        rest = end;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    const GREETING: Text = Text {
        en: "Hello {name} at {host}.", hi: "{name} जी, {host} पर नमस्ते।"
    };

    #[test]
    fn names_are_filled_in_every_language() {
        let values = [("name", "{host}"), ("host", "mail.example")];
        assert_eq!(GREETING.fill(Lang::En, &values), "Hello {host} at mail.example.");
        assert_eq!(GREETING.fill(Lang::Hi, &values), "{host} जी, mail.example पर नमस्ते।");
    }

    #[test]
    fn tags_lead_back_to_their_language() {
        for lang in Lang::ALL {
            assert_eq!(Lang::of_tag(lang.tag()), Some(lang));
        }
        assert_eq!(Lang::of_tag("fr"), None);
    }
}
