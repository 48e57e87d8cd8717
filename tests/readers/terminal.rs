//! Readers of the files of terminal programs, as their manuals describe them.

/// The keyword and the value of a line (mbsync(1)): in double quotes or out of
/// them, a backslash makes the next sign an ordinary one.
pub(crate) fn mbsync(line: &str) -> (&str, String) {
    assert!(line.len() <= 1000, "{line}");
    let (keyword, value) = line.split_once(' ').expect("a blank");
    let mut out = String::new();
    let mut quoted = false;
    let mut rest = value.chars();
    while let Some(c) = rest.next() {
        match c {
            '\\' => out.extend(rest.next()),
            '"' => quoted = !quoted,
            c => {
                assert!(quoted || !c.is_whitespace() && c != '#', "{line}");
                out.push(c);
            }
        }
    }
    assert!(!quoted, "{line}");
    (keyword, out)
}

/// The option and its text (fetchmail(1), `\x` and two digits). Panics at other
/// backslashes.
pub(crate) fn fetchmail(line: &str) -> (&str, String) {
    let (option, value) = line.trim_start().split_once(' ').expect("a blank");
    let inner = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
    let mut out = String::new();
    let mut rest = inner.expect("double quotes").chars();
    while let Some(c) = rest.next() {
        assert_ne!(c, '"', "{line}");
        if c == '\\' {
            assert_eq!(rest.next(), Some('x'), "{line}");
            let digits: String = rest.by_ref().take(2).collect();
            out.push(char::from(u8::from_str_radix(&digits, 16).expect("two digits")));
        } else {
            out.push(c);
        }
    }
    (option, out)
}

/// The key and the value (Python, `configparser`): the rest of the line. With
/// interpolation, panics at a lone percent sign.
pub(crate) fn configparser(line: &str, interpolation: bool) -> (&str, String) {
    let (key, value) = line.split_once('=').expect("an equals sign");
    let value = value.trim();
    let mut out = String::new();
    let mut rest = value.chars();
    while let Some(c) = rest.next() {
        if interpolation && c == '%' {
            assert_eq!(rest.next(), Some('%'), "{line}");
        }
        out.push(c);
    }
    (key.trim(), out)
}

/// The keyword and the text (fdm.conf(5)). Panics where fdm would put something in.
pub(crate) fn fdm(line: &str) -> (&str, String) {
    let (keyword, value) = line.trim_start().split_once(' ').expect("a blank");
    let mut out = String::new();
    let mut rest = value.strip_prefix('"').expect("double quotes").chars();
    loop {
        match rest.next().expect("closing quotes") {
            '"' => break,
            '\\' => out.extend(rest.next()),
            '$' => panic!("a macro in {line}"),
            '%' => {
                assert_eq!(rest.next(), Some('%'), "{line}");
                out.push('%');
            }
            c => out.push(c),
        }
    }
    assert_eq!(rest.next(), None, "{line}");
    (keyword, out)
}

/// The option and its value (curl(1), `--config`).
pub(crate) fn curl(line: &str) -> (&str, String) {
    let (option, value) = line.split_once(" = ").expect("an equals sign");
    (option, backslashes(value))
}

/// The key and its value (git-config(1), Syntax).
pub(crate) fn git(line: &str) -> (&str, String) {
    let (key, value) = line.trim_start().split_once(" = ").expect("an equals sign");
    (key, backslashes(value))
}

/// What stands in double quotes, where a backslash makes a quote or a backslash an
/// ordinary sign.
fn backslashes(value: &str) -> String {
    let mut out = String::new();
    let mut rest = value.strip_prefix('"').expect("double quotes").chars();
    loop {
        match rest.next().expect("closing quotes") {
            '"' => break,
            '\\' => {
                let escaped = rest.next().filter(|c| "\\\"".contains(*c));
                out.push(escaped.expect("an escape that we know"));
            }
            c => out.push(c),
        }
    }
    assert_eq!(rest.next(), None, "{value}");
    out
}

/// The key and the value, as the Go package `ini` takes the rest of a line.
pub(crate) fn goini(line: &str) -> (&str, &str) {
    let (key, value) = line.split_once('=').expect("an equals sign");
    let value = value.trim();
    if let Some(rest) = value.strip_prefix('`') {
        let end = rest.rfind('`').expect("a closing back-quote");
        return (key.trim(), &rest[..end]);
    }
    assert!(!value.ends_with('\\') && !value.starts_with(['"', '\'']), "{line}");
    (key.trim(), value.split(['#', ';']).next().expect("a first part").trim_end())
}

/// The name and the value of a setting of Alpine. Panics where it would look into
/// the environment.
pub(crate) fn pine(line: &str) -> (&str, String) {
    let (name, value) = line.split_once('=').expect("an equals sign");
    let mut out = String::new();
    let mut rest = value.chars();
    while let Some(c) = rest.next() {
        if c == '$' {
            assert_eq!(rest.next(), Some('$'), "{line}");
        }
        out.push(c);
    }
    (name, out)
}

/// The texts of a tuple of Python, in double quotes.
pub(crate) fn tuple(text: &str) -> Vec<String> {
    let inner = text.strip_prefix('(').and_then(|text| text.strip_suffix(')'));
    let mut rest = inner.expect("brackets").chars();
    let mut texts = Vec::new();
    while let Some(c) = rest.next() {
        if c != '"' {
            assert!(c == ',' || c == ' ', "{text}");
            continue;
        }
        let mut out = String::new();
        loop {
            match rest.next().expect("closing quotes") {
                '"' => break,
                '\\' => out.extend(rest.next()),
                c => out.push(c),
            }
        }
        texts.push(out);
    }
    texts
}
