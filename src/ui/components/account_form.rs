//! The account that a file is written for.

use yew::prelude::*;

use super::address_field::address_field;
use super::field::{Input, input, value_of};
use crate::account::{Account, Field, usable};
use crate::providers::Protocol;
use crate::text::{Lang, Text};
use crate::ui::hooks::{Stored, use_stored};
use crate::ui::place::Place;
use crate::ui::state::{DraftAction, DraftContext};

/// Address, name, and which of the provider's servers to use.
pub(crate) fn account_form(place: &Place, draft: &DraftContext) -> Html {
    let lang = place.lang;
    let problem = draft.account().err().and_then(|problems| problems.of(Field::Name));
    html! {
        <div class="account" role="group" aria-label={ACCOUNT.get(lang)}>
            { address_field(place, draft) }
            { input(lang, draft, Input {
                hint: Some(NAME_HINT),
                wrong: problem.map(|problem| problem.say(lang)),
                autocomplete: "name",
                ..Input::new(Field::Name, NAME)
            }) }
            if let (Some(account), _) = draft.shown() {
                { which_server(lang, draft, &account) }
            }
            <Remember {lang} fragment={draft.fragment()} />
        </div>
    }
}

/// The provider's servers for sending, where there is a choice.
fn which_server(lang: Lang, draft: &DraftContext, account: &Account) -> Html {
    let Some(provider) = account.provider else { return Html::default() };
    let servers: Vec<_> = usable(&draft.choices, provider, Protocol::Smtp).collect();
    let (Some(best), true) = (servers.first(), servers.len() > 1) else { return Html::default() };
    let choose = {
        let draft = draft.dispatcher();
        let best = best.port.to_string();
        Callback::from(move |event: Event| {
            if let Some(port) = value_of(&event) {
                // The default is not written into links.
                let port = if port == best { String::new() } else { port };
                draft.dispatch(DraftAction::Choose(Field::Port(Protocol::Smtp), port));
            }
        })
    };
    html! {
        <fieldset class="radios">
            <legend>{ SENDING.get(lang) }</legend>
            for server in servers {
                <label>
                    <input type="radio" name="way" value={server.port.to_string()}
                        checked={server.port == account.smtp.port} onchange={choose.clone()} />
                    { format!("{} {}", server.port, server.security.name()) }
                </label>
            }
        </fieldset>
    }
}

/// What [`Remember`] takes.
#[derive(Debug, PartialEq, Properties)]
struct RememberProps {
    lang: Lang,
    /// The account as a link; empty if there is nothing to remember.
    fragment: String,
}

/// Asks whether this device shall remember the account.
#[component]
fn Remember(props: &RememberProps) -> Html {
    let RememberProps { lang, fragment } = props;
    let (stored, store) = use_stored(Stored::Account);
    let remembers = !stored.is_empty();
    {
        let store = store.clone();
        use_effect_with((fragment.clone(), remembers), move |(fragment, remembers)| {
            if *remembers && !fragment.is_empty() {
                store.emit(fragment.clone());
            }
        });
    }
    let toggle = {
        let fragment = fragment.clone();
        Callback::from(move |_: Event| {
            store.emit(if remembers { String::new() } else { fragment.clone() });
        })
    };
    html! {
        <label class="remember">
            <input type="checkbox" checked={remembers} onchange={toggle} disabled={fragment.is_empty()} />
            { REMEMBER.get(*lang) }
        </label>
    }
}

const ACCOUNT: Text = Text { en: "Your account", hi: "आपका account" };
const NAME: Text =
    Text { en: "Your name (optional)", hi: "आपका नाम (चाहें तो)" };
const NAME_HINT: Text = Text {
    en: "Recipients see it beside your address.",
    hi: "पाने वालों को पते के साथ यह नाम दिखता है।",
};
const REMEMBER: Text = Text {
    en: "Remember this on this device (never a password)",
    hi: "इसे इस device पर याद रखें (password कभी नहीं)",
};
const SENDING: Text = Text { en: "Sending through port", hi: "भेजने का port" };
