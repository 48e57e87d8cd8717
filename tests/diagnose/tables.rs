//! Laws of the tables: causes, known texts, codes and questions name things that there are.

use std::collections::BTreeSet;

use dakiya::diagnose::{
    CAUSES, CODES, Codes, FIRST_QUESTION, Hints, Next, Question, diagnose, known,
};
use dakiya::scenarios::SCENARIOS;
use dakiya::smtp::VERBS;
use dakiya::text::Text;

/// Fails with every line of `wrong`.
fn nothing(wrong: impl IntoIterator<Item = String>) {
    let wrong: Vec<_> = wrong.into_iter().collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn is_said(text: Text) -> bool {
    !text.en.is_empty() && text.hi.chars().any(|letter| ('\u{900}'..'\u{980}').contains(&letter))
}

#[test]
fn every_cause_is_told_whole() {
    nothing(CAUSES.iter().filter_map(|cause| {
        let words = [cause.title, cause.what, cause.settles];
        let said = words.iter().chain(cause.steps).all(|text| is_said(*text));
        let leads = SCENARIOS.get(cause.lesson).is_some()
            && cause.verb.is_none_or(|verb| VERBS.get(verb).is_some());
        let whole = said && leads && !cause.acts.is_empty() && cause.steps.len() >= 3;
        (!whole).then(|| cause.id.to_owned())
    }));
}

#[test]
fn known_texts_and_codes_name_causes_that_there_are() {
    let is_cause = |id: &&str| CAUSES.get(id).is_some();
    let texts = known().filter(|known| {
        known.causes.is_empty()
            || !known.causes.iter().all(is_cause)
            || !is_said(known.meaning)
            || !is_said(known.fix)
    });
    let codes = CODES.iter().flat_map(Codes::iter);
    let codes = codes.filter(|code| !code.causes.iter().all(is_cause) || !is_said(code.meaning));
    nothing(texts.map(|known| known.id.to_owned()).chain(codes.map(|code| code.code.to_owned())));
}

#[test]
fn a_known_text_has_a_name_of_its_own() {
    let names: BTreeSet<_> = known().map(|known| known.id).collect();
    assert_eq!(names.len(), known().count());
}

#[test]
fn a_known_text_is_found_by_its_own_words() {
    nothing(known().filter(|known| !known.says.is_empty()).filter_map(|known| {
        let code = known.code.map(|code| code.to_string()).unwrap_or_default();
        let enhanced = known.enhanced.unwrap_or_default();
        let text = format!("{code} {enhanced} {}", known.text);
        let found = diagnose(&text, Hints { provider: Some(known.whose), program: None });
        let told = found.findings.iter().flat_map(|finding| &finding.known);
        (!told.clone().any(|told| told.id == known.id)).then(|| format!("{}: {text}", known.id))
    }));
}

#[test]
fn questions_lead_to_every_cause() {
    fn ends(question: &Question, causes: &mut BTreeSet<&'static str>) {
        for answer in question.answers {
            match answer.next {
                Next::Ask(question) => ends(question, causes),
                Next::Suspect(suspect) => {
                    causes.insert(suspect.cause);
                }
            }
        }
    }
    let mut causes = BTreeSet::new();
    ends(&FIRST_QUESTION, &mut causes);
    nothing(CAUSES.iter().filter(|cause| !causes.contains(cause.id)).map(|c| c.id.to_owned()));
}
