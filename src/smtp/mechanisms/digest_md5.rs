//! `DIGEST-MD5`, as far as servers that list it can be seen to go: they ask, and
//! nobody gets in. It is historic (RFC 6331), and no client here can answer it.

use super::{Mechanism, Mismatch, Rfc, Step};
use crate::registry::Entry;
use crate::text::Text;

/// It is not among those that can be played.
pub(super) const ENTRY: Entry<Mechanism> = Entry { id: "digest_md5", item: &MECHANISM };

static MECHANISM: Mechanism = Mechanism {
    name: "DIGEST-MD5",
    rfc: Rfc { number: 2831, section: "2.1" },
    summary: Text {
        en: "The client proves with MD5 that it knows the password. It is historic: no program should use it any more.",
        hi: "client MD5 से साबित करता है कि उसे password पता है। यह पुराना पड़ चुका है: अब किसी program को इसे काम में नहीं लेना चाहिए।",
    },
    client_first: false,
    may_begin: false,
    plain_text: false,
    mutual: true,
    step: |realm, heard| match heard {
        [] => Step::Challenge(
            format!(
                "realm=\"\",nonce=\"{}\",qop=\"auth\",charset=\"utf-8\",algorithm=\"md5-sess\"",
                realm.nonce
            )
            .into_bytes(),
        ),
        _ => Step::Wrong,
    },
    respond: |_, _| Err(Mismatch::CannotSay),
};
