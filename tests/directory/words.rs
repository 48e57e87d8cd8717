//! Facts and tasks: each once, and in both languages.

use dakiya::text::Text;

use crate::{directory, nothing, shared};

/// The sentences of all facts and tasks, with whose they are.
fn texts() -> impl Iterator<Item = (&'static str, Text)> {
    directory().flat_map(|(entry, details)| {
        let facts = details.facts.iter().flat_map(|fact| [fact.title, fact.text]);
        let tasks = details.first.iter().flat_map(|task| [task.title, task.how]);
        facts.chain(tasks).map(move |text| (entry.id, text))
    })
}

#[test]
fn every_provider_tells_a_fact_or_a_task_once() {
    nothing(directory().flat_map(|(entry, details)| {
        let facts = shared(details.facts.iter().map(|fact| (entry.id, fact.key)));
        let tasks = shared(details.first.iter().map(|task| (entry.id, task.key)));
        facts.into_iter().chain(tasks).map(move |(key, _)| format!("{}: {key}", entry.id))
    }));
}

#[test]
fn facts_and_tasks_are_told_in_both_languages() {
    let devanagari = |c: char| ('\u{0900}'..='\u{097F}').contains(&c);
    nothing(texts().filter_map(|(id, text)| {
        let fits = !text.en.trim().is_empty()
            && !text.en.contains(devanagari)
            && text.hi.contains(devanagari);
        (!fits).then(|| format!("{id}: {text:?}"))
    }));
}

#[test]
fn facts_and_tasks_have_nothing_to_be_filled_in() {
    let braces = |text: Text| [text.en, text.hi].concat().contains(['{', '}']);
    nothing(texts().filter(|(_, text)| braces(*text)).map(|(id, text)| format!("{id}: {text:?}")));
}
