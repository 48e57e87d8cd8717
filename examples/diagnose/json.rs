//! A diagnosis as JSON.

use dakiya::diagnose::Diagnosis;
use serde_json::{Value, json};

/// `diagnosis` of `text`.
pub(crate) fn of(_text: &str, diagnosis: &Diagnosis) -> Value {
    let causes: Vec<Value> = diagnosis
        .findings
        .iter()
        .map(|finding| {
            let evidence: Vec<_> =
                finding.evidence.iter().map(|range| [range.start, range.end]).collect();
            json!({ "id": finding.cause.id, "confidence": finding.weight, "evidence": evidence })
        })
        .collect();
    json!({
        "code": diagnosis.reading.code(),
        "enhanced": diagnosis.reading.enhanced(),
        "causes": causes,
    })
}
