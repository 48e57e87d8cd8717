//! The diagnosis of texts that people paste: our own cases, texts that are no errors of
//! mail, what holds for every text, and a file of further cases where one is named.

mod further;
mod support;
mod tables;

use dakiya::diagnose::{CAUSES, Hints, diagnose};
use proptest::prelude::{ProptestConfig, any, prop_assert, proptest};

use support::{blocks, own_cases};

#[test]
fn every_cause_has_cases_and_is_the_first_found_in_each() {
    let mut wrong = Vec::new();
    for cause in CAUSES.iter() {
        let cases = own_cases(cause.id);
        assert!(cases.len() >= 3, "{} has {} cases", cause.id, cases.len());
        for case in &cases {
            let found = diagnose(&case.text, case.hints());
            let first = found.findings.first().map(|finding| finding.cause.id);
            if first != Some(cause.id) {
                wrong.push(format!("{}, not {first:?}: {}", cause.id, case.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n----\n"));
}

#[test]
fn every_file_of_cases_belongs_to_a_cause() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/diagnose/cases");
    for entry in std::fs::read_dir(folder).expect("the folder of cases") {
        let path = entry.expect("a file").path();
        let name = path.file_stem().and_then(|stem| stem.to_str()).expect("a plain name");
        assert!(CAUSES.iter().any(|cause| cause.id == name), "no cause is called {name}");
    }
}

#[test]
fn nothing_is_recognised_in_texts_that_are_no_errors_of_mail() {
    let texts = blocks(include_str!("other_texts.txt"));
    assert!(texts.len() >= 200, "{} texts", texts.len());
    let mut wrong = Vec::new();
    for text in texts {
        let found = diagnose(text, Hints::default());
        if let Some(first) = found.findings.first() {
            wrong.push(format!("{}: {text}", first.cause.id));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n----\n"));
}

/// Whether each piece of evidence lies in `text`, between letters, and they are in order.
fn evidence_fits(text: &str, hints: Hints<'_>) -> bool {
    diagnose(text, hints).findings.iter().all(|finding| {
        finding.evidence.is_sorted_by_key(|range| (range.start, range.end))
            && finding.evidence.iter().all(|range| text.get(range.clone()).is_some())
    })
}

#[test]
fn the_evidence_lies_in_the_text() {
    for cause in CAUSES.iter() {
        for case in own_cases(cause.id) {
            assert!(evidence_fits(&case.text, case.hints()), "{}", case.text);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn any_text_has_a_diagnosis(text in any::<String>()) {
        prop_assert!(evidence_fits(&text, Hints::default()));
    }

    #[test]
    fn any_text_of_words_and_codes_has_a_diagnosis(
        text in "((SMTP|550|5\\.7\\.1|535-|授权码|é|ü|मेल|<a@b\\.c>|:25|user|unknown|\\\\n|#|\\(|\\[| |\\.|\n){0,3}){0,12}",
    ) {
        prop_assert!(evidence_fits(&text, Hints::default()));
        let hints = Hints { provider: Some("gmail"), program: Some("postfix") };
        prop_assert!(evidence_fits(&text, hints));
    }

    #[test]
    fn a_case_cut_anywhere_has_a_diagnosis(nth in any::<usize>(), from in any::<usize>(), to in any::<usize>()) {
        let cases: Vec<_> = CAUSES.iter().flat_map(|cause| own_cases(cause.id)).collect();
        let case = &cases[nth % cases.len()];
        let letters: Vec<char> = case.text.chars().collect();
        let from = from % letters.len();
        let to = from + to % (letters.len() - from + 1);
        let cut: String = letters[from..to].iter().collect();
        prop_assert!(evidence_fits(&cut, case.hints()));
    }
}
