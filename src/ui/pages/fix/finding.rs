//! One cause that a text speaks for.

use yew::prelude::*;

use super::Read;
use crate::diagnose::{Finding, Known};
use crate::text::Text;
use crate::ui::components::{Look, certainty_name, explained};
use crate::ui::place::Place;
use crate::ui::route::Page;

/// The cause; the first one is open, the others can be opened.
pub(super) fn finding(place: &Place, read: &Read, one: &Finding, first: bool) -> Html {
    let lang = place.lang;
    let heading = html! {
        <>
            { place.say(one.cause.title) }
            if !first {
                { " " }<span class="badge">{ certainty_name(one.certainty).get(lang) }</span>
            }
        </>
    };
    let inside = html! {
        <>
            if let Some(known) = one.told() {
                { told(place, known) }
            }
            { prepared(place, read, one) }
            { explained(place, one.cause, &one.acts(), &read.aim, Look::LIVE) }
            <p>{ place.go(Page::Cause(one.cause.id), OWN_PAGE.get(lang)) }</p>
        </>
    };
    if first {
        html! { <div class="finding first">{ inside }</div> }
    } else {
        html! {
            <details class="finding" key={one.cause.id}>
                <summary>{ heading }</summary>
                { inside }
            </details>
        }
    }
}

/// A text that is known, and what it means.
fn told(place: &Place, known: &'static Known) -> Html {
    let lang = place.lang;
    html! {
        <div class="known">
            <p><q translate="no">{ known.text }</q></p>
            <p>{ place.say(known.meaning) }{ " " }{ place.say(known.fix) }</p>
            if known.source.is_none() {
                <p class="dated">{ UNCONFIRMED.get(lang) }</p>
            }
        </div>
    }
}

/// The way to what the provider wants done first, where that belongs to the steps.
fn prepared(place: &Place, read: &Read, one: &Finding) -> Html {
    match read.whose().filter(|_| one.cause.prepare) {
        Some((name, Some(page))) => {
            place.go_on(page, FIRST.fill(place.lang, &[("provider", name)]))
        }
        _ => Html::default(),
    }
}

const FIRST: Text = Text {
    en: "What {provider} wants done first",
    hi: "{provider} में पहले क्या करना है",
};
/// The words of the link to the page of a cause.
pub(super) const OWN_PAGE: Text = Text {
    en: "The page of this cause", hi: "इस कारण का अपना पन्ना"
};
const UNCONFIRMED: Text = Text {
    en: "Not confirmed: nobody has shown us a record of this text yet.",
    hi: "पक्का नहीं: इस text का कोई record हमने अभी तक नहीं देखा।",
};
