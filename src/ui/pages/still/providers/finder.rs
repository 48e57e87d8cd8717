//! The search field and the filters above the list of providers, and what they
//! look at.

use yew::prelude::*;

use crate::providers::{DETAILS, Details, Kind, PROVIDERS, Provider, Status};
use crate::text::{Lang, Text};
use crate::ui::components::provider_kind;
use crate::ui::hooks::folded;
use crate::ui::pages::still::countries::country_name;
use crate::ui::pages::still::finder::{self, choice};

/// A search field, three lists, and how many were found.
pub(super) fn finder(lang: Lang) -> Html {
    let kinds = Kind::ALL.into_iter().filter(|&kind| PROVIDERS.iter().any(|p| p.kind == kind));
    let kinds = kinds.map(|kind| (kind.key(), provider_kind(kind).get(lang)));
    let statuses =
        Status::ALL.into_iter().filter(|&s| PROVIDERS.iter().any(|p| p.best_status() == s));
    let statuses = statuses.map(|status| (status.key(), status.name().get(lang)));
    let choices = html! {
        <>
            { choice("country", COUNTRY.get(lang), ANY_COUNTRY.get(lang), countries(lang)) }
            { finder::kinds(lang, kinds) }
            { choice("status", STATUS.get(lang), ANY_STATUS.get(lang), statuses) }
        </>
    };
    finder::finder(lang, HINT, FOUND, PROVIDERS.iter().count(), choices)
}

/// What the search looks through.
pub(super) fn searched(provider: &Provider, details: &Details) -> String {
    let mut words = vec![provider.name];
    words.extend(details.also);
    words.extend(provider.domains);
    for server in provider.all_servers() {
        match server.host {
            "{region}" => words.extend(provider.regions),
            host => words.push(host),
        }
    }
    let mut all: Vec<String> = Vec::new();
    for word in words.into_iter().map(|word| folded(&word.to_lowercase())) {
        if !all.contains(&word) {
            all.push(word);
        }
    }
    all.join(" ")
}

/// India first, then in the order of the alphabet.
fn countries(lang: Lang) -> impl Iterator<Item = (&'static str, &'static str)> {
    let named = |code| country_name(code).map(|name| (code, name.get(lang)));
    let mut all: Vec<_> =
        DETAILS.iter().filter_map(|details| named(details.item.country)).collect();
    all.sort_by_key(|(code, name)| (*code != "in", *name));
    all.dedup();
    all.into_iter()
}

const ANY_COUNTRY: Text = Text { en: "Every country", hi: "हर देश" };
const ANY_STATUS: Text = Text { en: "All", hi: "सभी" };
const COUNTRY: Text = Text { en: "Country", hi: "देश" };
const FOUND: Text = Text {
    en: "{found} of {all} providers", hi: "{all} में से {found} सेवाएँ"
};
const HINT: Text = Text {
    en: "Its name, your domain, or the name of a server",
    hi: "सेवा का नाम, आपका domain, या किसी server का नाम",
};
const STATUS: Text = Text { en: "With mail programs", hi: "Mail program के साथ" };

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::hooks::fits;

    fn found(query: &str) -> Vec<&'static str> {
        let all = PROVIDERS.iter().zip(DETAILS.iter());
        let fitting = all.filter(|(p, d)| fits(&searched(p, d), &query.to_lowercase()));
        fitting.map(|(provider, _)| provider.id).collect()
    }

    #[test]
    fn a_provider_is_found_by_name_domain_and_host_in_either_script() {
        for query in ["Gmail", "gmail.com", "smtp.gmail.com", "जीमेल", "asha@googlemail.com"]
        {
            assert!(found(query).contains(&"gmail"), "{query}");
        }
        assert_eq!(found("nobody.knows.this"), [""; 0]);
    }
}
