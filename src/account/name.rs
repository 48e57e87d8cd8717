//! The name that recipients see beside an address.

/// A display name: one line of visible text, 1 to 128 characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DisplayName(String);

/// Why a text is not a display name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAName {
    /// Nothing was typed.
    Empty,
    /// A line break or another invisible character stands in it.
    Invisible,
    /// Longer than 128 characters.
    TooLong,
}

impl DisplayName {
    /// Reads what the user typed.
    ///
    /// # Errors
    ///
    /// Says what keeps the text from being a name.
    pub fn parse(typed: &str) -> Result<Self, NotAName> {
        let typed = typed.trim();
        if typed.is_empty() {
            Err(NotAName::Empty)
        } else if typed.chars().any(invisible) {
            Err(NotAName::Invisible)
        } else if typed.chars().count() > 128 {
            Err(NotAName::TooLong)
        } else {
            Ok(Self(typed.to_owned()))
        }
    }

    /// The name.
    #[must_use] 
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Characters that break a line, turn text around or cannot be seen, and the two
/// that are no characters to XML. The joiners U+200C and U+200D stay: Devanagari is
/// written with them.
pub(super) fn invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}')
        || matches!(c, '\u{2060}'..='\u{2069}' | '\u{061C}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
        || matches!(c, '\u{FFFE}' | '\u{FFFF}')
}
