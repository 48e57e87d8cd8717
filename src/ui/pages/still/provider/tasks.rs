//! What to do first, to be ticked off. [`crate::ui::hooks`] remembers the ticks.

use yew::prelude::*;

use crate::providers::Task;
use crate::text::Text;
use crate::ui::place::{Place, away, host};

/// What to do first, in order. `id` is the provider's.
pub(super) fn tasks(place: &Place, id: &'static str, tasks: &[Task]) -> Html {
    let lang = place.lang;
    html! {
        <ol class="tasks" data-ticks={id}>
            for (at, task) in tasks.iter().enumerate() {
                <li>
                    <label>
                        <input type="checkbox" data-tick={at.to_string()} />
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
