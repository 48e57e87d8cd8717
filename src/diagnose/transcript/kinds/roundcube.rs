//! Roundcube's `smtp` log: `Recv: 220 …` and `Send: EHLO …`.

use super::{Client, Kind, Mark, Server};

pub(super) static KIND: Kind =
    Kind::marked_inside("Roundcube", &[Mark("Recv: ", Server), Mark("Send: ", Client)]);
