//! `/<lang>/smtp/commands/<command>/`: one command of SMTP.

use yew::prelude::*;

use crate::registry::Entry;
use crate::simulator::example;
use crate::smtp::{Event, Manual, VERBS, Verb};
use crate::text::Text;
use crate::ui::components::{annotated, legend, lines_of};
use crate::ui::place::{Place, away};
use crate::ui::route::Page;
use crate::ui::words::ALL_COMMANDS;

/// The page.
pub(super) fn page(place: &Place, verb: Entry<Verb>, manual: &Manual) -> Html {
    let lang = place.lang;
    html! {
        <article class="command-page">
            <p class="where">{ place.go(Page::Commands, ALL_COMMANDS.get(lang)) }</p>
            <h1><code translate="no">{ verb.word }</code></h1>
            { place.lead(verb.summary) }

            <h2 id="syntax">{ SYNTAX.get(lang) }</h2>
            <pre class="syntax" translate="no"><code>{ verb.syntax.join("\n") }</code></pre>
            <p class="dated">
                { away(verb.rfc.url(), verb.rfc.name()) }
            </p>

            <h2 id="what">{ WHAT.get(lang) }</h2>
            { place.prose(manual.what) }
            <h2 id="when">{ WHEN.get(lang) }</h2>
            { place.prose(manual.when) }
            if let Some(note) = manual.note {
                <div class="example-note">{ place.say(note) }</div>
            }

            <h2 id="replies">{ REPLIES.get(lang) }</h2>
            <table class="replies">
                <tbody>
                    for (code, meaning) in manual.replies {
                        <tr>
                            <th scope="row"><code class="p-verb">{ code.to_string() }</code></th>
                            <td>{ place.say(*meaning) }</td>
                        </tr>
                    }
                </tbody>
            </table>

            <h2 id="example">{ EXAMPLE.get(lang) }</h2>
            { place.prose(EXAMPLE_WHY) }
            { played(place, verb, manual) }

            <nav class="neighbours" aria-label={ALL_COMMANDS.get(lang)}>
                <ul class="chips">
                    for other in VERBS.iter() {
                        <li>
                            <a href={place.href(Page::Command(other.id))}
                                aria-current={(other == verb).then_some("page")}>
                                { word(other) }
                            </a>
                        </li>
                    }
                </ul>
            </nav>
        </article>
    }
}

/// The example, answered by the engine, and the pieces of its own lines.
fn played(place: &Place, verb: Entry<Verb>, manual: &Manual) -> Html {
    let played = example(&manual.example);
    let own = |text: &str| {
        let word = text.split(' ').next().unwrap_or_default();
        word.eq_ignore_ascii_case(verb.word)
    };
    let lines = played.iter().filter_map(|(line, _)| line.as_ref());
    let pieces: Vec<_> = lines
        .filter(|line| own(&line.text))
        .map(|line| (line.text.clone(), line.marks.clone()))
        .collect();
    html! {
        <>
            <div class="example-session">
                for (line, events) in &played {
                    if let Some(line) = line {
                        <p class={classes!("client", own(&line.text).then_some("own"))}>
                            <span class="speaker">{ "C: " }</span>
                            { annotated(place, &line.text, &line.marks) }
                        </p>
                    }
                    for (text, marks) in lines_of(events.iter().filter_map(Event::reply)) {
                        <p class="server"><span class="speaker">{ "S: " }</span>{ annotated(place, &text, &marks) }</p>
                    }
                }
            </div>
            if !pieces.is_empty() {
                <h3>{ PIECES.get(place.lang) }</h3>
                { legend(place, &pieces) }
            }
        </>
    }
}

/// The word of a command, as it is typed.
pub(super) fn word(verb: Entry<Verb>) -> Html {
    html! { <code translate="no">{ verb.word }</code> }
}

const EXAMPLE: Text = Text { en: "In a session", hi: "बातचीत में" };
const EXAMPLE_WHY: Text = Text {
    en: "The client's lines (C) are written here; the answers (S) were given by Dakiya's own SMTP server.",
    hi: "client की पंक्तियाँ (C) यहाँ लिखी हैं; जवाब (S) डाकिया के अपने SMTP server ने दिए हैं।",
};
const PIECES: Text = Text { en: "Its pieces", hi: "इसके टुकड़े" };
const REPLIES: Text = Text {
    en: "What servers answer", hi: "server क्या जवाब देते हैं"
};
const SYNTAX: Text = Text { en: "How it is written", hi: "कैसे लिखते हैं" };
const WHAT: Text = Text { en: "What it does", hi: "क्या करता है" };
const WHEN: Text = Text { en: "When it may come", hi: "कब भेज सकते हैं" };
