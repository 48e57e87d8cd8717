//! Commands of Mutt and `NeoMutt`.

use super::{BLANK, Inexpressible, Kind, Line};

/// Sets a text. In single quotes everything is literal; in double quotes or bare,
/// a back-quote in a name would run a command.
#[must_use] 
pub fn set(name: &str, value: &str) -> Line {
    line(name, "'", &value.replace('\'', r"'\''"), "'")
}

/// Sets a text that the user writes: the password.
#[must_use] 
pub fn blank(name: &str) -> Line {
    of(name, "'", (Kind::Blank, BLANK), "'")
}

/// Switches something on.
#[must_use] 
pub fn on(name: &str) -> Line {
    line(name, "", "yes", "")
}

/// Switches something off.
#[must_use] 
pub fn off(name: &str) -> Line {
    line(name, "", "no", "")
}

/// Sets a text to the first line that `command` prints when the file is read.
///
/// Inside double quotes what it prints is taken as it is. Without them it would
/// be read as commands.
///
/// # Errors
///
/// The command holds a backslash or a back-quote: the two programs read those
/// differently.
pub fn output(name: &str, command: &str) -> Result<Line, Inexpressible> {
    if command.contains(['\\', '`']) {
        return Err(Inexpressible);
    }
    Ok(line(name, "\"`", command, "`\""))
}

fn line(name: &str, open: &str, value: &str, close: &str) -> Line {
    of(name, open, (Kind::Value, value), close)
}

fn of(name: &str, open: &str, value: (Kind, &str), close: &str) -> Line {
    Line::of([
        (Kind::Mark, "set "),
        (Kind::Key, name),
        (Kind::Mark, "="),
        (Kind::Mark, open),
        value,
        (Kind::Mark, close),
    ])
}
