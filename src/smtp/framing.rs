//! Cuts bytes into command lines (RFC 5321 §2.3.8), as a persona does it.

/// How a server cuts and cleans the lines of commands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lines {
    /// Whether LF alone ends a line, too.
    pub(super) bare_lf: bool,
    /// Octets of the longest line, with its line end.
    pub(super) longest: usize,
    /// The same for `AUTH` and what answers a challenge (RFC 4954 §4).
    pub(super) longest_login: usize,
    /// What happens to longer ones.
    pub(super) too_long: TooLong,
    /// Whether control characters and octets that are no UTF-8 may stand in a line.
    pub(super) raw: bool,
    /// Octets that may not stand in a line in spite of that.
    pub(super) refuses: fn(&[u8]) -> bool,
    /// Whether a tab is as good as a space between words.
    pub(super) tabs: bool,
    /// White space that does not count around a line.
    pub(super) trim: fn(&str) -> &str,
    /// The longest answer to a challenge, where that is not the same.
    pub(super) longest_response: Option<usize>,
    /// In which commands extensions make room for their parameters (RFC 1870 §3 and
    /// others).
    pub(super) lengthened: fn(&str) -> bool,
    /// Whether an empty line is a command like others that it does not know.
    pub(super) empty_is_command: bool,
    /// Whether a space behind `EHLO` is a name, though a wrong one.
    pub(super) empty_name: bool,
    /// Commands that are known by their first letters, whatever follows.
    pub(super) prefixes: &'static [&'static str],
    /// What parts the words of a line.
    pub(super) space: fn(char) -> bool,
}

/// What happens to a line that is too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TooLong {
    /// It is read to its end and refused.
    Refuse,
    /// It is refused as soon as it is too long.
    RefuseAtOnce,
    /// The beginning counts, the rest is thrown away.
    Cut,
    /// The rest is read as the next line.
    Split,
    /// It is read in blocks of that length, which are lines; so many octets of each
    /// count. The server hangs up after the last.
    Blocks(usize),
}

impl Lines {
    /// How many octets of a line count.
    pub(super) fn counted(&self) -> usize {
        match self.too_long {
            TooLong::Cut => self.longest,
            TooLong::Blocks(counted) => counted,
            _ => usize::MAX,
        }
    }

    /// Whether lines that are too long are refused.
    pub(super) fn refuses_long(&self) -> bool {
        matches!(self.too_long, TooLong::Refuse | TooLong::RefuseAtOnce)
    }

    /// As RFC 5321 has it.
    pub(super) const STRICT: Self = Self {
        bare_lf: false,
        longest: 512,
        longest_login: 12_288,
        too_long: TooLong::Refuse,
        raw: false,
        refuses: |_| false,
        tabs: false,
        trim: |line| line.trim_end_matches([' ', '\t']),
        longest_response: None,
        lengthened: |_| true,
        empty_is_command: true,
        empty_name: false,
        prefixes: &[],
        space: |c| c == ' ',
    };

    /// Lines of any length and content, ended by CR LF or LF alone.
    pub(super) const LOOSE: Self = Self {
        bare_lf: true,
        longest: 65_536,
        longest_login: 65_536,
        raw: true,
        lengthened: |_| false,
        ..Self::STRICT
    };
}

/// What has come of a line that has not ended.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Framing {
    bytes: Vec<u8>,
    octets: usize,
    /// Whether the line has begun in a block before.
    goes_on: bool,
}

/// A line that has ended, without its line end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) bytes: Vec<u8>,
    /// Octets that came, with the line end.
    pub(super) octets: usize,
    /// Whether it is the last block of a longer line.
    pub(super) ends_blocks: bool,
}

impl Framing {
    /// Takes bytes up to the end of a line; gives how many, and the line if it is
    /// whole.
    pub(super) fn take(
        &mut self,
        bytes: &[u8],
        rules: &Lines,
        login: bool,
    ) -> (usize, Option<Line>) {
        // No rule has anything to say on what stands in a line before its first LF
        // and before it is too long.
        let response = rules.longest_response.unwrap_or(usize::MAX);
        let shortest = rules.longest.min(rules.longest_login).min(response);
        let short = bytes.len().min(shortest.saturating_sub(self.octets + 1));
        let plain = bytes[..short].iter().position(|&byte| byte == b'\n').unwrap_or(short);
        self.bytes.extend_from_slice(&bytes[..plain]);
        self.octets += plain;
        for (at, &byte) in bytes.iter().enumerate().skip(plain) {
            if let Some(line) = self.take_byte(byte, rules, login) {
                return (at + 1, Some(line));
            }
        }
        (bytes.len(), None)
    }

    fn take_byte(&mut self, byte: u8, rules: &Lines, login: bool) -> Option<Line> {
        self.octets = self.octets.saturating_add(1);
        let response = rules.longest_response.filter(|_| login);
        let login = login || self.bytes.get(..4).is_some_and(|w| w.eq_ignore_ascii_case(b"AUTH"));
        let longest = if let Some(longest) = response {
            longest
        } else if login {
            rules.longest_login
        } else {
            rules.longest
        };
        let after_cr = self.bytes.last() == Some(&b'\r');
        if byte == b'\n' && (after_cr || rules.bare_lf) {
            let Self { mut bytes, octets, goes_on } = std::mem::take(self);
            if after_cr {
                bytes.pop();
            }
            return Some(Line { bytes, octets, ends_blocks: goes_on });
        }
        let ends = match rules.too_long {
            TooLong::Split | TooLong::Blocks(_) => self.octets >= rules.longest,
            TooLong::RefuseAtOnce => self.octets > longest,
            TooLong::Refuse | TooLong::Cut => false,
        };
        if ends {
            let goes_on = matches!(rules.too_long, TooLong::Blocks(_));
            let Self { mut bytes, octets, .. } =
                std::mem::replace(self, Self { goes_on, ..Self::default() });
            bytes.push(byte);
            return Some(Line { bytes, octets, ends_blocks: false });
        }
        // A CR past the end is kept, since LF may follow it.
        let kept = rules.longest_login.max(response.unwrap_or_default());
        if self.bytes.len() >= kept {
            self.bytes.truncate(kept - 1);
        }
        self.bytes.push(byte);
        None
    }
}

#[cfg(test)]
mod tests {
    use super::{Framing, Line, Lines, TooLong};

    /// The lines in `wire`, if it comes in pieces of so many octets.
    fn lines_in_pieces(rules: Lines, wire: &[u8], octets: usize) -> Vec<Line> {
        let (mut framing, mut lines) = (Framing::default(), Vec::new());
        for mut piece in wire.chunks(octets) {
            while !piece.is_empty() {
                let (taken, line) = framing.take(piece, &rules, false);
                lines.extend(line);
                piece = &piece[taken..];
            }
        }
        lines
    }

    fn lines(rules: Lines, wire: &[u8]) -> Vec<String> {
        let lines = lines_in_pieces(rules, wire, wire.len()).into_iter();
        lines.map(|line| String::from_utf8(line.bytes).expect("ASCII")).collect()
    }

    #[test]
    fn pieces_make_no_difference() {
        let wire = b"\r\nab\nabcdefghijkl\r\nAUTH efghijklmnop\r\nAUTH\rabc\nd\r\r\n\nauth\r\n";
        for too_long in [TooLong::Refuse, TooLong::RefuseAtOnce, TooLong::Cut, TooLong::Split] {
            for (longest, longest_login) in [(8, 12), (12, 8), (512, 600)] {
                for bare_lf in [false, true] {
                    let rules =
                        Lines { bare_lf, longest, longest_login, too_long, ..Lines::STRICT };
                    let single = lines_in_pieces(rules, wire, 1);
                    for octets in 2..=wire.len() {
                        assert_eq!(lines_in_pieces(rules, wire, octets), single, "{rules:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn only_cr_lf_ends_a_line() {
        assert_eq!(lines(Lines::STRICT, b"a\rb\nc\r\n\r\nd"), ["a\rb\nc", ""]);
    }

    #[test]
    fn some_take_lf_alone() {
        assert_eq!(lines(Lines::LOOSE, b"a\nb\r\nc"), ["a", "b"]);
    }

    #[test]
    fn a_line_too_long_is_counted_and_not_kept() {
        let mut framing = Framing::default();
        let wire = format!("{}\r\n", "x".repeat(50_000));
        let (taken, line) = framing.take(wire.as_bytes(), &Lines::STRICT, false);
        assert_eq!(taken, wire.len());
        let line = line.expect("a line");
        assert_eq!((line.octets, line.bytes.len()), (50_002, Lines::STRICT.longest_login - 1));
    }

    #[test]
    fn some_read_the_rest_as_the_next_line() {
        let rules =
            Lines { longest: 4, longest_login: 8, too_long: TooLong::Split, ..Lines::LOOSE };
        assert_eq!(lines(rules, b"abcdef\r\n"), ["abcd", "ef"]);
    }
}
