//! `XOAUTH2`: a token instead of a password; Google's way, older than the standard.

use super::{Credentials, Mechanism, Mismatch, Realm, Response, Rfc, Step, text};
use crate::text::Text;

pub(super) static MECHANISM: Mechanism = Mechanism {
    name: "XOAUTH2",
    rfc: Rfc { number: 7628, section: "" },
    summary: Text {
        en: "The client shows the user name and a token. Whoever logs in on the provider's web page allows a program to send mail, and the program gets the token: it never sees the password, and the token soon expires. Google invented it; `OAUTHBEARER` is the standard made of it.",
        hi: "client user name के साथ password की जगह एक token दिखाता है। आप provider के web page पर login करके किसी program को mail भेजने की अनुमति देते हैं, और program को token मिल जाता है: password उसे कभी नहीं दिखता, और token कुछ ही देर चलता है। यह तरीका Google का बनाया हुआ है; `OAUTHBEARER` इसी से बना standard है।",
    },
    client_first: true,
    may_begin: true,
    plain_text: true,
    mutual: false,
    step: |realm, heard| match heard {
        [] => Step::Challenge(Vec::new()),
        [response] => judge(realm, response).unwrap_or(Step::Malformed),
        // Whatever answers the error ends the login.
        _ => Step::Wrong,
    },
    respond,
};

/// Reads `user=` name, `auth=Bearer ` token, each with an octet 1 behind it, and
/// one more at the end.
fn judge(realm: &Realm<'_>, response: &[u8]) -> Option<Step> {
    let fields = text(response)?.strip_suffix("\u{1}\u{1}")?;
    let (user, token) = fields.split_once('\u{1}')?;
    let (user, token) = (user.strip_prefix("user=")?, bearer(token)?);
    let fits = realm.user(user).is_some_and(|known| known.token.as_deref() == Some(token));
    let proved = Step::Proved { acting_for: String::new(), user: user.to_owned() };
    Some(if fits { proved } else { Step::Challenge(ERROR.into()) })
}

/// The token in `auth=Bearer token`; upper and lower case of the word do not
/// count (RFC 9110 §11.1).
pub(super) fn bearer(field: &str) -> Option<&str> {
    let (scheme, token) = field.strip_prefix("auth=")?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("Bearer").then_some(token).filter(|token| !token.is_empty())
}

/// To the error the client answers with nothing, and the server refuses then.
fn respond(credentials: &Credentials<'_>, challenges: &[Vec<u8>]) -> Response {
    let (user, token) = (credentials.user, credentials.bearer()?);
    match challenges {
        [] => Ok(format!("user={user}\u{1}auth=Bearer {token}\u{1}\u{1}").into_bytes()),
        [_] => Ok(Vec::new()),
        _ => Err(Mismatch::TooManyChallenges),
    }
}

/// As Gmail says it.
const ERROR: &str = r#"{"status":"400","schemes":"Bearer","scope":"https://mail.google.com/"}"#;

#[cfg(test)]
mod tests {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;

    use super::super::tests::{REALM, USER, user};
    use super::super::{Credentials, Realm, User};
    use super::{ERROR, MECHANISM, Step};

    /// The example in Google's documentation.
    const RESPONSE: &str = "dXNlcj1zb21ldXNlckBleGFtcGxlLmNvbQFhdXRoPUJlYXJlciB5YTI5LnZGOWRmdDRxbVRjMk52YjNSbGNrQmhkSFJoZG1semRHRXVZMjl0Q2cBAQ==";
    const TOKEN: &str = "ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg";
    const NAME: &str = "someuser@example.com";

    #[test]
    fn the_client_speaks_like_google_says() {
        let someone = Credentials { user: NAME, token: Some(TOKEN), ..USER };
        let said = (MECHANISM.respond)(&someone, &[]).expect("a response");
        assert_eq!(STANDARD.encode(said), RESPONSE);
        assert_eq!((MECHANISM.respond)(&someone, &[ERROR.into()]), Ok(Vec::new()));
    }

    #[test]
    fn the_server_takes_only_the_token() {
        let response = STANDARD.decode(RESPONSE).expect("base64");
        let step = |token: &str, heard: &[Vec<u8>]| {
            let users = [User { token: Some(token.into()), ..user(NAME, "x") }];
            (MECHANISM.step)(&Realm { users: &users, ..REALM }, heard)
        };
        let proved = Step::Proved { acting_for: String::new(), user: NAME.into() };
        assert_eq!(step(TOKEN, std::slice::from_ref(&response)), proved);
        assert_eq!(step("x", std::slice::from_ref(&response)), Step::Challenge(ERROR.into()));
        assert_eq!(step("x", &[response, Vec::new()]), Step::Wrong);
        assert_eq!(step("x", &[b"user=a auth=Bearer x".to_vec()]), Step::Malformed);
    }
}
