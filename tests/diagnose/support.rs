//! Cases of our own: files of blocks, in each a line with hints and a text.

use std::fs;

use dakiya::diagnose::Hints;

/// A text, and what is known of it besides.
#[derive(Debug)]
pub(crate) struct Case {
    program: Option<String>,
    provider: Option<String>,
    /// What somebody would paste.
    pub(crate) text: String,
}

impl Case {
    /// What is known besides the text.
    pub(crate) fn hints(&self) -> Hints<'_> {
        Hints { provider: self.provider.as_deref(), program: self.program.as_deref() }
    }
}

/// The blocks of `text`, between lines `----`.
pub(crate) fn blocks(text: &str) -> Vec<&str> {
    text.split("\n----\n").map(|block| block.trim_end_matches('\n')).collect()
}

/// The cases of the cause `id`: first a line `# program provider`, of which both or the
/// second may be missing, then the text.
pub(crate) fn own_cases(id: &str) -> Vec<Case> {
    let path = format!("{}/tests/diagnose/cases/{id}.txt", env!("CARGO_MANIFEST_DIR"));
    let file = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    blocks(&file)
        .into_iter()
        .map(|block| {
            let (hints, text) = block.split_once('\n').expect("hints and a text");
            let hints = hints.strip_prefix('#').expect("hints begin with #");
            let mut hints = hints.split_whitespace().map(str::to_owned);
            Case { program: hints.next(), provider: hints.next(), text: text.to_owned() }
        })
        .collect()
}
