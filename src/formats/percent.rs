//! Templates of Python, in which `%(name)s` stands for a value.

/// `text` so that formatting leaves it as it is.
#[must_use] 
pub fn literal(text: &str) -> String {
    text.replace('%', "%%")
}
