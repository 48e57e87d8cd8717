//! `/<lang>/providers/<provider>/`: the settings of one provider.

mod about;
mod cell;
mod closed;
mod guess;
mod limits;
mod oauth;
mod servers;
mod sources;
mod tasks;
mod works;

use yew::prelude::*;

pub(super) use about::{about, title};

use super::copy_button::copy_news;
use crate::providers::{Details, Kind, Provider};
use crate::registry::Entry;
use crate::targets::profile_of;
use crate::text::Text;
use crate::ui::components::{address_of_page, lesson_tiles, most_used};
use crate::ui::hooks::Aside;
use crate::ui::place::{Place, away, host};
use crate::ui::words::{ON_THE_WIRE, WHAT_TO_DO_FIRST};

/// The page.
pub(super) fn page(place: &Place, provider: Entry<Provider>, details: &'static Details) -> Html {
    let lang = place.lang;
    let has_servers = provider.all_servers().next().is_some();
    html! {
        <article class="provider">
            <h1>{ TITLE.fill(lang, &[("name", provider.name)]) }</h1>
            { about::lead(place, &provider, details) }
            { closed::closed(place, &provider, details) }

            if !provider.ways.is_empty() {
                <h2 id="works">{ WORKS.get(lang) }</h2>
                { works::works(place, &provider) }
            }
            if !details.first.is_empty() {
                <h2 id="first">{ WHAT_TO_DO_FIRST.get(lang) }</h2>
                { tasks::tasks(place, provider.id, details.first) }
            }

            <h2 id="servers">{ SERVERS.get(lang) }</h2>
            { servers::servers(place, &provider) }
            { copy_news(lang) }
            { place.mend(Aside::At.pair(provider.id)) }
            if provider.kind == Kind::Panel {
                { guess::guess(place) }
            }
            if let Some(issuer) = details.oauth {
                { oauth::oauth(place, issuer) }
            }

            <h2 id="limits">{ LIMITS.get(lang) }</h2>
            { limits::limits(place, &details.limits) }
            { notes(place, details) }
            if has_servers {
                { onward(place, provider) }
            }

            <h2 id="sources">{ SOURCES.get(lang) }</h2>
            { sources::sources(place, details) }
            { address_of_page() }
        </article>
    }
}

/// What else is worth knowing.
fn notes(place: &Place, details: &Details) -> Html {
    if details.facts.is_empty() && details.webmail.is_none() {
        return Html::default();
    }
    html! {
        <>
            <h2 id="notes">{ NOTES.get(place.lang) }</h2>
            for fact in details.facts {
                <section class="note">
                    <h3>{ place.say(fact.title) }</h3>
                    { place.prose(fact.text) }
                </section>
            }
            if let Some(url) = details.webmail {
                <p>{ WEBMAIL.get(place.lang) }{ " " }{ away(url, host(url)) }</p>
            }
        </>
    }
}

/// To programs and lessons.
fn onward(place: &Place, provider: Entry<Provider>) -> Html {
    html! {
        <>
            <h2 id="programs">{ PROGRAMS.get(place.lang) }</h2>
            { place.prose(PROGRAMS_WHY) }
            { most_used(place) }
            if profile_of(provider).is_some() {
                <p>
                    { place.say(PROFILE) }{ " " }
                    <a href={format!("{}/profiles/{}.mobileconfig", place.base, provider.id)} download={format!("{}.mobileconfig", provider.id)}>
                        { PROFILE_NAME.fill(place.lang, &[("name", provider.name)]) }
                    </a>
                </p>
            }

            <h2 id="wire">{ ON_THE_WIRE.get(place.lang) }</h2>
            { place.prose(WIRE_WHY) }
            { lesson_tiles(place) }
        </>
    }
}

const LIMITS: Text = Text {
    en: "How much may be sent", hi: "कितनी mail भेज सकते हैं"
};
const NOTES: Text =
    Text { en: "Good to know", hi: "जानने योग्य बातें" };
const PROFILE: Text = Text {
    en: "For many iPhones, iPads or Macs at once: a profile that holds these servers and nobody's name. Each device asks for the address and the password.",
    hi: "एक साथ कई iPhone, iPad या Mac के लिए: ऐसी profile जिसमें यही servers हैं, पर किसी का नाम नहीं। पता और password हर device ख़ुद पूछता है।",
};
const PROFILE_NAME: Text = Text { en: "Profile for {name}", hi: "{name} की profile" };
const PROGRAMS: Text = Text { en: "In your program", hi: "आपके program में" };
const PROGRAMS_WHY: Text = Text {
    en: "Choose your program: the same settings, in its own words and as a finished file.",
    hi: "अपना program चुनिए: यही settings, उसी की भाषा में और तैयार file के रूप में।",
};
const SERVERS: Text = Text { en: "Servers and ports", hi: "Servers और ports" };
const SOURCES: Text = Text {
    en: "Where these values come from", hi: "यह जानकारी कहाँ से है"
};
const TITLE: Text = Text { en: "{name} settings", hi: "{name} की settings" };
const WEBMAIL: Text = Text { en: "Mail in the browser:", hi: "browser में mail:" };
const WIRE_WHY: Text = Text {
    en: "Every command and every answer between your program and this server, step by step.",
    hi: "आपके program और इस server के बीच का हर command और हर जवाब, एक-एक क़दम।",
};
const WORKS: Text = Text { en: "What works", hi: "क्या चलता है" };
