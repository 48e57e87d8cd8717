//! What to do, step by step: before the first login at a provider, and in a program.

use dakiya::account::{Account, Choices, Field};
use dakiya::providers::{DETAILS, PROVIDERS};
use dakiya::targets::{File, GENERATORS, Step, TARGETS, fit};
use dakiya::text::Text;
use serde_json::{Value, json};

use super::{Here, with};

/// What the provider wants done first, if it wants anything.
pub(super) fn provider(here: Here<'_>, id: &str) -> Option<Value> {
    let (provider, details) = (PROVIDERS.get(id)?, DETAILS.get(id)?);
    let tasks = details.first.iter().map(|task| {
        let step = step(&here.say(task.how));
        let step = with(step, json!({ "name": here.say(task.title) }));
        match task.url {
            Some(url) => with(step, json!({ "url": url })),
            None => step,
        }
    });
    let name = FIRST.fill(here.lang, &[("name", provider.name)]);
    how_to(here, &name, &tasks.collect::<Vec<_>>())
}

/// What to do in a program, with the account that its page shows as an example.
pub(super) fn program(here: Here<'_>, id: &str) -> Option<Value> {
    let (target, generator) = (TARGETS.get(id)?, GENERATORS.get(id)?);
    let choices = Choices::default().with(Field::Address, EXAMPLE);
    let account = Account::of(&choices).ok()?;
    let (_, setup) = fit(generator.item, generator.picks("", ""), &choices, account).ok()?;
    let by_hand = |one: &Step| step(&told(here, one));
    let before = setup.before.iter().map(by_hand);
    let files = setup.files.iter().map(|file| step(&saved(here, file)));
    let steps: Vec<_> = before.chain(files).chain(setup.after.iter().map(by_hand)).collect();
    let guide = how_to(here, &here.head.title, &steps)?;
    Some(with(guide, json!({ "tool": { "@type": "HowToTool", "name": target.name } })))
}

/// Everything that a step says: the fields of a screen and the commands too.
fn told(here: Here<'_>, step: &Step) -> String {
    let entries = step.entries.iter().filter(|entry| !entry.value.is_empty());
    let entries = entries.map(|entry| format!("{}: {}", entry.label, entry.value));
    let run = step.run.iter().cloned();
    [here.say(step.say)].into_iter().chain(entries).chain(run).collect::<Vec<_>>().join("\n")
}

fn saved(here: Here<'_>, file: &File) -> String {
    let words = if file.whole { SAVE } else { ADD };
    words.fill(here.lang, &[("path", &file.path)])
}

fn how_to(here: Here<'_>, name: &str, steps: &[Value]) -> Option<Value> {
    let guide = json!({ "name": name, "step": steps });
    (!steps.is_empty()).then(|| with(here.thing("HowTo"), guide))
}

fn step(text: &str) -> Value {
    json!({ "@type": "HowToStep", "text": text })
}

/// Whose account stands in the examples.
const EXAMPLE: &str = "you@gmail.com";

const ADD: Text = Text {
    en: "Put the lines into the file {path}.",
    hi: "ये पंक्तियाँ {path} file में जोड़िए।",
};
const FIRST: Text = Text {
    en: "{name}: what to do before the first login",
    hi: "{name}: पहली बार login से पहले क्या करना है",
};
const SAVE: Text = Text {
    en: "Save the file as {path}.", hi: "file को {path} नाम से save कीजिए।"
};
