//! How far one has come with a level, and what helps.

use yew::prelude::*;

use crate::practice::levels::{Finding, Level, NOT_YET};
use crate::registry::Entry;
use crate::text::Text;
use crate::ui::components::{Picture, icon};
use crate::ui::place::Place;
use crate::ui::route::Page;
use crate::ui::words::BEGIN_ANEW;

/// What is missing, or that nothing is; a hint; and the way that leads there.
pub(super) fn goal(
    place: &Place,
    level: Entry<Level>,
    finding: &Finding,
    shown: bool,
    (show, reset): (Callback<MouseEvent>, Callback<MouseEvent>),
    after: Option<Entry<Level>>,
) -> Html {
    let lang = place.lang;
    let reached = finding.is_reached();
    html! {
        <section class={classes!("goal", reached.then_some("reached"))} aria-labelledby="goal">
            <h2 id="goal">{ GOAL.get(lang) }</h2>
            <div role="status">
                if !reached {
                    <p>{ NOT_YET.get(lang) }</p>
                    <ul>
                        for missing in finding.missing() {
                            <li key={missing.name}>{ place.say(missing.not_yet) }</li>
                        }
                    </ul>
                } else if shown {
                    <p>{ place.say(SHOWN) }</p>
                } else {
                    <p class="solved">{ icon(Picture::Done) }<strong>{ SOLVED.get(lang) }</strong></p>
                }
            </div>
            <div class="choices">
                if reached && !shown {
                    if let Some(after) = after {
                        { place.go_on(Page::Level(after.id), NEXT.get(lang)) }
                    }
                }
                <button type="button" class="reset" onclick={reset}>{ BEGIN_ANEW.get(lang) }</button>
                if !reached {
                    <button type="button" class="show-me" onclick={show}>{ SHOW.get(lang) }</button>
                }
            </div>
            <details class="hint-box">
                <summary>{ HINT.get(lang) }</summary>
                { place.prose(level.hint) }
            </details>
        </section>
    }
}

const GOAL: Text = Text { en: "The goal", hi: "लक्ष्य" };
const HINT: Text = Text { en: "A hint", hi: "एक इशारा" };
const NEXT: Text = Text { en: "The next level", hi: "अगला level" };
const SHOW: Text = Text { en: "Show me how", hi: "करके दिखाइए" };
const SHOWN: Text = Text {
    en: "This is **one way** of many. Step through it with the slider, then begin anew and do it yourself.",
    hi: "यह कई तरीकों में से **एक** है। slider से इसे क़दम-क़दम देखिए, फिर शुरू से ख़ुद कीजिए।",
};
const SOLVED: Text = Text { en: "Solved!", hi: "हो गया!" };
