//! `/<lang>/learn/quiz/`: questions without end, which the engine makes.

use yew::prelude::*;

use super::choices::choices;
use super::class::Class;
use crate::practice::quiz::{Judgement, NotASeries, Series};
use crate::simulator::lab::{By, Spoken};
use crate::text::Text;
use crate::ui::components::lab::annotated;
use crate::ui::hooks::{focus, set_fragment, use_fragment, use_head};
use crate::ui::place::Place;
use crate::ui::route::Page;
use crate::ui::state::{Quiz as State, QuizAction};
use crate::ui::words::{LEVELS, LINK_OF_THE_FUTURE, QUIZ};

/// What [`Quiz`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(crate) struct QuizProps {
    pub(crate) place: Place,
}

/// The page.
#[component]
pub(crate) fn Quiz(props: &QuizProps) -> Html {
    let place = &props.place;
    let lang = place.lang;
    use_head(lang, TITLE.get(lang).to_owned());
    let quiz = use_reducer(|| State::new(Series::new(FIRST)));
    {
        let quiz = quiz.dispatcher();
        use_fragment(Callback::from(move |fragment: String| match Series::read(&fragment) {
            Err(NotASeries::Other) => {}
            opened => quiz.dispatch(QuizAction::Open(opened)),
        }));
    }
    // What was moved keeps the focus, so that it can be moved on.
    use_effect_with(quiz.moved, |moved| {
        if let Some((choice, up)) = moved {
            let [same, other] = [*up, !*up].map(|up| mover(*choice, up));
            focus(&same, &other);
        }
    });
    let act = quiz.dispatcher().to_callback();
    let [number, right, asked] =
        [quiz.number + 1, quiz.right, quiz.asked].map(|number| number.to_string());
    html! {
        <article class="lab quiz">
            <h1>{ QUIZ.get(lang) }</h1>
            { place.lead(LEAD) }
            if let Some(trouble) = quiz.trouble {
                <p class="trouble" role="alert">{ why(trouble).get(lang) }</p>
            }
            <p class="score">
                { SCORE.fill(lang, &[("number", &number), ("right", &right), ("asked", &asked)]) }
            </p>
            <section class="question" aria-labelledby="asks">
                <h2 id="asks">{ quiz.question.kind.asks().get(lang) }</h2>
                for fact in quiz.question.facts(lang) {
                    <p class="fact">{ place.marked(&fact) }</p>
                }
                { said(place, &quiz) }
                { choices(place, &quiz, &act) }
                <div class="judgement" role="status">
                    if let Some((_, judgement)) = &quiz.answered {
                        { judged(place, judgement) }
                    }
                </div>
                if quiz.answered.is_some() {
                    <p>
                        <button type="button" class="main next-question" onclick={act.reform(|_| QuizAction::Next)}>
                            { NEXT.get(lang) }
                        </button>
                    </p>
                }
            </section>
            <p class="choices">
                <button type="button" class="another" onclick={|_| set_fragment(&Series::new(any()).to_string())}>
                    { ANOTHER.get(lang) }
                </button>
                { place.go(Page::Levels, LEVELS.get(lang)) }
            </p>
            <Class place={place.clone()} series={quiz.series.clone()} />
        </article>
    }
}

/// What has been said before the line that is asked about, and that line.
fn said(place: &Place, quiz: &State) -> Html {
    let question = &quiz.question;
    if question.shown.is_empty() && question.line.is_none() {
        return Html::default();
    }
    let line = |class: &'static str, letter: &'static str, content: Html| {
        html! {
            <li class={classes!("line", class)}>
                <p><abbr class="speaker">{ letter }</abbr>{ content }</p>
            </li>
        }
    };
    let spoken = |one: &Spoken| match one.by {
        By::Client => line("client", "C", annotated(place, one)),
        By::Server => line("server", "S", annotated(place, one)),
    };
    html! {
        <ol class="transcript">
            for one in &question.shown {
                { spoken(one) }
            }
            for text in question.line.iter().flat_map(|line| line.lines()) {
                { line("client asked-about", "C", html! { <code translate="no">{ text.to_owned() }</code> }) }
            }
        </ol>
    }
}

fn judged(place: &Place, judgement: &Judgement) -> Html {
    let lang = place.lang;
    let stumbles = judgement.stumbles.map(|at| (at + 1).to_string());
    html! {
        <>
            <p><strong>{ if judgement.right { RIGHT } else { WRONG }.get(lang) }</strong></p>
            if let Some(at) = stumbles {
                <p>{ STUMBLES.fill(lang, &[("at", &at)]) }</p>
            }
            for sentence in judgement.because(lang) {
                <p>{ place.marked(&sentence) }</p>
            }
        </>
    }
}

/// The name of the button that moves a choice.
pub(super) fn mover(choice: usize, up: bool) -> String {
    format!("move-{choice}-{}", if up { "up" } else { "down" })
}

/// Any seed that is short enough to be told in a class.
fn any() -> u64 {
    js_sys::Math::random().to_bits() % SEEDS
}

const fn why(trouble: NotASeries) -> Text {
    match trouble {
        NotASeries::FromTheFuture => LINK_OF_THE_FUTURE,
        NotASeries::Other | NotASeries::Unreadable => Text {
            en: "This link cannot be read: perhaps a part of it was lost. Here is another quiz.",
            hi: "यह link पढ़ा नहीं जा सका: शायद इसका कोई हिस्सा छूट गया। यह रहा दूसरा quiz।",
        },
    }
}

/// The quiz that is shown where no link says which.
const FIRST: u64 = 1;
const SEEDS: u64 = 100_000;

const ANOTHER: Text = Text { en: "Another quiz", hi: "दूसरा quiz" };
/// What the page is about.
pub(in crate::ui::pages) const LEAD: Text = Text {
    en: "The questions and the answers come from the server itself: it is asked, and what it says is right. There is no end to them.",
    hi: "सवाल और जवाब ख़ुद server से आते हैं: उसी से पूछा जाता है, और जो वह कहे, वही सही है। सवाल कभी ख़त्म नहीं होते।",
};
const NEXT: Text = Text { en: "Next question", hi: "अगला सवाल" };
const RIGHT: Text = Text { en: "Right!", hi: "सही!" };
const SCORE: Text = Text {
    en: "Question {number}. Right so far: {right} of {asked}.",
    hi: "सवाल {number}। अब तक सही: {asked} में से {right}।",
};
const STUMBLES: Text = Text {
    en: "It stumbles at line {at}.", hi: "line {at} पर बात अटक जाती है।"
};
/// The title of the document.
pub(in crate::ui::pages) const TITLE: Text =
    Text { en: "SMTP quiz without end", hi: "SMTP quiz, बिना अंत के" };
const WRONG: Text = Text { en: "Not quite.", hi: "पूरी तरह नहीं।" };
