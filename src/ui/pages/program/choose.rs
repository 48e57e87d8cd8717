//! What can be chosen among the ways of writing a program's settings.

use yew::prelude::*;

use crate::account::{Account, Choices, Field};
use crate::registry::Entry;
use crate::targets::{Generator, Picks};
use crate::text::{Lang, Text};
use crate::ui::components::value_of;
use crate::ui::state::{DraftAction, DraftContext};

/// A way that can be chosen: its value in links, and what people choose by. The
/// usual one, which comes first, is not written into links.
pub(super) type Way = (&'static str, Text);

/// What the choices mean for this program. One that it does not know was made for
/// another and leaves things as usual.
pub(super) fn picked(generator: &Generator, choices: &Choices) -> Picks {
    generator.picks(choices.get(Field::Form), choices.get(Field::Keeping))
}

/// The versions and files, and the places for the password, where there is a choice.
pub(super) fn choose(lang: Lang, draft: &DraftContext, generator: Entry<Generator>) -> Html {
    let groups = [(Field::Form, FORM), (Field::Keeping, KEEPING)];
    let groups: Vec<_> = groups
        .into_iter()
        .map(|(field, label)| (field, label, ways(&generator, field)))
        .filter(|(_, _, ways)| ways.len() > 1)
        .collect();
    if groups.is_empty() {
        return Html::default();
    }
    html! {
        <div class="which">
            for (field, label, ways) in groups {
                { group(lang, draft, generator, field, label, &ways) }
            }
        </div>
    }
}

/// The ways that differ from what was picked in `field`, and can be written down for
/// this account.
pub(super) fn others(
    generator: &Generator,
    account: &Account,
    choices: &Choices,
    field: Field,
) -> Vec<Way> {
    let picks = picked(generator, choices);
    let differs = |(way, _): &Way| *way != value(field, picks);
    let works = |(way, _): &Way| {
        let picks = picked(generator, &choices.clone().with(field, *way));
        (generator.render)(account, picks).is_ok()
    };
    ways(generator, field).into_iter().filter(differs).filter(works).collect()
}

/// Puts `way`, as the first or a later one, into `field`.
pub(super) fn set(draft: &DraftContext, generator: &Generator, field: Field, way: &str) {
    let usual = ways(generator, field).first().is_some_and(|(usual, _)| *usual == way);
    let value = if usual { String::new() } else { way.to_owned() };
    draft.dispatch(DraftAction::Choose(field, value));
}

fn group(
    lang: Lang,
    draft: &DraftContext,
    generator: Entry<Generator>,
    field: Field,
    label: Text,
    ways: &[Way],
) -> Html {
    let picked = value(field, picked(&generator, &draft.choices));
    let onchange = {
        let draft = draft.clone();
        Callback::from(move |event: Event| {
            if let Some(way) = value_of(&event) {
                set(&draft, &generator, field, &way);
            }
        })
    };
    if ways.len() > RADIOS {
        let id = format!("which-{}", field.key());
        return html! {
            <div class="field">
                <label for={id.clone()}>{ label.get(lang) }</label>
                <select {id} name={field.key()} {onchange}>
                    for (way, name) in ways {
                        <option value={*way} selected={*way == picked}>{ name.get(lang) }</option>
                    }
                </select>
            </div>
        };
    }
    html! {
        <fieldset class="radios">
            <legend>{ label.get(lang) }</legend>
            for (way, name) in ways {
                <label>
                    <input type="radio" name={field.key()} value={*way} checked={*way == picked}
                        onchange={onchange.clone()} />
                    { name.get(lang) }
                </label>
            }
        </fieldset>
    }
}

fn ways(generator: &Generator, field: Field) -> Vec<Way> {
    match field {
        Field::Form => generator.forms.iter().map(|form| (form.id, form.name)).collect(),
        Field::Keeping => generator.keeping.iter().map(|one| (one.key(), one.name())).collect(),
        _ => Vec::new(),
    }
}

const fn value(field: Field, picks: Picks) -> &'static str {
    match field {
        Field::Form => picks.form,
        _ => picks.keeping.key(),
    }
}

/// More than these stand in a list that opens.
const RADIOS: usize = 4;
const FORM: Text = Text { en: "Version or file", hi: "Version या file" };
const KEEPING: Text =
    Text { en: "Where the password is", hi: "Password कहाँ रहेगा" };
