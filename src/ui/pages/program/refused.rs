//! Why there is no file for a program, and which ways remain.

use yew::prelude::*;

use super::choose::{others, set};
use crate::account::{Account, Field};
use crate::registry::Entry;
use crate::targets::{GENERATORS, Generator, Refusal, TARGETS, Target};
use crate::text::Text;
use crate::ui::components::{Picture, icon};
use crate::ui::place::Place;
use crate::ui::route::Page;
use crate::ui::state::DraftContext;
use crate::ui::words::ALL_PROGRAMS;

/// The reason, what can be chosen instead, and other programs for this account.
pub(super) fn refused(
    place: &Place,
    draft: &DraftContext,
    (target, generator): (Entry<Target>, Entry<Generator>),
    account: &Account,
    refusal: Refusal,
) -> Html {
    let lang = place.lang;
    let ways: Vec<_> = [Field::Form, Field::Keeping]
        .into_iter()
        .flat_map(|field| {
            let ways = others(&generator, account, &draft.choices, field);
            ways.into_iter().map(move |way| (field, way))
        })
        .collect();
    let of_provider = refusal.field == Field::Provider && ways.is_empty();
    html! {
        <div class="alert refused">
            { icon(Picture::Warning) }
            <div>
                <p>{ place.say(refusal.why) }</p>
                if !ways.is_empty() {
                    <p>{ WAYS.get(lang) }</p>
                    <ul class="instead">
                        for (field, (way, name)) in ways {
                            <li>
                                <button type="button" onclick={choose(draft, generator, field, way)}>
                                    { name.get(lang) }
                                </button>
                            </li>
                        }
                    </ul>
                }
                if of_provider {
                    { programs(place, target, account) }
                    <p>{ place.say(PROXY) }</p>
                }
            </div>
        </div>
    }
}

fn choose(
    draft: &DraftContext,
    generator: Entry<Generator>,
    field: Field,
    way: &'static str,
) -> Callback<MouseEvent> {
    let draft = draft.clone();
    Callback::from(move |_| set(&draft, &generator, field, way))
}

/// Some programs that this account can be set up in, those of the same kind first.
fn programs(place: &Place, target: Entry<Target>, account: &Account) -> Html {
    let can = |generator: Entry<Generator>| {
        let mut places = generator.keeping.iter().map(|keeping| generator.picks("", keeping.key()));
        places.any(|picks| (generator.render)(account, picks).is_ok())
    };
    let works = |other: &Entry<Target>| GENERATORS.get(other.id).is_some_and(can);
    let of = |same: bool| TARGETS.iter().filter(move |one| (one.kind == target.kind) == same);
    let found: Vec<_> = of(true).chain(of(false)).filter(works).take(SHOWN).collect();
    html! {
        if !found.is_empty() {
            <p>{ OTHERS.get(place.lang) }</p>
            <ul class="chips">
                for other in found {
                    <li>{ place.go(Page::Program(other.id), other.name) }</li>
                }
            </ul>
            <p>{ place.go(Page::Programs, ALL_PROGRAMS.get(place.lang)) }</p>
        }
    }
}

/// How many other programs are named.
const SHOWN: usize = 8;
const OTHERS: Text = Text {
    en: "These programs can be set up for this account:",
    hi: "इस account के लिए ये programs set हो सकते हैं:",
};
const PROXY: Text = Text {
    en: "Or put a small program in between that fetches the tokens and speaks passwords to this one, such as `email-oauth2-proxy`. For a web site or a script a sending service is often the simpler way: choose one above, where it says who runs the mail.",
    hi: "या बीच में एक छोटा program रखिए, जो token ख़ुद लाए और इस program से password की भाषा में बात करे, जैसे `email-oauth2-proxy`। website या script के लिए mail भेजने की कोई सेवा अक्सर ज़्यादा आसान रास्ता है: उसे ऊपर वहाँ चुनिए जहाँ पूछा है कि mail कौन चलाता है।",
};
const WAYS: Text = Text {
    en: "It works for this account if you choose differently:",
    hi: "इस account के लिए यह चलेगा, अगर आप यह चुनें:",
};
