//! Readers of environment files, one for each dialect, after the sources of the
//! programs.

/// What stands behind `NAME=`.
fn value(line: &str) -> &str {
    line.strip_prefix("NAME=").expect("a variable")
}

/// What stands between quotes, and the quote. The reader goes from quote to quote
/// and skips those behind a backslash, so the closing one must be the last sign.
fn quoted<'a>(value: &'a str, quotes: &[char]) -> Option<(char, &'a str)> {
    let quote = value.chars().next().filter(|c| quotes.contains(c))?;
    let inside = &value[1..];
    let end = inside
        .match_indices(quote)
        .find(|(at, _)| !inside[..*at].ends_with('\\'))
        .map(|(at, _)| at)
        .expect("a closing quote");
    assert_eq!(end + 1, inside.len(), "{value}");
    Some((quote, &inside[..end]))
}

/// A bare value, which begins with none of the quotes that its reader knows, and
/// holds neither a variable nor a remark.
fn bare(value: &str) -> String {
    assert!(!value.contains(['#', '$']) && !value.starts_with(['\'', '"']), "{value}");
    value.to_owned()
}

/// The text with each backslash and the sign behind it replaced.
fn unescaped(text: &str, mut sign: impl FnMut(char) -> String) -> String {
    let mut out = String::new();
    let mut signs = text.chars();
    while let Some(c) = signs.next() {
        if c == '\\' {
            out += &sign(signs.next().expect("a sign behind the backslash"));
        } else {
            out.push(c);
        }
    }
    out
}

/// dotenv for Node: no escapes, but line breaks in double quotes.
pub(crate) fn node(line: &str) -> String {
    match quoted(value(line), &['\'', '"', '`']) {
        Some(('"', inside)) => inside.replace(r"\n", "\n").replace(r"\r", "\r"),
        Some((_, inside)) => inside.to_owned(),
        None => bare(value(line)),
    }
}

/// python-dotenv: `\\` and `\'` in single quotes, and variables everywhere.
pub(crate) fn python(line: &str) -> String {
    assert!(!line.contains("${"), "{line}");
    let Some((quote, inside)) = quoted(value(line), &['\'', '"']) else { return bare(value(line)) };
    assert_eq!(quote, '\'');
    unescaped(inside, |c| if "\\'".contains(c) { c.to_string() } else { format!("\\{c}") })
}

/// godotenv: quotes at both ends of the inside fall away; in double quotes `\n` and
/// `\r` are line breaks and a bare `$` begins a variable.
pub(crate) fn go(line: &str) -> String {
    match quoted(value(line), &['\'', '"']) {
        Some(('\'', inside)) => inside.trim_matches('\'').to_owned(),
        Some((quote, inside)) => {
            let inside = inside.trim_matches(quote);
            let before = unescaped(inside, |_| String::new());
            assert!(!before.contains('$'), "{line}");
            unescaped(inside, |c| match c {
                'n' => "\n".to_owned(),
                'r' => "\r".to_owned(),
                c => c.to_string(),
            })
        }
        None => bare(value(line)),
    }
}

/// dotenv for Ruby: single quotes are literal. In double quotes `\n` is a line break
/// wherever it stands, a bare `$` begins a variable or a command, and a backslash
/// before `$(` falls away only if a command follows.
pub(crate) fn ruby(line: &str) -> String {
    match quoted(value(line), &['\'', '"']) {
        Some(('\'', inside)) => inside.to_owned(),
        Some((_, inside)) => {
            let inside = inside.replace(r"\n", "\n").replace(r"\r", "\r");
            let bare = unescaped(&inside, |_| String::new());
            assert!(!bare.contains('$'), "{line}");
            let text =
                unescaped(&inside, |c| if c == '$' { "\u{1}".to_owned() } else { c.to_string() });
            for rest in text.split("\u{1}(").skip(1) {
                let end = rest.find([')', '(']).expect("the end of a command");
                assert!(end > 0 && rest[end..].starts_with(')'), "{line}");
            }
            text.replace('\u{1}', "$")
        }
        None => bare(value(line)),
    }
}

/// Docker Compose: in single quotes `\'` is the only escape, and a pair of
/// backslashes stays a pair.
pub(crate) fn compose(line: &str) -> String {
    let value = value(line);
    let Some(inside) = value.strip_prefix('\'') else { return bare(value) };
    let mut out = String::new();
    let mut escaped = false;
    for (at, c) in inside.char_indices() {
        match (c, escaped) {
            ('\'', false) => {
                assert_eq!(at + 1, inside.len(), "{line}");
                return out;
            }
            ('\\', false) => escaped = true,
            ('\'', true) => {
                out.push(c);
                escaped = false;
            }
            _ => {
                out.extend(escaped.then_some('\\'));
                out.push(c);
                escaped = false;
            }
        }
    }
    panic!("no closing quote: {line}");
}

/// systemd: in double quotes a backslash falls away before `"`, `\`, `` ` `` and `$`
/// only, and nothing is expanded.
pub(crate) fn systemd(line: &str) -> String {
    let value = value(line);
    let Some(inside) = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else {
        return bare(value);
    };
    unescaped(inside, |c| if "\"\\`$".contains(c) { c.to_string() } else { format!("\\{c}") })
}
