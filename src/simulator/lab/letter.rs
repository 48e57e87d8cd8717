//! A letter, and the envelope that it travels in: two things that need not agree.

use super::moves::Deed;
use super::scene::Scene;

/// What stands in the letter. Readers see it; servers deliver without it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// `From:`.
    pub from: String,
    /// `To:`.
    pub to: String,
    /// `Cc:`; empty: none.
    pub cc: String,
    /// `Subject:`.
    pub subject: String,
    /// The text.
    pub body: String,
    date: String,
    domain: String,
}

/// What stands on the envelope: by this it is delivered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// `MAIL FROM`; empty: nobody.
    pub from: String,
    /// `RCPT TO`, one each.
    pub to: Vec<String>,
}

impl Letter {
    /// The letter of lessons.
    pub fn of(scene: &Scene) -> Self {
        let cast = scene.cast();
        Self {
            from: scene.address.clone(),
            to: cast.recipient,
            cc: String::new(),
            subject: "My first mail".to_owned(),
            body: BODY.to_owned(),
            date: cast.date,
            domain: scene.address.rsplit_once('@').map_or("", |(_, domain)| domain).to_owned(),
        }
    }

    /// As it goes over the wire: lines with CR LF, dots doubled, a lone dot at the
    /// end (RFC 5321 §4.5.2).
    pub fn on_the_wire(&self) -> String {
        let cc = (!self.cc.is_empty()).then(|| format!("Cc: {}", one_line(&self.cc)));
        let header = [
            Some(format!("Date: {}", self.date)),
            Some(format!("From: {}", one_line(&self.from))),
            Some(format!("To: {}", one_line(&self.to))),
            cc,
            Some(format!("Subject: {}", one_line(&self.subject))),
            Some(format!("Message-ID: <20261121.1@{}>", self.domain)),
            Some("MIME-Version: 1.0".to_owned()),
            Some("Content-Type: text/plain; charset=utf-8".to_owned()),
            Some(String::new()),
        ];
        let body = self.body.lines().map(str::to_owned);
        let lines = header.into_iter().flatten().chain(body);
        let stuffed = |line: String| {
            if line.starts_with('.') { format!(".{line}\r\n") } else { line + "\r\n" }
        };
        lines.map(stuffed).collect::<String>() + ".\r\n"
    }
}

impl Envelope {
    /// The envelope that a mail program makes of a letter: `Bcc` is nothing else than
    /// a recipient who is named here alone.
    pub fn of(letter: &Letter, bcc: &str) -> Self {
        let all = [&*letter.to, &*letter.cc, bcc].map(|field| field.split(','));
        let to = all.into_iter().flatten().map(address).filter(|to| !to.is_empty());
        Self { from: address(&letter.from), to: to.collect() }
    }

    /// What is said to send `letter` in it.
    pub fn deeds(&self, letter: &Letter) -> Vec<Deed> {
        let utf8 = !self.from.is_ascii() || self.to.iter().any(|to| !to.is_ascii());
        let utf8 = if utf8 { " SMTPUTF8" } else { "" };
        let mail = Deed::line(&format!("MAIL FROM:<{}>{utf8}", one_line(&self.from)));
        let rcpt = self.to.iter().map(|to| Deed::line(&format!("RCPT TO:<{}>", one_line(to))));
        let data = [Deed::line("DATA"), Deed::Send(letter.on_the_wire().into_bytes())];
        [mail].into_iter().chain(rcpt).chain(data).collect()
    }
}

/// The address in `Name <address>`, or all of it.
fn address(field: &str) -> String {
    let inside = field.rsplit_once('<').and_then(|(_, rest)| rest.split_once('>'));
    inside.map_or(field, |(address, _)| address).trim().to_owned()
}

/// What a field may hold: nothing that would end its line.
fn one_line(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

const BODY: &str = "Namaste,\nthis message went through SMTP line by line. The file is called\n.msmtprc and begins with a dot.";
