//! Pages, one file for each route. Those that only tell something are written
//! when the site is built and are not part of the program.

mod fix;
mod home;
mod lab;
mod lesson;
mod practice;
mod program;

#[cfg(feature = "ssr")]
mod still;

use yew::prelude::*;

use super::place::Place;
use super::route::Page;
use super::state::DraftContext;
use crate::practice::levels::LEVELS;
use crate::scenarios::SCENARIOS;
use crate::targets::TARGETS;
use fix::Fix;
use home::Home;
use lab::Laboratory;
use lesson::Lesson;
use practice::{Level, Levels, Quiz};
use program::Program;
#[cfg(feature = "ssr")]
pub use still::{Head, Still as StillPage};

/// The live content of a page; `None`: there is none, or not in this engine.
/// A pointer to one of the functions below, so that an engine holds what it
/// shows and no more.
pub(super) type Content = fn(&Place, &DraftContext, Page) -> Option<Html>;

/// The pages of [`super::route::Engine::Configurator`].
pub(super) fn configurator(place: &Place, draft: &DraftContext, page: Page) -> Option<Html> {
    let (place, draft) = (place.clone(), draft.clone());
    (page == Page::Home).then(|| html! { <Home {place} {draft} /> })
}

/// The pages of [`super::route::Engine::Course`].
pub(super) fn course(place: &Place, draft: &DraftContext, page: Page) -> Option<Html> {
    let (place, draft) = (place.clone(), draft.clone());
    match page {
        Page::Lesson(id) => {
            Some(html! { <Lesson {place} {draft} scenario={SCENARIOS.get(id)?} key={id} /> })
        }
        _ => None,
    }
}

/// The page of [`super::route::Engine::Diagnosis`].
pub(super) fn diagnosis(place: &Place, draft: &DraftContext, page: Page) -> Option<Html> {
    let (place, draft) = (place.clone(), draft.clone());
    (page == Page::Fix).then(|| html! { <Fix {place} {draft} /> })
}

/// The pages of [`super::route::Engine::Workshop`].
pub(super) fn workshop(place: &Place, draft: &DraftContext, page: Page) -> Option<Html> {
    let (place, draft) = (place.clone(), draft.clone());
    match page {
        Page::Program(id) => {
            Some(html! { <Program {place} {draft} target={TARGETS.get(id)?} key={id} /> })
        }
        _ => None,
    }
}

/// The page of [`super::route::Engine::Laboratory`].
pub(super) fn laboratory(place: &Place, draft: &DraftContext, page: Page) -> Option<Html> {
    let (place, draft) = (place.clone(), draft.clone());
    (page == Page::Lab).then(|| html! { <Laboratory {place} {draft} /> })
}

/// The pages of [`super::route::Engine::Practice`].
pub(super) fn practice(place: &Place, _: &DraftContext, page: Page) -> Option<Html> {
    let place = place.clone();
    match page {
        Page::Level(id) => Some(html! { <Level {place} level={LEVELS.get(id)?} key={id} /> }),
        Page::Levels => Some(html! { <Levels {place} /> }),
        Page::Quiz => Some(html! { <Quiz {place} /> }),
        _ => None,
    }
}
