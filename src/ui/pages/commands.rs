//! `/<lang>/smtp/commands/`: every command at a glance.

use yew::prelude::*;

use crate::smtp::VERBS;
use crate::text::Text;
use crate::ui::components::{Go, Prose, Say};
use crate::ui::hooks::use_lang;
use crate::ui::route::Page;

/// The page.
#[component]
pub(crate) fn Commands() -> Html {
    let lang = use_lang();
    html! {
        <article>
            <h1>{ TITLE.get(lang) }</h1>
            <Prose text={LEAD} class="lead" />
            <dl class="commands">
                for verb in VERBS.iter() {
                    <div>
                        <dt><Go to={Page::Command(verb)}><code translate="no">{ verb.word }</code></Go></dt>
                        <dd><Say text={verb.summary} /></dd>
                    </div>
                }
            </dl>
        </article>
    }
}

const LEAD: Text = Text {
    en: "A client sends commands, one a line; the server answers each with a three-digit code and a text.",
    hi: "client एक-एक पंक्ति में command भेजता है; server हर command का जवाब तीन अंकों के code और कुछ शब्दों में देता है।",
};
const TITLE: Text = Text { en: "SMTP commands", hi: "SMTP के commands" };
