//! Words that tell whose server answered, which program wrote, and how far it had come.

mod programs;
mod providers;
mod speech;
mod stages;
mod words;

use super::{Kind, Stage};
use crate::diagnose::Aim;
use crate::diagnose::phrase::{Found, Phrases};
pub(super) use programs::PROGRAMS;
pub(super) use providers::PROVIDERS;
use speech::{FILES, MAIL, TROUBLE};
use stages::STAGES;
use words::{BOUNCE, LOG, TRACE};

/// Whose server or which program, and the phrases that give it away.
#[derive(Debug, PartialEq, Eq)]
pub struct Mark {
    /// Its name here.
    pub id: &'static str,
    /// What people call it.
    pub name: &'static str,
    /// Its servers, where it is a provider with the same for everybody.
    pub aim: Option<Aim<'static>>,
    says: &'static [&'static str],
}

/// Marks, the most telling first.
type Marks = &'static [Mark];

const fn mark(id: &'static str, name: &'static str, says: &'static [&'static str]) -> Mark {
    Mark { id, name, aim: None, says }
}

impl Mark {
    const fn aim(self, smtp: &'static str, imap: &'static str) -> Self {
        Self { aim: Some(Aim { smtp, imap }), ..self }
    }
}

/// Every phrase of the tables here.
pub(in crate::diagnose) fn phrases() -> impl Iterator<Item = &'static str> {
    let named = PROVIDERS.iter().chain(PROGRAMS).flat_map(|mark| mark.says);
    let stages = STAGES.iter().flat_map(|(_, phrases)| *phrases);
    named
        .chain(stages)
        .chain(MAIL)
        .chain(FILES)
        .chain(TROUBLE)
        .chain(BOUNCE)
        .chain(TRACE)
        .chain(LOG)
        .copied()
}

/// The first mark in `marks` that the text gives away.
pub(super) fn first(marks: Marks, phrases: &Phrases, found: &Found) -> Option<&'static Mark> {
    let stands = |phrase: &&str| phrases.place(phrase, found).is_some();
    marks.iter().find(|mark| mark.says.iter().any(stands))
}

/// How far the session had come.
pub(super) fn stage(phrases: &Phrases, found: &Found) -> Option<Stage> {
    let stands = |phrase: &&str| phrases.place(phrase, found).is_some();
    STAGES.iter().find(|(_, known)| known.iter().any(stands)).map(|(stage, _)| *stage)
}

/// What kind of text it is.
pub(super) fn kind(text: &str, phrases: &Phrases, found: &Found) -> Kind {
    let stands = |known: &[&str]| known.iter().any(|phrase| phrases.place(phrase, found).is_some());
    let lines = text.lines().filter(|line| !line.trim().is_empty()).take(2).count();
    if stands(BOUNCE) {
        Kind::Bounce
    } else if stands(TRACE) {
        Kind::Trace
    } else if stands(LOG) {
        Kind::Log
    } else if lines < 2 {
        Kind::Line
    } else {
        Kind::Message
    }
}

/// Whether the text speaks of a transfer of files, whose replies have the same codes.
pub(super) fn is_of_files(phrases: &Phrases, found: &Found) -> bool {
    FILES.iter().any(|phrase| phrases.place(phrase, found).is_some())
}

/// Whether the text says that something went wrong.
pub(super) fn is_trouble(phrases: &Phrases, found: &Found) -> bool {
    TROUBLE.iter().any(|phrase| phrases.place(phrase, found).is_some())
}

/// Whether the text speaks of mail.
pub(super) fn is_mail(phrases: &Phrases, found: &Found) -> bool {
    MAIL.iter().any(|phrase| phrases.place(phrase, found).is_some())
}

/// The mark in `marks` that `id` is, or names: `gmail_workspace` is `gmail`.
pub(super) fn named(marks: Marks, id: &str) -> Option<&'static Mark> {
    let id = id.to_lowercase();
    marks.iter().find(|mark| id.contains(mark.id))
}
