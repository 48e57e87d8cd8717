//! What a piece of a line means, by whose rule it stands there, and what else could.
//! Which piece it is, the parser says; nothing is guessed from its letters.

use crate::registry::Entry;
use crate::smtp::{EXTENSIONS, Extension, MECHANISMS, Mark, Mechanism, Part, Rfc, VERBS, Verb};
use crate::text::{Text, t};

/// What a piece means.
#[derive(Clone, Debug, PartialEq)]
pub struct Meaning {
    /// What it is, or what it asks for.
    pub about: Text,
    /// Whose rule it follows.
    pub rfc: Rfc,
    /// What else could stand there.
    pub other: Else,
    /// The name of the command that it is.
    pub verb: Option<&'static str>,
}

/// What else could stand somewhere.
#[derive(Clone, Debug, PartialEq)]
pub enum Else {
    /// One of these words, or what this form of the line allows.
    Words(Vec<&'static str>),
    /// What is said here.
    Said(Text),
}

/// What the piece with the number `at` of a line means; `None`: there is none.
pub fn meaning(text: &str, marks: &[Mark], at: usize) -> Option<Meaning> {
    let (range, part) = marks.get(at)?;
    let (word, part) = (text.get(range.clone())?, *part);
    let before = |wanted: Part| {
        let earlier = marks.get(..at).unwrap_or_default().iter().rev();
        let (range, _) = earlier.into_iter().find(|(_, part)| *part == wanted)?;
        text.get(range.clone())
    };
    let mut it = plain(part, word);
    match part {
        Part::Verb => {
            if let Some(verb) = verb(word) {
                (it.about, it.rfc, it.verb) = (verb.summary, verb.rfc, Some(verb.id));
                it.other = Else::Words(VERBS.iter().map(|other| other.item.word).collect());
            }
        }
        Part::Keyword | Part::Argument => {
            if let Some(verb) = before(Part::Verb).and_then(verb) {
                (it.rfc, it.other) = (verb.rfc, Else::Words(verb.item.syntax.to_vec()));
            }
        }
        Part::Mechanism => {
            if let Some(mechanism) = mechanism(word) {
                (it.about, it.rfc) = (mechanism.summary, mechanism.rfc);
                it.other = Else::Words(MECHANISMS.iter().map(|other| other.item.name).collect());
            }
        }
        Part::Extension => {
            if let Some(extension) = extension(word) {
                (it.about, it.rfc) = (extension.summary, extension.rfc);
                it.other = Else::Words(EXTENSIONS.iter().map(|other| other.item.keyword).collect());
            }
        }
        Part::ParameterName | Part::ParameterValue => {
            let name = if part == Part::ParameterName { Some(word) } else { None };
            let of = name.or_else(|| before(Part::ParameterName)).and_then(adds);
            if let Some(of) = of.or_else(|| before(Part::Extension).and_then(extension)) {
                it.rfc = of.rfc;
            }
        }
        _ => {}
    }
    Some(it)
}

/// What every piece of its kind means.
fn plain(part: Part, word: &str) -> Meaning {
    let about = if part == Part::Code { code(word) } else { part.about() };
    let (number, section) = rule(part);
    Meaning { about, rfc: Rfc { number, section }, other: Else::Said(otherwise(part)), verb: None }
}

fn verb(word: &str) -> Option<Entry<Verb>> {
    VERBS.iter().find(|verb| verb.word.eq_ignore_ascii_case(word))
}

fn mechanism(word: &str) -> Option<Entry<Mechanism>> {
    MECHANISMS.iter().find(|mechanism| mechanism.name.eq_ignore_ascii_case(word))
}

fn extension(word: &str) -> Option<Entry<Extension>> {
    EXTENSIONS.iter().find(|extension| extension.keyword == word)
}

/// The extension that adds a parameter.
fn adds(name: &str) -> Option<Entry<Extension>> {
    let mut all = EXTENSIONS.iter();
    all.find(|extension| extension.parameters().any(|own| own.eq_ignore_ascii_case(name)))
}

/// What the first digit says (RFC 5321 §4.2.1).
fn code(word: &str) -> Text {
    match word.bytes().next() {
        Some(b'2') => t("Done.", "हो गया।"),
        Some(b'3') => t("So far so good: go on.", "अब तक ठीक: आगे भेजिए।"),
        Some(b'4') => t(
            "Not now. The same may work later: a program tries again by itself.",
            "अभी नहीं। यही बाद में चल सकता है: program अपने-आप फिर कोशिश करता है।",
        ),
        Some(b'5') => t(
            "No. The same will not work later either: something has to change.",
            "नहीं। यही बाद में भी नहीं चलेगा: कुछ बदलना होगा।",
        ),
        _ => Part::Code.about(),
    }
}

/// Where it is written what may stand there.
const fn rule(part: Part) -> (u16, &'static str) {
    match part {
        Part::Verb | Part::Keyword | Part::Argument => (5321, "4.1.1"),
        Part::NullPath => (5321, "4.5.5"),
        Part::Postmaster => (5321, "4.5.1"),
        Part::SourceRoute | Part::LocalPart | Part::ParameterName | Part::ParameterValue => {
            (5321, "4.1.2")
        }
        Part::Domain => (5321, "2.3.5"),
        Part::AddressLiteral => (5321, "4.1.3"),
        Part::Mechanism | Part::Response => (4954, "4"),
        Part::FieldName | Part::FieldValue => (5322, "2.2"),
        Part::Body => (5322, "2.3"),
        Part::StuffedDot => (5321, "4.5.2"),
        Part::EndOfData => (5321, "4.1.1.4"),
        Part::Code | Part::More => (5321, "4.2.1"),
        Part::EnhancedCode => (3463, "2"),
        Part::Extension => (5321, "2.2"),
        Part::ReplyText => (5321, "4.2"),
    }
}

/// What else could stand where such a piece stands.
const fn otherwise(part: Part) -> Text {
    match part {
        Part::Verb
        | Part::Keyword
        | Part::Argument
        | Part::Mechanism
        | Part::Extension
        | Part::SourceRoute
        | Part::ParameterValue => t("what its rule allows.", "जो इसका नियम माने।"),
        Part::ParameterName => t(
            "any parameter of what the server offered.",
            "server ने जो-जो बताया था, उनमें से किसी का parameter।",
        ),
        Part::NullPath => t(
            "an address, which is told if the message cannot be delivered.",
            "कोई पता, जिसे message न पहुँचने पर सूचना मिले।",
        ),
        Part::Postmaster => t("any address, with its domain.", "domain के साथ कोई भी पता।"),
        Part::LocalPart => t(
            "up to 64 octets: letters, digits, dots and most signs; the rest in quotation marks.",
            "64 octets तक: अक्षर, अंक, dot और ज़्यादातर चिह्न; बाक़ी quotation marks में।",
        ),
        Part::Domain => t(
            "any name of the DNS, or an IP address in brackets: `[192.0.2.1]`.",
            "DNS का कोई भी नाम, या brackets में IP address: `[192.0.2.1]`।",
        ),
        Part::AddressLiteral => t(
            "a name from the DNS; for IPv6 `[IPv6:2001:db8::1]`.",
            "DNS का कोई नाम; IPv6 के लिए `[IPv6:2001:db8::1]`।",
        ),
        Part::Response => t(
            "any other answer in Base64; `*` gives up the login.",
            "Base64 में कोई और जवाब; `*` से login छोड़ दिया जाता है।",
        ),
        Part::FieldName => t(
            "any field. `From` and `Date` must be there once.",
            "कोई भी field। `From` और `Date` का एक बार होना ज़रूरी है।",
        ),
        Part::FieldValue => t(
            "what the field is for: addresses, a date, or text.",
            "जो उस field का काम हो: पते, तारीख़ या text।",
        ),
        Part::Body => t(
            "any text, in lines of at most 998 octets.",
            "कोई भी text; एक line में ज़्यादा से ज़्यादा 998 octets।",
        ),
        Part::StuffedDot => {
            t("nothing, if the line did not begin with a dot.", "कुछ नहीं, अगर line dot से शुरू न होती।")
        }
        Part::EndOfData => t("more lines of the message.", "message की और lines।"),
        Part::Code => t(
            "other digits: the first from 2 to 5, the second says what it is about.",
            "दूसरे अंक: पहला 2 से 5 तक, और दूसरा बताता है कि बात किस चीज़ की है।",
        ),
        Part::More => t("a space, if no line follows.", "खाली जगह, अगर इसके बाद कोई line न हो।"),
        Part::EnhancedCode => {
            t("other numbers; the first is that of the code.", "दूसरे अंक; पहला code वाला ही होता है।")
        }
        Part::ReplyText => t("any words.", "कोई भी शब्द।"),
    }
}
