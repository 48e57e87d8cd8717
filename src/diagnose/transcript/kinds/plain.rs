//! A conversation as RFCs print it, `C:` and `S:` before its lines; so do Wireshark, Horde
//! and this site.

use super::{Client, Kind, Mark, Own, Server};

pub(super) static KIND: Kind =
    Kind::marked("C: / S:", &[Mark("S: ", Server), Mark("C: ", Client), Mark("-- ", Own)]);
