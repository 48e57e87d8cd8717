//! Property lists of Apple, as XML: one key and its value a line.

use super::Line;
use super::xml::Element;
use crate::text::Text;

/// A value.
#[derive(Clone, Debug)]
pub enum Value {
    /// Values in order.
    Array(Vec<Self>),
    /// True or false.
    Boolean(bool),
    /// Values by name.
    Dictionary(Vec<Entry>),
    /// A whole number.
    Integer(u16),
    /// A text.
    String(String),
}

/// A key of a dictionary, and its value.
#[derive(Clone, Debug)]
pub struct Entry {
    key: &'static str,
    value: Value,
    why: Option<Text>,
}

impl Entry {
    /// What `key` is set to.
    pub fn new(key: &'static str, value: impl Into<Value>) -> Self {
        Self { key, value: value.into(), why: None }
    }

    /// The same with what it does and why.
    #[must_use] 
    pub fn because(self, why: Text) -> Self {
        Self { why: Some(why), ..self }
    }
}

/// The file that holds this dictionary.
#[must_use] 
pub fn document(entries: Vec<Entry>) -> Vec<Line> {
    let root = Value::Dictionary(entries).element();
    let plist = Element::parent("plist", vec![root]).with("version", "1.0").because(PLIST);
    plist.document(Some(DOCTYPE))
}

impl Value {
    fn element(self) -> Element {
        match self {
            Self::Array(values) => {
                Element::parent("array", values.into_iter().map(Self::element).collect())
            }
            Self::Boolean(true) => Element::empty("true"),
            Self::Boolean(false) => Element::empty("false"),
            Self::Dictionary(entries) => {
                Element::parent("dict", entries.into_iter().map(Entry::element).collect())
            }
            Self::Integer(number) => Element::text("integer", number.to_string()),
            Self::String(text) => Element::text("string", text),
        }
    }
}

impl Entry {
    fn element(self) -> Element {
        let element = self.value.element().after(Element::text("key", self.key));
        match self.why {
            Some(why) => element.because(why),
            None => element,
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::String(text)
    }
}

impl From<bool> for Value {
    fn from(yes: bool) -> Self {
        Self::Boolean(yes)
    }
}

impl From<u16> for Value {
    fn from(number: u16) -> Self {
        Self::Integer(number)
    }
}

const DOCTYPE: &str = r#"plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd""#;

const PLIST: Text = Text {
    en: "A property list: the form in which Apple's systems write down settings, key by key.",
    hi: "property list: Apple के systems settings को इसी रूप में लिखते हैं, एक-एक key करके।",
};
