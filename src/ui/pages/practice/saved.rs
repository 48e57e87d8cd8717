//! What this device remembers of levels: to take along, to bring in, to forget.

use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::practice::progress::{NotProgress, Progress};
use crate::text::Text;
use crate::ui::components::Copy;
use crate::ui::place::Place;

/// What [`Saved`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(crate) struct SavedProps {
    pub(crate) place: Place,
    pub(crate) progress: Progress,
    pub(crate) save: Callback<Progress>,
}

/// A line to copy, a field to paste one into, and a button that forgets all.
#[component]
pub(crate) fn Saved(props: &SavedProps) -> Html {
    let SavedProps { place, progress, save } = props;
    let lang = place.lang;
    let trouble = use_state_eq(|| None::<NotProgress>);
    let pasted = use_node_ref();
    let bring_in = {
        let (progress, save, trouble, pasted) =
            (progress.clone(), save.clone(), trouble.setter(), pasted.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(field) =
                pasted.get().and_then(|node| node.dyn_into::<HtmlTextAreaElement>().ok())
            else {
                return;
            };
            match Progress::read(&field.value()) {
                Ok(other) => {
                    save.emit(progress.clone().and(&other));
                    trouble.set(None);
                    field.set_value("");
                }
                Err(why) => trouble.set(Some(why)),
            }
        })
    };
    let forget = save.reform(|_: MouseEvent| Progress::default());
    let text = progress.to_string();
    html! {
        <details class="saved">
            <summary>{ TITLE.get(lang) }</summary>
            { place.prose(ABOUT) }
            if !progress.is_empty() {
                <div class="link-line">
                    <label for="progress">{ YOURS.get(lang) }</label>
                    <input id="progress" type="text" readonly=true value={text.clone()} />
                    <Copy {lang} {text} what={YOURS.get(lang)} words=true />
                </div>
            }
            <label for="other-progress">{ OTHER.get(lang) }</label>
            <textarea id="other-progress" ref={pasted} rows="2" spellcheck="false" autocapitalize="none"
                aria-describedby="other-progress-wrong" />
            <p class="trouble" id="other-progress-wrong" aria-live="polite">
                { trouble.map(|trouble| why(trouble).get(lang)) }
            </p>
            <div class="choices">
                <button type="button" class="bring-in" onclick={bring_in}>{ BRING_IN.get(lang) }</button>
                if !progress.is_empty() {
                    <button type="button" class="forget" onclick={forget}>{ FORGET.get(lang) }</button>
                }
            </div>
        </details>
    }
}

const fn why(trouble: NotProgress) -> Text {
    match trouble {
        NotProgress::Other => Text {
            en: "This is not a line of this page. It begins with “levels 1:”.",
            hi: "यह इस पन्ने की पंक्ति नहीं है। वह “levels 1:” से शुरू होती है।",
        },
        NotProgress::FromTheFuture => Text {
            en: "A newer version of this page wrote this. Load the page again.",
            hi: "यह इस पन्ने के नए version ने लिखा है। पन्ना reload कीजिए।",
        },
    }
}

const ABOUT: Text = Text {
    en: "Only this browser knows which levels you have solved. Copy the line to go on with another device, and paste it there.",
    hi: "आपने कौन-से levels हल किए, यह केवल यही browser जानता है। दूसरे device पर आगे बढ़ना हो, तो यह पंक्ति copy करके वहाँ paste कीजिए।",
};
const BRING_IN: Text = Text { en: "Add it", hi: "जोड़िए" };
const FORGET: Text =
    Text { en: "Forget my progress", hi: "मेरी प्रगति मिटाइए" };
const OTHER: Text = Text {
    en: "A line from another device", hi: "दूसरे device की पंक्ति"
};
const TITLE: Text = Text {
    en: "Take your progress along", hi: "अपनी प्रगति साथ ले जाइए"
};
const YOURS: Text = Text { en: "Your progress", hi: "आपकी प्रगति" };
