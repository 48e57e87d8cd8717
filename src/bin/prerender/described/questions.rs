//! Errors as questions with their answers, codes and commands as terms that are defined.

use dakiya::diagnose::{CAUSES, Codes, known};
use dakiya::ui::Head;
use dakiya::ui::route::Page;
use serde_json::{Value, json};

use super::{Here, with};

/// What a cause is and what to do, and the texts by which servers tell it.
pub(super) fn cause(here: Here<'_>, id: &str) -> Option<Value> {
    let cause = CAUSES.get(id)?;
    let steps = cause.steps.iter().map(|step| here.say(*step));
    let answer: Vec<_> = [here.say(cause.what)].into_iter().chain(steps).collect();
    let texts = known().filter(|known| known.causes.first() == Some(&id)).map(|known| {
        let answer = format!("{} {}", here.say(known.meaning), here.say(known.fix));
        question(known.text, &answer)
    });
    let all = [question(&here.head.name, &answer.join(" "))].into_iter().chain(texts);
    Some(json!({
        "@type": "FAQPage",
        "inLanguage": here.lang.tag(),
        "mainEntity": all.collect::<Vec<_>>(),
    }))
}

fn question(asked: &str, answer: &str) -> Value {
    json!({
        "@type": "Question",
        "name": asked,
        "acceptedAnswer": { "@type": "Answer", "text": answer },
    })
}

/// What a code means.
pub(super) fn code(here: Here<'_>, id: &str) -> Option<Value> {
    let (codes, code) = Codes::find(id)?;
    let term = json!({ "termCode": code.code, "inDefinedTermSet": here.say(codes.title) });
    Some(with(here.thing("DefinedTerm"), term))
}

/// What a command does.
pub(super) fn command(here: Here<'_>) -> Value {
    let all = Head::of(Page::Commands, here.lang).map(|head| head.name);
    with(here.thing("DefinedTerm"), json!({ "inDefinedTermSet": all }))
}
