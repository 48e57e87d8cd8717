//! Finds the end of the mail data and takes out the dots that the client stuffed
//! (RFC 5321 §4.5.2), as strictly as a persona does.

/// How a server reads the lines of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TextLines {
    /// Whether LF alone ends a line, too.
    pub(super) bare_lf: Bare,
    /// What a CR without LF is.
    pub(super) bare_cr: Bare,
    /// Whether a lone dot counts when LF alone stands before or after it.
    pub(super) dot_at_bare_lf: bool,
    /// Whether all CRs before the LF belong to the line end.
    pub(super) many_crs: bool,
    /// Whether a NUL hides the rest of its line.
    pub(super) nul_hides: bool,
    /// Octets of the longest line, with its line end, or none; what is longer ends the
    /// session.
    pub(super) longest: Option<usize>,
    /// Whether a line end counts as one octet of the message, as it is stored.
    pub(super) counts_lf: bool,
}

/// What half a line end is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bare {
    /// An octet like any other.
    Text,
    /// A line end.
    LineEnd,
    /// A line end, but not beside a lone dot: there it is a trick.
    NotAtDot,
    /// A reason to refuse the message.
    Refused,
}

impl TextLines {
    /// Only CR LF ends a line (RFC 5321 §2.3.8, §4.1.1.4).
    pub(super) const STRICT: Self = Self {
        bare_lf: Bare::Text,
        bare_cr: Bare::Text,
        dot_at_bare_lf: false,
        many_crs: false,
        nul_hides: false,
        longest: None,
        counts_lf: false,
    };
}

/// What an octet made of the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Taken {
    /// It goes on.
    More,
    /// That was the end.
    End,
    /// Half a line end stands where this server does not let it pass.
    Trick,
    /// The line is longer than the server reads.
    TooLong,
}

/// A line of the message on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unstuffer {
    line: Vec<u8>,
    /// Whether the line before ended with CR LF; so does `DATA` itself.
    after_crlf: bool,
}

impl Default for Unstuffer {
    fn default() -> Self {
        Self { line: Vec::new(), after_crlf: true }
    }
}

impl Unstuffer {
    /// Takes octets up to the end of the message or a trick; gives how many, and
    /// whole lines of the message to `keep`, with CR LF.
    pub(super) fn take(
        &mut self,
        octets: &[u8],
        rules: TextLines,
        mut keep: impl FnMut(&[u8]),
    ) -> (usize, Taken) {
        let mut rest = octets;
        loop {
            rest = self.take_plain(rest);
            let Some((&octet, after)) = rest.split_first() else { break };
            rest = after;
            let taken = self.take_octet(octet, rules, &mut keep);
            if taken != Taken::More {
                return (octets.len() - rest.len(), taken);
            }
        }
        (octets.len(), Taken::More)
    }

    /// Takes what no rule has anything to say on, all before the next half of a line
    /// end; gives what is left.
    fn take_plain<'a>(&mut self, octets: &'a [u8]) -> &'a [u8] {
        if self.line.last() == Some(&b'\r') {
            return octets;
        }
        let (plain, rest) = octets.split_at(half_line_end(octets));
        self.line.extend_from_slice(plain);
        rest
    }

    fn take_octet(&mut self, octet: u8, rules: TextLines, keep: impl FnMut(&[u8])) -> Taken {
        let after_cr = self.line.last() == Some(&b'\r');
        if after_cr && octet != b'\n' && rules.bare_cr == Bare::Refused && octet != b'\r' {
            return Taken::Trick;
        }
        self.line.push(octet);
        let ends = octet == b'\n' && (after_cr || rules.bare_lf != Bare::Text);
        if ends { self.end_of_line(after_cr, rules, keep) } else { Taken::More }
    }

    fn end_of_line(&mut self, crlf: bool, rules: TextLines, keep: impl FnOnce(&[u8])) -> Taken {
        let whole = std::mem::take(&mut self.line);
        let after_crlf = std::mem::replace(&mut self.after_crlf, crlf);
        let line = whole.strip_suffix(b"\n").unwrap_or(&whole);
        let line = match line.strip_suffix(b"\r") {
            Some(line) if rules.many_crs => {
                let end = line.iter().rposition(|&octet| octet != b'\r').map_or(0, |at| at + 1);
                &line[..end]
            }
            Some(line) => line,
            None => line,
        };
        if rules.longest.is_some_and(|most| whole.len() > most) {
            return Taken::TooLong;
        }
        let line = if rules.nul_hides {
            line.split(|&octet| octet == 0).next().unwrap_or_default()
        } else {
            line
        };
        if rules.bare_cr == Bare::Refused && line.contains(&b'\r') {
            return Taken::Trick;
        }
        if !crlf && rules.bare_lf == Bare::Refused {
            return Taken::Trick;
        }
        let bare_dot = line == b"." && (!crlf || !after_crlf);
        if bare_dot && !crlf && rules.bare_lf == Bare::NotAtDot {
            return Taken::Trick;
        }
        if line == b"." && (!bare_dot || rules.dot_at_bare_lf) {
            return Taken::End;
        }
        let text = whole.strip_prefix(b".").unwrap_or(&whole);
        keep(text);
        // Its room serves the next line.
        self.line = whole;
        self.line.clear();
        Taken::More
    }
}

/// Where the first half of a line end stands, or the end of `octets`. Sixteen are
/// looked at together, without asking after each whether it goes on.
fn half_line_end(octets: &[u8]) -> usize {
    let is_half = |octet: &u8| matches!(octet, b'\r' | b'\n');
    let is_plain = |sixteen: &&[u8; 16]| !sixteen.iter().fold(false, |any, o| any | is_half(o));
    let (sixteens, _) = octets.as_chunks();
    let plain = sixteens.iter().take_while(is_plain).count() * 16;
    octets[plain..].iter().position(is_half).map_or(octets.len(), |at| plain + at)
}

#[cfg(test)]
mod tests {
    use super::{Bare, Taken, TextLines, Unstuffer};

    /// The message in `wire`, if it comes in pieces of so many octets, how it ended,
    /// and after how many of them.
    fn in_pieces(rules: TextLines, wire: &str, octets: usize) -> (String, Taken, usize) {
        let (mut kept, mut unstuffer, mut all) = (Vec::new(), Unstuffer::default(), 0);
        for piece in wire.as_bytes().chunks(octets) {
            let keep = |line: &[u8]| kept.extend_from_slice(line);
            let (octets, taken) = unstuffer.take(piece, rules, keep);
            all += octets;
            if taken != Taken::More {
                return (String::from_utf8(kept).expect("ASCII"), taken, all);
            }
        }
        (String::from_utf8(kept).expect("ASCII"), Taken::More, all)
    }

    /// The message in `wire`, and how it ended.
    fn unstuffed(rules: TextLines, wire: &str) -> (String, Taken) {
        let (message, taken, _) = in_pieces(rules, wire, wire.len());
        (message, taken)
    }

    #[test]
    fn pieces_make_no_difference() {
        let bares = [Bare::Text, Bare::LineEnd, Bare::NotAtDot, Bare::Refused];
        let wires =
            ["a\r\n..b\r\n\r\r\nc\n.\r\n.\r\nQ", "a\n.\nb\r\n.\n.\r\r\nQ", "ab\rc\r\n.\r\nQ"];
        for (bare_lf, bare_cr) in bares.iter().flat_map(|lf| bares.iter().map(move |cr| (*lf, *cr)))
        {
            for (wire, bits) in wires.iter().flat_map(|wire| (0..4).map(move |bits| (wire, bits))) {
                let (dot_at_bare_lf, many_crs) = (bits & 1 > 0, bits & 2 > 0);
                let rules =
                    TextLines { bare_lf, bare_cr, dot_at_bare_lf, many_crs, ..TextLines::STRICT };
                let single = in_pieces(rules, wire, 1);
                for octets in 2..=wire.len() {
                    assert_eq!(in_pieces(rules, wire, octets), single, "{rules:?} {wire:?}");
                }
            }
        }
    }

    #[test]
    fn a_stuffed_dot_is_taken_out() {
        let read = unstuffed(TextLines::STRICT, "..\r\n.a\r\nb.\r\n.\r\n");
        assert_eq!(read, (".\r\na\r\nb.\r\n".into(), Taken::End));
    }

    #[test]
    fn a_message_may_be_empty() {
        assert_eq!(unstuffed(TextLines::STRICT, ".\r\n"), (String::new(), Taken::End));
    }

    #[test]
    fn only_cr_lf_around_the_dot_ends_the_message() {
        for wire in ["a\n.\r\n", "a\n.\n", "a\r.\r", "a\r\n.\n", "a\r\n.\r\r\n", "a\r.\r\n"] {
            assert_eq!(unstuffed(TextLines::STRICT, wire).1, Taken::More, "{wire:?}");
        }
    }

    #[test]
    fn a_careless_server_can_be_tricked() {
        let careless = TextLines {
            bare_lf: Bare::LineEnd,
            dot_at_bare_lf: true,
            many_crs: true,
            ..TextLines::STRICT
        };
        for wire in ["a\n.\n", "a\n.\r\n", "a\r\n.\n", "a\r\n.\r\r\n"] {
            assert_eq!(unstuffed(careless, wire).1, Taken::End, "{wire:?}");
        }
    }

    #[test]
    fn a_wary_server_refuses_half_line_ends() {
        let wary =
            TextLines { bare_lf: Bare::Refused, bare_cr: Bare::Refused, ..TextLines::STRICT };
        for wire in ["a\nb", "a\rb", "a\r\r\n"] {
            assert_eq!(unstuffed(wary, wire).1, Taken::Trick, "{wire:?}");
        }
        assert_eq!(unstuffed(wary, "a\r\n.\r\n").1, Taken::End);
    }
}
