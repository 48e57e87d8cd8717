//! What holds for any text that somebody pastes: for properties and for a fuzzer.

use dakiya::diagnose::{Also, CAUSES, EXAMPLE, Hints, System, diagnose, redact, transcript};

/// Reads `pasted` the whole way.
pub(crate) fn any_text(pasted: &[u8]) {
    let text = String::from_utf8_lossy(pasted);
    for also in [Also::default(), Also { addresses: true, hosts: true }] {
        let redacted = redact(&text, also);
        let again = redact(&redacted.text, also);
        assert_eq!(again.text, redacted.text, "what is blanked is not blanked again");
        let mut end = 0;
        for blank in &redacted.blanks {
            assert!(blank.range.start >= end, "blanks are in order");
            end = blank.range.end;
            assert!(text.get(blank.range.clone()).is_some(), "blanks lie between characters");
        }
        read(&redacted.text);
    }
    read(&text);
}

/// Causes, the words that led to them, what to type next, and what was said.
fn read(text: &str) {
    let diagnosis = diagnose(text, Hints::default());
    let mut weight = i32::MAX;
    for finding in &diagnosis.findings {
        assert!(finding.weight <= weight, "the best comes first");
        weight = finding.weight;
        let mut start = 0;
        for range in &finding.evidence {
            assert!(range.start >= start, "evidence is in order");
            start = range.start;
            assert!(text.get(range.clone()).is_some_and(|words| !words.is_empty()));
        }
    }
    let aim = EXAMPLE.told(text, &diagnosis.reading);
    for (cause, system) in CAUSES.iter().flat_map(|cause| System::ALL.map(|one| (cause, one))) {
        let command = aim.test(cause).command(system, &aim);
        // Whoever pastes it into a terminal runs nothing but what we wrote.
        assert_eq!(
            command.lines().count(),
            EXAMPLE.test(cause).command(system, &EXAMPLE).lines().count(),
            "{command}"
        );
        assert!(
            command
                .chars()
                .all(|letter| letter.is_ascii() && (letter == '\n' || !letter.is_control())),
            "{command}"
        );
    }
    transcript::read(text);
    for code in &diagnosis.reading.codes {
        assert!(text.get(code.range.clone()).is_some());
    }
}
