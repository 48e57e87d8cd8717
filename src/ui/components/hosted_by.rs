//! Every provider that may run the mail of a domain that is not its own.

use yew::prelude::*;

use super::field::value_of;
use super::provider_kind::provider_kind;
use crate::account::Field;
use crate::providers::{Kind, PROVIDERS};
use crate::text::{Lang, Text};
use crate::ui::state::{Draft, DraftAction};

/// What [`HostedBy`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(super) struct HostedByProps {
    pub(super) lang: Lang,
    /// Is told who was chosen.
    pub(super) draft: UseReducerDispatcher<Draft>,
}

/// The list to choose from. It is a component because it is long and stays the same
/// while an address is typed: so it is not drawn anew with every key.
#[component]
pub(super) fn HostedBy(props: &HostedByProps) -> Html {
    let lang = props.lang;
    let onchange = {
        let draft = props.draft.clone();
        Callback::from(move |event: Event| {
            if let Some(id) = value_of(&event) {
                draft.dispatch(DraftAction::Choose(Field::Provider, id));
            }
        })
    };
    let kinds = [Kind::Workspace, Kind::Mailbox, Kind::SendingService, Kind::Panel];
    let of = |kind| PROVIDERS.iter().filter(move |provider| provider.kind == kind);
    html! {
        <div class="field">
            <label for="hosted-by">{ HOSTED_BY.get(lang) }</label>
            <select id="hosted-by" {onchange}>
                <option value="" selected={true}>{ CHOOSE.get(lang) }</option>
                for kind in kinds {
                    <optgroup label={provider_kind(kind).get(lang)}>
                        for provider in of(kind) {
                            <option value={provider.id}>{ provider.name }</option>
                        }
                    </optgroup>
                }
            </select>
        </div>
    }
}

const CHOOSE: Text = Text { en: "Choose …", hi: "चुनिए …" };
const HOSTED_BY: Text = Text {
    en: "Who runs the mail, if you know it",
    hi: "mail कौन चलाता है, अगर मालूम हो",
};
