//! Readers of every syntax, as their manuals describe them.

pub(crate) mod dotenv;
pub(crate) mod terminal;

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::Event;
use quick_xml::{Reader, XmlVersion};

/// The attributes and texts of a document, in order, without blanks between
/// elements.
pub(crate) fn xml(document: &str) -> Vec<String> {
    let mut reader = Reader::from_str(document);
    let mut all = Vec::new();
    let mut text = String::new();
    loop {
        match reader.read_event().expect("well-formed") {
            Event::Start(tag) => {
                for attribute in tag.attributes() {
                    let value =
                        attribute.expect("an attribute").normalized_value(XmlVersion::Explicit1_0);
                    all.push(value.expect("known entities").into_owned());
                }
                text.clear();
            }
            Event::Text(piece) => text += &piece.xml10_content(),
            Event::GeneralRef(entity) => {
                let name = entity.xml10_content();
                text += resolve_predefined_entity(&name).expect("predefined");
            }
            Event::End(_) => {
                if !text.trim().is_empty() {
                    all.push(text.clone());
                }
                text.clear();
            }
            Event::Eof => return all,
            _ => {}
        }
    }
}

/// The words of a command (POSIX.1-2024, Shell, §2.2). Panics where the shell
/// would expand something.
pub(crate) fn shell(command: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut rest = command.chars();
    while let Some(c) = rest.next() {
        match c {
            ' ' => words.extend(word.take()),
            '\'' => {
                let word = word.get_or_insert_default();
                word.extend(rest.by_ref().take_while(|&c| c != '\''));
            }
            '\\' => word.get_or_insert_default().extend(rest.next()),
            _ => {
                let harmless = c.is_ascii_alphanumeric() || "@%_+:,./-=".contains(c);
                assert!(harmless && !(c == '=' && word.is_none()), "{c} in {command}");
                word.get_or_insert_default().push(c);
            }
        }
    }
    words.extend(word);
    words
}

/// The keyword and the value of a line. An outer pair of quotes falls away.
pub(crate) fn msmtp(line: &str) -> (&str, &str) {
    assert!(line.len() < 500, "{line}");
    let (keyword, value) = line.split_once(' ').expect("a blank");
    let value = value.trim_ascii();
    let inner = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
    (keyword, inner.unwrap_or(value))
}

/// What follows `set`. Panics where Mutt would run or expand something.
pub(crate) fn mutt(line: &str) -> String {
    let mut rest = line.strip_prefix("set ").expect("a setting").chars();
    let mut out = String::new();
    while let Some(c) = rest.next() {
        match c {
            '\'' => out.extend(rest.by_ref().take_while(|&c| c != '\'')),
            '\\' => out.extend(rest.next()),
            _ => {
                assert!(c.is_ascii_alphanumeric() || "_=".contains(c), "{c} in {line}");
                out.push(c);
            }
        }
    }
    out
}

/// The name and the value of a parameter (postconf(5)). Panics where Postfix would
/// expand something.
pub(crate) fn postfix(line: &str) -> (&str, String) {
    let (name, value) = line.split_once(" = ").expect("a parameter");
    let mut out = String::new();
    let mut rest = value.trim_ascii().chars();
    while let Some(c) = rest.next() {
        if c == '$' {
            assert_eq!(rest.next(), Some('$'), "{line}");
        }
        out.push(c);
    }
    (name, out)
}

/// The name and the text that it is given (Python, Lexical analysis, §2.4).
pub(crate) fn python(line: &str) -> (&str, String) {
    let (name, literal) = line.split_once(" = ").expect("an assignment");
    let inner = literal.strip_prefix('"').and_then(|literal| literal.strip_suffix('"'));
    let mut out = String::new();
    let mut rest = inner.expect("double quotes").chars();
    while let Some(c) = rest.next() {
        match c {
            '\\' => {
                let escaped = rest.next().filter(|c| "\\\"".contains(*c));
                out.push(escaped.expect("an escape that we know"));
            }
            '"' => panic!("{line} ends too early"),
            _ => out.push(c),
        }
    }
    (name, out)
}

/// The name and the address of a header (RFC 5322 §3.4).
pub(crate) fn mailbox(header: &str) -> (String, &str) {
    let (name, address) = header.rsplit_once(" <").expect("an address");
    let address = address.strip_suffix('>').expect("a closing bracket");
    let Some(quoted) = name.strip_prefix('"').and_then(|name| name.strip_suffix('"')) else {
        let special = |c| "()<>[]:;@\\,.\"".contains(c);
        assert!(!name.contains(special), "{header}");
        return (name.to_owned(), address);
    };
    let mut out = String::new();
    let mut rest = quoted.chars();
    while let Some(c) = rest.next() {
        assert_ne!(c, '"', "{header}");
        out.extend(if c == '\\' { rest.next() } else { Some(c) });
    }
    (out, address)
}

/// The text before it was percent-encoded (RFC 3986 §2.1).
pub(crate) fn percent(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits: Vec<u8> = rest.by_ref().take(2).collect();
            let digits = String::from_utf8(digits).expect("two digits");
            bytes.push(u8::from_str_radix(&digits, 16).expect("hexadecimal"));
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).expect("UTF-8")
}
