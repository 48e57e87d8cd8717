//! Paths: addresses in angle brackets (RFC 5321 §4.1.2).

use std::fmt;

use super::super::cursor::Cursor;
use super::super::{Answer, Part};
use super::{Domain, Mailbox};

/// Where bounces go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReversePath {
    /// Nowhere: `<>` stands in bounces, so that they never bounce
    /// (RFC 5321 §4.5.5).
    Null,
    /// To this mailbox.
    Mailbox(Mailbox),
}

/// Where a message goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ForwardPath {
    /// To whoever looks after this server (RFC 5321 §4.5.1).
    Postmaster,
    /// To this mailbox.
    Mailbox(Mailbox),
}

impl ReversePath {
    /// Reads `<>` or a path.
    pub(in super::super) fn parse(cursor: &mut Cursor<'_>) -> Result<Self, Answer> {
        if cursor.eat_as("<>", Part::NullPath) {
            Ok(Self::Null)
        } else {
            path(cursor).map(Self::Mailbox).ok_or(Answer::BadReversePath)
        }
    }

    /// The mailbox, if there is one.
    #[must_use] 
    pub const fn mailbox(&self) -> Option<&Mailbox> {
        match self {
            Self::Null => None,
            Self::Mailbox(mailbox) => Some(mailbox),
        }
    }
}

impl ForwardPath {
    /// Reads `<Postmaster>` or a path.
    pub(in super::super) fn parse(cursor: &mut Cursor<'_>) -> Result<Self, Answer> {
        if cursor.eat_as("<Postmaster>", Part::Postmaster) {
            Ok(Self::Postmaster)
        } else {
            path(cursor).map(Self::Mailbox).ok_or(Answer::BadForwardPath)
        }
    }

    /// The mailbox, if it has a domain.
    #[must_use] 
    pub const fn mailbox(&self) -> Option<&Mailbox> {
        match self {
            Self::Postmaster => None,
            Self::Mailbox(mailbox) => Some(mailbox),
        }
    }
}

/// Without the angle brackets.
impl fmt::Display for ReversePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.mailbox().map_or(Ok(()), |mailbox| mailbox.fmt(f))
    }
}

/// Without the angle brackets.
impl fmt::Display for ForwardPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Postmaster => f.write_str("Postmaster"),
            Self::Mailbox(mailbox) => mailbox.fmt(f),
        }
    }
}

/// `<mailbox>`.
fn path(cursor: &mut Cursor<'_>) -> Option<Mailbox> {
    let from = cursor.at();
    if !cursor.eat("<") {
        return None;
    }
    source_route(cursor)?;
    let mailbox = Mailbox::parse(cursor)?;
    if !cursor.eat(">") {
        None
    } else if cursor.at() - from > LONGEST {
        cursor.fail_at(from + LONGEST)
    } else {
        Some(mailbox)
    }
}

/// `@relay.example,@next.example:` is read and ignored (RFC 5321 §4.1.1.3).
fn source_route(cursor: &mut Cursor<'_>) -> Option<()> {
    if !cursor.rest().starts_with('@') {
        return Some(());
    }
    let from = cursor.at();
    let is_route = stations(cursor);
    let octets = cursor.at() - from;
    cursor.back_to(from);
    cursor.skip_as(octets, Part::SourceRoute);
    is_route
}

fn stations(cursor: &mut Cursor<'_>) -> Option<()> {
    loop {
        if !cursor.eat("@") {
            return None;
        }
        Domain::parse(cursor)?;
        if cursor.eat(":") {
            return Some(());
        }
        if !cursor.eat(",") {
            return None;
        }
    }
}

/// Octets of the longest path, with its brackets (RFC 5321 §4.5.3.1.3).
const LONGEST: usize = 256;

#[cfg(test)]
mod tests {
    use super::{Cursor, ForwardPath, ReversePath};

    fn forward(text: &str) -> Option<String> {
        let mut cursor = Cursor::new(text);
        let path = ForwardPath::parse(&mut cursor).ok().filter(|_| cursor.is_done());
        path.map(|path| path.to_string())
    }

    #[test]
    fn paths_of_the_rfc_are_read() {
        for (text, address) in [
            ("<asha@example.in>", "asha@example.in"),
            ("<@a.example,@b.example:asha@example.in>", "asha@example.in"),
            ("<\"asha rao\\\"\"@example.in>", "\"asha rao\\\"\"@example.in"),
            ("<asha@[192.0.2.1]>", "asha@[192.0.2.1]"),
            ("<postmaster>", "Postmaster"),
            ("<आशा@डाक.भारत>", "आशा@डाक.भारत"),
        ] {
            assert_eq!(forward(text).as_deref(), Some(address));
        }
    }

    #[test]
    fn everything_else_is_refused() {
        for text in [
            "",
            "<>",
            "asha@example.in",
            "<asha>",
            "<asha@>",
            "<@example.in>",
            "<a..b@example.in>",
            "<asha@example.in",
            "<a b@example.in>",
            "<\"a@example.in>",
            "<@a.example asha@example.in>",
        ] {
            assert_eq!(forward(text), None, "{text}");
        }
    }

    #[test]
    fn a_bounce_has_no_sender() {
        assert_eq!(ReversePath::parse(&mut Cursor::new("<>")), Ok(ReversePath::Null));
    }

    #[test]
    fn limits_are_kept() {
        let path = |local: usize| format!("<{}@example.in>", "a".repeat(local));
        assert!(forward(&path(64)).is_some());
        assert!(forward(&path(65)).is_none());
    }

    #[test]
    fn quotes_do_not_change_who_is_meant() {
        let path = ReversePath::parse(&mut Cursor::new("<\"as\\ha\"@example.in>"));
        let mailbox = path.as_ref().ok().and_then(ReversePath::mailbox).expect("a mailbox");
        assert_eq!(mailbox.local_part.as_meant(), "asha");
    }
}
