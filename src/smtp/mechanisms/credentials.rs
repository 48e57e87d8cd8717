//! What a client logs in with, and why it may give up.

/// What a client logs in with, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Credentials<'a> {
    /// The login name.
    pub user: &'a str,
    /// The password, of the account or of an app.
    pub password: &'a str,
    /// A bearer token (RFC 6750), if there is one.
    pub token: Option<&'a str>,
    /// What is new in each login, given from outside: printable ASCII without a
    /// comma (RFC 5802 §5.1).
    pub nonce: &'a str,
    /// Whom to act for; empty: the user.
    pub acting_for: &'a str,
    /// The server that the client means to talk to.
    pub host: &'a str,
    /// Its port.
    pub port: u16,
}

/// Why a client does not go on with a login.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mismatch {
    /// The server's challenge makes no sense.
    NotAChallenge,
    /// The server asks for more than the mechanism has.
    TooManyChallenges,
    /// The server could not prove that it knows the password: it may be another
    /// server (RFC 5802 §5).
    NotTheServer,
    /// The mechanism wants a token, and there is none.
    NoToken,
    /// Name, password or token hold a character that the mechanism cannot carry.
    CannotSay,
}

/// What a client says next, or why it gives up.
pub type Response = Result<Vec<u8>, Mismatch>;

impl Credentials<'_> {
    /// The name and the rest, if nothing in them could be taken for the end of
    /// a field. Control characters never belong there (RFC 4616 §2, RFC 4013 §2.3).
    pub(super) fn checked(&self) -> Result<&Self, Mismatch> {
        let all = [self.user, self.password, self.acting_for, self.host, self.nonce];
        let said = all.into_iter().chain(self.token);
        let clean = said.flat_map(str::chars).all(|c| !c.is_control());
        if clean { Ok(self) } else { Err(Mismatch::CannotSay) }
    }

    /// The token, without which there is nothing to say.
    pub(super) fn bearer(&self) -> Result<&str, Mismatch> {
        let token = self.checked()?.token.ok_or(Mismatch::NoToken)?;
        // RFC 6750 §2.1: a token is ASCII without spaces.
        let sayable = !token.is_empty() && token.bytes().all(|octet| octet.is_ascii_graphic());
        if sayable { Ok(token) } else { Err(Mismatch::CannotSay) }
    }
}
