//! A command line: with what was sent before, with completion, and with room for
//! many lines at once.

use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::text::Text;
use crate::ui::place::Place;
use crate::ui::state::DeskAction;

/// What [`Typing`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(crate) struct TypingProps {
    pub(crate) place: Place,
    pub(crate) act: Callback<DeskAction>,
    /// Lines that can be completed to.
    pub(crate) suggestions: Vec<AttrValue>,
    /// Lines that were sent, the last one first.
    pub(crate) history: Vec<AttrValue>,
    /// Whether what is sent becomes text of a message.
    pub(crate) in_message: bool,
}

/// A command line.
#[component]
pub(crate) fn Typing(props: &TypingProps) -> Html {
    let TypingProps { place, act, suggestions, history, in_message } = props;
    let lang = place.lang;
    let typed = use_state_eq(String::new);
    let block = use_state_eq(String::new);
    // How far back in the history.
    let back = use_state_eq(|| 0_usize);
    let send = {
        let (typed, back, act) = (typed.clone(), back.setter(), act.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            act.emit(DeskAction::Type((*typed).clone()));
            typed.set(String::new());
            back.set(0);
        })
    };
    let oninput = typed_into::<HtmlInputElement>(typed.setter(), HtmlInputElement::value);
    let onkeydown = {
        let (typed, back) = (typed.clone(), back.clone());
        let (history, suggestions) = (history.clone(), suggestions.clone());
        Callback::from(move |event: KeyboardEvent| {
            let went = |to: usize| {
                let line = to.checked_sub(1).and_then(|to| history.get(to));
                typed.set(line.map(ToString::to_string).unwrap_or_default());
                back.set(to);
            };
            match event.key().as_str() {
                "ArrowUp" if *back < history.len() => went(*back + 1),
                "ArrowDown" if *back > 0 => went(*back - 1),
                // Where there is nothing to complete, Tab leads on as everywhere.
                "Tab" if !event.shift_key() => match completed(&typed, &suggestions) {
                    Some(line) => typed.set(line),
                    None => return,
                },
                _ => return,
            }
            event.prevent_default();
        })
    };
    let onpaste = {
        let (typed, act) = (typed.setter(), act.clone());
        Callback::from(move |event: Event| {
            let Some(text) = pasted(&event).filter(|text| text.trim_end().contains('\n')) else {
                return;
            };
            event.prevent_default();
            act.emit(DeskAction::Type(text));
            typed.set(String::new());
        })
    };
    let send_block = {
        let (block, act) = (block.clone(), act.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            act.emit(DeskAction::Type(format!("{}\n", *block)));
            block.set(String::new());
        })
    };
    let on_block = typed_into::<HtmlTextAreaElement>(block.setter(), HtmlTextAreaElement::value);
    html! {
        <div class="typing">
            <form onsubmit={send} autocomplete="off">
                <label for="lab-line">{ if *in_message { TEXT } else { COMMAND }.get(lang) }</label>
                <div class="command-line">
                    <input id="lab-line" type="text" value={(*typed).clone()} {oninput} {onkeydown} {onpaste}
                        list="lab-lines" autocapitalize="none" autocorrect="off" spellcheck="false"
                        enterkeyhint="send" aria-describedby="lab-line-hint" />
                    <span class="crlf" title={CRLF.get(lang)} aria-hidden="true">{ "␍␊" }</span>
                    <button type="submit" class="main">{ SEND.get(lang) }</button>
                </div>
                <datalist id="lab-lines">
                    for line in suggestions {
                        <option value={line.clone()} />
                    }
                </datalist>
                <p class="hint" id="lab-line-hint">{ HINT.get(lang) }</p>
            </form>
            <details open={*in_message}>
                <summary>{ MANY.get(lang) }</summary>
                <form onsubmit={send_block} autocomplete="off">
                    <label for="lab-block">{ BLOCK.get(lang) }</label>
                    <textarea id="lab-block" rows="6" value={(*block).clone()} oninput={on_block}
                        autocapitalize="none" spellcheck="false" />
                    <button type="submit">{ SEND_ALL.get(lang) }</button>
                </form>
            </details>
        </div>
    }
}

/// Takes over what is typed into a field.
fn typed_into<T: JsCast + 'static>(
    set: UseStateSetter<String>,
    value: fn(&T) -> String,
) -> Callback<InputEvent> {
    Callback::from(move |event: InputEvent| {
        if let Some(field) = event.target().and_then(|target| target.dyn_into::<T>().ok()) {
            set.set(value(&field));
        }
    })
}

/// What is being pasted.
fn pasted(event: &Event) -> Option<String> {
    event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?.get_data("text").ok()
}

/// The first line that begins like what was typed, and says more.
fn completed(typed: &str, suggestions: &[AttrValue]) -> Option<String> {
    let begins = |line: &&AttrValue| {
        let head = line.get(..typed.len());
        line.len() > typed.len() && head.is_some_and(|head| head.eq_ignore_ascii_case(typed))
    };
    (!typed.is_empty()).then(|| suggestions.iter().find(begins).map(ToString::to_string))?
}

const BLOCK: Text = Text {
    en: "Lines, as they go over the wire; a message ends with a lone dot",
    hi: "lines, जैसी wire पर जाती हैं; message अकेले dot पर ख़त्म होता है",
};
const COMMAND: Text = Text { en: "Your command", hi: "आपका command" };
const CRLF: Text = Text {
    en: "Carriage return and line feed end every line",
    hi: "हर line के अंत में carriage return और line feed",
};
const HINT: Text = Text {
    en: "Enter sends the line with CR LF. ↑ ↓: what you sent before. Tab: complete.",
    hi: "Enter से line, CR LF के साथ, चली जाती है। ↑ ↓: पहले भेजा हुआ। Tab: पूरा कीजिए।",
};
const MANY: Text = Text { en: "Many lines at once", hi: "एक साथ कई lines" };
const SEND: Text = Text { en: "Send", hi: "भेजिए" };
const SEND_ALL: Text = Text { en: "Send all lines", hi: "सारी lines भेजिए" };
const TEXT: Text = Text {
    en: "A line of the message (a lone dot ends it)",
    hi: "message की एक line (अकेला dot उसे ख़त्म करता है)",
};
