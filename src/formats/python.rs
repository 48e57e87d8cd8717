//! Statements of Python.

use super::{Kind, Line, escaped};

/// `import module`
pub fn import(module: &str) -> Line {
    Line::of([(Kind::Key, "import"), (Kind::Mark, " "), (Kind::Value, module)])
}

/// Gives `name` a text.
pub fn string(name: &str, value: &str) -> Line {
    assign(name, "\"", &escaped::inside(value), "\"")
}

pub use super::escaped::string as literal;

/// Gives `name` a number or a constant of the language.
pub fn constant(name: &str, value: &str) -> Line {
    assign(name, "", value, "")
}

/// Gives `name` the value of an environment variable, which must be set.
pub fn environment(name: &str, variable: &str) -> Line {
    assign(name, "os.environ[\"", variable, "\"]")
}

/// Texts in round brackets, one that is alone with its comma.
pub fn tuple(texts: &[&str]) -> String {
    let texts: Vec<_> = texts.iter().map(|text| literal(text)).collect();
    format!("({}{})", texts.join(", "), if texts.len() == 1 { "," } else { "" })
}

/// The first line that a command prints, as an expression.
pub fn output(words: &[&str]) -> String {
    let command = tuple(words);
    format!("__import__(\"subprocess\").check_output({command}, text=True).splitlines()[0]")
}

fn assign(name: &str, open: &str, value: &str, close: &str) -> Line {
    Line::of([
        (Kind::Key, name),
        (Kind::Mark, " = "),
        (Kind::Mark, open),
        (Kind::Value, value),
        (Kind::Mark, close),
    ])
}
