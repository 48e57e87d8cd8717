//! What sorts of providers are called.

use crate::providers::Kind;
use crate::text::Text;

/// What a sort of provider is called, over a list of them.
pub(crate) const fn provider_kind(kind: Kind) -> Text {
    match kind {
        Kind::Mailbox => Text { en: "Mailboxes", hi: "Mailbox सेवाएँ" },
        Kind::Workspace => {
            Text { en: "Mail for own domains", hi: "अपने domain की mail" }
        }
        Kind::Isp => Text { en: "Internet providers", hi: "Internet कंपनियाँ" },
        Kind::SendingService => {
            Text { en: "Sending services", hi: "Mail भेजने की सेवाएँ" }
        }
        Kind::Panel => Text {
            en: "Own server or hosting panel",
            hi: "अपना server या hosting panel",
        },
    }
}
