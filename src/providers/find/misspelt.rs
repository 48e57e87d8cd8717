//! Domains that somebody may have meant.

use std::sync::LazyLock;

use super::super::{Kind, PROVIDERS};

/// The known domains that `typed` may be a misspelling of: the fewest slips
/// first, then `.com`, then the most used provider; at most three.
///
/// Only domains that many people have are proposed: a slip that leads to a
/// domain that few have is rarer than a company of a similar name.
pub(super) fn meant(typed: &str) -> Vec<&'static str> {
    // What is not in Latin-1 is like no letter of a known domain.
    let typed: Vec<u8> = typed.chars().map(|c| u8::try_from(c).unwrap_or_default()).collect();
    let meant = |popular: &Popular| Some((popular.strangeness(&typed)?, popular.domain));
    let near: Vec<_> = POPULAR.iter().filter_map(meant).collect();
    let as_near = |wanted| near.iter().filter(move |(strangeness, _)| *strangeness == wanted);
    (0..=OTHER_ENDING).flat_map(as_near).map(|(_, domain)| *domain).take(MOST).collect()
}

/// A domain that many people have.
struct Popular {
    domain: &'static str,
    /// What stands before its first dot.
    name: &'static str,
    /// Whether its name stands for the provider, whatever the ending.
    speaks: bool,
}

/// Made when the first unknown domain is asked for.
static POPULAR: LazyLock<Vec<Popular>> = LazyLock::new(|| {
    let mailboxes = PROVIDERS.iter().filter(|provider| provider.kind == Kind::Mailbox);
    let domains = mailboxes.take(PROVIDERS_TRIED).flat_map(|provider| {
        let domains = provider.domains.iter().enumerate();
        domains.filter_map(move |(index, domain)| {
            let (name, _) = domain.split_once('.')?;
            let brand = provider.brands.contains(&name);
            let tried = (brand || index < DOMAINS_TRIED) && domain.len() >= SHORTEST;
            tried.then_some(Popular { domain, name, speaks: brand || index == 0 })
        })
    });
    domains.collect()
});

impl Popular {
    /// How unlike this `typed` is; `None` if it must be something else.
    fn strangeness(&self, typed: &[u8]) -> Option<usize> {
        let (domain, name) = (self.domain.as_bytes(), self.name);
        let same_name =
            typed.strip_prefix(name.as_bytes()).is_some_and(|rest| rest.starts_with(b"."));
        let allowed = match name.len() {
            // There are too many short names: of these only the ending is mended.
            ..5 if same_name => 1,
            ..5 => 0,
            5 | 6 => 1,
            7.. => 2,
        };
        // A wrong first letter is noticed more often: it counts twice.
        let start = usize::from(typed.first() != domain.first());
        let slips = slips(typed, domain, allowed).map(|slips| slips + start);
        match slips.filter(|slips| *slips <= allowed) {
            Some(slips) => Some(2 * slips + usize::from(!domain.ends_with(b".com"))),
            None if same_name && name.len() >= 5 && self.speaks => Some(OTHER_ENDING),
            None => None,
        }
    }
}

/// How many letters have to be added, left out, replaced or swapped with their
/// neighbour to make `b` of `a`; `None` if more than `most`.
///
/// It tries every way, which is quick because `most` is small.
fn slips(a: &[u8], b: &[u8], most: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    let same = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[same..], &b[same..]);
    if a.is_empty() && b.is_empty() {
        return Some(0);
    }
    let most = most.checked_sub(1)?;
    let without = |x: usize, y: usize| slips(a.get(x..)?, b.get(y..)?, most);
    let swapped = match (a, b) {
        ([one, two, ..], [first, second, ..]) if (one, two) == (second, first) => without(2, 2),
        _ => None,
    };
    let ways = [swapped, without(1, 1), without(1, 0), without(0, 1)];
    ways.into_iter().flatten().min().map(|slips| slips + 1)
}

/// How many domains are proposed.
const MOST: usize = 3;

/// The strangeness of a name that is known, under an ending that is not: more
/// than that of any slips.
const OTHER_ENDING: usize = 6;

/// Shorter domains are like too many others.
const SHORTEST: usize = "aol.com".len();

/// How many providers are proposed, of those that give anybody an address.
const PROVIDERS_TRIED: usize = 40;

/// How many domains of each, besides those with its brands: the rest are
/// fancy names that look like anything.
const DOMAINS_TRIED: usize = 5;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_counted() {
        for (a, b, count) in [
            ("gmail.com", "gmail.com", Some(0)),
            ("gmial.com", "gmail.com", Some(1)),
            ("gmal.con", "gmail.com", Some(2)),
            ("gm.com", "gmail.com", None),
            ("", "ab", Some(2)),
        ] {
            assert_eq!(slips(a.as_bytes(), b.as_bytes(), 2), count, "{a} {b}");
        }
    }

    /// By the table of Wagner and Fischer, with swaps.
    fn by_table(a: &[u8], b: &[u8]) -> usize {
        let mut table = vec![vec![0; b.len() + 1]; a.len() + 1];
        for i in 0..=a.len() {
            for j in 0..=b.len() {
                table[i][j] = match (i, j) {
                    (0, n) | (n, 0) => n,
                    _ => {
                        let replaced = table[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                        let one = replaced.min(table[i - 1][j] + 1).min(table[i][j - 1] + 1);
                        let swaps = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                        if swaps { one.min(table[i - 2][j - 2] + 1) } else { one }
                    }
                };
            }
        }
        table[a.len()][b.len()]
    }

    #[test]
    fn the_quick_way_counts_like_the_table() {
        let mut words = vec![Vec::new()];
        for from in 0..121 {
            for letter in b'a'..=b'c' {
                words.push([&words[from][..], &[letter]].concat());
            }
        }
        for a in &words {
            for b in &words {
                let counted = Some(by_table(a, b)).filter(|&slips| slips <= 2);
                assert_eq!(slips(a, b, 2), counted, "{a:?} {b:?}");
            }
        }
    }
}
