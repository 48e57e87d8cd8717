//! Texts in quotes that know no escapes: of the two kinds, the one that does not
//! occur in the text.

use super::Inexpressible;

/// `text` in double quotes, or in single ones if it holds double ones.
///
/// # Errors
///
/// It holds both.
pub fn either(text: &str) -> Result<String, Inexpressible> {
    match (text.contains('"'), text.contains('\'')) {
        (false, _) => Ok(format!("\"{text}\"")),
        (true, false) => Ok(format!("'{text}'")),
        (true, true) => Err(Inexpressible),
    }
}

/// `text` in double quotes.
///
/// # Errors
///
/// It holds one itself, or a backslash, which could take one with it.
pub fn double(text: &str) -> Result<String, Inexpressible> {
    if text.contains(['"', '\\']) { Err(Inexpressible) } else { Ok(format!("\"{text}\"")) }
}
