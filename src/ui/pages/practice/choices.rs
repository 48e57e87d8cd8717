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
    html! {
        <ol class="answers">
            for at in 0..quiz.question.choices.len() {
                { choice(place, quiz, at, act) }
            }
        </ol>
    }
}

/// A choice; once there is an answer, whether it is that one and whether it is right.
fn choice(place: &Place, quiz: &Quiz, at: usize, act: &Callback<QuizAction>) -> Html {
    let answer = Answer::Choice(at);
    let given = quiz.answered.as_ref().map(|(given, _)| given);
    let right = given.is_some() && *quiz.question.answer() == answer;
    let chosen = given == Some(&answer);
    let verdict = match (right, chosen) {
        (true, _) => Some((Picture::Done, IS_RIGHT)),
        (false, true) => Some((Picture::Warning, CHOSEN)),
        (false, false) => None,
    };
    let classes = classes!("answer", right.then_some("right"), chosen.then_some("chosen"));
    html! {
        <li key={at}>
            <button type="button" class={classes} disabled={given.is_some()}
                onclick={act.reform(move |_| QuizAction::Answer(answer.clone()))}>
                { code(&quiz.question.choices[at]) }
                if let Some((picture, words)) = verdict {
                    <span class="verdict">{ icon(picture) }{ words.get(place.lang) }</span>
                }
            </button>
        </li>
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
