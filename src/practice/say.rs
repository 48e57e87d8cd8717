//! Lines said one after the other, as somebody at a keyboard would say them.

use crate::simulator::lab::{Deed, Fault, Lab, Move};
use crate::smtp::{Phase, Session};

/// Says `lines`, each with CR LF behind it. Where there is no connection it connects
/// first, and where the server waits for TLS it shakes hands. A line may hold line ends
/// of its own: then several lines arrive together. `befalls` says what goes wrong.
pub(super) fn say(lab: Lab, lines: &[&str], befalls: Befalls<'_>) -> Lab {
    lines.iter().fold(lab, |lab, line| {
        shake(take(connect(lab, befalls), Deed::line(line), befalls), befalls)
    })
}

/// Connects, where there is no connection, and shakes hands where that is due.
pub(super) fn connect(lab: Lab, befalls: Befalls<'_>) -> Lab {
    let lab = if is_open(&lab) { lab } else { take(lab, Deed::Connect, befalls) };
    shake(lab, befalls)
}

/// What somebody typed into a field of several lines: its line breaks are CR LF, and a
/// `\n` or `\r` that is written out is a lone LF or CR. The last line has no end.
pub(super) fn octets(typed: &str) -> String {
    let typed = &typed[..typed.floor_char_boundary(LONGEST)];
    let lines: Vec<_> =
        typed.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)).collect();
    lines.join("\r\n").replace("\\n", "\n").replace("\\r", "\r")
}

/// What goes wrong with a deed, if anything does.
pub(super) type Befalls<'a> = &'a dyn Fn(&Lab, &Deed) -> Option<Fault>;

/// Whether there is a connection.
pub(super) fn is_open(lab: &Lab) -> bool {
    lab.session().is_some_and(|session| session.phase() != Phase::Closed)
}

/// Does it, with what goes wrong.
pub(super) fn take(lab: Lab, act: Deed, befalls: Befalls<'_>) -> Lab {
    let fault = befalls(&lab, &act);
    lab.take(Move { act, fault })
}

/// The handshake, where it is due.
fn shake(lab: Lab, befalls: Befalls<'_>) -> Lab {
    if lab.session().map(Session::phase) == Some(Phase::Handshake) {
        take(lab, Deed::Handshake, befalls)
    } else {
        lab
    }
}

/// Octets of the longest piece that is kept.
const LONGEST: usize = 64 * 1024;

#[cfg(test)]
mod tests {
    use super::octets;

    #[test]
    fn line_breaks_are_cr_lf_unless_they_are_written_out() {
        assert_eq!(octets("QUIT"), "QUIT");
        assert_eq!(octets("RSET\nQUIT"), "RSET\r\nQUIT");
        assert_eq!(octets("RSET\r\nQUIT"), "RSET\r\nQUIT");
        assert_eq!(octets("The end?\\n.\\nNo."), "The end?\n.\nNo.");
        assert_eq!(octets("a\\rb"), "a\rb");
        assert_eq!(octets(&"आ".repeat(40_000)).len(), 64 * 1024 / 3 * 3);
    }
}
