//! Cuts bytes into lines (RFC 5321 §2.3.8).

/// What has come of a line that has not ended.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Framing {
    bytes: Vec<u8>,
    after_cr: bool,
    too_long: bool,
}

/// More came than any command may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TooLong;

impl Framing {
    /// Takes a byte; gives the line without CR LF when it is whole.
    pub(super) fn take(&mut self, byte: u8) -> Option<Result<Vec<u8>, TooLong>> {
        let ended = self.after_cr && byte == b'\n';
        self.after_cr = byte == b'\r';
        if ended {
            let mut line = std::mem::take(self);
            line.bytes.pop();
            return Some(if line.too_long { Err(TooLong) } else { Ok(line.bytes) });
        }
        if self.bytes.len() < LONGEST_LINE {
            self.bytes.push(byte);
        } else {
            self.too_long = true;
        }
        None
    }
}

/// The longest line of all, in `AUTH` (RFC 4954 §4), CR included.
const LONGEST_LINE: usize = 12_288 - 1;

#[cfg(test)]
mod tests {
    use super::{Framing, LONGEST_LINE, TooLong};

    #[test]
    fn only_cr_lf_ends_a_line() {
        let mut framing = Framing::default();
        let lines: Vec<_> = b"a\rb\nc\r\n\r\nd".iter().filter_map(|&b| framing.take(b)).collect();
        assert_eq!(lines, [Ok(b"a\rb\nc".to_vec()), Ok(Vec::new())]);
    }

    #[test]
    fn a_line_too_long_is_told_from_the_next() {
        let mut framing = Framing::default();
        let wire = format!("{}\r\nNOOP\r\n", "x".repeat(LONGEST_LINE + 9));
        let lines: Vec<_> = wire.bytes().filter_map(|byte| framing.take(byte)).collect();
        assert_eq!(lines, [Err(TooLong), Ok(b"NOOP".to_vec())]);
    }
}
