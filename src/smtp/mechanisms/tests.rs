//! Server and client of every mechanism, played against each other.

use super::super::{Passwords, User};
use super::{Credentials, MECHANISMS, Mechanism, Mismatch, Realm, Step};

/// A server without users.
pub(super) const REALM: Realm<'_> = Realm {
    users: &[],
    host: "mail.example.in",
    nonce: "3rfcNHYJY1ZVvWVs7j",
    time: 1_790_000_000,
    tls: true,
    certificate: None,
    passwords: Passwords::Everyday,
    login: super::super::login_rules::Login::STRICT,
};

/// Who logs in in the examples of the SCRAM RFCs.
pub(super) const USER: Credentials<'_> = Credentials {
    user: "user",
    password: "pencil",
    token: None,
    nonce: "fyko+d2lbbFgONRv9qkxdawL",
    acting_for: "",
    host: "mail.example.in",
    port: 587,
};

/// Who logs in in the example of RFC 2195.
pub(super) const TIM: Credentials<'_> =
    Credentials { user: "tim", password: "tanstaaftanstaaf", ..USER };

/// Someone with an everyday password.
pub(super) fn user(name: &str, password: &str) -> User {
    User { name: name.into(), password: password.into(), app_password: None, token: None }
}

/// Texts as the octets that they are.
pub(super) fn octets(texts: &[&str]) -> Vec<Vec<u8>> {
    texts.iter().map(|text| text.as_bytes().to_vec()).collect()
}

/// How the login ends: with the server's last step, or with the client's.
fn play(
    mechanism: &Mechanism,
    realm: &Realm<'_>,
    credentials: &Credentials<'_>,
) -> Result<Step, Mismatch> {
    let (mut said, mut heard) = (Vec::new(), Vec::new());
    for turn in 0..5 {
        let step = (mechanism.step)(realm, &said);
        let Step::Challenge(challenge) = step else { return Ok(step) };
        if mechanism.client_first && turn == 0 {
            assert!(challenge.is_empty());
        } else {
            heard.push(challenge);
        }
        said.push((mechanism.respond)(credentials, &heard)?);
    }
    panic!("{} does not end", mechanism.name);
}

/// Someone with every way in.
fn asha() -> User {
    User {
        app_password: Some("abcd efgh ijkl mnop".into()),
        token: Some("ya29.token".into()),
        ..user("asha=a,b@example.in", "नमस्ते 123")
    }
}

const ASHA: Credentials<'_> = Credentials {
    user: "asha=a,b@example.in",
    password: "नमस्ते 123",
    token: Some("ya29.token"),
    ..USER
};

fn lets_in(mechanism: &Mechanism, realm: &Realm<'_>, credentials: &Credentials<'_>) -> bool {
    match play(mechanism, realm, credentials) {
        Ok(Step::Proved { user, .. }) => user == ASHA.user,
        Ok(Step::Password { user, password, .. }) => {
            let known = realm.user(&user);
            known.is_some_and(|known| realm.passwords(known).any(|own| own == password))
        }
        Ok(Step::Wrong) => false,
        other => panic!("{}: {other:?}", mechanism.name),
    }
}

#[test]
fn the_right_credentials_let_in() {
    let users = [asha()];
    let realm = Realm { users: &users, certificate: Some(ASHA.user), ..REALM };
    for mechanism in MECHANISMS.iter() {
        assert!(lets_in(mechanism.item, &realm, &ASHA), "{}", mechanism.name);
    }
}

#[test]
fn app_passwords_let_in_with_and_without_gaps() {
    let users = [asha()];
    let realm = Realm { users: &users, passwords: Passwords::App, ..REALM };
    for mechanism in ["plain", "login", "cram_md5", "scram_sha_1", "scram_sha_256"] {
        let mechanism = MECHANISMS.get(mechanism).expect("this mechanism");
        for (password, right) in
            [("abcd efgh ijkl mnop", true), ("abcdefghijklmnop", true), (ASHA.password, false)]
        {
            let shown = Credentials { password, ..ASHA };
            assert_eq!(lets_in(mechanism.item, &realm, &shown), right, "{}", mechanism.name);
        }
    }
}

#[test]
fn wrong_credentials_do_not_let_in() {
    let users = [asha()];
    let realm = Realm { users: &users, ..REALM };
    let wrong = Credentials { password: "wrong", token: Some("wrong"), ..ASHA };
    let nobody = Credentials { user: "nobody", ..wrong };
    for mechanism in MECHANISMS.iter() {
        for credentials in [wrong, nobody] {
            assert!(!lets_in(mechanism.item, &realm, &credentials), "{}", mechanism.name);
        }
    }
}

#[test]
fn a_certificate_counts_only_under_tls() {
    let users = [asha()];
    let realm = Realm { users: &users, certificate: Some(ASHA.user), tls: false, ..REALM };
    let external = MECHANISMS.get("external").expect("this mechanism");
    assert!(!lets_in(external.item, &realm, &ASHA));
}

#[test]
fn nothing_that_ends_a_field_is_ever_said() {
    for text in ["a\0b", "a\u{1}b", "a\r\nQUIT", "a\u{7f}", "a\u{85}"] {
        let all = [
            Credentials { user: text, ..ASHA },
            Credentials { password: text, ..ASHA },
            Credentials { token: Some(text), ..ASHA },
            Credentials { acting_for: text, ..ASHA },
        ];
        for (mechanism, credentials) in MECHANISMS.iter().flat_map(|m| all.map(|c| (m, c))) {
            let said = (mechanism.respond)(&credentials, &[]);
            assert!(said.is_err(), "{}: {text:?}", mechanism.name);
        }
    }
}

#[test]
fn any_answers_are_judged_without_a_panic() {
    let users = [asha()];
    let realm = Realm { users: &users, ..REALM };
    let answers =
        ["", "n,,n=a,r=b", "n,,n=,r=", "n,,n==2,r=é", ",,,", "c=,r=,p=", "\u{1}\u{1}", "a b", "=€"];
    for mechanism in MECHANISMS.iter() {
        for first in answers {
            for second in answers {
                let _ = (mechanism.step)(&realm, &octets(&[first, second, ""]));
                let _ = (mechanism.respond)(&ASHA, &octets(&[first, second]));
            }
        }
    }
}
