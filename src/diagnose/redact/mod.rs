//! Blanks what nobody else may see in a text: passwords, tokens, what proves one.
//!
//! ```text
//! text ─▶ views (as it stands, unescaped, dumps in hex) ─▶ rules, one file for each kind of place ─┐
//!           └─▶ the same values elsewhere (echoes), in clear and encoded ◀──────────────────────────┘
//! ```
//!
//! Where a value stands counts for more than how it looks: what follows a `334` is
//! blanked, whatever it is. Nothing is sent or kept.

mod challenge;
mod commands;
mod dialogue;
mod dressing;
mod dumps;
mod echoes;
mod found;
mod imap;
mod labels;
mod look;
mod marks;
mod mentions;
mod names;
mod octets;
mod people;
mod quoted;
mod response;
mod said;
mod settings;
mod traces;
mod urls;
mod values;
mod view;

use std::collections::HashMap;
use std::ops::Range;

use found::Found;
use people::People;
use view::View;

/// What is blanked besides secrets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Also {
    /// Mail addresses.
    pub addresses: bool,
    /// Names of hosts, but for those of known providers, and IP addresses.
    pub hosts: bool,
}

/// Why something is blanked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Secret {
    /// What a client answers when it logs in: a user name, a password, or a proof of it.
    Response,
    /// A password, where passwords are written in clear.
    Password,
    /// A token of OAuth, or another that lets its bearer in.
    Token,
    /// A key of a sending service.
    Key,
    /// The mail address with this number, from 1.
    Address(usize),
    /// The host with this number, from 1.
    Host(usize),
    /// The IP address with this number, from 1.
    Ip(usize),
}

/// A range that does not appear in the redacted text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blank {
    /// Octets of the original; they begin and end between characters.
    pub range: Range<usize>,
    /// Why it is blanked.
    pub kind: Secret,
}

/// A text without its secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redacted {
    /// The text, with [`Secret::label`] in place of each blank.
    pub text: String,
    /// What was blanked, from the beginning to the end; ranges never touch each other's
    /// insides.
    pub blanks: Vec<Blank>,
}

impl Secret {
    /// What stands in place of it.
    pub fn label(self) -> String {
        match self {
            Self::Response | Self::Password | Self::Token | Self::Key => "[secret]".to_owned(),
            Self::Address(number) => format!("[address {number}]"),
            Self::Host(number) => format!("[host {number}]"),
            Self::Ip(number) => format!("[IP {number}]"),
        }
    }

    /// Whether it tells only who or where somebody is.
    const fn is_personal(self) -> bool {
        matches!(self, Self::Address(_) | Self::Host(_) | Self::Ip(_))
    }
}

/// `text` without its secrets, and without what else is asked for. Redacting what comes
/// out changes nothing more.
pub fn redact(text: &str, also: Also) -> Redacted {
    let mut blanks = Vec::new();
    let mut people = People::new(also);
    // What is blanked can uncover what stands around it.
    for _ in 0..MOST_PASSES {
        let current = View::blanked(text, &blanks);
        let found = labels::respect(&current.octets, pass(&current.octets, &mut people));
        let mapped = found.into_iter().map(|found| Blank {
            range: whole_characters(text, current.original(&found.range)),
            kind: found.kind,
        });
        if !merge(&mut blanks, mapped.collect()) {
            break;
        }
    }
    let text = String::from_utf8_lossy(&View::blanked(text, &blanks).octets).into_owned();
    Redacted { text, blanks }
}

/// Everything in `text` that is to be blanked, in any order.
fn pass(text: &[u8], people: &mut People) -> Vec<Found> {
    let mut views = vec![View::whole(text)];
    views.extend(View::unescaped(text));
    views.extend(View::unmarked(text));
    views.extend(dumps::view(text));
    let mut all = Vec::new();
    for view in &views {
        let mut found = Vec::new();
        for rule in RULES {
            rule(&view.octets, &mut found);
        }
        all.extend(found.into_iter().map(|found| found.seen_through(view)));
    }
    views.extend(View::percent_decoded(text, false));
    views.extend(View::percent_decoded(text, true));
    echoes::find(&views, &mut all);
    people.find(text, &mut all);
    all
}

/// Puts what was found among the blanks; whether that changed anything.
fn merge(blanks: &mut Vec<Blank>, found: Vec<Blank>) -> bool {
    let before = ranges(blanks);
    let mut all = std::mem::take(blanks);
    all.extend(found.into_iter().filter(|found| !found.range.is_empty()));
    all.sort_by_key(|blank| (blank.range.start, usize::MAX - blank.range.end));
    for blank in all {
        match blanks.last_mut() {
            Some(last) if blank.range.start < last.range.end => {
                last.range.end = last.range.end.max(blank.range.end);
                if last.kind.is_personal() {
                    last.kind = blank.kind;
                }
            }
            _ => blanks.push(blank),
        }
    }
    ranges(blanks) != before
}

fn ranges(blanks: &[Blank]) -> HashMap<usize, usize> {
    blanks.iter().map(|blank| (blank.range.start, blank.range.end)).collect()
}

/// `range`, made wider so that it begins and ends between characters.
fn whole_characters(text: &str, mut range: Range<usize>) -> Range<usize> {
    while !text.is_char_boundary(range.start) {
        range.start -= 1;
    }
    while range.end < text.len() && !text.is_char_boundary(range.end) {
        range.end += 1;
    }
    range
}

/// Finds the secrets in one kind of place.
type Rule = fn(&[u8], &mut Vec<Found>);

const RULES: [Rule; 6] =
    [dialogue::find, urls::find, commands::find, settings::find, traces::find, look::find];

/// After how many passes it is given up to look for what blanks uncover.
const MOST_PASSES: usize = 6;
