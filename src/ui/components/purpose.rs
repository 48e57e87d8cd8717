//! What a protocol is for.

use crate::providers::Protocol;
use crate::text::Text;

/// What the protocol is for, in two or three words.
pub(crate) const fn purpose(protocol: Protocol) -> Text {
    match protocol {
        Protocol::Smtp => Text { en: "sends mail", hi: "mail भेजता है" },
        Protocol::Imap => Text {
            en: "reads mail, which stays on the server",
            hi: "server पर रखी mail पढ़ता है",
        },
        Protocol::Pop3 => Text {
            en: "fetches mail to one device",
            hi: "mail को एक device पर उतार लेता है",
        },
    }
}
