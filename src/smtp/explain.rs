//! Takes lines apart for showing, by the parser's own knowledge.

use super::cursor::Cursor;
use super::state::Expecting;
use super::{EXTENSIONS, Mark, Part, Session, verbs};

impl Session {
    /// What the pieces of `line` are, if the client sends it now.
    pub fn explain(&self, line: &str) -> Vec<Mark> {
        let mut cursor = Cursor::new(line);
        match &self.state.expecting {
            Expecting::Command => return verbs::read(self, line, line.len()).marks,
            Expecting::Response(_) => {
                cursor.take_rest(Part::Response);
            }
            Expecting::Data(_) => mail_data(&mut cursor, in_header(self.mail_data())),
            Expecting::Chunk(_) => {
                cursor.take_rest(Part::Body);
            }
            Expecting::Handshake | Expecting::Nothing => {}
        }
        cursor.into_marks()
    }
}

/// What the pieces of a line of a reply are.
pub fn explain_reply(line: &str) -> Vec<Mark> {
    let mut cursor = Cursor::new(line);
    let from = cursor.at();
    let code = cursor.take_while(|c| c.is_ascii_digit());
    cursor.mark(from, Part::Code);
    if !cursor.eat_as("-", Part::More) {
        cursor.eat(" ");
    }
    if is_enhanced(cursor.rest(), code) {
        let from = cursor.at();
        cursor.take_while(|c| c != ' ');
        cursor.mark(from, Part::EnhancedCode);
        cursor.eat(" ");
    } else if code == "250" {
        let from = cursor.at();
        let word = cursor.rest().split(' ').next().unwrap_or_default();
        if EXTENSIONS.iter().any(|extension| extension.keyword == word) {
            cursor.eat(word);
            cursor.mark(from, Part::Extension);
            // What follows is for programs: the ways to log in, or how much the server takes.
            let value = if word == "AUTH" { Part::Mechanism } else { Part::ParameterValue };
            while cursor.eat(" ") {
                let from = cursor.at();
                cursor.take_while(|c| c != ' ');
                cursor.mark(from, value);
            }
        }
    }
    cursor.take_rest(Part::ReplyText);
    cursor.into_marks()
}

/// Whether `text` begins with an enhanced code of the same class as `code`
/// (RFC 2034 §4).
fn is_enhanced(text: &str, code: &str) -> bool {
    let word = text.split(' ').next().unwrap_or_default();
    let numbers: Vec<_> = word.split('.').collect();
    let all_digits = |n: &&str| (1..=3).contains(&n.len()) && n.bytes().all(|b| b.is_ascii_digit());
    numbers.len() == 3
        && numbers.iter().all(all_digits)
        && code.starts_with(['2', '4', '5'])
        && code.get(..1) == numbers.first().copied()
}

/// Whether the next line of a message belongs to its header (RFC 5322 §2.1).
fn in_header(data: &[u8]) -> bool {
    !data.starts_with(b"\r\n") && !data.windows(4).any(|four| four == b"\r\n\r\n")
}

fn mail_data(cursor: &mut Cursor<'_>, in_header: bool) {
    if cursor.rest() == "." {
        cursor.eat_as(".", Part::EndOfData);
        return;
    }
    cursor.eat_as(".", Part::StuffedDot);
    if in_header && !cursor.rest().starts_with([' ', '\t']) && cursor.rest().contains(':') {
        let from = cursor.at();
        cursor.take_while(|c| c != ':');
        cursor.mark(from, Part::FieldName);
        cursor.eat(":");
        cursor.take_while(|c| c == ' ');
    }
    cursor.take_rest(if in_header { Part::FieldValue } else { Part::Body });
}
