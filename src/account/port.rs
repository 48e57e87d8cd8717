//! TCP ports, and which protection belongs to which.

use crate::providers::{Protocol, Security};

/// Why a text is not the port to use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAPort {
    /// Not between 1 and 65535.
    NotANumber,
    /// A server on this port speaks TLS from the first byte (RFC 8314 §7).
    SpeaksTls,
    /// A server on this port begins in the clear (RFC 8314 §7).
    StartsPlain,
}

/// The registered port of `protocol` with `security` (RFC 8314 §7).
#[must_use] 
pub const fn usual_port(protocol: Protocol, security: Security) -> u16 {
    match (protocol, security) {
        (Protocol::Smtp, Security::Tls) => 465,
        (Protocol::Smtp, Security::StartTls | Security::Plain) => 587,
        (Protocol::Imap, Security::Tls) => 993,
        (Protocol::Imap, Security::StartTls | Security::Plain) => 143,
        (Protocol::Pop3, Security::Tls) => 995,
        (Protocol::Pop3, Security::StartTls | Security::Plain) => 110,
    }
}

/// Reads a port that fits `security`: the pair that can only hang is refused.
pub(super) fn parse(typed: &str, protocol: Protocol, security: Security) -> Result<u16, NotAPort> {
    match typed.trim().parse() {
        Ok(0) | Err(_) => Err(NotAPort::NotANumber),
        Ok(port) => match security {
            Security::StartTls | Security::Plain if port == usual_port(protocol, Security::Tls) => {
                Err(NotAPort::SpeaksTls)
            }
            Security::Tls if port == usual_port(protocol, Security::StartTls) => {
                Err(NotAPort::StartsPlain)
            }
            _ => Ok(port),
        },
    }
}
