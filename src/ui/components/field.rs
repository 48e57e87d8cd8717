//! One field of a form: label, input, and what is wrong with it.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::account::Field;
use crate::text::Text;
use crate::ui::hooks::{use_draft, use_lang};
use crate::ui::state::DraftAction;

/// What [`Input`] takes.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(crate) struct InputProps {
    pub(crate) field: Field,
    pub(crate) label: Text,
    /// What the field is for, or what happens if it stays empty.
    #[prop_or_default]
    pub(crate) hint: Option<Text>,
    /// An example of what goes in, shown while the field is empty.
    #[prop_or_default]
    pub(crate) example: AttrValue,
    /// What is wrong, as a sentence.
    #[prop_or_default]
    pub(crate) wrong: Option<String>,
    /// `type` of the input element.
    #[prop_or(AttrValue::Static("text"))]
    pub(crate) kind: AttrValue,
    #[prop_or_default]
    pub(crate) inputmode: Option<&'static str>,
    #[prop_or(AttrValue::Static("off"))]
    pub(crate) autocomplete: AttrValue,
}

/// A field of the draft.
#[component]
pub(crate) fn Input(props: &InputProps) -> Html {
    let lang = use_lang();
    let draft = use_draft();
    let field = props.field;
    let id = field.key();
    let oninput = {
        let draft = draft.dispatcher();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                draft.dispatch(DraftAction::Set(field, input.value()));
            }
        })
    };
    let wrong = props.wrong.clone();
    let said = if wrong.is_some() { format!("{id}-wrong") } else { format!("{id}-hint") };
    html! {
        <div class={classes!("field", wrong.is_some().then_some("wrong"))}>
            <label for={id}>{ props.label.get(lang) }</label>
            <input {id} name={id} type={props.kind.clone()} value={draft.choices.get(field).to_owned()}
                placeholder={props.example.clone()} {oninput} inputmode={props.inputmode}
                autocomplete={props.autocomplete.clone()} autocapitalize="none" spellcheck="false"
                maxlength="20000" aria-invalid={wrong.is_some().then_some("true")}
                aria-describedby={said} />
            if let Some(hint) = props.hint {
                <p class="hint" id={format!("{id}-hint")}>{ hint.get(lang) }</p>
            }
            <p class="trouble" id={format!("{id}-wrong")} aria-live="polite">{ wrong }</p>
        </div>
    }
}

/// The value of the input in which something happened.
pub(crate) fn value_of(event: &Event) -> Option<String> {
    Some(event.target()?.dyn_into::<HtmlInputElement>().ok()?.value())
}
