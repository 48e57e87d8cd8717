//! The account that a file is written for.

use yew::prelude::*;

use super::field::value_of;
use super::{AddressField, Input};
use crate::account::{Account, Field};
use crate::providers::Protocol;
use crate::text::Text;
use crate::ui::hooks::{Stored, use_draft, use_lang, use_stored};
use crate::ui::state::DraftAction;

/// Address, name, and which of the provider's servers to use.
#[component]
pub(crate) fn AccountForm() -> Html {
    let lang = use_lang();
    let draft = use_draft();
    let problem = draft.account().err().and_then(|problems| problems.of(Field::Name));
    let wrong = problem.map(|problem| problem.say(lang));
    html! {
        <form class="account" aria-label={ACCOUNT.get(lang)} onsubmit={|e: SubmitEvent| e.prevent_default()}>
            <AddressField />
            <Input field={Field::Name} label={NAME} hint={NAME_HINT} {wrong} autocomplete="name" />
            if let (Some(account), _) = draft.shown() {
                <WhichServer {account} />
            }
            <Remember />
        </form>
    }
}

/// What [`WhichServer`] takes.
#[derive(Debug, PartialEq, Properties)]
struct WhichServerProps {
    account: Account,
}

/// The provider's servers for sending, where there is a choice.
#[component]
fn WhichServer(props: &WhichServerProps) -> Html {
    let lang = use_lang();
    let draft = use_draft();
    let servers = props.account.provider.map_or(&[][..], |p| p.item.servers(Protocol::Smtp));
    if servers.len() < 2 {
        return html! {};
    }
    let choose = {
        let draft = draft.dispatcher();
        let best = servers.first().map(|server| server.port.to_string());
        Callback::from(move |event: Event| {
            if let Some(port) = value_of(&event) {
                // The default is not written into links.
                let port = if Some(&port) == best.as_ref() { String::new() } else { port };
                draft.dispatch(DraftAction::Set(Field::Port(Protocol::Smtp), port));
            }
        })
    };
    html! {
        <fieldset class="radios">
            <legend>{ SENDING.get(lang) }</legend>
            for server in servers {
                <label>
                    <input type="radio" name="way" value={server.port.to_string()}
                        checked={server.port == props.account.smtp.port} onchange={choose.clone()} />
                    { format!("{} {}", server.port, server.security.name()) }
                </label>
            }
        </fieldset>
    }
}

/// Asks whether this device shall remember the account.
#[component]
fn Remember() -> Html {
    let lang = use_lang();
    let draft = use_draft();
    let (stored, store) = use_stored(Stored::Account);
    let remembers = !stored.is_empty();
    let fragment = draft.fragment();
    {
        let store = store.clone();
        use_effect_with((fragment.clone(), remembers), move |(fragment, remembers)| {
            if *remembers && !fragment.is_empty() {
                store.emit(fragment.clone());
            }
        });
    }
    let toggle = Callback::from(move |_: Event| {
        store.emit(if remembers { String::new() } else { fragment.clone() });
    });
    html! {
        <label class="remember">
            <input type="checkbox" checked={remembers} onchange={toggle}
                disabled={draft.fragment().is_empty()} />
            { REMEMBER.get(lang) }
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
