//! `/<lang>/smtp/commands/<command>/`: one command of SMTP.

use yew::prelude::*;

use crate::registry::Entry;
use crate::simulator::example;
use crate::smtp::{Event, VERBS, Verb};
use crate::text::Text;
use crate::ui::components::{Annotated, Go, Icon, Legend, Picture, Prose, Say, lines_of};
use crate::ui::hooks::use_lang;
use crate::ui::route::Page;

/// What [`Command`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(crate) struct CommandProps {
    pub(crate) verb: Entry<Verb>,
}

/// The page.
#[component]
pub(crate) fn Command(props: &CommandProps) -> Html {
    let lang = use_lang();
    let verb = props.verb;
    html! {
        <article class="command-page">
            <p class="where"><Go to={Page::Commands}>{ COMMANDS.get(lang) }</Go></p>
            <h1><code translate="no">{ verb.word }</code></h1>
            <Prose text={verb.summary} class="lead" />

            <h2 id="syntax">{ SYNTAX.get(lang) }</h2>
            <pre class="syntax" translate="no"><code>{ verb.syntax.join("\n") }</code></pre>
            <p class="dated">
                <a href={verb.rfc.url()} rel="noreferrer" class="away">
                    { verb.rfc.name() }<Icon picture={Picture::Away} />
                </a>
            </p>

            <h2 id="what">{ WHAT.get(lang) }</h2>
            <Prose text={verb.what} />
            <h2 id="when">{ WHEN.get(lang) }</h2>
            <Prose text={verb.when} />
            if let Some(note) = verb.note {
                <div class="example-note"><Say text={note} /></div>
            }

            <h2 id="replies">{ REPLIES.get(lang) }</h2>
            <table class="replies">
                <tbody>
                    for (code, meaning) in verb.replies {
                        <tr>
                            <th scope="row"><code class="p-verb">{ code.to_string() }</code></th>
                            <td><Say text={*meaning} /></td>
                        </tr>
                    }
                </tbody>
            </table>

            <h2 id="example">{ EXAMPLE.get(lang) }</h2>
            <Prose text={EXAMPLE_WHY} />
            <Played {verb} />

            <nav class="neighbours" aria-label={COMMANDS.get(lang)}>
                <ul class="chips">
                    for other in VERBS.iter() {
                        <li>
                            <Go to={Page::Command(other)} current={(other == verb).then_some("page")}>
                                <code translate="no">{ other.word }</code>
                            </Go>
                        </li>
                    }
                </ul>
            </nav>
        </article>
    }
}

/// The example, answered by the engine, and the pieces of its own lines.
#[component]
fn Played(props: &CommandProps) -> Html {
    let verb = props.verb;
    let played = example(verb.item);
    let own = |text: &str| {
        let word = text.split(' ').next().unwrap_or_default();
        word.eq_ignore_ascii_case(verb.word)
    };
    let lines = played.iter().filter_map(|(line, _)| line.as_ref());
    let legend: Vec<_> = lines
        .filter(|line| own(&line.text))
        .map(|line| (AttrValue::from(line.text.clone()), line.marks.clone()))
        .collect();
    html! {
        <>
            <div class="example-session">
                for (line, events) in &played {
                    if let Some(line) = line {
                        <p class={classes!("client", own(&line.text).then_some("own"))}>
                            <span class="speaker">{ "C: " }</span>
                            <Annotated text={line.text.clone()} marks={line.marks.clone()} />
                        </p>
                    }
                    for (text, marks) in lines_of(events.iter().filter_map(Event::reply)) {
                        <p class="server"><span class="speaker">{ "S: " }</span><Annotated {text} {marks} /></p>
                    }
                }
            </div>
            <Legend lines={legend} />
        </>
    }
}

const COMMANDS: Text = Text { en: "All commands", hi: "सारे commands" };
const EXAMPLE: Text = Text { en: "In a session", hi: "बातचीत में" };
const EXAMPLE_WHY: Text = Text {
    en: "The client's lines (C) are written here; the answers (S) come from Dakiya's own SMTP server, which runs in this page.",
    hi: "client की पंक्तियाँ (C) यहाँ लिखी हैं; जवाब (S) डाकिया का अपना SMTP server देता है, जो इसी पन्ने में चलता है।",
};
const REPLIES: Text = Text {
    en: "What servers answer", hi: "server क्या जवाब देते हैं"
};
const SYNTAX: Text = Text { en: "How it is written", hi: "कैसे लिखते हैं" };
const WHAT: Text = Text { en: "What it does", hi: "क्या करता है" };
const WHEN: Text = Text { en: "When it may come", hi: "कब भेज सकते हैं" };
