//! `LIMITS`: the server says beforehand how much it takes.

use super::{Extension, Rfc, word};
use crate::text::Text;

pub(super) static EXTENSION: Extension = word(
    "LIMITS",
    Rfc { number: 9422, section: "" },
    Text {
        en: "How many recipients one message may have (`RCPTMAX`) and how many messages one connection may carry (`MAILMAX`), so that the client need not find out by errors.",
        hi: "एक message में कितने पाने वाले हो सकते हैं (`RCPTMAX`) और एक connection में कितने message (`MAILMAX`), ताकि client को ग़लतियाँ करके पता न लगाना पड़े।",
    },
    |session| {
        let most = session.limits().recipients;
        let messages = most.min(1000);
        Some(format!("LIMITS MAILMAX={messages} RCPTMAX={most}"))
    },
);
