//! A diagnosis as JSON.

use dakiya::diagnose::{Also, Diagnosis, Stage, redact};
use serde_json::{Value, json};

/// `diagnosis` of `text`, and the text without its secrets.
pub(crate) fn of(text: &str, diagnosis: &Diagnosis) -> Value {
    let causes: Vec<Value> = diagnosis
        .findings
        .iter()
        .map(|finding| {
            let evidence: Vec<_> =
                finding.evidence.iter().map(|range| [range.start, range.end]).collect();
            json!({
                "id": finding.cause.id,
                "confidence": (finding.confidence() * 100.0).round() / 100.0,
                "evidence": evidence,
            })
        })
        .collect();
    let first = diagnosis.findings.first();
    json!({
        "kind": diagnosis.reading.kind.id(),
        "stage": diagnosis.reading.stage.map(Stage::key),
        "code": diagnosis.reading.code(),
        "enhanced": diagnosis.reading.enhanced(),
        "causes": causes,
        "who_acts": first.and_then(|first| first.acts().first().map(|actor| actor.key())),
        "redacted": redact(text, Also::default()).text,
    })
}
