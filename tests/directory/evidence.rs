//! Evidence: every provider has sources that can be opened, and a date.

use std::fs;

use dakiya::providers::{Checked, Details, LISTED, Source};
use fluent_uri::Uri;

use crate::{directory, nothing};

/// Every address that a provider's page leads to.
fn links(details: &Details) -> impl Iterator<Item = &'static str> {
    let tasks = details.first.iter().filter_map(|task| task.url);
    let oauth = details.oauth.iter().flat_map(|issuer| [issuer.authorization, issuer.token]);
    let sources = details.sources.iter().filter_map(|source| match *source {
        Source::Page(url) | Source::File(_, url) => Some(url),
        Source::Thunderbird(_) | Source::Experience => None,
    });
    tasks.chain(details.webmail).chain(oauth).chain(sources)
}

/// A month (`2026-08`) as a number of months, if there is such a month.
fn months(month: &str) -> Option<u32> {
    let (year, month) = month.split_once('-').filter(|(y, m)| (y.len(), m.len()) == (4, 2))?;
    let (year, month): (u32, u32) = (year.parse().ok()?, month.parse().ok()?);
    (1..=12).contains(&month).then_some(year * 12 + month)
}

fn newest() -> &'static str {
    directory().map(|(_, details)| details.checked.month()).max().expect("providers")
}

#[test]
fn every_link_leads_to_a_page_by_https() {
    nothing(directory().flat_map(|(entry, details)| {
        links(details).filter_map(move |link| {
            let leads = Uri::parse(link).is_ok_and(|uri| {
                let host = uri.authority().map(|authority| authority.host()).unwrap_or_default();
                uri.scheme().as_str() == "https" && host.contains('.')
            });
            (!leads).then(|| format!("{}: {link}", entry.id))
        })
    }));
}

#[test]
fn every_provider_has_a_source() {
    let without = directory().filter(|(_, details)| details.sources.is_empty());
    nothing(without.map(|(entry, _)| entry.id.to_owned()));
}

#[test]
fn no_source_is_named_twice() {
    nothing(directory().filter_map(|(entry, details)| {
        let twice = |(at, source)| details.sources[..at].contains(source);
        details.sources.iter().enumerate().any(twice).then(|| entry.id.to_owned())
    }));
}

#[test]
fn every_provider_was_checked_in_a_month_that_there_was() {
    let first = months(FIRST);
    nothing(directory().filter_map(|(entry, details)| {
        let (Checked::Dated(said) | Checked::Read(said) | Checked::Listed(said)) = details.checked;
        let last =
            months(if matches!(details.checked, Checked::Listed(_)) { LISTED } else { newest() });
        let fits = months(said).is_some() && months(said) >= first && months(said) <= last;
        (!fits).then(|| format!("{}: {:?}", entry.id, details.checked))
    }));
}

#[test]
fn who_stands_in_a_list_alone_has_that_list_as_a_source() {
    nothing(directory().filter_map(|(entry, details)| {
        let listed = details.sources.iter().any(|source| matches!(source, Source::Thunderbird(_)));
        let fits = listed || !matches!(details.checked, Checked::Listed(_));
        (!fits).then(|| entry.id.to_owned())
    }));
}

/// From the end of one month to the end of another, 13 months are at most 397
/// days and 14 months at least 424.
#[test]
fn the_most_used_were_checked_within_400_days_of_the_newest_evidence() {
    let newest = months(newest()).expect("a month");
    nothing(directory().take(MOST_USED).filter_map(|(entry, details)| {
        let month = details.checked.month();
        let recent = months(month).is_some_and(|month| newest - month <= 13);
        (!recent).then(|| format!("{}: {month}", entry.id))
    }));
}

#[test]
fn files_with_facts_from_thunderbirds_list_and_no_others_are_under_its_licence() {
    let mut licensed: Vec<String> = fs::read_dir("src/providers")
        .expect("a folder")
        .map(|file| file.expect("an entry").path())
        .filter(|path| path.is_file())
        .filter(|path| {
            let text = fs::read_to_string(path).expect("UTF-8");
            text.lines().any(|line| line == "// SPDX-License-Identifier: MPL-2.0")
        })
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect();
    licensed.sort();
    let listed = |details: &Details| {
        details.sources.iter().any(|source| matches!(source, Source::Thunderbird(_)))
    };
    let mut expected: Vec<_> =
        directory().filter(|(_, d)| listed(d)).map(|(entry, _)| entry.id.to_owned()).collect();
    expected.sort();
    nothing(
        licensed.iter().filter(|id| !expected.contains(id)).map(|id| format!("{id}: needlessly")),
    );
    nothing(expected.iter().filter(|id| !licensed.contains(id)).map(|id| format!("{id}: not yet")));
}

/// How many providers are asked for most: the first of the list.
const MOST_USED: usize = 30;

/// No evidence is older: Thunderbird's list begins here.
const FIRST: &str = "2010-01";
