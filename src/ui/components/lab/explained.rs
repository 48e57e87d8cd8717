//! How to learn what a piece is, what stands in Base64, and what comes next.

use yew::prelude::*;

use super::At;
use crate::simulator::lab::Guide;
use crate::smtp::Part;
use crate::text::Text;
use crate::ui::components::plain_response_view;

/// How to learn what the pieces are; and of a login, what it says.
pub(crate) fn explained(at: At<'_>) -> Html {
    let At { place, desk, .. } = at;
    let lang = place.lang;
    let node = desk.lab.here();
    let base64 = node.spoken.iter().find_map(|line| {
        let (range, _) = line.marks.iter().find(|(_, part)| *part == Part::Response)?;
        line.text.get(range.clone())
    });
    html! {
        <>
            <p class="gloss">{ HOW.get(lang) }</p>
            if let Some(base64) = base64 {
                { plain_response_view(place, base64) }
            }
        </>
    }
}

/// What a mail program does next, and why.
pub(crate) fn guided(at: At<'_>, next: &Guide) -> Html {
    let At { place, desk, .. } = at;
    let lang = place.lang;
    let values = desk.lab.scene().cast().values();
    let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    match next {
        Guide::Next { words: Some((title, why)), .. } => html! {
            <>
                <h3>{ NEXT.get(lang) }{ " " }{ place.say_with(*title, &values) }</h3>
                <p>{ place.say_with(*why, &values) }</p>
            </>
        },
        Guide::Next { words: None, .. } => html! { <p>{ TRY.get(lang) }</p> },
        Guide::Stuck(reason) => html! {
            <p class="fault">{ place.say(crate::simulator::lab::news::about(*reason)) }</p>
        },
        Guide::Done => html! { <p>{ place.say(DONE) }</p> },
        Guide::Failed => html! { <p>{ place.say(FAILED) }</p> },
    }
}

const DONE: Text = Text {
    en: "**Sent.** Now break it: go back a step, have something else answered, or try another server.",
    hi: "**भेज दिया।** अब इसे बिगाड़कर देखिए: एक क़दम पीछे जाइए, कोई और जवाब रखिए, या दूसरा server चुनिए।",
};
const FAILED: Text = Text {
    en: "The connection is over and the message was not taken. Go back a step, or begin anew.",
    hi: "connection ख़त्म, और message नहीं लिया गया। एक क़दम पीछे जाइए, या फिर से शुरू कीजिए।",
};
const HOW: Text = Text {
    en: "Touch a piece of a line: it says what it is and by whose rule.",
    hi: "किसी line के टुकड़े को छूइए: वह बताएगा कि वह क्या है और नियम किसका है।",
};
const NEXT: Text = Text { en: "Next:", hi: "आगे:" };
const TRY: Text = Text {
    en: "A program would go on like this.", hi: "program आगे ऐसा करेगा।"
};
