//! The facts that a program needs for the provider's login page.

use yew::prelude::*;

use crate::providers::Issuer;
use crate::text::Text;
use crate::ui::place::Place;

/// Who gives out tokens, where, and what for.
pub(super) fn oauth(place: &Place, issuer: &Issuer) -> Html {
    let lang = place.lang;
    let row = |name: Text, values: &[&str]| {
        html! {
            <div>
                <dt>{ name.get(lang) }</dt>
                <dd>
                    for (at, value) in values.iter().enumerate() {
                        if at > 0 { <br /> }
                        <code translate="no">{ (*value).to_owned() }</code>
                    }
                </dd>
            </div>
        }
    };
    let scopes: Vec<_> = issuer.scope.split(' ').collect();
    html! {
        <details class="oauth">
            <summary>{ TITLE.get(lang) }</summary>
            { place.prose(WHY) }
            <dl>
                { row(ISSUER, &[issuer.name]) }
                { row(AUTHORIZATION, &[issuer.authorization]) }
                { row(TOKEN, &[issuer.token]) }
                { row(SCOPE, &scopes) }
                if !issuer.sasl.is_empty() {
                    { row(SASL, issuer.sasl) }
                }
                if let Some(pkce) = issuer.pkce {
                    <div>
                        <dt>{ "PKCE (RFC 7636)" }</dt>
                        <dd>{ if pkce { YES } else { NO }.get(lang) }</dd>
                    </div>
                }
            </dl>
        </details>
    }
}

const AUTHORIZATION: Text = Text { en: "Login page", hi: "Login पन्ना" };
const ISSUER: Text = Text { en: "Issuer", hi: "Token देने वाला" };
const NO: Text = Text { en: "not supported", hi: "नहीं चलता" };
const SASL: Text = Text { en: "SASL mechanism", hi: "SASL mechanism" };
const SCOPE: Text = Text { en: "Scope", hi: "Scope" };
const TITLE: Text = Text {
    en: "For those who write programs: OAuth",
    hi: "program लिखने वालों के लिए: OAuth",
};
const TOKEN: Text = Text { en: "Token endpoint", hi: "Token endpoint" };
const WHY: Text = Text {
    en: "A program needs a client identifier of its own, which it gets by registering with the issuer.",
    hi: "program को अपना client identifier चाहिए, जो token देने वाले के यहाँ registration से मिलता है।",
};
const YES: Text = Text { en: "supported", hi: "चलता है" };
