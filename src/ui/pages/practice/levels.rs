//! `/<lang>/learn/levels/`: all levels, and which of them are solved.

use yew::prelude::*;

use super::saved::Saved;
use crate::practice::levels::LEVELS as ALL;
use crate::text::Text;
use crate::ui::components::{Picture, icon};
use crate::ui::hooks::{use_head, use_progress};
use crate::ui::place::Place;
use crate::ui::route::Page;
use crate::ui::words::LEVELS;

/// What [`Levels`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(crate) struct LevelsProps {
    pub(crate) place: Place,
}

/// The page.
#[component]
pub(crate) fn Levels(props: &LevelsProps) -> Html {
    let place = &props.place;
    let lang = place.lang;
    use_head(lang, TITLE.get(lang).to_owned());
    let (progress, save) = use_progress();
    let [solved, of] = [progress.len(), ALL.iter().count()].map(|number| number.to_string());
    html! {
        <article class="levels">
            <h1>{ LEVELS.get(lang) }</h1>
            { place.lead(LEAD) }
            <p class="score" role="status">{ COUNT.fill(lang, &[("solved", &solved), ("of", &of)]) }</p>
            if let Some(next) = progress.next() {
                <p>{ place.go_on(Page::Level(next.id), if progress.is_empty() { BEGIN } else { GO_ON }.get(lang)) }</p>
            }
            <ol class="tiles">
                for (number, level) in (1..).zip(ALL.iter()) {
                    <li key={level.id}>
                        <a href={place.href(Page::Level(level.id))} class={classes!("tile", progress.has(level).then_some("done"))}>
                            <strong>{ number }{ ". " }{ place.say(level.title) }</strong>
                            if progress.has(level) {
                                <span class="tile-about">{ icon(Picture::Done) }{ DONE.get(lang) }</span>
                            }
                        </a>
                    </li>
                }
            </ol>
            <Saved place={place.clone()} {progress} {save} />
        </article>
    }
}

const BEGIN: Text = Text { en: "Begin", hi: "शुरू कीजिए" };
const COUNT: Text =
    Text { en: "{solved} of {of} solved", hi: "{of} में से {solved} हल" };
const DONE: Text = Text { en: "solved", hi: "हल" };
const GO_ON: Text = Text { en: "Go on", hi: "आगे बढ़िए" };
/// What the page is about.
pub(in crate::ui::pages) const LEAD: Text = Text {
    en: "Each level sets a goal, and a server that behaves like real ones decides whether it is reached. Any way that leads there counts.",
    hi: "हर level में एक लक्ष्य है, और असली server की तरह चलने वाला server ही तय करता है कि वह पूरा हुआ या नहीं। जो भी रास्ता वहाँ पहुँचा दे, सही है।",
};
/// The title of the document.
pub(in crate::ui::pages) const TITLE: Text =
    Text { en: "SMTP levels: learn by doing", hi: "SMTP levels: करके सीखिए" };
