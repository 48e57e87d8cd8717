//! `/<lang>/learn/levels/<level>/`: a goal, and a server to bring it about with.

use yew::prelude::*;

use super::goal::goal;
use crate::practice::Record;
use crate::practice::levels::{LEVELS, Level as Task};
use crate::registry::Entry;
use crate::text::{Lang, Text};
use crate::ui::components::lab::{At, drive, explained, heard, lines, server, time};
use crate::ui::components::neighbours;
use crate::ui::hooks::{tell_solved, use_chosen, use_end_of, use_head, use_progress};
use crate::ui::place::Place;
use crate::ui::route::Page;
use crate::ui::state::{Desk, DeskAction, Drive};

/// The title of the document.
pub(in crate::ui::pages) fn title(lang: Lang, level: &Task) -> String {
    DOCUMENT.fill(lang, &[("title", level.title.get(lang))])
}

/// What [`Level`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(crate) struct LevelProps {
    pub(crate) place: Place,
    pub(crate) level: Entry<Task>,
}

/// The page.
#[component]
pub(crate) fn Level(props: &LevelProps) -> Html {
    let LevelProps { place, level } = props;
    let (lang, level) = (place.lang, *level);
    use_head(lang, title(lang, level.item));
    let desk = use_reducer_eq(move || Desk::on(level.stage));
    // Whoever was shown the solution has solved nothing.
    let shown = use_state_eq(|| false);
    let (progress, save) = use_progress();
    let finding = level.check(&Record::of(&desk.lab));
    let solved = finding.is_reached() && !*shown;
    use_effect_with(solved, move |solved| {
        if *solved {
            save.emit(progress.with(level));
            tell_solved(level.id);
        }
    });
    // The same one for as long as the page is there: a step is drawn once.
    let act = {
        let desk = desk.dispatcher();
        (*use_memo((), |()| desk.to_callback())).clone()
    };
    use_end_of("wire", (desk.lab.at(), desk.octets, desk.outside));
    use_chosen(desk.touched);
    let show = {
        let (act, shown) = (act.clone(), shown.setter());
        Callback::from(move |_: MouseEvent| {
            shown.set(true);
            act.emit(DeskAction::Open(Ok(Box::new(level.shown()))));
        })
    };
    let reset = {
        let (act, shown) = (act.clone(), shown.setter());
        Callback::from(move |_: MouseEvent| {
            shown.set(false);
            act.emit(DeskAction::Restart);
        })
    };
    let (before, after) = LEVELS.around(level);
    let at = At { place, desk: &desk, act: &act };
    html! {
        <article class="lab level">
            <p class="where">{ numbered(lang, level) }</p>
            <h1>{ place.say(level.title) }</h1>
            { place.lead(level.task) }
            { goal(place, level, &finding, *shown, (show, reset), after) }
            { time(at) }
            <div class="bench">
                <div class="left">
                    { lines(at) }
                    { heard(at) }
                    { drive(at, &[Drive::Type, Drive::Compose]) }
                </div>
                <div class="right">
                    { server(at) }
                    { explained(at) }
                </div>
            </div>
            { neighbours(place, before.map(link), (Page::Levels, ALL), after.map(link)) }
        </article>
    }
}

/// The page of a level and what it is called.
fn link(level: Entry<Task>) -> (Page, Text) {
    (Page::Level(level.id), level.title)
}

fn numbered(lang: Lang, level: Entry<Task>) -> String {
    let at = LEVELS.iter().take_while(|other| *other != level).count() + 1;
    let [at, of] = [at, LEVELS.iter().count()].map(|number| number.to_string());
    NUMBER.fill(lang, &[("at", &at), ("of", &of)])
}

const ALL: Text = Text { en: "All levels", hi: "सारे levels" };
const DOCUMENT: Text = Text { en: "SMTP level: {title}", hi: "SMTP level: {title}" };
const NUMBER: Text = Text { en: "Level {at} of {of}", hi: "{of} में से level {at}" };
