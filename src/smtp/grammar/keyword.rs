//! How servers read `FROM:` and `TO:`.

use super::super::Part;
use super::super::cursor::Cursor;

/// How freely `FROM:` and `TO:` may be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) struct KeywordForm {
    /// Whether more than one space may stand before it.
    pub(in super::super) spaces: bool,
    /// Whether spaces may stand before its colon.
    pub(in super::super) before_colon: bool,
    /// Whether spaces may stand after its colon.
    pub(in super::super) after_colon: bool,
    /// Whether another word does as well.
    pub(in super::super) any_word: bool,
}

impl KeywordForm {
    /// Reads `word` and a colon, and the spaces around them.
    pub(in super::super) fn read(self, cursor: &mut Cursor<'_>, word: &str) -> Option<()> {
        let spaces = cursor.take_while(|c| c == ' ');
        let from = cursor.at();
        if (spaces.is_empty() && !self.any_word) || (spaces.len() > 1 && !self.spaces) {
            return cursor.fail_at(from - spaces.len() + 1);
        }
        if self.any_word {
            cursor.take_while(|c| c != ':');
        } else if !cursor.eat(word) {
            return None;
        }
        if self.before_colon {
            cursor.take_while(|c| c == ' ');
        }
        if !cursor.eat(":") {
            return None;
        }
        cursor.mark(from, Part::Keyword);
        if self.after_colon {
            cursor.take_while(|c| matches!(c, ' ' | '\t'));
        }
        Some(())
    }
}
