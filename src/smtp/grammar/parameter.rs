//! ESMTP parameters after a path (RFC 5321 §4.1.2).

use std::sync::Arc;

use super::super::Part;
use super::super::cursor::Cursor;

/// `KEYWORD` or `KEYWORD=value`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    written: Arc<str>,
    /// Where the name ends.
    end: usize,
    /// Where it stands in the line, in octets.
    pub at: usize,
}

impl Parameter {
    /// The name, as it was written.
    #[must_use] 
    pub fn keyword(&self) -> &str {
        &self.written[..self.end]
    }

    /// What it is set to.
    #[must_use] 
    pub fn value(&self) -> Option<&str> {
        self.written[self.end..].strip_prefix('=')
    }

    /// Where its value stands in the line, or itself if it has none, in octets.
    #[must_use] 
    pub fn value_at(&self) -> usize {
        self.at + self.value().map_or(0, |_| self.end + 1)
    }

    /// Whether it has this name.
    #[must_use] 
    pub fn is(&self, keyword: &str) -> bool {
        self.keyword().eq_ignore_ascii_case(keyword)
    }
}

/// How freely a server lets parameters be written.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a freedom of its own")]
pub(in super::super) struct Parameters {
    /// Whether `KEYWORD=` may be left without a value.
    pub(in super::super) empty_value: bool,
    /// Whether any word may be a keyword, and any number of spaces stand between.
    pub(in super::super) any_word: bool,
    /// Whether a hyphen may stand in a name.
    pub(in super::super) hyphens: bool,
    /// Whether any number of spaces and tabs may stand between them.
    pub(in super::super) gaps: bool,
    /// Whether the first may stand right behind the path.
    pub(in super::super) glued: bool,
    /// Whether those are let pass that no extension on offer knows.
    pub(in super::super) unknown: bool,
    /// Which may come twice.
    pub(in super::super) twice: fn(&str) -> bool,
    /// Whether they may come after `HELO`.
    pub(in super::super) after_helo: bool,
    /// Whether all of them are read before the size is weighed.
    pub(in super::super) size_last: bool,
}

impl Parameters {
    /// As RFC 5321 has it.
    pub(in super::super) const STRICT: Self = Self {
        empty_value: false,
        any_word: false,
        hyphens: true,
        gaps: false,
        glued: false,
        unknown: false,
        twice: |_| false,
        after_helo: false,
        size_last: false,
    };

    /// Nobody looks.
    pub(in super::super) const LOOSE: Self = Self {
        empty_value: true,
        any_word: true,
        hyphens: true,
        gaps: false,
        glued: false,
        unknown: true,
        twice: |_| true,
        after_helo: true,
        size_last: false,
    };
}

/// Reads all that is left of a line as parameters; `None`: it is something else.
pub(in super::super) fn parameters(
    cursor: &mut Cursor<'_>,
    rules: Parameters,
) -> Option<Vec<Parameter>> {
    let mut parameters = Vec::new();
    loop {
        // Spaces at the end of a line are let pass (RFC 5321 §4.1.1).
        let from = cursor.at();
        let space = cursor.take_while(|c| c == ' ' || (rules.gaps && c == '\t'));
        if cursor.is_done() {
            return Some(parameters);
        }
        let glued = rules.glued && parameters.is_empty();
        if (space.is_empty() && !glued) || (space.len() > 1 && !rules.any_word && !rules.gaps) {
            return cursor.fail_at(from + 1);
        }
        parameters.push(parameter(cursor, rules)?);
    }
}

fn parameter(cursor: &mut Cursor<'_>, rules: Parameters) -> Option<Parameter> {
    let from = cursor.at();
    let keyword = cursor.take_while(|c| {
        c.is_ascii_alphanumeric()
            || (c == '-' && rules.hyphens)
            || (rules.any_word && !matches!(c, '=' | ' ') && (c != '\t' || rules.glued))
    });
    cursor.mark(from, Part::ParameterName);
    if !rules.any_word && !keyword.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return cursor.fail_at(from);
    }
    let end = cursor.at();
    if cursor.eat("=") {
        let from = cursor.at();
        let value =
            cursor.take_while(|c| (c != '=' || rules.any_word) && c != ' ' && !c.is_control());
        cursor.mark(from, Part::ParameterValue);
        if value.is_empty() && !rules.empty_value {
            return None;
        }
    }
    Some(Parameter { written: cursor.since(from).into(), end: end - from, at: from })
}

#[cfg(test)]
mod tests {
    use super::{Cursor, Parameters, parameters};

    #[test]
    fn parameters_are_words_and_values() {
        let read = parameters(&mut Cursor::new(" SIZE=500 SMTPUTF8 "), Parameters::STRICT)
            .expect("parameters");
        assert!(read[0].is("size") && read[0].value() == Some("500"));
        assert!(read[1].is("SMTPUTF8") && read[1].value().is_none());
    }

    #[test]
    fn anything_else_is_refused() {
        for text in ["SIZE=500", " SIZE=", " =5", " -A", " A=b=c", "  A", " A,B"] {
            assert!(parameters(&mut Cursor::new(text), Parameters::STRICT).is_none(), "{text}");
        }
    }
}
