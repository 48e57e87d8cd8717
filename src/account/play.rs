//! The link that plays an account's settings in the laboratory.
//!
//! The pages with settings do not carry the laboratory along, nor this the providers:
//! what one needs of the other stands in the link, in the form that
//! `simulator::lab::link` reads.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::Account;
use crate::providers::Security;

/// A part of a fragment that opens the laboratory for `account`, with a program
/// that is set up like it. Who answers is told by the name of the server.
pub fn play_link(account: &Account) -> String {
    let Account { address, smtp, .. } = account;
    let client = if smtp.security == Security::Tls { 't' } else { 's' };
    let (host, port, user) = (smtp.host.as_str(), smtp.port, smtp.username.as_str());
    let words = [address.as_str(), user, host].map(|word| word.replace('\\', "\\\\")).join("\t");
    let text = format!("\t{client}\t{port}\t{words}\t\nconnect\n!1,1");
    format!("lab=1.{}", URL_SAFE_NO_PAD.encode(text))
}
