//! Commands for a POSIX shell, to be typed or to stand in a file.

/// The command that runs these words.
#[must_use] 
pub fn command(words: &[&str]) -> String {
    words.iter().map(|text| word(text)).collect::<Vec<_>>().join(" ")
}

/// `text` as one word. Single quotes keep everything literal; a single quote
/// itself stands outside them, behind a backslash.
#[must_use] 
pub fn word(text: &str) -> String {
    let bare = |c: char| c.is_ascii_alphanumeric() || "@%_+:,./-=".contains(c);
    // zsh reads a leading `=` as the place of a command.
    if !text.is_empty() && !text.starts_with('=') && text.chars().all(bare) {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', r"'\''"))
    }
}
