//! Marks inside a sentence: `` `code` ``, `**weight**` and `[words](address)`.
//!
//! Only our own sentences are read this way, never what a user typed.

/// A part of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span<'a> {
    /// Plain words.
    Plain(&'a str),
    /// Something to type or to find on a screen, letter by letter.
    Code(&'a str),
    /// Words with weight.
    Strong(&'a str),
    /// Words that lead somewhere: a full URL, or a page of this site without
    /// its language (`learn/`).
    Link {
        /// What is shown.
        words: &'a str,
        /// Where it leads.
        to: &'a str,
    },
}

/// Takes a sentence apart. A mark that is not closed is plain text.
#[must_use] 
pub fn spans(mut text: &str) -> Vec<Span<'_>> {
    let mut out = Vec::new();
    while let Some(at) = text.find(['`', '*', '[']) {
        let (before, marked) = text.split_at(at);
        let Some((span, rest)) = marked_span(marked) else {
            // Plain up to and including the lone mark (all marks are ASCII).
            let (plain, rest) = text.split_at(at + 1);
            out.push(Span::Plain(plain));
            text = rest;
            continue;
        };
        if !before.is_empty() {
            out.push(Span::Plain(before));
        }
        out.push(span);
        text = rest;
    }
    if !text.is_empty() {
        out.push(Span::Plain(text));
    }
    out
}

/// The span that `text` begins with, and what follows it.
fn marked_span(text: &str) -> Option<(Span<'_>, &str)> {
    if let Some(rest) = text.strip_prefix('`') {
        let (code, rest) = rest.split_once('`')?;
        Some((Span::Code(code), rest))
    } else if let Some(rest) = text.strip_prefix("**") {
        let (strong, rest) = rest.split_once("**")?;
        Some((Span::Strong(strong), rest))
    } else {
        let (words, rest) = text.strip_prefix('[')?.split_once("](")?;
        let (to, rest) = rest.split_once(')')?;
        Some((Span::Link { words, to }, rest))
    }
}

/// The sentence without its marks, for titles and descriptions.
#[must_use] 
pub fn plain(text: &str) -> String {
    spans(text)
        .into_iter()
        .map(|span| match span {
            Span::Plain(words)
            | Span::Code(words)
            | Span::Strong(words)
            | Span::Link { words, .. } => words,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Span, plain, spans};

    #[test]
    fn each_mark_is_read() {
        assert_eq!(
            spans("Port `465`, **not** 25: [why](how-it-works/)."),
            [
                Span::Plain("Port "),
                Span::Code("465"),
                Span::Plain(", "),
                Span::Strong("not"),
                Span::Plain(" 25: "),
                Span::Link { words: "why", to: "how-it-works/" },
                Span::Plain("."),
            ]
        );
    }

    #[test]
    fn a_mark_that_is_not_closed_is_plain() {
        for text in ["a ` b", "2 * 3", "**open", "[words] (no)", "[words](open", "`"] {
            assert_eq!(plain(text), text);
        }
    }
}
