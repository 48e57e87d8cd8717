//! Which levels are solved: this device remembers it.

use yew::prelude::*;

use super::store::{Stored, use_stored};
use crate::practice::progress::Progress;

/// What is solved, none of it while rendering for the first time; and how to change it.
#[hook]
pub(crate) fn use_progress() -> (Progress, Callback<Progress>) {
    let (stored, store) = use_stored(Stored::Levels);
    let store =
        store.reform(
            |progress: Progress| {
                if progress.is_empty() { String::new() } else { progress.to_string() }
            },
        );
    (Progress::read(&stored).unwrap_or_default(), store)
}
