//! How servers read addresses when they do not insist on RFC 5321.

use super::super::cursor::Cursor;
use super::super::{Answer, Part};
use super::quotes::{end_of, unquoted_at};
use super::{Domain, ForwardPath, KeywordForm, LocalPart, Mailbox, ReversePath};

/// How a server reads what stands after `FROM:` and `TO:`.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Addresses {
    pub(in super::super) keyword: KeywordForm,
    pub(in super::super) reverse_path: fn(&mut Cursor<'_>) -> Result<ReversePath, Answer>,
    pub(in super::super) forward_path: fn(&mut Cursor<'_>) -> Result<ForwardPath, Answer>,
}

impl Addresses {
    /// As RFC 5321 has it.
    pub(in super::super) const STRICT: Self = Self {
        keyword: KeywordForm {
            spaces: false,
            before_colon: false,
            after_colon: false,
            any_word: false,
        },
        reverse_path: ReversePath::parse,
        forward_path: ForwardPath::parse,
    };
}

/// What a server that does not insist takes for an address.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Loose {
    /// Whether the angle brackets may be missing.
    pub(in super::super) bare: bool,
    /// Whether the opening one alone may be missing.
    pub(in super::super) unopened: bool,
    /// Whether the closing one alone may be missing.
    pub(in super::super) unclosed: bool,
    /// Whether brackets may stand in brackets.
    pub(in super::super) nested: bool,
    /// Whether more of the closing ones may stand there than of the opening ones.
    pub(in super::super) surplus: bool,
    /// Whether a source route may stand before the address.
    pub(in super::super) source_route: bool,
    /// Whether the domain may be missing.
    pub(in super::super) local_only: bool,
    /// Whether text may follow the closing bracket without a space; it is ignored.
    pub(in super::super) glued: bool,
    /// Whether that is a parameter and not ignored.
    pub(in super::super) glued_parameter: bool,
    /// Whether the last `@` counts and not the first.
    pub(in super::super) last_at: bool,
    /// Whether quotes hide what stands in them.
    pub(in super::super) quotes: bool,
    /// Whether a tab does as well as a space around the path.
    pub(in super::super) tabs: bool,
    /// What is wrong where there is no path at all.
    pub(in super::super) nothing: Answer,
    /// Whether spaces around the parts of an address, and a dot at its end, do not
    /// count.
    pub(in super::super) trims: bool,
    /// Octets of the longest domain.
    pub(in super::super) longest_domain: usize,
    /// Octets of the longest path, with its brackets.
    pub(in super::super) longest: usize,
    /// Whether it may be a local part.
    pub(in super::super) local_part: fn(&str) -> bool,
    /// Whether it may be a domain.
    pub(in super::super) domain: fn(&str) -> bool,
}

impl Loose {
    /// Nearly anything.
    pub(in super::super) const ANYTHING: Self = Self {
        bare: true,
        unopened: true,
        unclosed: true,
        nested: true,
        surplus: true,
        source_route: true,
        local_only: true,
        glued: true,
        glued_parameter: false,
        last_at: true,
        quotes: true,
        tabs: false,
        nothing: Answer::EmptyPath,
        trims: false,
        longest_domain: usize::MAX,
        longest: usize::MAX,
        local_part: |_| true,
        domain: |_| true,
    };

    /// An address in brackets, with a domain, of any characters.
    pub(in super::super) const BRACKETED: Self = Self {
        bare: false,
        unopened: false,
        unclosed: false,
        nested: false,
        local_only: false,
        glued: false,
        last_at: false,
        ..Self::ANYTHING
    };

    /// Reads the path of `MAIL`.
    pub(in super::super) fn reverse_path(
        self,
        cursor: &mut Cursor<'_>,
    ) -> Result<ReversePath, Answer> {
        if cursor.eat_as("<>", Part::NullPath) {
            return Ok(ReversePath::Null);
        }
        self.mailbox(cursor).map(ReversePath::Mailbox)
    }

    /// Reads the path of `RCPT`.
    pub(in super::super) fn forward_path(
        self,
        cursor: &mut Cursor<'_>,
    ) -> Result<ForwardPath, Answer> {
        if cursor.eat_as("<Postmaster>", Part::Postmaster) {
            return Ok(ForwardPath::Postmaster);
        }
        self.mailbox(cursor).map(ForwardPath::Mailbox)
    }

    fn mailbox(self, cursor: &mut Cursor<'_>) -> Result<Mailbox, Answer> {
        self.skip_tabs(cursor);
        let start = cursor.at();
        if cursor.is_done() {
            return Err(self.nothing);
        }
        let bracketed = cursor.eat("<");
        let mut open = i32::from(bracketed);
        while bracketed && self.nested && cursor.eat("<") {
            open += 1;
        }
        let end = end_of(cursor.rest(), bracketed, self.quotes);
        let (inside, after) = cursor.rest().split_at(end);
        let closed = after.starts_with('>');
        match (bracketed, closed) {
            (true, false) if !self.unclosed => return Err(Answer::Unbalanced),
            (false, true) if !self.unopened => return Err(Answer::Unbalanced),
            (false, false) if !self.bare => return Err(Answer::NoBrackets),
            _ => {}
        }
        if inside.is_empty() {
            return Err(Answer::EmptyPath);
        }
        let routed = inside.split_once(':').filter(|(route, _)| route.starts_with('@'));
        if routed.is_some() && !self.source_route {
            return Err(Answer::SourceRoute);
        }
        let address = routed.map_or(inside, |(_, address)| address);
        if routed.is_some() {
            cursor.skip_as(inside.len() - address.len(), Part::SourceRoute);
        }
        let mailbox = self.split(cursor, address)?;
        while cursor.eat(">") {
            open -= 1;
            if !self.nested {
                break;
            }
        }
        if (open > 0 && !self.unclosed) || (open < 0 && !self.surplus) {
            return Err(Answer::Unbalanced);
        }
        if self.glued && !self.glued_parameter {
            cursor.take_while(|c| c != ' ');
        }
        let after_tab = self.tabs && cursor.rest().starts_with('\t');
        let parted = cursor.is_done() || after_tab || self.glued_parameter;
        if !parted && !cursor.rest().starts_with(' ') {
            Err(Answer::GluedPath)
        } else if cursor.at() - start > self.longest {
            Err(Answer::PathTooLong)
        } else {
            Ok(mailbox)
        }
    }

    fn skip_tabs(self, cursor: &mut Cursor<'_>) {
        if self.tabs {
            cursor.take_while(|c| matches!(c, ' ' | '\t'));
        }
    }

    fn split(self, cursor: &mut Cursor<'_>, address: &str) -> Result<Mailbox, Answer> {
        let at = if self.last_at { address.rfind('@') } else { unquoted_at(address, self.quotes) };
        let (local_part, domain) = match at {
            Some(at) => (&address[..at], Some(&address[at + 1..])),
            None => (address, None),
        };
        if !(self.local_part)(local_part) {
            return Err(Answer::BadLocalPart);
        }
        cursor.skip_as(local_part.len(), Part::LocalPart);
        let domain = match domain {
            None if self.local_only && !address.is_empty() => Domain::Missing,
            None => return Err(Answer::NoDomain),
            Some(domain) => {
                cursor.eat("@");
                if !(self.domain)(if self.trims { trimmed(domain) } else { domain }) {
                    return Err(Answer::BadDomain);
                }
                let literal = domain.starts_with('[');
                let part = if literal { Part::AddressLiteral } else { Part::Domain };
                cursor.skip_as(domain.len(), part);
                if domain.len() > self.longest_domain {
                    return Err(Answer::PathTooLong);
                }
                let domain = if self.trims { trimmed(domain) } else { domain };
                match domain {
                    "" => Domain::Missing,
                    _ if literal => Domain::Literal(domain.into()),
                    _ => Domain::Name(domain.into()),
                }
            }
        };
        let local_part = if self.trims { local_part.trim_matches(' ') } else { local_part };
        Ok(Mailbox { local_part: LocalPart::loose(local_part), domain })
    }
}

/// A domain without spaces around it and the dot of the root.
fn trimmed(domain: &str) -> &str {
    let domain = domain.trim_matches(' ');
    domain.strip_suffix('.').unwrap_or(domain)
}

/// Whether `domain` is made of labels, each of which `is_right`.
pub(in super::super) fn labels(domain: &str, is_right: impl Fn(&str) -> bool) -> bool {
    domain.split('.').all(|label| !label.is_empty() && is_right(label))
}

#[cfg(test)]
mod tests {
    use super::{Cursor, Loose};

    fn reads(rules: Loose, text: &str) -> Option<String> {
        let mut cursor = Cursor::new(text);
        rules.reverse_path(&mut cursor).ok().map(|path| path.to_string())
    }

    #[test]
    fn careless_servers_take_nearly_anything() {
        for (text, address) in [
            ("<a@b.example>", "a@b.example"),
            ("a@b.example", "a@b.example"),
            ("<a@b.example", "a@b.example"),
            ("<<a@b.example>>", "a@b.example"),
            ("<a@b.example>SIZE=5", "a@b.example"),
            ("<a>", "a"),
            ("<@x.example:a@b.example>", "a@b.example"),
            ("<\"a>b\"@c.example>", "\"a>b\"@c.example"),
            ("<>", ""),
        ] {
            assert_eq!(reads(Loose::ANYTHING, text).as_deref(), Some(address), "{text}");
        }
    }

    #[test]
    fn each_freedom_can_be_taken_away() {
        for (rules, text) in [
            (Loose { bare: false, ..Loose::ANYTHING }, "a@b.example"),
            (Loose { unclosed: false, ..Loose::ANYTHING }, "<a@b.example"),
            (Loose { local_only: false, ..Loose::ANYTHING }, "<a>"),
            (Loose { glued: false, ..Loose::ANYTHING }, "<a@b.example>SIZE=5"),
            (Loose { longest: 5, ..Loose::ANYTHING }, "<a@b.example>"),
            (Loose { domain: |domain| !domain.contains('_'), ..Loose::ANYTHING }, "<a@b_c>"),
        ] {
            assert_eq!(reads(rules, text), None, "{text}");
        }
    }
}
