//! What there is to choose from, or to put in order.

use yew::prelude::*;

use super::quiz::mover;
use crate::practice::quiz::{Answer, Kind};
use crate::text::Text;
use crate::ui::components::{Picture, icon};
use crate::ui::place::Place;
use crate::ui::state::{Quiz, QuizAction};

/// The choices of a question.
pub(super) fn choices(place: &Place, quiz: &Quiz, act: &Callback<QuizAction>) -> Html {
    match quiz.question.kind {
        Kind::Order => to_order(place, quiz, act),
        Kind::Predict | Kind::Mistake => to_choose(place, quiz, act),
    }
}

fn to_choose(place: &Place, quiz: &Quiz, act: &Callback<QuizAction>) -> Html {
    let lang = place.lang;
    let answered = quiz.answered.as_ref();
    html! {
        <ol class="answers">
            for (at, text) in quiz.question.choices.iter().enumerate() {
                {{
                    let this = Answer::Choice(at);
                    let right = answered.is_some() && *quiz.question.answer() == this;
                    let chosen = answered.is_some_and(|(answer, _)| *answer == this);
                    let (answer, verdict) = (this.clone(), match (right, chosen) {
                        (true, _) => Some((Picture::Done, IS_RIGHT)),
                        (false, true) => Some((Picture::Warning, CHOSEN)),
                        (false, false) => None,
                    });
                    html! {
                        <li key={at}>
                            <button type="button" class={classes!("answer", right.then_some("right"), chosen.then_some("chosen"))}
                                disabled={answered.is_some()} onclick={act.reform(move |_| QuizAction::Answer(answer.clone()))}>
                                { code(text) }
                                if let Some((picture, words)) = verdict {
                                    <span class="verdict">{ icon(picture) }{ words.get(lang) }</span>
                                }
                            </button>
                        </li>
                    }
                }}
            }
        </ol>
    }
}

fn to_order(place: &Place, quiz: &Quiz, act: &Callback<QuizAction>) -> Html {
    let lang = place.lang;
    let last = quiz.order.len().saturating_sub(1);
    let answered = quiz.answered.is_some();
    let order = quiz.order.clone();
    let check = act.reform(move |_: MouseEvent| QuizAction::Answer(Answer::Order(order.clone())));
    let button = |at: usize, choice: usize, up: bool| {
        let (picture, words) = if up { (Picture::Up, MOVE_UP) } else { (Picture::Down, MOVE_DOWN) };
        let text = quiz.question.choices[choice].lines().next().unwrap_or_default();
        html! {
            <button type="button" class="tool" id={mover(choice, up)}
                disabled={answered || at == if up { 0 } else { last }}
                aria-label={words.fill(lang, &[("line", text)])}
                onclick={act.reform(move |_| QuizAction::Move(at, up))}>{ icon(picture) }</button>
        }
    };
    html! {
        <>
            <ol class="answers cards">
                for (at, choice) in quiz.order.iter().copied().enumerate() {
                    <li key={choice} class="card-line">
                        <div class="answer">{ code(&quiz.question.choices[choice]) }</div>
                        { button(at, choice, true) }
                        { button(at, choice, false) }
                    </li>
                }
            </ol>
            if !answered {
                <p><button type="button" class="main check" onclick={check}>{ CHECK.get(lang) }</button></p>
            }
        </>
    }
}

/// A choice, line by line.
fn code(text: &str) -> Html {
    html! {
        <code translate="no">
            for (at, line) in text.lines().enumerate() {
                if at > 0 {
                    <br />
                }
                { line.to_owned() }
            }
        </code>
    }
}

const CHECK: Text = Text { en: "Check", hi: "जाँचिए" };
const CHOSEN: Text = Text { en: "your answer", hi: "आपका जवाब" };
const IS_RIGHT: Text = Text { en: "right", hi: "सही" };
const MOVE_DOWN: Text = Text { en: "Down: {line}", hi: "नीचे: {line}" };
const MOVE_UP: Text = Text { en: "Up: {line}", hi: "ऊपर: {line}" };
