//! Files of environment variables, one a line, in the dialects of their readers.
//!
//! All agree on values of letters, digits and a few signs. Such values stand bare.

use super::{BLANK, Inexpressible, Kind, Line, shell};

/// As `dotenv` for Node reads it. It knows three sorts of quotes and no escapes,
/// but for a line break in double quotes.
///
/// # Errors
///
/// The value holds all three quotes, or ends in a backslash, which would hide the
/// closing one.
pub fn node(name: &str, value: &str) -> Result<Line, Inexpressible> {
    if plain(value) {
        return Ok(set(name, "", value));
    }
    let breaks = value.contains(r"\n") || value.contains(r"\r");
    ["'", "\"", "`"]
        .into_iter()
        .filter(|quote| !value.contains(quote) && (*quote != "\"" || !breaks))
        .find(|_| !value.ends_with('\\'))
        .map(|quote| set(name, quote, value))
        .ok_or(Inexpressible)
}

/// As `python-dotenv` reads it, and Docker Compose up to 1.29 with it.
///
/// # Errors
///
/// The value holds `${`, which begins a variable in any quotes, or ends in a
/// backslash, behind which older versions miss the closing quote.
pub fn python(name: &str, value: &str) -> Result<Line, Inexpressible> {
    if plain(value) {
        return Ok(set(name, "", value));
    }
    if value.contains("${") || value.ends_with('\\') {
        return Err(Inexpressible);
    }
    Ok(set(name, "'", &escaped(value, &['\\', '\''])))
}

/// As `godotenv` reads it. Single quotes keep everything literal, a closing quote
/// behind a backslash is missed, and double quotes at the end all fall away.
///
/// # Errors
///
/// The value needs quotes, and none of them end where they should.
pub fn go(name: &str, value: &str) -> Result<Line, Inexpressible> {
    if plain(value) {
        return Ok(set(name, "", value));
    }
    let backslash = value.ends_with('\\');
    if !value.contains('\'') && !backslash {
        return Ok(set(name, "'", value));
    }
    if !value.ends_with('"') && !backslash {
        return Ok(set(name, "\"", &escaped(value, &['\\', '"', '$'])));
    }
    let bare = !value.contains(['$', '#']) && !value.starts_with(['\'', '"']);
    if bare { Ok(set(name, "", value)) } else { Err(Inexpressible) }
}

/// As `dotenv` for Ruby reads it. Outside single quotes it runs `$(…)`.
///
/// # Errors
///
/// The value ends in a backslash, which would hide the closing quote; or it holds a
/// single quote and beside it a backslash before `n` or `r`, or a `$(` that does
/// not end like a command.
pub fn ruby(name: &str, value: &str) -> Result<Line, Inexpressible> {
    if plain(value) {
        return Ok(set(name, "", value));
    }
    if value.ends_with('\\') {
        return Err(Inexpressible);
    }
    if !value.contains('\'') {
        return Ok(set(name, "'", value));
    }
    // The backslash before `$(` falls away only where a command follows.
    let command = |rest: &str| {
        let paren = rest.find(['(', ')']);
        paren.is_some_and(|at| at > 0 && rest[at..].starts_with(')'))
    };
    let breaks = value.contains(r"\n") || value.contains(r"\r");
    if breaks || !value.split("$(").skip(1).all(command) {
        return Err(Inexpressible);
    }
    Ok(set(name, "\"", &escaped(value, &['\\', '"', '$'])))
}

/// As Docker Compose 2 reads its `.env` and every `env_file`. In single quotes only
/// `\'` is an escape.
///
/// # Errors
///
/// A backslash stands before a single quote or at the end.
pub fn compose(name: &str, value: &str) -> Result<Line, Inexpressible> {
    if plain(value) {
        return Ok(set(name, "", value));
    }
    if value.contains(r"\'") || value.ends_with('\\') {
        return Err(Inexpressible);
    }
    Ok(set(name, "'", &escaped(value, &['\''])))
}

/// As `dotenvy` for Rust reads it. Single quotes know no escape, but a closing one
/// behind a backslash is missed.
#[must_use] 
pub fn rust(name: &str, value: &str) -> Line {
    if plain(value) {
        set(name, "", value)
    } else if value.contains('\'') || value.ends_with('\\') {
        set(name, "\"", &escaped(value, &['\\', '"', '$']))
    } else {
        set(name, "'", value)
    }
}

/// As `docker run --env-file` reads it: everything behind the first `=` is the
/// value, quotes and all.
#[must_use] 
pub fn raw(name: &str, value: &str) -> Line {
    set(name, "", value)
}

/// As an `EnvironmentFile` of systemd. It expands nothing.
#[must_use] 
pub fn systemd(name: &str, value: &str) -> Line {
    if plain(value) { set(name, "", value) } else { set(name, "\"", &escaped(value, &['\\', '"'])) }
}

/// As a POSIX shell reads it, for the programs that it starts.
#[must_use] 
pub fn exported(name: &str, value: &str) -> Line {
    export(name, Kind::Value, &shell::word(value))
}

/// `export name="$(command)"`, with a command that is written already.
#[must_use] 
pub fn exported_command(name: &str, command: &str) -> Line {
    export(name, Kind::Value, &format!("\"$({command})\""))
}

/// `export name='…'`, where the user writes the password.
#[must_use] 
pub fn exported_blank(name: &str) -> Line {
    export(name, Kind::Blank, &format!("'{BLANK}'"))
}

/// `name=…`, where the user writes the password between these quotes.
#[must_use] 
pub fn blank(name: &str, quote: &str) -> Line {
    Line::of([
        (Kind::Key, name),
        (Kind::Mark, "="),
        (Kind::Mark, quote),
        (Kind::Blank, BLANK),
        (Kind::Mark, quote),
    ])
}

/// `name`, whose value comes from the environment of who reads the file: Docker
/// and Docker Compose.
#[must_use] 
pub fn passed_on(name: &str) -> Line {
    Line::of([(Kind::Key, name)])
}

/// Letters, digits and signs that no reader takes for more than themselves.
fn plain(value: &str) -> bool {
    !value.is_empty() && value.chars().all(|c| c.is_ascii_alphanumeric() || "@._+-/:".contains(c))
}

/// `value` with a backslash before each of these signs.
fn escaped(value: &str, signs: &[char]) -> String {
    let mut out = String::new();
    for c in value.chars() {
        out.extend(signs.contains(&c).then_some('\\'));
        out.push(c);
    }
    out
}

fn set(name: &str, quote: &str, value: &str) -> Line {
    Line::of([
        (Kind::Key, name),
        (Kind::Mark, "="),
        (Kind::Mark, quote),
        (Kind::Value, value),
        (Kind::Mark, quote),
    ])
}

fn export(name: &str, kind: Kind, value: &str) -> Line {
    Line::of([(Kind::Mark, "export "), (Kind::Key, name), (Kind::Mark, "="), (kind, value)])
}
