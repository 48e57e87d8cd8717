//! One field of a form: label, input, and what is wrong with it.

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::account::Field;
use crate::text::{Lang, Text};
use crate::ui::state::{DraftAction, DraftContext};

/// A field of the draft.
#[derive(Debug)]
pub(crate) struct Input {
    pub(crate) field: Field,
    pub(crate) label: Text,
    /// What the field is for, or what happens if it stays empty.
    pub(crate) hint: Option<Text>,
    /// An example of what goes in, shown while the field is empty.
    pub(crate) example: AttrValue,
    /// What is wrong, as a sentence.
    pub(crate) wrong: Option<String>,
    pub(crate) inputmode: Option<&'static str>,
    pub(crate) autocomplete: &'static str,
}

impl Input {
    /// A field with nothing but its label.
    pub(crate) fn new(field: Field, label: Text) -> Self {
        Self {
            field,
            label,
            hint: None,
            example: "".into(),
            wrong: None,
            inputmode: None,
            autocomplete: "off",
        }
    }
}

/// A field of the draft.
pub(crate) fn input(lang: Lang, draft: &DraftContext, props: Input) -> Html {
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
    let wrong = props.wrong;
    let hint = props.hint.map_or_else(String::new, |_| format!("{id}-hint "));
    let said = format!("{hint}{id}-wrong");
    html! {
        <div class={classes!("field", wrong.is_some().then_some("wrong"))}>
            <label for={id}>{ props.label.get(lang) }</label>
            <input {id} name={id} type="text" value={draft.choices.get(field).to_owned()}
                placeholder={props.example} {oninput} inputmode={props.inputmode}
                autocomplete={props.autocomplete} autocapitalize="none" spellcheck="false"
                maxlength="20000" aria-invalid={wrong.is_some().then_some("true")}
                aria-describedby={said} />
            if let Some(hint) = props.hint {
                <p class="hint" id={format!("{id}-hint")}>{ hint.get(lang) }</p>
            }
            <p class="trouble" id={format!("{id}-wrong")} aria-live="polite">{ wrong }</p>
        </div>
    }
}

/// The value of the input or the list in which something happened.
pub(crate) fn value_of(event: &Event) -> Option<String> {
    let target = event.target()?;
    if let Some(list) = target.dyn_ref::<HtmlSelectElement>() {
        return Some(list.value());
    }
    Some(target.dyn_into::<HtmlInputElement>().ok()?.value())
}
