//! What people type and paste: anything at all.

use super::Lab;
use super::moves::Deed;
use crate::smtp::{Event, Phase, Session};

impl Lab {
    /// Sends one line as it was typed.
    #[must_use]
    pub fn type_line(self, line: &str) -> Self {
        let (line, is_cut) = cut(line);
        let mut lab = self.take(Deed::line(line).done());
        lab.cut |= is_cut;
        lab
    }

    /// Sends many lines: commands one by one, a message as one piece. Where the
    /// server asks for TLS, the client shakes hands as a program would.
    #[must_use]
    pub fn paste(mut self, text: &str) -> Self {
        let (text, mut is_cut) = cut(text);
        let mut lines =
            text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)).peekable();
        while let Some(line) = lines.next() {
            // What follows the last line end is no line.
            if line.is_empty() && lines.peek().is_none() {
                break;
            }
            if self.session().is_none() {
                self = self.take(Deed::Connect.done());
            }
            let wants_tls = self.here().events.contains(&Event::TlsWanted);
            if wants_tls && self.session().is_some_and(|s| s.phase() == Phase::Handshake) {
                self = self.take(Deed::Handshake.done());
            }
            let mut octets = format!("{line}\r\n");
            if self.session().map(Session::phase) == Some(Phase::Data) && line != "." {
                for line in lines.by_ref() {
                    octets += line;
                    octets += "\r\n";
                    if line == "." {
                        break;
                    }
                }
            }
            self = self.take(Deed::Send(octets.into_bytes()).done());
            is_cut |= self.cut;
            if self.cut {
                break;
            }
        }
        self.cut = is_cut;
        self
    }
}

/// As much as is kept of what was typed or pasted, and whether that is less.
fn cut(text: &str) -> (&str, bool) {
    let end = text.floor_char_boundary(LONGEST);
    (&text[..end], end < text.len())
}

/// Octets that are kept of one paste.
pub(super) const LONGEST: usize = 256 * 1024;
