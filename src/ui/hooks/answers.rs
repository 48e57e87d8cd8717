//! What answers on pages that stay as they are. Programs without such pages do not
//! carry it along.

use gloo::events::EventListener;
use yew::prelude::*;

use super::filter::answer_filter;
use super::paper::answer_paper;
use super::ticks::answer_ticks;

/// Begins to answer.
pub(crate) type Answers = fn() -> Vec<EventListener>;

/// Answers for as long as the program is there.
#[hook]
pub(crate) fn use_answers(begin: Answers) {
    use_effect_with((), move |()| {
        let listeners = begin();
        move || drop(listeners)
    });
}

/// Everything that pages which stay as they are have to answer.
pub(crate) fn all_answers() -> Vec<EventListener> {
    answer_filter().into_iter().chain(answer_ticks()).chain(answer_paper()).collect()
}
