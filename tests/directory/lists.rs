//! What public lists know, we know.

use std::collections::BTreeSet;

use dakiya::providers::{PROVIDERS, Source};

use crate::{directory, nothing};

/// The providers of Thunderbird's list.
const THUNDERBIRD: &str = include_str!("lists/thunderbird.txt");

/// The providers whose own documentation was read.
const STUDIED: &str = include_str!("lists/studied.txt");

/// The entries of a list, one in a line: its name, then its domains.
fn entries(list: &'static str) -> impl Iterator<Item = (&'static str, Vec<&'static str>)> {
    list.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let mut words = line.split(' ');
        (words.next().expect("a name"), words.collect())
    })
}

/// Every domain and mail exchanger of the directory.
fn known() -> BTreeSet<&'static str> {
    PROVIDERS.iter().flat_map(|entry| entry.domains.iter().chain(entry.mx)).copied().collect()
}

#[test]
fn every_file_of_thunderbirds_list_is_a_source() {
    let sources = directory().flat_map(|(_, details)| details.sources);
    let named: BTreeSet<_> = sources
        .filter_map(|source| match source {
            Source::Thunderbird(name) => Some(*name),
            _ => None,
        })
        .collect();
    let ids: BTreeSet<_> = entries(THUNDERBIRD).map(|(id, _)| id).collect();
    assert_eq!(ids.len(), 163);
    nothing(ids.difference(&named).map(|id| format!("{id}: nobody's source")));
    nothing(named.difference(&ids).map(|id| format!("{id}: no such file")));
}

#[test]
fn every_domain_of_thunderbirds_list_is_known() {
    let known = known();
    let domains: BTreeSet<_> = entries(THUNDERBIRD).flat_map(|(_, domains)| domains).collect();
    assert_eq!(domains.len(), 962);
    let domains = domains.into_iter().map(|domain| renamed(domain, CORRECTED));
    nothing(domains.filter(|domain| !known.contains(domain)).map(str::to_owned));
}

#[test]
fn every_provider_and_domain_of_the_studied_is_known() {
    let known = known();
    assert_eq!(entries(STUDIED).count(), 73);
    nothing(
        entries(STUDIED)
            .filter_map(|(id, _)| PROVIDERS.get(renamed(id, IDS)).is_none().then(|| id.to_owned())),
    );
    let domains = entries(STUDIED).flat_map(|(_, domains)| domains);
    nothing(domains.filter(|domain| !known.contains(domain)).map(str::to_owned));
}

/// What stands in the directory for `name`.
fn renamed<'a>(name: &'a str, names: &[(&str, &'a str)]) -> &'a str {
    names.iter().find(|(old, _)| *old == name).map_or(name, |(_, new)| new)
}

/// Slips in Thunderbird's list: no such top-level domain is delegated.
const CORRECTED: &[(&str, &str)] = &[("coral.broba.ccv", "coral.broba.cc")];

/// Entries whose provider we call otherwise.
const IDS: &[(&str, &str)] = &[("cpanel_generic", "cpanel"), ("proton_smtp_token", "proton_smtp")];
