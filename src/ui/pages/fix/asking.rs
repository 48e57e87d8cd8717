//! The way by questions, where there is no error text. The way is in the address.

use yew::prelude::*;

use super::finding::OWN_PAGE;
use crate::diagnose::{Aim, CAUSES, FIRST_QUESTION, Next, Suspect, Way};
use crate::text::Text;
use crate::ui::components::{Look, explained, probe};
use crate::ui::hooks::{Aside, set_aside};
use crate::ui::place::Place;
use crate::ui::route::Page;

/// What [`Asking`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(super) struct AskingProps {
    pub(super) place: Place,
    /// The answers so far, one letter each.
    pub(super) path: String,
    /// The servers that are tested.
    pub(super) aim: Aim,
}

/// The questions.
#[component]
pub(super) fn Asking(props: &AskingProps) -> Html {
    let AskingProps { place, path, aim } = props;
    let lang = place.lang;
    let way = Way::along(&FIRST_QUESTION, path);
    let path = way.path();
    let answered = way.answered.len();
    html! {
        <section class="asking" aria-labelledby="asking">
            <h2 id="asking">{ HEADING.get(lang) }</h2>
            if answered == 0 {
                { place.prose(ABOUT) }
            } else {
                <ol class="answered">
                    for (number, (question, answer)) in way.answered.iter().enumerate() {
                        <li>
                            { place.say(question.text) }{ " " }
                            <strong>{ place.say(answer.text) }</strong>{ " " }
                            { go(&path[..number], CHANGE.get(lang)) }
                        </li>
                    }
                </ol>
            }
            <div aria-live="polite">
                { match way.now {
                    Next::Ask(question) => html! {
                        <fieldset class="question">
                            <legend>{ place.say(question.text) }</legend>
                            <ul class="answers">
                                for answer in question.answers {
                                    <li>
                                        { go(&format!("{path}{}", answer.id), place.say(answer.text)) }
                                    </li>
                                }
                            </ul>
                        </fieldset>
                    },
                    Next::Suspect(suspect) => end(place, suspect, aim),
                } }
            </div>
        </section>
    }
}

/// Where the questions have led.
fn end(place: &Place, suspect: Suspect, aim: &Aim) -> Html {
    let Some(cause) = CAUSES.get(suspect.cause) else { return Html::default() };
    let lang = place.lang;
    html! {
        <div class="finding first">
            <h3>{ LIKELY.get(lang) }{ " " }{ place.say(cause.title) }</h3>
            if suspect.probe != cause.probe {
                { place.prose(TEST) }
                { probe(place, suspect.probe, aim, Look::LIVE) }
            }
            { explained(place, cause, cause.acts, aim, Look::LIVE) }
            <p>{ place.go(Page::Cause(cause.id), OWN_PAGE.get(lang)) }</p>
        </div>
    }
}

/// A link to the way that `path` spells.
fn go(path: &str, words: impl Into<Html>) -> Html {
    let path = path.to_owned();
    let href = format!("#{}", Aside::Ask.pair(&path));
    let onclick = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        set_aside(Aside::Ask, &path);
    });
    html! { <a {href} {onclick}>{ words.into() }</a> }
}

const ABOUT: Text = Text {
    en: "No error text at hand? A few questions lead to the likeliest cause too.",
    hi: "error का text नहीं है? कुछ सवालों से भी सबसे संभव कारण तक पहुँच सकते हैं।",
};
const CHANGE: Text = Text { en: "change", hi: "बदलें" };
const HEADING: Text = Text { en: "By questions", hi: "सवालों से" };
const LIKELY: Text = Text { en: "Probably:", hi: "शायद:" };
const TEST: Text = Text { en: "Test this first:", hi: "पहले यह जाँचिए:" };
