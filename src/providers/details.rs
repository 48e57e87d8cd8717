//! What a provider's page tells beyond what an account needs.
//!
//! It is kept apart from [`super::Provider`] so that the programs in the browser
//! do not carry it along: pages that tell it are written when the site is built.

use super::Issuer;
use crate::text::Text;

/// What is known of a provider beyond its servers.
#[derive(Debug)]
pub struct Details {
    /// Where it is at home: ISO 3166-1 alpha-2 in lower case, `eu` for several
    /// countries of Europe, `world` for a provider that is at home everywhere.
    pub country: &'static str,
    /// What else people call it, in any script: `जीमेल`, `googlemail`.
    pub also: &'static [&'static str],
    /// What to do before the first login, in order.
    pub first: &'static [Task],
    /// Where mail is read in a browser.
    pub webmail: Option<&'static str>,
    /// Who gives out tokens, where OAuth is offered and its facts are known.
    pub oauth: Option<&'static Issuer>,
    /// How much may be sent.
    pub limits: Limits,
    /// What else is worth knowing.
    pub facts: &'static [Fact],
    /// Where all this is said.
    pub sources: &'static [Source],
    /// How old the evidence is, and of what sort.
    pub checked: Checked,
    /// How sure we are.
    pub confidence: Confidence,
}

/// Something to do before the first login.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Task {
    /// The name in `providers.json` and in `examples/lookup`.
    pub key: &'static str,
    /// What to do, in a few words.
    pub title: Text,
    /// How, and why.
    pub how: Text,
    /// The provider's own page for it.
    pub url: Option<&'static str>,
}

impl Task {
    /// The same, with the provider's own page for it.
    pub(super) const fn at(self, url: &'static str) -> Self {
        Self { url: Some(url), ..self }
    }
}

/// Something worth knowing: a heading and its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The name in `providers.json`.
    pub key: &'static str,
    /// What it is about.
    pub title: Text,
    /// What is so.
    pub text: Text,
}

/// How much may be sent. `None` is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Messages or recipients in 24 hours, as [`Self::counts`] says.
    pub per_day: Option<u32>,
    /// The same in an hour, from the lowest to the highest that is reported.
    pub per_hour: Option<(u32, u32)>,
    /// What [`Self::per_day`] counts.
    pub counts: Counted,
    /// Recipients of one message.
    pub recipients: Option<u32>,
    /// Octets of one message, as the provider names them: with attachments before or after
    /// they are encoded.
    pub octets: Option<u64>,
}

impl Limits {
    /// Nothing is known.
    pub const UNKNOWN: Self = Self {
        per_day: None,
        per_hour: None,
        counts: Counted::Messages,
        recipients: None,
        octets: None,
    };
}

/// What a daily limit counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// A message to ten people counts once.
    Messages,
    /// A message to ten people counts ten times.
    Recipients,
}

/// What says what we say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A page, by its `https` address.
    Page(&'static str),
    /// A file in a public list or program: its name, and where that is kept.
    File(&'static str, &'static str),
    /// Thunderbird's public list of providers: the name of its file.
    Thunderbird(&'static str),
    /// No page was found; people who run mail servers know it so.
    Experience,
}

/// How old the evidence is, and of what sort. Months are `YYYY-MM`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checked {
    /// The newest dated page or program that says so is of this month.
    Dated(&'static str),
    /// So it stood in Thunderbird's list in [`LISTED`]; last changed there in
    /// this month. Nobody else confirms it.
    Listed(&'static str),
    /// Read in this month on pages without a date.
    Read(&'static str),
}

impl Checked {
    /// The month of the newest evidence.
    pub const fn month(self) -> &'static str {
        match self {
            Self::Dated(month) | Self::Read(month) => month,
            Self::Listed(_) => LISTED,
        }
    }
}

/// The month in which Thunderbird's list was read.
pub const LISTED: &str = "2026-03";

/// How sure we are of what we say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confidence {
    /// Several independent sources, or the provider itself.
    High,
    /// One good source.
    Medium,
    /// Hearsay.
    Low,
}

impl Confidence {
    /// The name in `providers.json`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::High => "high",
            Self::Medium => "medium",
            Self::Low => "low",
        }
    }
}
