//! Laws about the directory of providers: what every file of `src/providers/` keeps to.
#![cfg(not(target_family = "wasm"))]

mod counted;
mod evidence;
mod lists;
mod names;
mod servers;
mod ways;
mod words;

use dakiya::providers::{DETAILS, Details, PROVIDERS, Provider};
use dakiya::registry::Entry;

/// Every provider, and what else is known of it.
fn directory() -> impl Iterator<Item = (Entry<Provider>, &'static Details)> {
    PROVIDERS.iter().zip(DETAILS.iter().map(|details| details.item))
}

/// Holds a law that nothing breaks; otherwise tells all that do.
fn nothing(breaks: impl IntoIterator<Item = String>) {
    let all: Vec<_> = breaks.into_iter().collect();
    assert!(all.is_empty(), "{} break this law:\n{}", all.len(), all.join("\n"));
}

/// Those of these things that an earlier one equals, with who has both.
fn shared<T: Ord>(things: impl IntoIterator<Item = (&'static str, T)>) -> Vec<(T, String)> {
    let mut owners = std::collections::BTreeMap::<T, Vec<&str>>::new();
    for (id, thing) in things {
        owners.entry(thing).or_default().push(id);
    }
    owners.retain(|_, ids| ids.len() > 1);
    owners.into_iter().map(|(thing, ids)| (thing, ids.join(", "))).collect()
}

#[test]
fn both_lists_have_the_same_order() {
    let ids = |(one, other): (&str, &str)| (one != other).then(|| format!("{one}, {other}"));
    nothing(PROVIDERS.iter().map(|p| p.id).zip(DETAILS.iter().map(|d| d.id)).filter_map(ids));
    assert_eq!(PROVIDERS.iter().count(), DETAILS.iter().count());
}
