//! `STARTTLS`: a connection that began in the clear can be encrypted.

use super::{Extension, Rfc, word};
use crate::text::Text;

pub(super) static EXTENSION: Extension = word(
    "STARTTLS",
    Rfc { number: 3207, section: "" },
    Text {
        en: "The client may ask for encryption with `STARTTLS`. The word disappears once the connection is encrypted.",
        hi: "client `STARTTLS` कहकर connection को encrypt करवा सकता है। encrypt हो जाने पर यह शब्द सूची से हट जाता है।",
    },
    |session| (!session.tls()).then(|| "STARTTLS".to_owned()),
);
