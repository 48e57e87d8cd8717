//! Names by which a provider is found: each leads to one.

use dakiya::account::Host;
use dakiya::providers::{PROVIDERS, Provider};

use crate::{directory, nothing, shared};

/// Every word of a list, with whose it is.
fn words(
    of: fn(&Provider) -> &'static [&'static str],
) -> impl Iterator<Item = (&'static str, &'static str)> {
    PROVIDERS.iter().flat_map(move |entry| of(entry.item).iter().map(move |&word| (entry.id, word)))
}

fn twice(words: impl Iterator<Item = (&'static str, &'static str)>) -> Vec<String> {
    shared(words).into_iter().map(|(word, ids)| format!("{word}: {ids}")).collect()
}

#[test]
fn a_domain_belongs_to_one_provider() {
    nothing(twice(words(|provider| provider.domains)));
}

#[test]
fn a_mail_exchanger_belongs_to_one_provider() {
    nothing(twice(words(|provider| provider.mx)));
}

#[test]
fn a_brand_belongs_to_one_provider() {
    nothing(twice(words(|provider| provider.brands)));
}

#[test]
fn an_id_and_a_name_belong_to_one_provider() {
    nothing(twice(PROVIDERS.iter().map(|entry| (entry.id, entry.id))));
    let names = PROVIDERS.iter().map(|entry| (entry.id, entry.name.to_lowercase()));
    nothing(shared(names).into_iter().map(|(name, ids)| format!("{name}: {ids}")));
}

#[test]
fn nobody_is_called_the_same_twice() {
    nothing(directory().filter_map(|(entry, details)| {
        let names = details.also.iter().chain([&entry.name]);
        let twice = shared(names.map(|name| (entry.id, name.to_lowercase())));
        (!twice.is_empty()).then(|| format!("{}: {twice:?}", entry.id))
    }));
}

#[test]
fn domains_are_in_ascii_and_lower_case_and_have_a_dot() {
    let both = words(|provider| provider.domains).chain(words(|provider| provider.mx));
    nothing(both.filter_map(|(id, domain)| {
        let parsed = Host::parse(domain);
        let fits =
            parsed.as_ref().is_ok_and(|host| host.as_str() == domain) && domain.contains('.');
        (!fits).then(|| format!("{id}: {domain}: {parsed:?}"))
    }));
}

#[test]
fn brands_are_single_labels_in_lower_case() {
    nothing(words(|provider| provider.brands).filter_map(|(id, brand)| {
        let label = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let fits = !brand.is_empty() && brand.chars().all(label);
        (!fits).then(|| format!("{id}: {brand}"))
    }));
}
