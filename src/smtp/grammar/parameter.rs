//! ESMTP parameters after a path (RFC 5321 §4.1.2).

use super::super::Part;
use super::super::cursor::Cursor;

/// `KEYWORD` or `KEYWORD=value`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// The name, as it was written.
    pub keyword: String,
    /// What it is set to.
    pub value: Option<String>,
}

impl Parameter {
    /// Whether it has this name.
    pub fn is(&self, keyword: &str) -> bool {
        self.keyword.eq_ignore_ascii_case(keyword)
    }
}

/// Reads all that is left of a line as parameters; `None`: it is something else.
pub(in super::super) fn parameters(cursor: &mut Cursor<'_>) -> Option<Vec<Parameter>> {
    let mut parameters = Vec::new();
    loop {
        // Spaces at the end of a line are let pass (RFC 5321 §4.1.1).
        let space = cursor.take_while(|c| c == ' ');
        if cursor.is_done() {
            return Some(parameters);
        }
        if space.len() != 1 {
            return None;
        }
        parameters.push(parameter(cursor)?);
    }
}

fn parameter(cursor: &mut Cursor<'_>) -> Option<Parameter> {
    let from = cursor.at();
    let keyword = cursor.take_while(|c| c.is_ascii_alphanumeric() || c == '-');
    cursor.mark(from, Part::ParameterName);
    if !keyword.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return None;
    }
    let value = if cursor.eat("=") {
        let from = cursor.at();
        let value = cursor.take_while(|c| c != '=' && c != ' ' && !c.is_control());
        cursor.mark(from, Part::ParameterValue);
        if value.is_empty() {
            return None;
        }
        Some(value.to_owned())
    } else {
        None
    };
    Some(Parameter { keyword: keyword.to_owned(), value })
}

#[cfg(test)]
mod tests {
    use super::{Cursor, parameters};

    #[test]
    fn parameters_are_words_and_values() {
        let read = parameters(&mut Cursor::new(" SIZE=500 SMTPUTF8 ")).expect("parameters");
        assert!(read[0].is("size") && read[0].value.as_deref() == Some("500"));
        assert!(read[1].is("SMTPUTF8") && read[1].value.is_none());
    }

    #[test]
    fn anything_else_is_refused() {
        for text in ["SIZE=500", " SIZE=", " =5", " -A", " A=b=c", "  A", " A,B"] {
            assert!(parameters(&mut Cursor::new(text)).is_none(), "{text}");
        }
    }
}
