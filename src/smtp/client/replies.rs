//! Reads replies from bytes, in pieces of any size (RFC 5321 §4.2).

use super::super::{Enhanced, Reply};

/// What has come of a reply that has not ended.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Replies {
    line: Vec<u8>,
    code: Option<u16>,
    lines: Vec<String>,
}

/// What came is no reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NotAReply;

impl Replies {
    /// Takes a byte; gives the reply when it is whole. Like real clients, it lets
    /// a lone LF end a line.
    pub(super) fn take(&mut self, byte: u8) -> Option<Result<Reply, NotAReply>> {
        if byte != b'\n' {
            self.line.push(byte);
            return (self.line.len() > LONGEST_LINE).then_some(Err(NotAReply));
        }
        let line = std::mem::take(&mut self.line);
        match self.add(&line) {
            Some(false) => None,
            Some(true) => {
                let Self { code, lines, .. } = std::mem::take(self);
                Some(code.map(|code| reply(code, lines)).ok_or(NotAReply))
            }
            None => Some(Err(NotAReply)),
        }
    }

    /// Adds a line, and says whether it is the last; `None`: it is no line of
    /// this reply.
    fn add(&mut self, line: &[u8]) -> Option<bool> {
        let line = String::from_utf8_lossy(line.strip_suffix(b"\r").unwrap_or(line));
        let digits = line.get(..3).filter(|code| code.bytes().all(|b| b.is_ascii_digit()))?;
        let code = digits.parse().ok().filter(|code| (200..600).contains(code))?;
        let more = line.get(3..)?;
        let (last, text) = match more.strip_prefix('-') {
            Some(text) => (false, text),
            None if more.is_empty() => (true, ""),
            None => (true, more.strip_prefix(' ')?),
        };
        let same = *self.code.get_or_insert(code) == code;
        self.lines.push(text.to_owned());
        (same && self.lines.len() <= MOST_LINES).then_some(last)
    }
}

impl Reply {
    /// The one reply that these lines are, codes in front; `None`: they are none, or more.
    pub fn parse(lines: &str) -> Option<Self> {
        let mut replies = Replies::default();
        let octets = lines.bytes().chain(*b"\n");
        let mut read = octets.filter_map(|octet| replies.take(octet));
        let reply = read.next()?.ok()?;
        let whole = read.next().is_none();
        whole.then(|| Self::new(reply.code, reply.enhanced, reply.lines))
    }
}

/// Takes the enhanced code off the lines where every line carries it (RFC 2034 §4).
fn reply(code: u16, lines: Vec<String>) -> Reply {
    let parsed: Option<Vec<_>> = lines.iter().map(|line| enhanced(code, line)).collect();
    if let Some([(first, _), rest @ ..]) = parsed.as_deref()
        && rest.iter().all(|(other, _)| other == first)
    {
        let texts = parsed.iter().flatten().map(|(_, text)| (*text).to_owned()).collect();
        Reply { code, enhanced: Some(*first), lines: texts }
    } else {
        Reply { code, enhanced: None, lines }
    }
}

/// The enhanced code of a line and the text behind it (RFC 3463 §2). Its class
/// is the first digit of the code.
fn enhanced(code: u16, line: &str) -> Option<(Enhanced, &str)> {
    let (status, text) = line.split_once(' ').unwrap_or((line, ""));
    let mut numbers = status.split('.');
    let mut number = || {
        let digits = numbers.next()?;
        let right = (1..=3).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        digits.parse::<u16>().ok().filter(|_| right)
    };
    let (class, subject, detail) = (number()?, number()?, number()?);
    let fits = class == code / 100 && matches!(class, 2 | 4 | 5) && numbers.next().is_none();
    let class = u8::try_from(class).ok().filter(|_| fits)?;
    Some((Enhanced(class, subject, detail), text))
}

/// Far more than any challenge needs (RFC 4954 §4 asks for 12,288 octets).
const LONGEST_LINE: usize = 65_536;

/// Far more than any reply to `EHLO` has.
const MOST_LINES: usize = 1000;

#[cfg(test)]
mod tests {
    use super::{Enhanced, NotAReply, Replies, Reply};

    fn read(bytes: &[u8]) -> Vec<Result<Reply, NotAReply>> {
        let mut replies = Replies::default();
        bytes.iter().filter_map(|&byte| replies.take(byte)).collect()
    }

    #[test]
    fn what_is_printed_is_read_again() {
        for (code, enhanced, lines) in [
            (250, None, vec!["mail.example.in greets you", "SIZE 100", "HELP"]),
            (535, Some(Enhanced(5, 7, 8)), vec!["No.", " See there."]),
            (354, None, vec![" Go ahead"]),
            (334, None, vec![""]),
            (250, None, vec!["2.1 no code", "2.1.0 a code"]),
            (220, None, vec!["4.1.1 not of this class"]),
        ] {
            let lines = lines.into_iter().map(str::to_owned).collect();
            let reply = Reply { code, enhanced, lines };
            assert_eq!(read(reply.to_string().as_bytes()), [Ok(reply)]);
        }
    }

    #[test]
    fn a_text_is_one_reply_or_none() {
        let reply = Reply::parse("535-5.7.8 No.\n535 5.7.8  See\tthere.").expect("a reply");
        assert_eq!(reply.printed(), ["535-5.7.8 No.", "535 5.7.8  See?there."]);
        assert_eq!(Reply::parse(&reply.printed().join("\n")), Some(reply));
        for text in ["", "250-a", "250 a\n250 b", "250-a\n251 b", "hello", "250"] {
            assert_eq!(Reply::parse(text).is_some(), text == "250", "{text}");
        }
    }

    #[test]
    fn loose_line_ends_are_taken() {
        assert_eq!(read(b"250\n").len(), 1);
        assert_eq!(read(b"250-a\n250 b\r\n220 c\n").len(), 2);
    }

    #[test]
    fn anything_else_is_no_reply() {
        for bytes in ["HTTP/1.1 400 Bad\r\n", "250-a\r\n251 b\r\n", "25\r\n", "999 a\r\n", "\r\n"] {
            assert!(read(bytes.as_bytes()).contains(&Err(NotAReply)), "{bytes:?}");
        }
        assert!(read(&vec![b'2'; 70_000]).contains(&Err(NotAReply)));
        assert!(read(b"250\xff\xff\r\n").contains(&Err(NotAReply)));
    }
}
