//! A sentence, and what is filled into it.

use crate::text::{Lang, Text};

/// A sentence with names in braces, and their values. The values are kept apart
/// so that what came over the network is never read as a mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The sentence.
    pub text: Text,
    /// What stands for each name in braces.
    pub values: Vec<(&'static str, String)>,
}

impl Said {
    /// A sentence with these values.
    pub(super) fn with(text: Text, values: &[(&'static str, &str)]) -> Self {
        let values = values.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        Self { text, values }
    }

    /// The whole sentence in `lang`, with its marks.
    #[must_use] 
    pub fn say(&self, lang: Lang) -> String {
        let values: Vec<_> = self.values.iter().map(|(name, value)| (*name, &**value)).collect();
        self.text.fill(lang, &values)
    }
}

impl From<Text> for Said {
    fn from(text: Text) -> Self {
        Self { text, values: Vec::new() }
    }
}
