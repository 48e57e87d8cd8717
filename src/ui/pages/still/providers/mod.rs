//! `/<lang>/providers/`: every provider, to be searched and filtered.

mod finder;

use yew::prelude::*;

use super::states::status_mark;
use crate::providers::{DETAILS, Details, Kind, PROVIDERS, Provider};
use crate::registry::Entry;
use crate::text::Text;
use crate::ui::components::provider_kind;
use crate::ui::pages::still::words::TO_FIRST_PAGE;
use crate::ui::place::Place;
use crate::ui::route::Page;

/// A provider, and what its page tells.
type Listed = (Entry<Provider>, Entry<Details>);

/// The page.
pub(super) fn page(place: &Place) -> Html {
    let lang = place.lang;
    let mut all: Vec<Listed> = PROVIDERS.iter().zip(DETAILS.iter()).collect();
    let others = all.split_off(all.len().min(MOST_USED));
    let groups = Kind::ALL.map(|kind| {
        let of = others.iter().filter(move |(provider, _)| provider.kind == kind).copied();
        (kind.key(), provider_kind(kind), of.collect::<Vec<_>>())
    });
    html! {
        <article class="all-providers">
            <h1>{ TITLE.get(lang) }</h1>
            { finder::finder(lang) }
            { group(place, "most_used", MOST, &all) }
            for (id, name, providers) in groups {
                if !providers.is_empty() {
                    { group(place, id, name, &providers) }
                }
            }
            <div data-none={""} hidden={true}>
                { place.prose(NONE) }
                <p>{ place.go_on(Page::Home, TO_FIRST_PAGE.get(lang)) }</p>
            </div>
            <section>
                <h2>{ OTHERS.get(lang) }</h2>
                { place.prose(OTHERS_HOW) }
                <p>{ place.go_on(Page::Home, TO_FIRST_PAGE.get(lang)) }</p>
            </section>
        </article>
    }
}

fn group(place: &Place, id: &'static str, name: Text, providers: &[Listed]) -> Html {
    let id = format!("group-{id}");
    html! {
        <section data-group={""} aria-labelledby={id.clone()}>
            <h2 {id}>
                { name.get(place.lang) }{ " " }
                <small data-count={""}>{ providers.len().to_string() }</small>
            </h2>
            <ul class="provider-list">
                for listed in providers {
                    { item(place, listed) }
                }
            </ul>
        </section>
    }
}

fn item(place: &Place, (provider, details): &Listed) -> Html {
    html! {
        <li data-search={finder::searched(provider, details)} data-country={details.country}
            data-kind={provider.kind.key()} data-status={provider.best_status().key()}>
            { place.go(Page::Provider(provider.id), provider.name) }
            if let Some(domain) = own_domain(provider) {
                <span class="at" translate="no">{ domain }</span>
            }
            { status_mark(place.lang, provider.best_status()) }
        </li>
    }
}

/// The domain by which people know it, unless its name says so already. That of
/// a workspace belongs to one of its customers.
fn own_domain(provider: &Provider) -> Option<&'static str> {
    let first = provider.domains.first().filter(|_| provider.kind != Kind::Workspace)?;
    (!first.eq_ignore_ascii_case(provider.name)).then_some(*first)
}

/// How many stand before all others.
const MOST_USED: usize = 24;
const MOST: Text =
    Text { en: "Most used", hi: "सबसे ज़्यादा चलने वाली" };
const NONE: Text = Text {
    en: "None of them fits. Type your address on the first page and enter the servers by hand: the finished files work for every provider.",
    hi: "इनमें से कोई मेल नहीं खाती। पहले पन्ने पर अपना पता लिखिए और servers हाथ से भरिए: तैयार files हर सेवा के साथ चलती हैं।",
};
const OTHERS: Text = Text { en: "Any other provider", hi: "कोई और mail सेवा" };
const OTHERS_HOW: Text = Text {
    en: "Type your address on the first page and enter the servers as your provider names them: the finished files work for every provider.",
    hi: "पहले पन्ने पर अपना पता लिखिए और servers वैसे भरिए जैसे आपकी mail सेवा बताती है: तैयार files हर सेवा के साथ चलती हैं।",
};
const TITLE: Text = Text { en: "Mail providers", hi: "Mail सेवाएँ" };
