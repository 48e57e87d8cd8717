//! “My provider is …”, “my program is …”: two lists to choose from.

use yew::prelude::*;

use crate::diagnose::PROGRAMS;
use crate::providers::{Kind, PROVIDERS};
use crate::text::{Lang, Text};
use crate::ui::components::{provider_kind, value_of};
use crate::ui::hooks::{Aside, set_aside};

/// What [`Mine`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(super) struct MineProps {
    pub(super) lang: Lang,
    /// The provider that was chosen: its id, or nothing.
    pub(super) provider: &'static str,
    /// The program that was chosen: its name here, or nothing.
    pub(super) program: &'static str,
    /// What stands for nothing chosen: whose servers they are otherwise.
    pub(super) otherwise_at: AttrValue,
    /// The same for the program.
    pub(super) otherwise_with: AttrValue,
}

/// The lists. It is a component because they are long and stay the same while a text is
/// typed: so they are not drawn anew with every key.
#[component]
pub(super) fn Mine(props: &MineProps) -> Html {
    let MineProps { lang, provider, program, otherwise_at, otherwise_with } = props;
    let lang = *lang;
    let of = |kind| PROVIDERS.iter().filter(move |provider| provider.kind == kind);
    html! {
        <div class="mine">
            <label>
                <span>{ PROVIDER.get(lang) }</span>
                <select id="at" data-value={*provider} onchange={choose(Aside::At)}>
                    <option value="">{ otherwise_at }</option>
                    for kind in Kind::ALL {
                        <optgroup label={provider_kind(kind).get(lang)}>
                            for one in of(kind) {
                                <option value={one.id} selected={one.id == *provider}>
                                    { one.name }
                                </option>
                            }
                        </optgroup>
                    }
                </select>
            </label>
            <label>
                <span>{ PROGRAM.get(lang) }</span>
                <select id="with" data-value={*program} onchange={choose(Aside::With)}>
                    <option value="">{ otherwise_with }</option>
                    for mark in PROGRAMS {
                        <option value={mark.id} selected={mark.id == *program}>{ mark.name }</option>
                    }
                </select>
            </label>
        </div>
    }
}

fn choose(aside: Aside) -> Callback<Event> {
    Callback::from(move |event: Event| {
        if let Some(value) = value_of(&event) {
            set_aside(aside, &value);
        }
    })
}

const PROGRAM: Text = Text { en: "My program", hi: "मेरा program" };
const PROVIDER: Text = Text { en: "My provider", hi: "मेरी mail सेवा" };
