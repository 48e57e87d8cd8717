//! `OAUTHBEARER`: a token instead of a password, as a standard (RFC 7628).

use super::scram::{as_name, name_of};
use super::xoauth2::bearer;
use super::{Credentials, Mechanism, Mismatch, Realm, Response, Rfc, Step, text};
use crate::text::Text;

pub(super) static MECHANISM: Mechanism = Mechanism {
    name: "OAUTHBEARER",
    rfc: Rfc { number: 7628, section: "" },
    summary: Text {
        en: "The client shows a token that the provider's web page gave it, and says which server it means. If the token does not do, the server says why in JSON and waits for an empty sign from the client before it refuses.",
        hi: "client वह token दिखाता है जो उसे provider के web page से मिला था, और बताता है कि वह किस server से बात कर रहा है। token न चले तो server JSON में कारण बताता है, और client का एक खाली सा जवाब मिलने पर मना कर देता है।",
    },
    client_first: true,
    may_begin: true,
    plain_text: true,
    mutual: false,
    step: |realm, heard| match heard {
        [] => Step::Challenge(Vec::new()),
        [response] => judge(realm, response).unwrap_or(Step::Malformed),
        // Whatever answers the error ends the login (RFC 7628 §3.2.3).
        _ => Step::Wrong,
    },
    respond,
};

/// Reads `n,a=user,` and fields, an octet 1 before each, and two at the end
/// (RFC 7628 §3.1). The token says who the user is; the name only has to agree.
fn judge(realm: &Realm<'_>, response: &[u8]) -> Option<Step> {
    let message = text(response)?.strip_suffix("\u{1}\u{1}")?;
    let mut fields = message.split('\u{1}');
    let header = fields.next()?;
    let authzid = header.strip_prefix("n,").or_else(|| header.strip_prefix("y,"))?;
    let acting_for = match authzid.strip_suffix(',')? {
        "" => String::new(),
        authzid => name_of(authzid.strip_prefix("a=")?)?,
    };
    let token = fields.find_map(bearer)?;
    let found = realm.users.iter().find(|user| user.token.as_deref() == Some(token));
    let error = Step::Challenge(ERROR.into());
    Some(found.map_or(error, |user| Step::Proved { acting_for, user: user.name.clone() }))
}

/// To the error the client answers with an octet 1, and the server refuses then.
fn respond(credentials: &Credentials<'_>, challenges: &[Vec<u8>]) -> Response {
    let token = credentials.bearer()?;
    let Credentials { user, acting_for, host, port, .. } = *credentials;
    let name = as_name(if acting_for.is_empty() { user } else { acting_for });
    match challenges {
        [] => {
            let fields = [
                format!("n,a={name},"),
                format!("host={host}"),
                format!("port={port}"),
                format!("auth=Bearer {token}"),
            ];
            Ok((fields.join("\u{1}") + "\u{1}\u{1}").into_bytes())
        }
        [_] => Ok(b"\x01".to_vec()),
        _ => Err(Mismatch::TooManyChallenges),
    }
}

/// RFC 7628 §3.2.2. The scope is what Google calls the right to send mail.
const ERROR: &str = r#"{"status":"invalid_token","scope":"https://mail.google.com/"}"#;

#[cfg(test)]
mod tests {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;

    use super::super::tests::{REALM, USER, user};
    use super::super::{Credentials, Realm, User};
    use super::{ERROR, MECHANISM, Step};

    /// The example of RFC 7628 §4.1.
    const RESPONSE: &str = "bixhPXVzZXJAZXhhbXBsZS5jb20sAWhvc3Q9c2VydmVyLmV4YW1wbGUuY29tAXBvcnQ9MTQzAWF1dGg9QmVhcmVyIHZGOWRmdDRxbVRjMk52YjNSbGNrQmhiSFJoZG1semRHRXVZMjl0Q2c9PQEB";
    const TOKEN: &str = "vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==";
    const NAME: &str = "user@example.com";

    #[test]
    fn the_client_speaks_like_the_rfc() {
        let host = "server.example.com";
        let someone = Credentials { user: NAME, token: Some(TOKEN), host, port: 143, ..USER };
        let said = (MECHANISM.respond)(&someone, &[]).expect("a response");
        assert_eq!(STANDARD.encode(said), RESPONSE);
        // RFC 7628 §4.3: `AQ==`
        assert_eq!((MECHANISM.respond)(&someone, &[ERROR.into()]), Ok(vec![1]));
    }

    #[test]
    fn the_server_takes_only_the_token() {
        let response = STANDARD.decode(RESPONSE).expect("base64");
        let step = |token: &str, heard: &[Vec<u8>]| {
            let users = [User { token: Some(token.into()), ..user(NAME, "x") }];
            (MECHANISM.step)(&Realm { users: &users, ..REALM }, heard)
        };
        let proved = Step::Proved { acting_for: NAME.into(), user: NAME.into() };
        assert_eq!(step(TOKEN, std::slice::from_ref(&response)), proved);
        assert_eq!(step("x", std::slice::from_ref(&response)), Step::Challenge(ERROR.into()));
        assert_eq!(step("x", &[response, vec![1]]), Step::Wrong);
        for wrong in ["", "n,\u{1}auth=Bearer x\u{1}\u{1}", "n,,\u{1}auth=Basic x\u{1}\u{1}"] {
            assert_eq!(step("x", &[wrong.into()]), Step::Malformed, "{wrong}");
        }
    }
}
