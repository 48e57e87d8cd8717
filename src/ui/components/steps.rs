//! What to do around a file, with the commands.

use yew::prelude::*;

use super::{Copy, changed_badge};
use crate::targets::{Entry, Step};
use crate::text::Text;
use crate::ui::place::Place;

/// What to do, in order, with the commands to copy. Of `old`, which stood there
/// before the last choice, it is marked what differs on screens.
pub(crate) fn steps(place: &Place, steps: &[Step], old: Option<&[Step]>) -> Html {
    let lang = place.lang;
    html! {
        <ol class="steps">
            for step in steps {
                <li>
                    <p>{ place.say(step.say) }</p>
                    if let Some(run) = &step.run {
                        <div class="command">
                            <pre translate="no" tabindex="0"><code>{ run.clone() }</code></pre>
                            <Copy {lang} text={run.clone()} what={COMMAND.get(lang)} />
                        </div>
                    }
                    if !step.entries.is_empty() {
                        { screen(place, step, old) }
                    }
                </li>
            }
        </ol>
    }
}

/// The fields of a screen, with what goes into each.
fn screen(place: &Place, step: &Step, old: Option<&[Step]>) -> Html {
    let lang = place.lang;
    let is_new = |entry: &Entry| {
        let same = |old: &Entry| old.label == entry.label && old.value == entry.value;
        old.is_some_and(|old| !old.iter().flat_map(|step| &step.entries).any(same))
    };
    html! {
        <table class="screen">
            <thead>
                <tr><th scope="col">{ LABEL.get(lang) }</th><th scope="col">{ ENTER.get(lang) }</th></tr>
            </thead>
            <tbody>
                for entry in &step.entries {
                    <tr class={classes!(is_new(entry).then_some("changed"))}>
                        <th scope="row">
                            <span translate="no">{ entry.label }</span>
                            if is_new(entry) {
                                { changed_badge(lang) }
                            }
                        </th>
                        <td>
                            if !entry.value.is_empty() {
                                <code class="value" translate="no">{ entry.value.clone() }</code>
                                <Copy {lang} text={entry.value.clone()} what={entry.label} />
                            }
                            <span class="gloss">{ place.say(entry.why) }</span>
                        </td>
                    </tr>
                }
            </tbody>
        </table>
    }
}

const ENTER: Text = Text { en: "Enter or choose", hi: "लिखिए या चुनिए" };
const LABEL: Text = Text { en: "On the screen", hi: "screen पर" };
const COMMAND: Text = Text { en: "command", hi: "command" };
