//! What a provider is, in a sentence or two.

use yew::prelude::*;

use crate::providers::{Details, Kind, Protocol, Provider};
use crate::text::{Lang, Text};
use crate::ui::pages::still::countries::at_home;
use crate::ui::pages::still::sentence::{Sentence, listed};
use crate::ui::place::Place;

/// The title of the document.
pub(in crate::ui::pages::still) fn title(lang: Lang, provider: &Provider) -> String {
    let has = |protocol: &Protocol| provider.servers(*protocol).next().is_some();
    let names: Vec<_> = Protocol::ALL.iter().filter(|p| has(p)).map(|p| p.name()).collect();
    let (name, protocols) = (provider.name, listed(lang, &names));
    if names.is_empty() {
        return CLOSED_TITLE.fill(lang, &[("name", name)]);
    }
    TITLE.fill(lang, &[("name", name), ("protocols", &protocols)])
}

/// What the provider is, without marks.
pub(in crate::ui::pages::still) fn about(
    lang: Lang,
    provider: &Provider,
    details: &Details,
) -> String {
    let said = sentences(lang, provider, details);
    said.iter().map(|sentence| sentence.plain(lang)).collect::<Vec<_>>().join(" ")
}

/// The same, as the paragraph that the page begins with.
pub(super) fn lead(place: &Place, provider: &Provider, details: &Details) -> Html {
    html! {
        <p class="lead">
            for sentence in sentences(place.lang, provider, details) {
                { sentence.drawn(place) }{ " " }
            }
        </p>
    }
}

fn sentences(lang: Lang, provider: &Provider, details: &Details) -> Vec<Sentence> {
    let kind = Sentence::new(kind(provider.kind), [("home", at_home(lang, details.country))]);
    let mut said = vec![kind];
    // A workspace has its customers' domains; the few that we know tell nothing.
    if provider.kind != Kind::Workspace {
        said.extend(domains(provider));
    }
    said.extend(names(lang, provider, details));
    said
}

const fn kind(kind: Kind) -> Text {
    match kind {
        Kind::Mailbox => {
            Text { en: "A mailbox service {home}.", hi: "{home} mailbox सेवा।" }
        }
        Kind::Workspace => Text {
            en: "A service {home} for the mail of companies, schools and people with a domain of their own.",
            hi: "{home} सेवा, जो अपने domain वाली कंपनियों, स्कूलों और लोगों की mail सँभालती है।",
        },
        Kind::Isp => Text {
            en: "An internet provider {home} whose customers get an e-mail address too.",
            hi: "{home} internet कंपनी, जिसके ग्राहकों को mail का पता भी मिलता है।",
        },
        Kind::SendingService => Text {
            en: "A service {home} that sends mail for programs and web sites; nobody reads mail there.",
            hi: "{home} सेवा, जो programs और web sites की mail भेजती है; mail वहाँ पढ़ी नहीं जाती।",
        },
        Kind::Panel => Text {
            en: "Software with which you or your hosting company run a mail server. The server's name is made of your own domain.",
            hi: "ऐसा software जिससे आप या आपकी hosting company mail server चलाते हैं। server का नाम आपके अपने domain से बनता है।",
        },
    }
}

fn domains(provider: &Provider) -> Option<Sentence> {
    let own = |at: usize| provider.domains.get(at).map(|&domain| domain.to_owned());
    let value = |name, at| (name, own(at).unwrap_or_default());
    Some(match provider.domains.len() {
        0 => return None,
        1 => Sentence::new(ONE, [value("a", 0)]),
        2 => Sentence::new(TWO, [value("a", 0), value("b", 1)]),
        3 => Sentence::new(THREE, [value("a", 0), value("b", 1), value("c", 2)]),
        all => Sentence::new(MORE, [value("a", 0), value("b", 1), ("n", (all - 2).to_string())]),
    })
}

/// What else people call it, in letters that the reader knows.
fn names(lang: Lang, provider: &Provider, details: &Details) -> Option<Sentence> {
    let reads = |c: char| match c {
        '\u{900}'..='\u{97f}' => lang == Lang::Hi,
        c => c < '\u{250}',
    };
    let known = |name: &&&str| name.chars().all(reads) && !provider.name.contains(**name);
    let names: Vec<_> = details.also.iter().filter(known).take(3).copied().collect();
    let said = || Sentence::new(ALSO, [("names", listed(lang, &names))]);
    (!names.is_empty()).then(said)
}

const ALSO: Text = Text {
    en: "Also known as {names}.", hi: "लोग इसे {names} भी कहते हैं।"
};
const CLOSED_TITLE: Text =
    Text { en: "{name}: settings for mail programs", hi: "{name}: mail program की settings" };
const MORE: Text = Text {
    en: "Addresses end in `{a}`, `{b}` or one of {n} other domains.",
    hi: "इसके पते `{a}`, `{b}` या {n} और domains पर ख़त्म होते हैं।",
};
const ONE: Text = Text {
    en: "Addresses end in `{a}`.", hi: "इसके पते `{a}` पर ख़त्म होते हैं।"
};
const THREE: Text = Text {
    en: "Addresses end in `{a}`, `{b}` or `{c}`.",
    hi: "इसके पते `{a}`, `{b}` या `{c}` पर ख़त्म होते हैं।",
};
const TITLE: Text = Text { en: "{name}: {protocols} settings", hi: "{name}: {protocols} settings" };
const TWO: Text = Text {
    en: "Addresses end in `{a}` or `{b}`.",
    hi: "इसके पते `{a}` या `{b}` पर ख़त्म होते हैं।",
};
