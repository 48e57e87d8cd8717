//! `LOGIN`: first the name, then the password; old, never a standard, still common.

use super::{Mechanism, Rfc, Step};
use crate::text::Text;

pub(super) static MECHANISM: Mechanism = Mechanism {
    name: "LOGIN",
    rfc: Rfc { number: 4954, section: "4" },
    summary: Text {
        en: "The server asks for the user name, then for the password, all in base64. It never became a standard, but old programs know nothing else.",
        hi: "server पहले user name पूछता है, फिर password, सब base64 में। यह कभी standard नहीं बना, पर पुराने program यही जानते हैं।",
    },
    step: |heard| match heard {
        [] => Step::Challenge(b"Username:"),
        [_] => Step::Challenge(b"Password:"),
        [user, password, ..] => {
            let text = |octets: &[u8]| String::from_utf8(octets.to_vec()).ok();
            let proof = text(user).zip(text(password));
            proof.map_or(Step::Malformed, |(user, password)| Step::Password {
                acting_for: String::new(),
                user,
                password,
            })
        }
    },
};
