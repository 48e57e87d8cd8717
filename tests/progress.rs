//! Which levels are solved is kept, and nothing else comes of what is imported.
#![cfg(not(target_family = "wasm"))]

use dakiya::practice::levels::LEVELS;
use dakiya::practice::progress::{NotProgress, Progress};
use proptest::prelude::*;

#[test]
fn progress_goes_in_teaching_order() {
    let mut progress = Progress::default();
    assert!(progress.is_empty());
    for (at, level) in LEVELS.iter().enumerate() {
        assert_eq!(progress.len(), at);
        assert_eq!(progress.next().map(|next| next.id), Some(level.id));
        progress = progress.with(level);
    }
    assert_eq!(progress.next().map(|next| next.id), None);
    assert_eq!(Progress::read(&progress.to_string()), Ok(progress));
}

#[test]
fn what_is_no_progress_is_refused() {
    for (text, problem) in [
        ("", NotProgress::Other),
        ("levels", NotProgress::Other),
        ("levels 1", NotProgress::Other),
        ("levels 0: introduce", NotProgress::Other),
        ("levels -1: introduce", NotProgress::Other),
        ("levels x: introduce", NotProgress::Other),
        ("lab=1.AAAA", NotProgress::Other),
        ("levels 2: introduce", NotProgress::FromTheFuture),
    ] {
        assert_eq!(Progress::read(text), Err(problem), "{text}");
    }
    let long = format!("levels 1:{}", " introduce".repeat(10_000));
    assert_eq!(Progress::read(&long), Err(NotProgress::Other));
    let strange = "  levels 1: introduce <script> introduce\tgoodbye ../x  \r\n";
    let known = Progress::read(strange).expect("progress");
    assert_eq!(known.to_string(), "levels 1: introduce goodbye");
}

fn any_progress() -> impl Strategy<Value = Progress> {
    let all: Vec<_> = LEVELS.iter().map(|level| level.id).collect();
    let count = all.len();
    proptest::sample::subsequence(all, 0..=count).prop_map(|ids| {
        let levels = ids.into_iter().filter_map(|id| LEVELS.get(id));
        levels.fold(Progress::default(), Progress::with)
    })
}

proptest! {
    #[test]
    fn progress_is_read_back(progress in any_progress(), other in any_progress()) {
        let text = progress.to_string();
        prop_assert!(text.is_ascii() && !text.contains('\n'));
        prop_assert_eq!(Progress::read(&text), Ok(progress.clone()));
        let both = progress.clone().and(&other);
        let has = LEVELS.iter().all(|l| both.has(l) == (progress.has(l) || other.has(l)));
        prop_assert!(has);
        prop_assert_eq!(other.and(&progress), both);
    }

    #[test]
    fn nothing_hostile_comes_of_a_text(text in "(levels [0-9:]{0,3})?.{0,80}|(?s).{0,60}") {
        if let Ok(progress) = Progress::read(&text) {
            prop_assert_eq!(Progress::read(&progress.to_string()), Ok(progress.clone()));
            prop_assert!(progress.len() <= LEVELS.iter().count());
        }
    }
}
