//! XML 1.0 documents, one element a line.

use super::{Kind, Line, Piece};
use crate::text::Text;

/// An element.
#[derive(Clone, Debug)]
pub struct Element {
    name: &'static str,
    attributes: Vec<(&'static str, String)>,
    content: Content,
    before: Option<Box<Self>>,
    why: Option<Text>,
}

#[derive(Clone, Debug)]
enum Content {
    Nothing,
    Text(String),
    Elements(Vec<Element>),
}

impl Element {
    /// An element with nothing inside.
    #[must_use] 
    pub fn empty(name: &'static str) -> Self {
        Self::new(name, Content::Nothing)
    }

    /// An element with text inside.
    pub fn text(name: &'static str, text: impl Into<String>) -> Self {
        Self::new(name, Content::Text(text.into()))
    }

    /// An element with elements inside, each on lines of its own.
    #[must_use] 
    pub fn parent(name: &'static str, children: Vec<Self>) -> Self {
        Self::new(name, Content::Elements(children))
    }

    /// The same with an attribute more.
    pub fn with(mut self, attribute: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((attribute, value.into()));
        self
    }

    /// The same with `sibling`, which has no elements inside, before it on its line.
    #[must_use] 
    pub fn after(self, sibling: Self) -> Self {
        Self { before: Some(Box::new(sibling)), ..self }
    }

    /// The same with what it says and why.
    #[must_use] 
    pub fn because(self, why: Text) -> Self {
        Self { why: Some(why), ..self }
    }

    /// The document whose root this is. `doctype` is what stands after
    /// `<!DOCTYPE`.
    #[must_use] 
    pub fn document(self, doctype: Option<&str>) -> Vec<Line> {
        let mut lines = vec![Line::of([(Kind::Mark, r#"<?xml version="1.0" encoding="UTF-8"?>"#)])];
        if let Some(doctype) = doctype {
            lines.push(Line::of([(Kind::Mark, &format!("<!DOCTYPE {doctype}>"))]));
        }
        self.print(0, &mut lines);
        lines
    }

    const fn new(name: &'static str, content: Content) -> Self {
        Self { name, attributes: Vec::new(), content, before: None, why: None }
    }

    fn print(self, depth: usize, lines: &mut Vec<Line>) {
        let mut pieces = Vec::new();
        let indent = INDENT.repeat(depth);
        put(&mut pieces, Kind::Mark, &indent);
        if let Some(before) = &self.before {
            before.open(&mut pieces);
        }
        self.open(&mut pieces);
        lines.push(Line { pieces, why: self.why });
        if let Content::Elements(children) = self.content {
            for child in children {
                child.print(depth + 1, lines);
            }
            let mut pieces = Vec::new();
            put(&mut pieces, Kind::Mark, &indent);
            close(self.name, &mut pieces);
            lines.push(Line { pieces, why: None });
        }
    }

    /// The tag, and the text and the end tag unless elements follow.
    fn open(&self, pieces: &mut Vec<Piece>) {
        put(pieces, Kind::Mark, "<");
        put(pieces, Kind::Key, self.name);
        for (attribute, value) in &self.attributes {
            put(pieces, Kind::Mark, " ");
            put(pieces, Kind::Key, attribute);
            put(pieces, Kind::Mark, "=\"");
            put(pieces, Kind::Value, &escape(value));
            put(pieces, Kind::Mark, "\"");
        }
        match &self.content {
            Content::Nothing => put(pieces, Kind::Mark, "/>"),
            Content::Elements(_) => put(pieces, Kind::Mark, ">"),
            Content::Text(text) => {
                put(pieces, Kind::Mark, ">");
                put(pieces, Kind::Value, &escape(text));
                close(self.name, pieces);
            }
        }
    }
}

fn close(name: &str, pieces: &mut Vec<Piece>) {
    put(pieces, Kind::Mark, "</");
    put(pieces, Kind::Key, name);
    put(pieces, Kind::Mark, ">");
}

fn put(pieces: &mut Vec<Piece>, kind: Kind, text: &str) {
    if !text.is_empty() {
        pieces.push(Piece { kind, text: text.to_owned() });
    }
}

/// Text for content and attributes alike. `>` too, for `]]>` may not stand in text.
fn escape(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            '"' => out += "&quot;",
            _ => out.push(c),
        }
    }
    out
}

const INDENT: &str = "  ";
