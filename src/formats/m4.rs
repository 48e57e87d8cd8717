//! Macros of sendmail, which m4 expands.

use super::{Inexpressible, Kind, Line};

/// ``name(`argument', …)dnl``
///
/// # Errors
///
/// An argument holds a quote of m4, which would end it.
pub fn call(name: &str, arguments: &[&str]) -> Result<Line, Inexpressible> {
    if arguments.iter().any(|text| text.contains(['`', '\''])) {
        return Err(Inexpressible);
    }
    let arguments: Vec<_> = arguments.iter().map(|text| format!("`{text}'")).collect();
    Ok(Line::of([
        (Kind::Key, name),
        (Kind::Mark, "("),
        (Kind::Value, &arguments.join(", ")),
        (Kind::Mark, ")dnl"),
    ]))
}
