//! `curl -v`: `< 220 …` and `> EHLO …`, remarks behind a star.

use super::{Client, Kind, Mark, Own, Server, Skipped};

pub(super) static KIND: Kind = Kind::marked(
    "curl",
    &[
        Mark("* ", Own),
        Mark("curl: (", Own),
        Mark("< ", Server),
        Mark("> ", Client),
        Mark("{ [", Skipped),
        Mark("} [", Skipped),
    ],
);
