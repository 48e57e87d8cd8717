//! What Dakiya knows and does, for other people's pages: JavaScript functions, and no
//! page around them.
//!
//! Each takes text and options, and gives plain objects, as `static/module/dakiya.d.ts`
//! describes them. What cannot be done is an `Error` with a sentence. Nothing here asks
//! the network or keeps anything.
#![expect(clippy::missing_errors_doc, reason = "all of them say what is wrong in a sentence")]

mod asked;
mod errors;
mod files;
mod keys;
mod places;
mod settings;
mod talk;

use asked::Asked;
use js_sys::{Error, JSON};
use serde_json::Value;
use wasm_bindgen::prelude::*;
use web_sys::Url;

type Outcome<T = JsValue> = Result<T, JsValue>;

/// Whoever loads the module calls its functions; it does nothing by itself.
fn main() {}

/// The settings for an address.
#[wasm_bindgen(skip_typescript)]
pub fn lookup(address: &JsValue, options: &JsValue) -> Outcome {
    let address = text(address, "address")?;
    given(settings::lookup(&address, &asked(options, settings::LOOKUP)?, to_ascii))
}

/// Every provider.
#[wasm_bindgen(skip_typescript)]
pub fn providers() -> Outcome {
    given(Ok(settings::providers()))
}

/// Every program.
#[wasm_bindgen(skip_typescript)]
pub fn targets(options: &JsValue) -> Outcome {
    given(files::targets(&asked(options, files::TARGETS)?))
}

/// The settings of an account for a program, as files.
#[wasm_bindgen(skip_typescript)]
pub fn render(target: &JsValue, address: &JsValue, options: &JsValue) -> Outcome {
    let (target, address) = (text(target, "target")?, text(address, "address")?);
    given(files::render(&target, &address, &asked(options, files::RENDER)?))
}

/// What an error or a log means.
#[wasm_bindgen(skip_typescript)]
pub fn diagnose(pasted: &JsValue, options: &JsValue) -> Outcome {
    let pasted = text(pasted, "text")?;
    given(errors::diagnose(&pasted, &asked(options, errors::DIAGNOSE)?))
}

/// Every server that can be talked to.
#[wasm_bindgen(skip_typescript)]
pub fn personas(options: &JsValue) -> Outcome {
    given(talk::personas(&asked(options, talk::PERSONAS_OF)?))
}

/// A conversation with a server.
#[wasm_bindgen(skip_typescript)]
#[derive(Debug)]
pub struct Session(talk::Talk);

#[wasm_bindgen]
impl Session {
    /// Connects to a server.
    #[wasm_bindgen(constructor)]
    pub fn new(options: &JsValue) -> Outcome<Self> {
        let talk = asked(options, talk::SESSION).and_then(|asked| {
            talk::Talk::open(&asked).map_err(|sentence| Error::new(&sentence).into())
        })?;
        Ok(Self(talk))
    }

    /// Sends a line.
    pub fn send(&mut self, line: &JsValue) -> Outcome {
        let line = text(line, "line")?;
        given(self.0.send(&line))
    }

    /// Hangs up and connects anew.
    pub fn reset(&mut self) -> Outcome {
        given(Ok(self.0.reset()))
    }

    /// What came last.
    #[wasm_bindgen(getter)]
    pub fn last(&self) -> Outcome {
        given(Ok(self.0.last().clone()))
    }

    /// What the server holds.
    #[wasm_bindgen(getter)]
    pub fn state(&self) -> Outcome {
        given(Ok(self.0.state()))
    }

    /// Who takes part.
    #[wasm_bindgen(getter)]
    pub fn cast(&self) -> Outcome {
        given(Ok(self.0.cast()))
    }

    /// All that was said.
    #[wasm_bindgen(getter)]
    pub fn transcript(&self) -> String {
        self.0.transcript().to_owned()
    }
}

/// `value` as a plain object, or a sentence as an `Error`.
fn given(value: Result<Value, String>) -> Outcome {
    match value {
        Ok(value) => JSON::parse(&value.to_string()),
        Err(sentence) => Err(Error::new(&sentence).into()),
    }
}

/// What was passed as `name`. Half of a pair of surrogates becomes U+FFFD, which is as
/// long.
fn text(value: &JsValue, name: &str) -> Outcome<String> {
    value.as_string().ok_or_else(|| Error::new(&format!("The {name} must be a string.")).into())
}

/// The options, of which there are these.
fn asked(options: &JsValue, known: &'static [&'static str]) -> Outcome<Asked> {
    let json = if options.is_undefined() || options.is_null() {
        String::new()
    } else {
        JSON::stringify(options)?.as_string().unwrap_or_default()
    };
    Asked::read(&json, known).map_err(|sentence| Error::new(&sentence).into())
}

/// The A-labels of a domain (RFC 5890 §2.3.2.1), as every browser and Node.js make them.
fn to_ascii(domain: &str) -> Option<String> {
    // A URL takes numbers for an IP address: what is ASCII stays as it is.
    if domain.is_ascii() {
        return None;
    }
    Url::new(&format!("https://{domain}/")).ok().map(|url| url.hostname())
}
