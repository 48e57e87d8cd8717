//! JSON (RFC 8259), one member a line.

use super::{Kind, Line, Piece};
use crate::text::Text;

/// A member of an object.
#[derive(Clone, Debug)]
pub struct Member {
    name: String,
    value: Value,
    why: Option<Text>,
}

#[derive(Clone, Debug)]
enum Value {
    /// Printed as it is: a number, `true`, a string in its quotes.
    Plain(Kind, String),
    Object(Vec<Member>),
    Array(Vec<Self>),
}

impl Member {
    /// A text.
    pub fn text(name: &str, value: &str) -> Self {
        Self::of(name, Value::Plain(Kind::Value, string(value)))
    }

    /// A text that the user writes: the password.
    pub fn blank(name: &str) -> Self {
        Self::of(name, Value::Plain(Kind::Blank, string(super::BLANK)))
    }

    /// A number.
    pub fn number(name: &str, value: u16) -> Self {
        Self::of(name, Value::Plain(Kind::Value, value.to_string()))
    }

    /// `true` or `false`.
    pub fn flag(name: &str, value: bool) -> Self {
        Self::of(name, Value::Plain(Kind::Value, value.to_string()))
    }

    /// An object.
    pub fn object(name: &str, members: Vec<Self>) -> Self {
        Self::of(name, Value::Object(members))
    }

    /// An array of objects.
    pub fn objects(name: &str, objects: Vec<Vec<Self>>) -> Self {
        Self::of(name, Value::Array(objects.into_iter().map(Value::Object).collect()))
    }

    /// An array of texts.
    pub fn texts(name: &str, texts: &[&str]) -> Self {
        let plain = |text: &&str| Value::Plain(Kind::Value, string(text));
        Self::of(name, Value::Array(texts.iter().map(plain).collect()))
    }

    fn of(name: &str, value: Value) -> Self {
        Self { name: name.to_owned(), value, why: None }
    }

    /// The same member with what it does and why.
    pub fn because(self, why: Text) -> Self {
        Self { why: Some(why), ..self }
    }
}

/// A document that is one object.
pub fn object(members: Vec<Member>) -> Vec<Line> {
    let mut lines = Vec::new();
    write(&mut lines, 0, Vec::new(), None, &Value::Object(members), "");
    lines
}

/// A value in a document without line breaks.
#[derive(Clone, Debug)]
pub enum Item {
    /// A number.
    Number(u16),
    /// A text.
    Text(String),
    /// An array.
    Array(Vec<Self>),
}

impl Item {
    /// An array of these.
    pub fn array<const N: usize>(items: [Self; N]) -> Self {
        Self::Array(items.into())
    }
}

impl From<&str> for Item {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// The document in one line, without blanks.
pub fn compact(item: &Item) -> String {
    match item {
        Item::Number(number) => number.to_string(),
        Item::Text(text) => string(text),
        Item::Array(items) => {
            format!("[{}]", items.iter().map(compact).collect::<Vec<_>>().join(","))
        }
    }
}

/// `text` in quotes. Signs that mean something in HTML or to old readers of
/// JavaScript are escaped too.
pub fn string(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out += "\\\"",
            '\\' => out += "\\\\",
            '<' | '\u{2028}' | '\u{2029}' => out += &format!("\\u{:04x}", u32::from(c)),
            c if c.is_control() => out += &format!("\\u{:04x}", u32::from(c)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

fn write(
    lines: &mut Vec<Line>,
    depth: usize,
    start: Vec<Piece>,
    why: Option<Text>,
    value: &Value,
    end: &str,
) {
    let mark = |text: String| Piece { kind: Kind::Mark, text };
    let mut pieces = start;
    let (open, close) = match value {
        Value::Plain(kind, text) => {
            pieces.push(Piece { kind: *kind, text: text.clone() });
            pieces.extend((!end.is_empty()).then(|| mark(end.to_owned())));
            lines.push(Line { pieces, why });
            return;
        }
        Value::Object(_) => ("{", "}"),
        Value::Array(_) => ("[", "]"),
    };
    pieces.push(mark(open.to_owned()));
    lines.push(Line { pieces, why });
    let inner = "  ".repeat(depth + 1);
    match value {
        Value::Object(members) => {
            for (at, member) in members.iter().enumerate() {
                let start = vec![
                    mark(inner.clone()),
                    Piece { kind: Kind::Key, text: string(&member.name) },
                    mark(": ".to_owned()),
                ];
                let end = if at + 1 < members.len() { "," } else { "" };
                write(lines, depth + 1, start, member.why, &member.value, end);
            }
        }
        Value::Array(values) => {
            for (at, value) in values.iter().enumerate() {
                let end = if at + 1 < values.len() { "," } else { "" };
                write(lines, depth + 1, vec![mark(inner.clone())], why, value, end);
            }
        }
        Value::Plain(..) => {}
    }
    lines.push(Line {
        pieces: vec![mark(format!("{}{close}{end}", "  ".repeat(depth)))],
        why: None,
    });
}
