//! Recordings as text that can be read and compared line by line. The form is
//! described beside the recordings, in `tests/transcripts/recorded/README.md`.

mod read;
mod write;

use std::collections::BTreeMap;

pub(crate) use read::read;
pub(crate) use write::write;

/// Files by name.
pub(crate) type Files = BTreeMap<String, String>;

/// Where the keywords stand that the servers listed.
const KEYWORDS: &str = "keywords.txt";

const NOT_SENT: &str = "not sent";
const LEFT_OUT: &str = "left out";
const SILENCE: &str = "silence";
