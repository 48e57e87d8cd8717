//! `BINARYMIME`: the message may hold any octets at all.

use super::{Extension, Rfc, word};
use crate::text::Text;

pub(super) static EXTENSION: Extension = word(
    "BINARYMIME",
    Rfc { number: 3030, section: "3" },
    Text {
        en: "Parts of a message may travel as they are, without lines. The client says so with `BODY=BINARYMIME` in `MAIL` and must then use `BDAT`.",
        hi: "message के हिस्से जैसे हैं वैसे ही जा सकते हैं, lines में बाँटे बिना। client यह `MAIL` में `BODY=BINARYMIME` लिखकर बताता है, और तब उसे `BDAT` ही इस्तेमाल करना होता है।",
    },
    |_| Some("BINARYMIME".to_owned()),
);
