//! The session for others: as a link, as text, as a command, as a drawing.

use yew::prelude::*;

use super::At;
use crate::simulator::lab::{Lab, link, mermaid, svg, swaks, transcript};
use crate::text::Text;
use crate::ui::components::{Copy, Picture, icon};
use crate::ui::hooks::{download, here};
use crate::ui::place::Place;
use crate::ui::state::DeskAction;

/// The session in four forms, made when it is asked for.
pub(crate) fn share(at: At<'_>) -> Html {
    let At { place, desk, .. } = at;
    let lang = place.lang;
    html! {
        <section class="share" aria-labelledby="share">
            <h2 id="share">{ TITLE.get(lang) }</h2>
            <p>{ place.say(ABOUT) }</p>
            if desk.shared {
                { forms(place, &desk.lab) }
            } else {
                <button type="button" class="make-link" onclick={at.on(DeskAction::Share)}>{ MAKE.get(lang) }</button>
            }
        </section>
    }
}

fn forms(place: &Place, lab: &Lab) -> Html {
    let lang = place.lang;
    let link = link::write(lab).map(|fragment| format!("{}#{fragment}", here()));
    let form = |id: &'static str,
                what: Text,
                (file, media_type): (&'static str, &'static str),
                text: String| {
        let body = text.clone();
        html! {
            <details class="form">
                <summary>{ what.get(lang) }</summary>
                <div class="form-tools">
                    <Copy {lang} text={text.clone()} what={what.get(lang)} words={true} />
                    <button type="button" onclick={move |_| download(file, media_type, body.as_bytes())}>
                        { icon(Picture::Download) }{ file }
                    </button>
                </div>
                <pre {id} tabindex="0" translate="no">{ text }</pre>
            </details>
        }
    };
    html! {
        <>
            if let Some(link) = link {
                <div class="link-line">
                    <label for="lab-link">{ LINK.get(lang) }</label>
                    <input id="lab-link" type="text" readonly=true value={link.clone()} />
                    <Copy {lang} text={link} what={LINK.get(lang)} words={true} />
                </div>
            } else {
                <p class="trouble">{ TOO_LONG.get(lang) }</p>
            }
            { form("as-text", AS_TEXT, ("session.txt", PLAIN), transcript(lab)) }
            { form("as-swaks", AS_SWAKS, ("session.sh", PLAIN), swaks(lab)) }
            { form("as-mermaid", AS_MERMAID, ("session.mmd", PLAIN), mermaid(lab)) }
            { form("as-svg", AS_SVG, ("session.svg", "image/svg+xml"), svg(lab)) }
        </>
    }
}

const ABOUT: Text = Text {
    en: "The link holds every step and every branch, and no secret: what you typed to log in is replaced by something invented. It stays in the part of the address that browsers send nowhere.",
    hi: "link में हर क़दम और हर शाखा है, पर कोई राज़ नहीं: login में आपने जो लिखा, उसकी जगह कुछ मनगढ़ंत रख दिया जाता है। यह address के उस हिस्से में रहता है जिसे browser कहीं नहीं भेजता।",
};
const AS_MERMAID: Text =
    Text { en: "As a sequence diagram (Mermaid)", hi: "Sequence diagram (Mermaid) में" };
const AS_SVG: Text = Text { en: "As a picture (SVG)", hi: "चित्र (SVG) में" };
const AS_SWAKS: Text = Text { en: "As a swaks command", hi: "swaks के command में" };
const AS_TEXT: Text = Text { en: "As text", hi: "Text में" };
const LINK: Text = Text { en: "Link to this session", hi: "इस बातचीत का link" };
const MAKE: Text = Text {
    en: "Make a link, and more", hi: "link और दूसरे रूप बनाइए"
};
const PLAIN: &str = "text/plain";
const TITLE: Text = Text { en: "Share", hi: "दूसरों को दीजिए" };
const TOO_LONG: Text = Text {
    en: "This session is too long for a link. Take it as text.",
    hi: "यह बातचीत link के लिए बहुत लंबी है। इसे text में लीजिए।",
};
