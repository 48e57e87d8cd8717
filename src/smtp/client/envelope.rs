//! The commands of a message's envelope, and whether the server can carry it.

use super::super::cursor::Cursor;
use super::super::{ForwardPath, ReversePath};
use super::offer::Offer;
use super::plan::{Dsn, Message, Notify, Plan, Ret};
use super::{Burden, Stage, content};

/// A command, without its line end, and what its reply is about.
pub(super) type Command = (Stage, String);

/// Holds what will stand in commands to the grammar before anything is sent: no
/// space, bracket or control character can end a command early.
pub(super) fn check(plan: &Plan) -> Result<(), Burden> {
    let Plan { hello, message, .. } = plan;
    if hello.is_empty() || !hello.bytes().all(|octet| octet.is_ascii_graphic()) {
        return Err(Burden::HelloName);
    }
    if message.recipients.is_empty() {
        return Err(Burden::NoRecipient);
    }
    let whole = |cursor: &Cursor<'_>, parsed: bool| parsed && cursor.is_done();
    let sender = format!("<{}>", message.reverse_path);
    let mut cursor = Cursor::new(&sender);
    let parsed = ReversePath::parse(&mut cursor).is_ok();
    if !whole(&cursor, parsed) {
        return Err(Burden::NotAnAddress(message.reverse_path.clone()));
    }
    for recipient in &message.recipients {
        let path = format!("<{recipient}>");
        let mut cursor = Cursor::new(&path);
        let parsed = ForwardPath::parse(&mut cursor).is_ok();
        if !whole(&cursor, parsed) {
            return Err(Burden::NotAnAddress(recipient.clone()));
        }
    }
    Ok(())
}

/// `MAIL`, each `RCPT`, and `DATA`, with the parameters that the message needs
/// and no others.
pub(super) fn commands(message: &Message, offer: &Offer) -> Result<Vec<Command>, Burden> {
    let dsn = message.dsn.as_ref().filter(|_| offer.has("DSN"));
    let mut commands = vec![(Stage::Sender, mail(message, offer, dsn)?)];
    for (at, recipient) in message.recipients.iter().enumerate() {
        commands.push((Stage::Recipient(at), rcpt(recipient, dsn)));
    }
    commands.push((Stage::Data, "DATA".to_owned()));
    Ok(commands)
}

fn mail(message: &Message, offer: &Offer, dsn: Option<&Dsn>) -> Result<String, Burden> {
    let mut line = format!("MAIL FROM:<{}>", message.reverse_path);
    if offer.has("SIZE") {
        let octets = message.size();
        if let Some(limit) = offer.size().filter(|&limit| limit < octets as u128) {
            return Err(Burden::TooBig { octets, limit });
        }
        line += &format!(" SIZE={octets}");
    }
    if content::is_eight_bit(&message.data) {
        if !offer.has("8BITMIME") {
            return Err(Burden::EightBit);
        }
        line += " BODY=8BITMIME";
    }
    let mut addresses = std::iter::once(&message.reverse_path).chain(&message.recipients);
    let beyond_ascii = addresses.find(|address| !address.is_ascii());
    if beyond_ascii.is_some() || content::has_utf8_header(&message.data) {
        if !offer.has("SMTPUTF8") {
            return Err(beyond_ascii.cloned().map_or(Burden::Header, Burden::Address));
        }
        line += " SMTPUTF8";
    }
    if let Some(ret) = dsn.and_then(|dsn| dsn.ret) {
        line += match ret {
            Ret::Full => " RET=FULL",
            Ret::Headers => " RET=HDRS",
        };
    }
    if let Some(envid) = dsn.and_then(|dsn| dsn.envid.as_deref()).filter(|id| !id.is_empty()) {
        line += &format!(" ENVID={}", xtext(envid));
    }
    Ok(line)
}

fn rcpt(recipient: &str, dsn: Option<&Dsn>) -> String {
    let mut line = format!("RCPT TO:<{recipient}>");
    let Some(dsn) = dsn else { return line };
    if !dsn.notify.is_empty() {
        line += &format!(" NOTIFY={}", notify(&dsn.notify));
    }
    // `Postmaster` alone is no address that a report could name.
    if dsn.orcpt && recipient.contains('@') {
        line += &if recipient.is_ascii() {
            format!(" ORCPT=rfc822;{}", xtext(recipient))
        } else {
            format!(" ORCPT=utf-8;{}", unitext(recipient))
        };
    }
    line
}

/// `NEVER` stands alone (RFC 3461 §4.1).
fn notify(on: &[Notify]) -> String {
    if on.contains(&Notify::Never) {
        return "NEVER".to_owned();
    }
    let words =
        [(Notify::Success, "SUCCESS"), (Notify::Failure, "FAILURE"), (Notify::Delay, "DELAY")];
    let asked = words.iter().filter(|(notify, _)| on.contains(notify)).map(|(_, word)| *word);
    asked.collect::<Vec<_>>().join(",")
}

/// Spells out what may not stand in a parameter (RFC 3461 §4).
fn xtext(text: &str) -> String {
    let octet = |octet: u8| match octet {
        b'+' | b'=' => format!("+{octet:02X}"),
        octet if octet.is_ascii_graphic() => char::from(octet).to_string(),
        octet => format!("+{octet:02X}"),
    };
    text.bytes().map(octet).collect::<Vec<_>>().concat()
}

/// The same for an address beyond ASCII (RFC 6533 §3).
fn unitext(text: &str) -> String {
    let sign = |c: char| match c {
        '+' | '=' | '\\' => format!("\\x{{{:02X}}}", u32::from(c)),
        c if c.is_ascii_graphic() || !c.is_ascii() => c.to_string(),
        c => format!("\\x{{{:02X}}}", u32::from(c)),
    };
    text.chars().map(sign).collect::<Vec<_>>().concat()
}

#[cfg(test)]
mod tests {
    use super::{unitext, xtext};

    #[test]
    fn parameters_hold_no_space_and_no_line_end() {
        assert_eq!(xtext("a+b=c d\r\n"), "a+2Bb+3Dc+20d+0D+0A");
        assert_eq!(unitext("आशा+\\ \n@डाक.भारत"), "आशा\\x{2B}\\x{5C}\\x{20}\\x{0A}@डाक.भारत");
    }
}
