//! Who gives out OAuth tokens for mail (RFC 6749), and for what they ask.
//!
//! From Thunderbird's `OAuth2Providers.sys.mjs`, August 2026. A program needs a
//! client identifier of its own from the issuer; none is kept here.

/// Who gives out tokens.
#[derive(Debug, PartialEq, Eq)]
pub struct Issuer {
    /// The host that names it.
    pub name: &'static str,
    /// Where the login page is.
    pub authorization: &'static str,
    /// Where a program gets and renews its token.
    pub token: &'static str,
    /// Whether PKCE is used (RFC 7636); `None` is not known.
    pub pkce: Option<bool>,
    /// What a program asks for, separated by spaces.
    pub scope: &'static str,
    /// The mechanisms that carry the token; empty is not known.
    pub sasl: &'static [&'static str],
}

pub(super) static GOOGLE: Issuer = Issuer {
    name: "accounts.google.com",
    authorization: "https://accounts.google.com/o/oauth2/auth",
    token: "https://www.googleapis.com/oauth2/v3/token",
    pkce: Some(true),
    scope: "https://mail.google.com/",
    sasl: &["XOAUTH2", "OAUTHBEARER"],
};

pub(super) static MICROSOFT: Issuer = Issuer {
    name: "login.microsoftonline.com",
    authorization: "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
    token: "https://login.microsoftonline.com/common/oauth2/v2.0/token",
    pkce: None,
    scope: "https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/POP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access",
    sasl: &["XOAUTH2"],
};

pub(super) static YAHOO: Issuer = Issuer {
    name: "login.yahoo.com",
    authorization: "https://api.login.yahoo.com/oauth2/request_auth",
    token: "https://api.login.yahoo.com/oauth2/get_token",
    pkce: Some(true),
    scope: "mail-w ycal-w sdct-w",
    sasl: &["XOAUTH2", "OAUTHBEARER"],
};

pub(super) static AOL: Issuer = Issuer {
    name: "login.aol.com",
    authorization: "https://api.login.aol.com/oauth2/request_auth",
    token: "https://api.login.aol.com/oauth2/get_token",
    pkce: Some(true),
    scope: "mail-w ycal-w sdct-w",
    sasl: &["XOAUTH2", "OAUTHBEARER"],
};

pub(super) static FASTMAIL: Issuer = Issuer {
    name: "www.fastmail.com",
    authorization: "https://api.fastmail.com/oauth/authorize",
    token: "https://api.fastmail.com/oauth/refresh",
    pkce: Some(true),
    scope: "https://www.fastmail.com/dev/protocol-imap https://www.fastmail.com/dev/protocol-pop https://www.fastmail.com/dev/protocol-smtp",
    sasl: &["OAUTHBEARER", "XOAUTH2"],
};

pub(super) static YANDEX: Issuer = Issuer {
    name: "oauth.yandex.com",
    authorization: "https://oauth.yandex.com/authorize",
    token: "https://oauth.yandex.com/token",
    pkce: None,
    scope: "mail:imap_full mail:smtp",
    sasl: &["XOAUTH2"],
};

pub(super) static MAIL_RU: Issuer = Issuer {
    name: "o2.mail.ru",
    authorization: "https://o2.mail.ru/login",
    token: "https://o2.mail.ru/token",
    pkce: None,
    scope: "mail.imap",
    sasl: &["XOAUTH2"],
};

pub(super) static COMCAST: Issuer = Issuer {
    name: "comcast.net",
    authorization: "https://oauth.xfinity.com/oauth/authorize",
    token: "https://oauth.xfinity.com/oauth/token",
    pkce: Some(true),
    scope: "https://email.comcast.net/ profile openid",
    sasl: &[],
};

pub(super) static THUNDERMAIL: Issuer = Issuer {
    name: "auth.tb.pro",
    authorization: "https://auth.tb.pro/realms/tbpro/protocol/openid-connect/auth",
    token: "https://auth.tb.pro/realms/tbpro/protocol/openid-connect/token",
    pkce: Some(true),
    scope: "openid profile email offline_access",
    sasl: &[],
};
