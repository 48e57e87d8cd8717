//! Mail data octet by octet: takes out stuffed dots and finds the end (RFC 5321 §4.5.2).

/// Where in a line the next octet stands.
///
/// Only CR LF ends a line. A lone CR or LF is an octet like any other: a server
/// that took it for a line end would read an end of data that the sender never
/// wrote (RFC 5321 §2.3.8, §4.1.1.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unstuffer {
    /// At the beginning of a line.
    LineStart,
    /// After a dot at the beginning of a line, which is not part of the message.
    Dot,
    /// After such a dot and a CR.
    DotCr,
    /// In the middle of a line.
    Text,
    /// After a CR.
    Cr,
}

impl Unstuffer {
    /// Takes an octet, gives what belongs to the message to `keep`, and says
    /// what comes next; `None`: that was the end of the message.
    pub(super) fn take(self, octet: u8, mut keep: impl FnMut(u8)) -> Option<Self> {
        match (self, octet) {
            (Self::LineStart, b'.') => return Some(Self::Dot),
            (Self::Dot, b'\r') => return Some(Self::DotCr),
            (Self::DotCr, b'\n') => return None,
            (Self::DotCr, _) => keep(b'\r'),
            _ => {}
        }
        keep(octet);
        Some(match (self, octet) {
            (_, b'\r') => Self::Cr,
            (Self::Cr, b'\n') => Self::LineStart,
            _ => Self::Text,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Unstuffer;

    /// The message in `wire`, and whether it has ended.
    fn unstuffed(wire: &str) -> (String, bool) {
        let (mut kept, mut now) = (Vec::new(), Some(Unstuffer::LineStart));
        for octet in wire.bytes() {
            now = now.and_then(|now| now.take(octet, |octet| kept.push(octet)));
        }
        (String::from_utf8(kept).expect("ASCII"), now.is_none())
    }

    #[test]
    fn a_stuffed_dot_is_taken_out() {
        assert_eq!(unstuffed("..\r\n.a\r\nb.\r\n.\r\n"), (".\r\na\r\nb.\r\n".into(), true));
    }

    #[test]
    fn a_message_may_be_empty() {
        assert_eq!(unstuffed(".\r\n"), (String::new(), true));
    }

    #[test]
    fn only_cr_lf_around_the_dot_ends_the_message() {
        for wire in ["a\n.\r\n", "a\n.\n", "a\r.\r", "a\r\n.\n", "a\r\n.\r\r\n", "a\r.\r\n"] {
            assert!(!unstuffed(wire).1, "{wire:?}");
        }
    }
}
