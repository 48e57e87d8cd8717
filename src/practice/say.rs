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
