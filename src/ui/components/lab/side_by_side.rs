//! Two sessions side by side, and where they differ.

use yew::prelude::*;

use super::At;
use super::line::{Look, annotated, line};
use crate::simulator::lab::news::in_short;
use crate::simulator::lab::{Pair, beside, with_persona};
use crate::text::Text;
use crate::ui::place::Place;
use crate::ui::state::DeskAction;

/// This branch and another.
pub(crate) fn branches_beside(at: At<'_>) -> Html {
    let At { place, desk, .. } = at;
    let (lang, lab) = (place.lang, &desk.lab);
    let Some(other) = desk.beside.filter(|other| *other != lab.tip()) else { return html! {} };
    let (shared, pairs) = beside(lab, lab.tip(), other);
    let heads = [in_short(lab, lab.tip(), lang), in_short(lab, other, lang)];
    let shared = SHARED.fill(lang, &[("count", &shared.to_string())]);
    let title = BRANCHES.get(lang).to_owned();
    section(at, "beside", title, shared, &heads, &pairs, DeskAction::Beside(None))
}

/// The same moves, answered by two servers.
pub(crate) fn servers_beside(at: At<'_>) -> Html {
    let At { place, desk, .. } = at;
    let (lang, lab) = (place.lang, &desk.lab);
    let Some(other) = desk.other else { return html! {} };
    let (_, pairs) = with_persona(lab, other);
    let heads = [lab.scene().persona.name.to_owned(), other.name.to_owned()];
    let differ = pairs.iter().filter(|pair| !pair.same_server).count();
    let values = [("count", differ.to_string()), ("of", pairs.len().to_string())];
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    let title = heads.join(" · ");
    let differ = DIFFER.fill(lang, &values);
    section(at, "servers-beside", title, differ, &heads, &pairs, DeskAction::Other(None))
}

/// Two sessions, with what is to be said about them.
fn section(
    at: At<'_>,
    id: &'static str,
    title: String,
    about: String,
    heads: &[String; 2],
    pairs: &[Pair],
    close: DeskAction,
) -> Html {
    let At { place, desk, .. } = at;
    html! {
        <section class="beside" aria-labelledby={id}>
            <h2 {id}>{ title }</h2>
            <p class="gloss" role="status">{ about }</p>
            { table(place, Look::at(desk), heads, pairs) }
            <button type="button" class="quiet" onclick={at.on(close)}>{ CLOSE.get(place.lang) }</button>
        </section>
    }
}

fn table(place: &Place, look: Look, heads: &[String; 2], pairs: &[Pair]) -> Html {
    let lang = place.lang;
    let hidden = pairs.len().saturating_sub(SHOWN);
    html! {
        <ol class="pairs">
            for (at, pair) in pairs.iter().enumerate().skip(hidden) {
                <li key={at} class={(!(pair.same_client && pair.same_server)).then_some("differs")}>
                    if !(pair.same_client && pair.same_server) {
                        <span class="badge">
                            { if pair.same_client && pair.same_codes { WORDS } else { DIFFERENT }.get(lang) }
                        </span>
                    }
                    <div class="two">
                        for (head, said) in heads.iter().zip([&pair.left, &pair.right]) {
                            <div>
                                <p class="head">{ head.clone() }</p>
                                for one in said.iter().take(LINES) {
                                    { line(place, look, one, annotated(place, one)) }
                                }
                                if said.len() > LINES {
                                    <p class="gloss">{ "…" }</p>
                                }
                                if said.is_empty() {
                                    <p class="gloss">{ NOTHING.get(lang) }</p>
                                }
                            </div>
                        }
                    </div>
                </li>
            }
        </ol>
    }
}

const BRANCHES: Text =
    Text { en: "Two branches side by side", hi: "दो शाखाएँ साथ-साथ" };
const CLOSE: Text = Text { en: "Close", hi: "बंद कीजिए" };
const DIFFER: Text = Text {
    en: "{count} of {of} steps are answered in another way.",
    hi: "{of} में से {count} क़दमों का जवाब अलग है।",
};
const DIFFERENT: Text = Text { en: "differs", hi: "अलग" };
const WORDS: Text =
    Text { en: "differs in words, not in its code", hi: "शब्द अलग, code वही" };
const NOTHING: Text =
    Text { en: "nothing is said", hi: "कुछ नहीं कहा गया" };
const SHARED: Text = Text {
    en: "The first {count} steps are the same.",
    hi: "पहले {count} क़दम एक जैसे हैं।",
};

/// Lines of one side of a step.
const LINES: usize = 16;
/// Steps that are drawn.
const SHOWN: usize = 40;
