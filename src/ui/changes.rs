//! What differs between two states of a file, line by line.

use crate::formats::Line;

/// What is new in a file, compared with what stood there before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Changes {
    /// For each line of the new file, whether it is new.
    pub(super) new: Vec<bool>,
    /// How many lines of the old file are gone and nothing came in their place.
    pub(super) gone: usize,
}

impl Changes {
    /// What makes `new` of `old`. As many lines as can are taken to be the same.
    pub(super) fn between(old: &[Line], new: &[Line]) -> Self {
        let same = |(old, new): &(&Line, &Line)| old.pieces == new.pieces;
        let head = old.iter().zip(new).take_while(same).count();
        let tail = old[head..].iter().rev().zip(new[head..].iter().rev()).take_while(same).count();
        let (old_middle, middle) = (&old[head..old.len() - tail], &new[head..new.len() - tail]);
        let kept = kept(old_middle, middle);
        let added = kept.iter().filter(|kept| !**kept).count();
        let lost = old_middle.len() + added - middle.len();
        let unchanged = |count| std::iter::repeat_n(false, count);
        let new = unchanged(head).chain(kept.into_iter().map(|kept| !kept)).chain(unchanged(tail));
        Self { new: new.collect(), gone: lost.saturating_sub(added) }
    }

    /// Which lines are new.
    pub(super) fn places(&self) -> impl Iterator<Item = usize> {
        self.new.iter().enumerate().filter(|(_, new)| **new).map(|(at, _)| at)
    }
}

/// For each line of `new`, whether it is kept from `old`: a longest common
/// subsequence, or nothing at all where the files are too long to look for one.
fn kept(old: &[Line], new: &[Line]) -> Vec<bool> {
    let mut kept = vec![false; new.len()];
    if old.len().saturating_mul(new.len()) > LARGEST {
        return kept;
    }
    // The longest that is left from each pair of places on.
    let mut best = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    for (i, a) in old.iter().enumerate().rev() {
        for (j, b) in new.iter().enumerate().rev() {
            best[i][j] = if a.pieces == b.pieces {
                best[i + 1][j + 1] + 1
            } else {
                best[i + 1][j].max(best[i][j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < old.len() && j < new.len() {
        if old[i].pieces == new[j].pieces {
            kept[j] = true;
            (i, j) = (i + 1, j + 1);
        } else if best[i + 1][j] >= best[i][j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    kept
}

/// Pairs of lines that are compared at most.
const LARGEST: usize = 1 << 18;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::Kind;
    use proptest::prelude::*;

    fn lines(text: &str) -> Vec<Line> {
        text.split_whitespace().map(|word| Line::of([(Kind::Value, word)])).collect()
    }

    fn changes(old: &str, new: &str) -> (Vec<usize>, usize) {
        let changes = Changes::between(&lines(old), &lines(new));
        (changes.places().collect(), changes.gone)
    }

    #[test]
    fn what_is_new_is_marked_and_what_is_gone_is_counted() {
        assert_eq!(changes("a b c", "a b c"), (vec![], 0));
        assert_eq!(changes("a b c", "a x c"), (vec![1], 0));
        assert_eq!(changes("a b c", "a c"), (vec![], 1));
        assert_eq!(changes("a c", "a b c d"), (vec![1, 3], 0));
        assert_eq!(changes("a b c d", "x c"), (vec![0], 2));
        assert_eq!(changes("", "a b"), (vec![0, 1], 0));
        assert_eq!(changes("a b", ""), (vec![], 2));
        // The same line twice.
        assert_eq!(changes("a b a", "a a b a"), (vec![1], 0));
    }

    proptest! {
        #[test]
        fn what_is_not_new_stood_there_before_in_this_order(old in "([a-d] ){0,12}", new in "([a-d] ){0,12}") {
            let (old, new) = (lines(&old), lines(&new));
            let changes = Changes::between(&old, &new);
            prop_assert_eq!(changes.new.len(), new.len());
            let mut rest = old.iter();
            for (line, _) in new.iter().zip(&changes.new).filter(|(_, new)| !**new) {
                prop_assert!(rest.any(|old| old == line));
            }
            prop_assert_eq!(Changes::between(&new, &new).places().count(), 0);
        }
    }
}
