//! `PIPELINING`: commands may come without waiting for each reply.

use super::{Extension, Rfc, word};
use crate::text::Text;

pub(super) static EXTENSION: Extension = word(
    "PIPELINING",
    Rfc { number: 2920, section: "" },
    Text {
        en: "The client may send `MAIL`, `RCPT` and `DATA` in one go and read the replies afterwards. It saves waiting.",
        hi: "client `MAIL`, `RCPT` और `DATA` एक साथ भेजकर replies बाद में पढ़ सकता है। इससे इंतज़ार बचता है।",
    },
    |_| Some("PIPELINING".to_owned()),
);
