//! What to do first, to be ticked off.

use yew::prelude::*;

use crate::providers::Task;
use crate::text::Text;
use crate::ui::hooks::{Stored, use_stored};
use crate::ui::place::{Place, away, host};

/// What [`TaskList`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(crate) struct TaskListProps {
    pub(crate) place: Place,
    /// Under this name the device remembers what is ticked off.
    pub(crate) id: &'static str,
    /// In order.
    pub(crate) tasks: Tasks,
}

/// Tasks of a provider; two lists are the same if they stand at the same place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tasks(pub(crate) &'static [Task]);

impl PartialEq for Tasks {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

/// What to do first, in order. Ticks are remembered: they say nothing about
/// the user but how far they are.
#[component]
pub(crate) fn TaskList(props: &TaskListProps) -> Html {
    let place = &props.place;
    let lang = place.lang;
    let (ticks, store) = use_stored(Stored::Ticks(props.id));
    let ticked = |at: usize| ticks.split(',').any(|tick| tick.parse() == Ok(at));
    let toggle = |at: usize| {
        let now: Vec<_> = (0..props.tasks.0.len())
            .filter(|&other| ticked(other) != (other == at))
            .map(|at| at.to_string())
            .collect();
        store.reform(move |_: Event| now.join(","))
    };
    html! {
        <ol class="tasks">
            for (at, task) in props.tasks.0.iter().enumerate() {
                <li class={ticked(at).then_some("done")}>
                    <label>
                        <input type="checkbox" checked={ticked(at)} onchange={toggle(at)} />
                        <strong>{ place.say(task.title) }</strong>
                    </label>
                    <p>{ place.say(task.how) }</p>
                    if let Some(url) = task.url {
                        <p>{ away(url, format!("{} {}", OPEN.get(lang), host(url))) }</p>
                    }
                </li>
            }
        </ol>
    }
}

const OPEN: Text = Text { en: "Open the page at", hi: "पन्ना खोलिए:" };
