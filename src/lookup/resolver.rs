//! Who is asked: servers that answer questions of the DNS over HTTPS, in JSON.

use std::time::Duration;

use super::Question;
use crate::account::Host;

/// A server that is asked over HTTPS and answers in JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resolver {
    /// The name in form fields.
    pub id: &'static str,
    /// Who runs it.
    pub name: &'static str,
    /// Where it is asked; a query of its own may already stand in it.
    pub url: &'static str,
}

/// The resolvers that the site knows by itself.
///
/// Both answer web pages of any origin, and describe the same form:
/// <https://developers.cloudflare.com/1.1.1.1/encryption/dns-over-https/make-api-requests/dns-json/>,
/// <https://developers.google.com/speed/public-dns/docs/doh/json>.
pub const RESOLVERS: [Resolver; 2] = [
    Resolver { id: "cloudflare", name: "Cloudflare", url: "https://cloudflare-dns.com/dns-query" },
    Resolver {
        id: "google",
        name: "Google",
        // Without it Google passes most of the person's IP address on to the
        // servers of the domain (RFC 7871).
        url: "https://dns.google/resolve?edns_client_subnet=0.0.0.0/0",
    },
];

/// What the request names in `Accept`; a plain value, so browsers send it without
/// asking first.
pub const ACCEPT: &str = "application/dns-json";

/// How long to wait for one answer.
pub const TIMEOUT: Duration = Duration::from_secs(6);

/// Every resolver to choose from, the usual one first: the one that was named when
/// the site was built, then [`RESOLVERS`].
pub fn resolvers() -> Vec<Resolver> {
    named_at_build().and_then(Result::ok).into_iter().chain(RESOLVERS).collect()
}

/// What the variable `DAKIYA_RESOLVER` said when the site was built:
/// `Name=https://host/path`. The build can complain where that is an error; the
/// pages go on without.
pub fn named_at_build() -> Option<Result<Resolver, NotAResolver>> {
    option_env!("DAKIYA_RESOLVER").filter(|named| !named.is_empty()).map(Resolver::parse)
}

/// Why a text does not name a resolver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAResolver {
    /// A character that does not belong in an address.
    BadCharacter(char),
    /// What follows `://` is not a host with an optional port.
    NoHost,
    /// Nothing stands before the `=`, or there is none; or it is longer than 40 characters.
    NoName,
    /// It does not begin with `https://`; `http://` is for loopback only.
    NotHttps,
}

impl Resolver {
    /// Reads `Name=https://host/path`.
    ///
    /// # Errors
    ///
    /// Says what keeps the text from naming a resolver.
    pub fn parse(named: &'static str) -> Result<Self, NotAResolver> {
        let (name, url) = named.split_once('=').ok_or(NotAResolver::NoName)?;
        let (name, url) = (name.trim(), url.trim());
        if name.is_empty() || name.chars().count() > 40 || name.contains(char::is_control) {
            return Err(NotAResolver::NoName);
        }
        // The origin goes into a policy, where `;` and spaces would begin another rule.
        let fits = |c: char| c.is_ascii_alphanumeric() || "-._~/:?&=%".contains(c);
        if let Some(bad) = url.chars().find(|&c| !fits(c)) {
            return Err(NotAResolver::BadCharacter(bad));
        }
        let (scheme, authority) = split(url).ok_or(NotAResolver::NotHttps)?;
        let (host, port) = authority.split_once(':').unwrap_or((authority, "443"));
        let host = Host::parse(host).map_err(|_| NotAResolver::NoHost)?;
        if port.parse().unwrap_or(0_u16) == 0 {
            return Err(NotAResolver::NoHost);
        }
        let loopback = ["localhost", "127.0.0.1"].contains(&host.as_str());
        match scheme {
            "https" => Ok(Self { id: "site", name, url }),
            "http" if loopback => Ok(Self { id: "site", name, url }),
            _ => Err(NotAResolver::NotHttps),
        }
    }

    /// Scheme, host and port, as a policy names them (`connect-src`).
    #[must_use] 
    pub fn origin(&self) -> &'static str {
        let after = self.url.find("://").map_or(0, |at| at + "://".len());
        let end = self.url[after..].find(['/', '?']).map_or(self.url.len(), |at| after + at);
        &self.url[..end]
    }

    /// The host that sees the question, with its port if that is unusual.
    #[must_use] 
    pub fn host(&self) -> &'static str {
        split(self.url).map_or(self.url, |(_, authority)| authority)
    }

    /// The address that asks `question` about `domain`.
    ///
    /// Nothing needs percent-encoding: a [`Host`] holds letters, digits, hyphens
    /// and dots, and services add underscores (RFC 3986 §2.3).
    #[must_use] 
    pub fn question_url(&self, domain: &Host, question: Question) -> String {
        let joint = if self.url.contains('?') { '&' } else { '?' };
        let (name, kind) = (question.name(domain), question.kind());
        format!("{}{joint}name={name}&type={kind}", self.url)
    }
}

/// Scheme and authority (RFC 3986 §3.2).
fn split(url: &'static str) -> Option<(&'static str, &'static str)> {
    let (scheme, rest) = url.split_once("://")?;
    Some((scheme, rest.split(['/', '?']).next()?))
}
