//! For a class: the link to a quiz, and a worksheet to print.

use yew::prelude::*;

use crate::practice::quiz::{Series, answers, worksheet};
use crate::text::Text;
use crate::ui::components::{Copy, Picture, icon, value_of};
use crate::ui::hooks::{download, print, use_origin};
use crate::ui::place::Place;
use crate::ui::route::Page;

/// What [`Class`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(crate) struct ClassProps {
    pub(crate) place: Place,
    pub(crate) series: Series,
}

/// The link, and a worksheet when it is asked for.
#[component]
pub(crate) fn Class(props: &ClassProps) -> Html {
    let ClassProps { place, series } = props;
    let lang = place.lang;
    let origin = use_origin();
    let link = format!("{origin}{}#{series}", place.href(Page::Quiz));
    let count = use_state_eq(|| None::<usize>);
    let wanted = use_state_eq(|| 10_usize);
    let choose = {
        let wanted = wanted.setter();
        Callback::from(move |event: Event| {
            wanted.set(value_of(&event).and_then(|value| value.parse().ok()).unwrap_or(10));
        })
    };
    let make = {
        let (count, wanted) = (count.setter(), *wanted);
        Callback::from(move |_: MouseEvent| count.set(Some(wanted)))
    };
    html! {
        <>
            <details class="class">
                <summary>{ TITLE.get(lang) }</summary>
                { place.prose(ABOUT) }
                <div class="link-line">
                    <label for="quiz-link">{ LINK.get(lang) }</label>
                    <input id="quiz-link" type="text" readonly=true value={link.clone()} />
                    <Copy {lang} text={link} what={LINK.get(lang)} words=true />
                </div>
                <div class="choices">
                    <label>
                        { QUESTIONS.get(lang) }{ " " }
                        <select onchange={choose}>
                            for number in [5_usize, 10, 20, 30] {
                                <option value={number.to_string()} selected={*wanted == number}>{ number }</option>
                            }
                        </select>
                    </label>
                    <button type="button" class="make-sheet" onclick={make}>{ MAKE.get(lang) }</button>
                </div>
            </details>
            if let Some(count) = *count {
                { sheet(place, series, count) }
            }
        </>
    }
}

/// The questions, and on a page of their own the answers.
fn sheet(place: &Place, series: &Series, count: usize) -> Html {
    let lang = place.lang;
    let (questions, solutions) = (worksheet(series, count, lang), answers(series, count, lang));
    let file =
        format!("{}\n\n{questions}\n\n{}\n\n{solutions}", SHEET.get(lang), ANSWERS.get(lang));
    html! {
        <section class="worksheet" aria-labelledby="worksheet">
            <h2 id="worksheet">{ SHEET.get(lang) }</h2>
            <p class="choices">
                <button type="button" class="print-sheet" onclick={|_| print()}>{ PRINT.get(lang) }</button>
                <button type="button" onclick={move |_| download("worksheet.txt", "text/plain", file.as_bytes())}>
                    { icon(Picture::Download) }{ "worksheet.txt" }
                </button>
            </p>
            <p class="sheet-seed">{ SEED.fill(lang, &[("seed", &series.seed().to_string())]) }</p>
            <pre class="sheet" tabindex="0" aria-label={SHEET.get(lang)}>{ questions }</pre>
            <h2 class="on-a-new-page">{ ANSWERS.get(lang) }</h2>
            <pre class="sheet" tabindex="0" aria-label={ANSWERS.get(lang)}>{ solutions }</pre>
        </section>
    }
}

const ABOUT: Text = Text {
    en: "Whoever opens this link gets the same questions, in the same order. The worksheet holds them on paper, with the answers on a page of their own.",
    hi: "जो भी यह link खोलेगा, उसे यही सवाल इसी क्रम में मिलेंगे। worksheet में यही सवाल काग़ज़ पर हैं, और जवाब अलग पन्ने पर।",
};
const ANSWERS: Text = Text { en: "Answers", hi: "जवाब" };
const LINK: Text = Text { en: "Link to this quiz", hi: "इस quiz का link" };
const MAKE: Text = Text { en: "Make a worksheet", hi: "worksheet बनाइए" };
const PRINT: Text = Text { en: "Print", hi: "छापिए" };
const QUESTIONS: Text = Text { en: "Questions:", hi: "सवाल:" };
const SEED: Text = Text { en: "Quiz {seed}", hi: "Quiz {seed}" };
const SHEET: Text = Text { en: "Worksheet: SMTP", hi: "Worksheet: SMTP" };
const TITLE: Text = Text { en: "For a class", hi: "कक्षा के लिए" };
