//! Makes of a message what crosses the line after `DATA` (RFC 5321 §2.3.8, §4.5.2).

/// The message with CRLF at every line end and nowhere else a CR or an LF.
pub(super) fn normalised(data: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(data.len() + 2);
    let mut after_cr = false;
    for &octet in data {
        match octet {
            // It ended the line already.
            b'\n' if after_cr => {}
            b'\r' | b'\n' => out.extend(b"\r\n"),
            octet => out.push(octet),
        }
        after_cr = octet == b'\r';
    }
    if !(out.is_empty() || out.ends_with(b"\r\n")) {
        out.extend(b"\r\n");
    }
    out
}

/// The message as it crosses the line: a dot at the beginning of a line is
/// doubled, and a line with a lone dot ends it all.
pub(super) fn stuffed(data: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(data.len() + END.len());
    let mut line_begins = true;
    for octet in normalised(data) {
        if line_begins && octet == b'.' {
            out.push(b'.');
        }
        out.push(octet);
        line_begins = octet == b'\n';
    }
    out.extend(END);
    out
}

/// Whether the message holds anything beyond ASCII (RFC 6152).
pub(super) fn is_eight_bit(data: &[u8]) -> bool {
    !data.is_ascii()
}

/// Whether its header does: that is allowed only with `SMTPUTF8` (RFC 6532 §3.2).
pub(super) fn has_utf8_header(data: &[u8]) -> bool {
    let data = normalised(data);
    let end = data.windows(4).position(|four| four == b"\r\n\r\n").unwrap_or(data.len());
    let header = if data.starts_with(b"\r\n") { &[] } else { &data[..end] };
    !header.is_ascii()
}

/// Ends a message; alone, it is an empty one.
pub(super) const END: &[u8] = b".\r\n";

#[cfg(test)]
mod tests {
    use super::{has_utf8_header, normalised, stuffed};

    #[test]
    fn every_line_ends_with_cr_lf() {
        for (data, wire) in
            [("", ""), ("a", "a\r\n"), ("a\nb\rc\r\nd\r\r\n\n", "a\r\nb\r\nc\r\nd\r\n\r\n\r\n")]
        {
            assert_eq!(normalised(data.as_bytes()), wire.as_bytes());
        }
    }

    #[test]
    fn dots_at_the_beginning_are_doubled() {
        assert_eq!(stuffed(b".\n..a\nb.\r."), b"..\r\n...a\r\nb.\r\n..\r\n.\r\n");
        assert_eq!(stuffed(b""), b".\r\n");
    }

    #[test]
    fn the_header_ends_at_the_first_empty_line() {
        assert!(has_utf8_header("Subject: नमस्ते\n\nx".as_bytes()));
        assert!(!has_utf8_header("Subject: x\n\nनमस्ते".as_bytes()));
        assert!(!has_utf8_header("\nनमस्ते".as_bytes()));
    }
}
