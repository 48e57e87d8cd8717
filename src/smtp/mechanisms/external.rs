//! `EXTERNAL`: who the client is, its TLS certificate has said (RFC 4422, Appendix A).

use super::{Credentials, Mechanism, Mismatch, Realm, Response, Rfc, Step, text};
use crate::text::Text;

pub(super) static MECHANISM: Mechanism = Mechanism {
    name: "EXTERNAL",
    rfc: Rfc { number: 4422, section: "" },
    summary: Text {
        en: "The client has already shown who it is: by a certificate, when TLS was set up. Here it says at most whom it acts for. Companies use it between their own machines.",
        hi: "client अपनी पहचान पहले ही दे चुका है: TLS शुरू होते समय, अपने certificate से। यहाँ वह बस इतना कह सकता है कि वह किसकी ओर से आया है। कंपनियाँ अपनी ही machines के बीच इसे काम में लेती हैं।",
    },
    client_first: true,
    may_begin: true,
    plain_text: false,
    mutual: false,
    step: |realm, heard| match heard {
        [] => Step::Challenge(Vec::new()),
        [acting_for, ..] => judge(realm, acting_for),
    },
    respond,
};

fn judge(realm: &Realm<'_>, acting_for: &[u8]) -> Step {
    let Some(acting_for) = text(acting_for).filter(|name| !name.contains('\0')) else {
        return Step::Malformed;
    };
    let named = realm.certificate.filter(|_| realm.tls).and_then(|name| realm.user(name));
    named.map_or(Step::Wrong, |user| Step::Proved {
        acting_for: acting_for.to_owned(),
        user: user.name.clone(),
    })
}

fn respond(credentials: &Credentials<'_>, challenges: &[Vec<u8>]) -> Response {
    let Credentials { acting_for, .. } = credentials.checked()?;
    if challenges.is_empty() {
        Ok(acting_for.as_bytes().to_vec())
    } else {
        Err(Mismatch::TooManyChallenges)
    }
}
