//! `ENHANCEDSTATUSCODES`: replies carry a finer code.

use super::{Extension, Rfc, word};
use crate::text::Text;

pub(super) static EXTENSION: Extension = word(
    "ENHANCEDSTATUSCODES",
    Rfc { number: 2034, section: "" },
    Text {
        en: "Replies carry a second code such as `5.7.8` that says more exactly what happened.",
        hi: "replies में `5.7.8` जैसा दूसरा code भी आता है, जो और साफ़ बताता है कि क्या हुआ।",
    },
    |_| Some("ENHANCEDSTATUSCODES".to_owned()),
);
