//! The options of a function: an object of JavaScript, read strictly, so that a slip in
//! a name is heard of.

use dakiya::text::Lang;
use serde_json::{Map, Value};

/// What was asked for.
#[derive(Debug, Default)]
pub(crate) struct Asked(Map<String, Value>);

impl Asked {
    /// Reads `json`, an object with no other names than `known`; nothing at all is an
    /// empty one. Says in a sentence what is wrong with it.
    pub(crate) fn read(json: &str, known: &[&str]) -> Result<Self, String> {
        if json.is_empty() {
            return Ok(Self::default());
        }
        match serde_json::from_str(json) {
            Ok(value) => Self::of(value, "The options", known),
            Err(_) => Err("The options cannot be read.".to_owned()),
        }
    }

    fn of(value: Value, what: &str, known: &[&str]) -> Result<Self, String> {
        let Value::Object(mut values) = value else {
            return Err(format!("{what} must be an object."));
        };
        if let Some(name) = values.keys().find(|name| !known.contains(&name.as_str())) {
            return Err(format!("{what} know no “{name}”; there is {}.", known.join(", ")));
        }
        values.retain(|_, value| !value.is_null());
        Ok(Self(values))
    }

    /// The language of all words; English if none was asked for.
    pub(crate) fn lang(&self) -> Result<Lang, String> {
        let tag = self.text("lang")?.unwrap_or(Lang::En.tag());
        Lang::of_tag(tag).ok_or_else(|| one_of("lang", Lang::ALL.map(Lang::tag)))
    }

    /// The text called `name`.
    pub(crate) fn text(&self, name: &str) -> Result<Option<&str>, String> {
        let text = |value: &Value| value.as_str().is_none();
        match self.0.get(name) {
            Some(value) if text(value) => Err(format!("“{name}” must be a string.")),
            value => Ok(value.and_then(Value::as_str)),
        }
    }

    /// The port called `name`.
    pub(crate) fn port(&self, name: &str) -> Result<Option<u16>, String> {
        let Some(value) = self.0.get(name) else { return Ok(None) };
        let port =
            value.as_u64().and_then(|port| u16::try_from(port).ok()).filter(|port| *port > 0);
        port.map(Some).ok_or_else(|| format!("“{name}” must be a number from 1 to 65535."))
    }

    /// The options within those, called `name`.
    pub(crate) fn within(&self, name: &str, known: &[&str]) -> Result<Option<Self>, String> {
        let Some(value) = self.0.get(name) else { return Ok(None) };
        Self::of(value.clone(), &format!("The options of “{name}”"), known).map(Some)
    }
}

/// What is said where `name` is none of `known`.
pub(crate) fn one_of<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let known: Vec<_> = known.into_iter().collect();
    match known.as_slice() {
        [] => format!("“{name}” leaves no choice here."),
        [only] => format!("“{name}” can only be {only} here."),
        known => format!("“{name}” must be one of {}.", known.join(", ")),
    }
}
