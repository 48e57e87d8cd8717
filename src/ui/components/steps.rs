//! What to do around a file, with the commands.

use yew::prelude::*;

use super::{Copy, Say};
use crate::targets::Step;
use crate::text::Text;
use crate::ui::hooks::use_lang;

/// What [`Steps`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(crate) struct StepsProps {
    /// In order.
    pub(crate) steps: Vec<Step>,
}

/// What to do, in order, with the commands to copy.
#[component]
pub(crate) fn Steps(props: &StepsProps) -> Html {
    let lang = use_lang();
    html! {
        <ol class="steps">
            for step in &props.steps {
                <li>
                    <p><Say text={step.say} /></p>
                    if let Some(run) = &step.run {
                        <div class="command">
                            <pre translate="no" tabindex="0"><code>{ run.clone() }</code></pre>
                            <Copy text={run.clone()} what={COMMAND.get(lang)} />
                        </div>
                    }
                </li>
            }
        </ol>
    }
}

const COMMAND: Text = Text { en: "command", hi: "command" };
