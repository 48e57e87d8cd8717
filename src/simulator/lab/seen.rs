//! What people see of it: in the window of a mail program, or in a log.

use super::conclude::stage;
use super::play::Note;
use super::{Lab, Node};
use crate::smtp::client::Stage;

/// What people see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// In Thunderbird's window, word by word.
    pub thunderbird: String,
    /// In Postfix's log, if it was Postfix that sends.
    pub postfix: String,
}

/// What people see of the last move, if it went wrong.
pub fn seen(lab: &Lab) -> Option<Seen> {
    let node = lab.here();
    let stage = stage(lab, node)?;
    let went_wrong = node.code().is_some_and(|code| code >= 400);
    let broke = matches!(
        node.note,
        Some(
            Note::Lost
                | Note::Late(_)
                | Note::Half
                | Note::Garbage
                | Note::TlsFailed
                | Note::WrongName
                | Note::NotTls
                | Note::Hangs
        )
    );
    (went_wrong || broke).then(|| Seen {
        thunderbird: thunderbird(lab, node, stage),
        postfix: postfix(lab, node, stage),
    })
}

fn thunderbird(lab: &Lab, node: &Node, stage: Stage) -> String {
    let host = &lab.scene.host;
    let said = said(node);
    let who = recipient(node);
    match (node.note, stage) {
        (Some(Note::WrongName), _) => format!(
            "The certificate for {host} does not belong to the server. Someone could be trying to impersonate this site."
        ),
        (Some(Note::TlsFailed | Note::NotTls), _) => format!(
            "Sending of the message failed. The message could not be sent because the connection to Outgoing server (SMTP) {host} was lost in the middle of the transaction. Try again."
        ),
        (Some(Note::Late(_) | Note::Hangs), _) => format!(
            "The message could not be sent because the connection to Outgoing server (SMTP) {host} timed out. Try again."
        ),
        (Some(_), _) => format!(
            "The message could not be sent because the connection to Outgoing server (SMTP) {host} was lost in the middle of the transaction. Try again."
        ),
        (None, Stage::Login) => format!(
            "Unable to authenticate to Outgoing server (SMTP) {host}. Please check the password and verify the \u{2018}Authentication method\u{2019} in \u{2018}Account Settings | Outgoing server (SMTP)\u{2019}."
        ),
        (None, Stage::Sender) => format!(
            "An error occurred while sending mail. The mail server responded: {said}. Please verify that your email address is correct in your account settings and try again."
        ),
        (None, Stage::Recipient(_)) => format!(
            "An error occurred while sending mail. The mail server responded: {said}. Please check the message recipient \"{who}\" and try again."
        ),
        (None, Stage::Data | Stage::EndOfData) => format!(
            "An error occurred while sending mail. The mail server responded: {said}. Please check the message and try again."
        ),
        (None, _) => format!(
            "An error occurred while sending mail: Outgoing server (SMTP) error. The server responded: {said}."
        ),
    }
}

fn postfix(lab: &Lab, node: &Node, stage: Stage) -> String {
    let to = lab.session_before().and_then(|s| s.forward_paths().first().map(ToString::to_string));
    let to = to.unwrap_or_else(|| format!("<{}>", lab.scene.cast().recipient));
    let to = if stage == Stage::Recipient(0) { format!("<{}>", recipient(node)) } else { to };
    let relay = format!("{}[203.0.113.25]", lab.scene.host);
    let (dsn, status, why) = match node.note {
        Some(Note::WrongName) => {
            ("4.7.5".into(), "deferred", "Server certificate not verified".into())
        }
        Some(Note::TlsFailed | Note::NotTls) => {
            ("4.7.5".into(), "deferred", "Cannot start TLS: handshake failure".to_owned())
        }
        Some(Note::Late(_) | Note::Hangs) => (
            "4.4.2".into(),
            "deferred",
            format!("conversation with {relay} timed out while {}", waiting(stage)),
        ),
        Some(_) => (
            "4.4.2".into(),
            "deferred",
            format!("lost connection with {relay} while {}", waiting(stage)),
        ),
        None => {
            let code = node.code().unwrap_or_default();
            let enhanced = node.replies().last().and_then(|reply| reply.enhanced);
            let dsn = enhanced.map_or_else(|| format!("{}.0.0", code / 100), |dsn| dsn.to_string());
            let said = said(node);
            if stage == Stage::Login {
                let why = format!("SASL authentication failed; server {relay} said: {said}");
                ("4.7.8".into(), "deferred", why)
            } else {
                let status = if code >= 500 { "bounced" } else { "deferred" };
                (
                    dsn,
                    status,
                    format!("host {relay} said: {said} (in reply to {} command)", command(stage)),
                )
            }
        }
    };
    format!("to={to}, relay={relay}:{}, dsn={dsn}, status={status} ({why})", lab.scene.port)
}

/// The reply in one line, as programs write it.
fn said(node: &Node) -> String {
    node.replies().last().map(|reply| reply.printed().join(" ")).unwrap_or_default()
}

/// The address in the line that was sent.
fn recipient(node: &Node) -> String {
    let line = node.spoken.first().map(|line| &*line.text).unwrap_or_default();
    let inside = line.split_once('<').and_then(|(_, rest)| rest.split_once('>'));
    inside.map_or("", |(address, _)| address).to_owned()
}

const fn waiting(stage: Stage) -> &'static str {
    match stage {
        Stage::Greeting => "receiving the initial server greeting",
        Stage::Hello => "performing the EHLO handshake",
        Stage::Tls => "performing the TLS handshake",
        Stage::Login => "performing SASL authentication",
        Stage::Sender => "sending MAIL FROM",
        Stage::Recipient(_) => "sending RCPT TO",
        Stage::Data => "sending DATA command",
        Stage::EndOfData => "sending end of data -- message may be sent more than once",
        Stage::Quit => "sending QUIT",
    }
}

const fn command(stage: Stage) -> &'static str {
    match stage {
        Stage::Greeting => "connect",
        Stage::Hello => "EHLO",
        Stage::Tls => "STARTTLS",
        Stage::Login => "AUTH",
        Stage::Sender => "MAIL FROM",
        Stage::Recipient(_) => "RCPT TO",
        Stage::Data => "DATA",
        Stage::EndOfData => "end of DATA",
        Stage::Quit => "QUIT",
    }
}
