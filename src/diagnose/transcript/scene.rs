//! The server that a log speaks of, as the laboratory plays it.

use super::sense;
use super::{Transcript, Who};
use crate::registry::Entry;
use crate::simulator::lab::{Door, Scene};
use crate::smtp::{PERSONAS, Persona, Transport, persona_of};

/// Who takes part in what was recorded.
pub(super) fn of(read: &Transcript) -> Scene {
    let default = Scene::default();
    let host = host(read).unwrap_or_else(|| OTHER_HOST.to_owned());
    let port = port(read);
    let door = door(read, port);
    let persona = persona(read, &host, door);
    let doors = Door::of(&persona);
    let door = if doors.contains(&door) { door } else { doors.first().copied().unwrap_or(door) };
    // Who shows no TLS at a port where it comes first does not know of it.
    let spoke = read.lines.iter().find(|line| line.who != Who::Remark);
    let client = match door.transport() {
        Transport::Tls if spoke.is_some_and(|line| !line.tls) => Transport::Plain,
        transport => transport,
    };
    let address = sender(read).unwrap_or_else(|| default.address.clone());
    Scene {
        username: address.clone(),
        address,
        host,
        port: port.unwrap_or_else(|| door.port()),
        persona,
        door,
        client,
        switched: Vec::new(),
    }
}

/// The server's name: in its greeting, in its first answer, or where the program
/// tells whom it talks to.
fn host(read: &Transcript) -> Option<String> {
    let said = read.lines.iter().filter(|line| line.who == Who::Server);
    let greeted = said.filter(|line| matches!(sense::reply(&line.text), Some((220 | 250, _))));
    let own = greeted.filter_map(|line| line.text.get(4..)?.split_whitespace().next());
    let remarks = read.lines.iter().filter(|line| line.who == Who::Remark);
    let told = remarks.flat_map(|line| {
        line.text.split(|c: char| !(c.is_ascii_alphanumeric() || "-.".contains(c)))
    });
    own.chain(told)
        .map(|word| word.trim_matches('.'))
        .find(|word| is_host(word))
        .map(str::to_lowercase)
}

/// Whether the word is the name of a server and not a file, a version or an address.
fn is_host(word: &str) -> bool {
    let labels: Vec<_> = word.split('.').collect();
    let fits = |label: &&str| {
        let inside = |c: u8| c.is_ascii_alphanumeric() || c == b'-';
        (1..=63).contains(&label.len()) && label.bytes().all(inside)
    };
    let last = labels.last().copied().unwrap_or_default();
    let top = last.len() >= 2 && last.bytes().all(|c| c.is_ascii_alphabetic());
    labels.len() >= 2
        && word.len() <= 253
        && top
        && labels.iter().all(fits)
        && !NO_HOSTS.contains(&last)
}

/// The port, where the program tells it.
fn port(read: &Transcript) -> Option<u16> {
    let remarks = read.lines.iter().filter(|line| line.who == Who::Remark);
    let mut words = remarks.flat_map(|line| line.text.split(|c: char| !c.is_ascii_alphanumeric()));
    let ports = [
        (25, "25"),
        (465, "465"),
        (587, "587"),
        (2525, "2525"),
        (465, "smtps"),
        (465, "submissions"),
    ];
    words.find_map(|word| ports.iter().find(|(_, name)| *name == word).map(|(port, _)| *port))
}

/// Which way into the server it was.
fn door(read: &Transcript, port: Option<u16>) -> Door {
    let said = |who: Who| read.lines.iter().filter(move |line| line.who == who);
    let sealed = said(Who::Server).next().is_some_and(|line| line.tls);
    let logs_in = said(Who::Client)
        .any(|line| sense::verb(&line.text).eq_ignore_ascii_case("AUTH"))
        || said(Who::Server)
            .any(|line| matches!(sense::reply(&line.text), Some((235 | 334 | 530 | 534 | 535, _))));
    let rcpt = said(Who::Client).any(|line| sense::verb(&line.text).eq_ignore_ascii_case("RCPT"));
    match port {
        Some(465) => Door::Smtps,
        _ if sealed => Door::Smtps,
        Some(587 | 2525) => Door::Submission,
        _ if logs_in => Door::Submission,
        Some(25) => Door::Mx,
        _ if rcpt => Door::Mx,
        _ => Door::Submission,
    }
}

/// The persona that is most like the server.
fn persona(read: &Transcript, host: &str, door: Door) -> Entry<Persona> {
    let named = persona_of(host);
    let said = || read.lines.iter().filter(|line| line.who == Who::Server).take(MOST_LINES);
    let speaks = |word: &str| said().any(|line| line.text.contains(word));
    let marked = MARKS
        .iter()
        .find(|(word, ..)| speaks(word))
        .map(|(_, own, mx)| if door == Door::Mx { *mx } else { *own });
    let known = marked.filter(|_| named.hosts.is_empty()).and_then(|id| PERSONAS.get(id));
    known.unwrap_or(named)
}

/// The sender's address, as far as it is one.
fn sender(read: &Transcript) -> Option<String> {
    let lines = read.lines.iter().filter(|line| line.who == Who::Client);
    let mails = lines.filter(|line| sense::verb(&line.text).eq_ignore_ascii_case("MAIL"));
    let path = |text: &str| {
        let (_, rest) = text.split_once('<')?;
        let (address, _) = rest.split_once('>')?;
        let fits = address.len() <= LONGEST && !address.chars().any(char::is_control);
        Some(address.to_owned()).filter(|address| fits && address.contains('@'))
    };
    mails.filter_map(|line| path(&line.text)).next_back()
}

/// What servers say of themselves; who they are to their users, and to other servers.
const MARKS: &[(&str, &str, &str)] = &[
    ("gsmtp", "gmail", "gmail_mx"),
    ("Microsoft ESMTP MAIL Service", "outlook", "outlook_mx"),
    (".outlook.com", "outlook", "outlook_mx"),
    ("yahoo", "yahoo", "yahoo"),
    ("OpenSMTPD", "opensmtpd", "opensmtpd"),
    ("Postfix", "postfix", "postfix"),
    ("Exim", "exim", "exim"),
    ("Sendmail", "sendmail", "sendmail"),
    ("Haraka", "haraka", "haraka"),
    ("Courier", "courier", "courier"),
    ("qpsmtpd", "qpsmtpd", "qpsmtpd"),
    ("Dovecot", "dovecot_submission", "dovecot_submission"),
    ("Python SMTP", "aiosmtpd", "aiosmtpd"),
];

/// How names of files end.
const NO_HOSTS: &[&str] =
    &["msmtprc", "conf", "js", "py", "php", "java", "rb", "Mailer", "Provider"];

/// What a server is called whose name the log does not tell.
const OTHER_HOST: &str = "mail.example.in";

/// Lines of the server in which it may say who it is.
const MOST_LINES: usize = 200;

/// Octets of the longest address that is taken.
const LONGEST: usize = 254;
