//! Every piece of the lines of the last step: what it is, and whose rule.

use yew::prelude::*;

use super::At;
use crate::simulator::lab::Guide;
use crate::simulator::lab::bytes::pieces;
use crate::smtp::{EXTENSIONS, MECHANISMS, Part, Rfc, VERBS};
use crate::text::Text;
use crate::ui::components::annotated::class_of;
use crate::ui::components::plain_response_view;
use crate::ui::place::{Place, away};
use crate::ui::route::Page;

/// What the pieces of the last lines are.
pub(crate) fn explained(at: At<'_>) -> Html {
    let At { place, desk, .. } = at;
    let lang = place.lang;
    let node = desk.lab.here();
    let mut told: Vec<(Part, String)> = Vec::new();
    for line in node.spoken.iter().take(MOST_LINES) {
        for (text, part) in pieces(&line.text, &line.marks) {
            let Some(part) = part else { continue };
            // Words and names each say something of their own; of other pieces one will do.
            let own = matches!(part, Part::Extension | Part::Verb | Part::Mechanism | Part::Code);
            if !told.iter().any(|(known, word)| *known == part && (!own || *word == text)) {
                told.push((part, text));
            }
        }
    }
    let base64 = node.spoken.iter().find_map(|line| {
        let (range, _) = line.marks.iter().find(|(_, part)| *part == Part::Response)?;
        line.text.get(range.clone())
    });
    html! {
        <section class="explained" aria-labelledby="pieces">
            <h2 id="pieces">{ TITLE.get(lang) }</h2>
            if told.is_empty() {
                <p class="gloss">{ NONE.get(lang) }</p>
            }
            <dl class="legend">
                for (part, text) in told {
                    <div>
                        <dt>
                            <code class={class_of(part)} translate="no">{ shortened(&text) }</code>
                            { " " }<span>{ part.name().get(lang) }</span>
                        </dt>
                        <dd>{ about(place, part, &text) }</dd>
                    </div>
                }
            </dl>
            if let Some(base64) = base64 {
                { plain_response_view(place, base64) }
            }
        </section>
    }
}

/// What the piece is, and where that is written.
fn about(place: &Place, part: Part, text: &str) -> Html {
    let rule = |words: Text, rfc: Rfc| {
        html! { <>{ place.say(words) }{ " " }{ away(rfc.url(), rfc.name()) }</> }
    };
    let own = match part {
        Part::Extension => EXTENSIONS
            .iter()
            .find(|extension| extension.keyword == text)
            .map(|extension| rule(extension.summary, extension.rfc)),
        Part::Mechanism => MECHANISMS
            .iter()
            .find(|mechanism| mechanism.name.eq_ignore_ascii_case(text))
            .map(|mechanism| rule(mechanism.summary, mechanism.rfc)),
        Part::Verb => VERBS.iter().find(|verb| verb.word.eq_ignore_ascii_case(text)).map(|verb| {
            html! {
                <>
                    { rule(verb.summary, verb.rfc) }{ " · " }
                    { place.go(Page::Command(verb.id), MORE.get(place.lang)) }
                </>
            }
        }),
        Part::Code => Some(place.say(code(text))),
        _ => None,
    };
    own.unwrap_or_else(|| place.say(part.about()))
}

/// What the first digit says (RFC 5321 §4.2.1).
fn code(text: &str) -> Text {
    match text.bytes().next() {
        Some(b'2') => {
            Text { en: "Done. (RFC 5321 §4.2.1)", hi: "हो गया। (RFC 5321 §4.2.1)" }
        }
        Some(b'3') => Text {
            en: "So far so good: go on.", hi: "अब तक ठीक: आगे भेजिए।"
        },
        Some(b'4') => Text {
            en: "Not now. The same may work later: a program tries again by itself.",
            hi: "अभी नहीं। यही बाद में चल सकता है: program अपने-आप फिर कोशिश करता है।",
        },
        Some(b'5') => Text {
            en: "No. The same will not work later either: something has to change.",
            hi: "नहीं। यही बाद में भी नहीं चलेगा: कुछ बदलना होगा।",
        },
        _ => Part::Code.about(),
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

/// The beginning of a long piece.
fn shortened(text: &str) -> String {
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    text.chars().take(LONGEST - 1).chain(['…']).collect()
}

const DONE: Text = Text {
    en: "**Sent.** Now break it: go back a step, have something else answered, or try another server.",
    hi: "**भेज दिया।** अब इसे बिगाड़कर देखिए: एक क़दम पीछे जाइए, कोई और जवाब रखिए, या दूसरा server चुनिए।",
};
const FAILED: Text = Text {
    en: "The connection is over and the message was not taken. Go back a step, or begin anew.",
    hi: "connection ख़त्म, और message नहीं लिया गया। एक क़दम पीछे जाइए, या फिर से शुरू कीजिए।",
};
const MORE: Text = Text { en: "its page", hi: "इसका पन्ना" };
const NEXT: Text = Text { en: "Next:", hi: "आगे:" };
const NONE: Text = Text {
    en: "Nothing was said in this step.", hi: "इस क़दम में कुछ कहा नहीं गया।"
};
const TITLE: Text =
    Text { en: "Every piece, explained", hi: "हर टुकड़े का मतलब" };
const TRY: Text = Text {
    en: "A program would go on like this.", hi: "program आगे ऐसा करेगा।"
};

/// Characters.
const LONGEST: usize = 32;
/// Lines whose pieces are told.
const MOST_LINES: usize = 40;
