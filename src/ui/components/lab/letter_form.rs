//! Envelope and letter, written independently: why `Bcc` is invisible, and why a
//! name on a letter proves nothing.

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::text::Text;
use crate::ui::place::Place;
use crate::ui::state::{DeskAction, Written};
use crate::ui::words::{ENVELOPE, ENVELOPE_AND_LETTER, LETTER};

/// What [`LetterForm`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(crate) struct LetterFormProps {
    pub(crate) place: Place,
    pub(crate) written: Written,
    /// Whether the server takes a message now.
    pub(crate) ready: bool,
    pub(crate) act: Callback<DeskAction>,
}

/// A letter, and the envelope around it.
#[component]
pub(crate) fn LetterForm(props: &LetterFormProps) -> Html {
    let LetterFormProps { place, written, ready, act } = props;
    let lang = place.lang;
    let change = |set: fn(&mut Written, String)| {
        let (written, act) = (written.clone(), act.clone());
        Callback::from(move |event: InputEvent| {
            let Some(value) = value(&event) else { return };
            let mut next = written.clone();
            set(&mut next, value);
            act.emit(DeskAction::Write(Box::new(next)));
        })
    };
    let field = |id: &'static str, label: Text, value: &str, oninput: Callback<InputEvent>| {
        html! {
            <div class="letter-field">
                <label for={id}>{ label.get(lang) }</label>
                <input {id} type="text" value={value.to_owned()} {oninput} maxlength="400"
                    autocapitalize="none" autocomplete="off" spellcheck="false" />
            </div>
        }
    };
    let envelope = written.envelope();
    let letter = &written.letter;
    let send = {
        let (act, sent) = (act.clone(), (envelope.clone(), letter.clone()));
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            act.emit(DeskAction::Send(Box::new(sent.clone())));
        })
    };
    let hidden = envelope
        .to
        .iter()
        .any(|to| !letter.to.contains(to.as_str()) && !letter.cc.contains(to.as_str()));
    let spoofed = !letter.from.contains(envelope.from.as_str()) || envelope.from.is_empty();
    html! {
        <details class="envelope-and-letter">
            <summary>{ ENVELOPE_AND_LETTER.get(lang) }</summary>
            <form onsubmit={send} autocomplete="off">
                <p>{ place.say(ABOUT) }</p>
                <div class="two">
                    <fieldset>
                        <legend>{ ENVELOPE.get(lang) }</legend>
                        { field("env-from", MAIL, &envelope.from, change(|w, v| w.sender = Some(v))) }
                        { field("env-to", RCPT, &written.recipients.clone().unwrap_or_else(|| envelope.to.join(", ")), change(|w, v| w.recipients = Some(v))) }
                    </fieldset>
                    <fieldset>
                        <legend>{ LETTER.get(lang) }</legend>
                        { field("let-from", Text::same("From:"), &letter.from, change(|w, v| w.letter.from = v)) }
                        { field("let-to", Text::same("To:"), &letter.to, change(|w, v| w.letter.to = v)) }
                        { field("let-cc", Text::same("Cc:"), &letter.cc, change(|w, v| w.letter.cc = v)) }
                        { field("let-bcc", BCC, &written.bcc, change(|w, v| w.bcc = v)) }
                        { field("let-subject", Text::same("Subject:"), &letter.subject, change(|w, v| w.letter.subject = v)) }
                        <div class="letter-field">
                            <label for="let-body">{ BODY.get(lang) }</label>
                            <textarea id="let-body" rows="3" value={letter.body.clone()} maxlength="4000"
                                oninput={change(|w, v| w.letter.body = v)} />
                        </div>
                    </fieldset>
                </div>
                if hidden {
                    <p class="note-line">{ HIDDEN.get(lang) }</p>
                }
                if spoofed {
                    <p class="note-line">{ SPOOFED.get(lang) }</p>
                }
                <button type="submit" class="send-letter">{ SEND.get(lang) }</button>
                if !*ready {
                    <span class="hint">{ " " }{ NOT_READY.get(lang) }</span>
                }
            </form>
        </details>
    }
}

/// What stands in the field.
fn value(event: &InputEvent) -> Option<String> {
    let target = event.target()?;
    if let Some(field) = target.dyn_ref::<HtmlTextAreaElement>() {
        return Some(field.value());
    }
    Some(target.dyn_into::<HtmlInputElement>().ok()?.value())
}

const ABOUT: Text = Text {
    en: "Servers deliver by the **envelope**, people read the **letter**, and nothing in SMTP makes the two agree. Change one and leave the other.",
    hi: "server **लिफ़ाफ़े** देखकर पहुँचाते हैं, लोग **चिट्ठी** पढ़ते हैं, और SMTP में कुछ भी दोनों को एक जैसा नहीं बनाता। एक बदलिए, दूसरे को रहने दीजिए।",
};
const BCC: Text = Text {
    en: "Bcc (is never sent)", hi: "Bcc (कभी भेजा नहीं जाता)"
};
const BODY: Text = Text { en: "Text", hi: "Text" };
const HIDDEN: Text = Text {
    en: "Somebody on the envelope does not stand in the letter: that is all that Bcc is.",
    hi: "लिफ़ाफ़े पर कोई ऐसा है जो चिट्ठी में नहीं: Bcc बस यही है।",
};
const MAIL: Text = Text::same("MAIL FROM");
const NOT_READY: Text = Text {
    en: "The server is not ready for a message yet; see what it says.",
    hi: "server अभी message के लिए तैयार नहीं; देखिए वह क्या कहता है।",
};
const RCPT: Text =
    Text { en: "RCPT TO, separated by commas", hi: "RCPT TO, comma से अलग" };
const SEND: Text = Text { en: "Send like this", hi: "ऐसे ही भेजिए" };
const SPOOFED: Text = Text {
    en: "The sender on the envelope is not the one in the letter: so it is with bounces, mailing lists and forgeries. SPF looks at the envelope, DMARC compares the two.",
    hi: "लिफ़ाफ़े का भेजने वाला चिट्ठी वाले से अलग है: bounce, mailing list और जालसाज़ी में ऐसा ही होता है। SPF लिफ़ाफ़ा देखता है, DMARC दोनों को मिलाता है।",
};
