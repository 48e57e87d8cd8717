//! `CHUNKING`: the message can come in counted pieces, by `BDAT`.

use super::{Extension, Rfc, word};
use crate::text::Text;

pub(super) static EXTENSION: Extension = word(
    "CHUNKING",
    Rfc { number: 3030, section: "2" },
    Text {
        en: "The message may come by `BDAT` in pieces whose length is said beforehand. Then no dot has to be stuffed.",
        hi: "message `BDAT` से टुकड़ों में आ सकता है, जिनकी लंबाई पहले बता दी जाती है। तब dot जोड़ने की ज़रूरत नहीं रहती।",
    },
    |_| Some("CHUNKING".to_owned()),
);
