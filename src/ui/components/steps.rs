//! What to do around a file, with the commands.

use yew::prelude::*;

use super::Copy;
use crate::targets::Step;
use crate::text::Text;
use crate::ui::place::Place;

/// What to do, in order, with the commands to copy.
pub(crate) fn steps(place: &Place, steps: &[Step]) -> Html {
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
                </li>
            }
        </ol>
    }
}

const COMMAND: Text = Text { en: "command", hi: "command" };
