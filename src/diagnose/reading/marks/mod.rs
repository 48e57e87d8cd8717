//! Words that tell whose server answered, which program wrote, and how far it had come.

mod programs;
mod providers;
mod speech;
mod stages;
mod words;

use super::{Kind, Stage};
use crate::diagnose::phrase::Found;
pub use programs::PROGRAMS;
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
    /// The id of the provider in the directory whose servers are tested, where they are
    /// the same for everybody.
    pub usual: Option<&'static str>,
    /// The ids of the providers in the directory whose servers these are, or of the
    /// programs that we write settings for; the best known first.
    pub listed: &'static [&'static str],
    says: &'static [&'static str],
}

/// Marks, the most telling first.
type Marks = &'static [Mark];

const fn mark(id: &'static str, name: &'static str, says: &'static [&'static str]) -> Mark {
    Mark { id, name, usual: None, listed: &[], says }
}

impl Mark {
    const fn usual(self, id: &'static str) -> Self {
        Self { usual: Some(id), ..self }
    }

    const fn listed(self, listed: &'static [&'static str]) -> Self {
        Self { listed, ..self }
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
pub(super) fn first(marks: Marks, found: &Found<'_>) -> Option<&'static Mark> {
    marks.iter().find(|mark| found.any(mark.says))
}

/// How far the session had come.
pub(super) fn stage(found: &Found<'_>) -> Option<Stage> {
    STAGES.iter().find(|(_, known)| found.any(known)).map(|(stage, _)| *stage)
}

/// What kind of text it is.
pub(super) fn kind(text: &str, found: &Found<'_>) -> Kind {
    let lines = text.lines().filter(|line| !line.trim().is_empty()).take(2).count();
    if found.any(BOUNCE) {
        Kind::Bounce
    } else if found.any(TRACE) {
        Kind::Trace
    } else if found.any(LOG) {
        Kind::Log
    } else if lines < 2 {
        Kind::Line
    } else {
        Kind::Message
    }
}

/// Whether the text speaks of a transfer of files, whose replies have the same codes.
pub(super) fn is_of_files(found: &Found<'_>) -> bool {
    found.any(FILES)
}

/// Whether the text says that something went wrong.
pub(super) fn is_trouble(found: &Found<'_>) -> bool {
    found.any(TROUBLE)
}

/// Whether the text speaks of mail.
pub(super) fn is_mail(found: &Found<'_>) -> bool {
    found.any(MAIL)
}

/// The mark in `marks` that `id` names: by a word that it is or begins with, or as one of
/// the directory.
pub(super) fn named(marks: Marks, id: &str) -> Option<&'static Mark> {
    let id = id.to_lowercase();
    let names = |mark: &&Mark| {
        let mut words = id.split(|letter: char| !letter.is_alphanumeric());
        // Short names begin many words: `go` is no part of `gophish`.
        mark.listed.contains(&id.as_str())
            || words.any(|word| word == mark.id || mark.id.len() > 3 && word.starts_with(mark.id))
    };
    marks.iter().find(names)
}

#[cfg(test)]
mod tests {
    use super::{PROGRAMS, PROVIDERS, named};
    use crate::providers::PROVIDER_IDS;

    #[test]
    fn the_directory_knows_every_provider_that_is_listed() {
        let usual = PROVIDERS.iter().filter_map(|mark| mark.usual.as_ref());
        for id in PROVIDERS.iter().flat_map(|mark| mark.listed).chain(usual) {
            assert!(PROVIDER_IDS.contains(id), "{id}");
        }
    }

    #[test]
    fn no_provider_and_no_program_belongs_to_two_marks() {
        for marks in [PROVIDERS, PROGRAMS] {
            for mark in marks {
                for id in mark.listed {
                    assert_eq!(named(marks, id).map(|found| found.id), Some(mark.id), "{id}");
                }
            }
        }
    }

    #[test]
    fn a_name_is_more_than_letters_in_a_row() {
        let program = |name| named(PROGRAMS, name).map(|mark| mark.id);
        assert_eq!(program("python-smtplib"), Some("smtplib"));
        assert_eq!(program("go-net-smtp"), Some("go"));
        assert_eq!(program("gophish"), None);
        assert_eq!(program("django"), Some("smtplib"));
        let provider = |id| named(PROVIDERS, id).map(|mark| mark.id);
        assert_eq!(provider("microsoft_365"), Some("outlook"));
        assert_eq!(provider("amazon_ses"), Some("ses"));
        assert_eq!(provider("sessions"), None);
    }
}
