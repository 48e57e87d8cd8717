//! Many cases at once, and how many are right.

use std::fmt::Write as _;
use std::fs;

use dakiya::diagnose::{Hints, diagnose};
use serde_json::Value;

/// A line for each case in `file`, and the score.
pub(crate) fn all(file: &str) -> Result<String, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    let cases: Vec<Value> =
        serde_json::from_str(&text).map_err(|error| format!("{file}: {error}"))?;
    let (mut lines, mut first, mut two) = (String::new(), 0, 0);
    for case in &cases {
        let word = |name: &str| case[name].as_str();
        let known: Vec<&str> =
            case["causes"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let hints = Hints { provider: word("provider"), program: word("client") };
        let found = diagnose(word("text").unwrap_or_default(), hints);
        let named: Vec<&str> = found.findings.iter().map(|finding| finding.cause.id).collect();
        let right = |count: usize| named.iter().take(count).any(|id| known.contains(id));
        first += usize::from(right(1));
        two += usize::from(right(2));
        let verdict = if right(1) {
            "right"
        } else if right(2) {
            "second"
        } else {
            "wrong"
        };
        let id = word("id").unwrap_or("?");
        let named = named.iter().take(3).copied().collect::<Vec<_>>().join(",");
        let known = known.join(",");
        // Writing to a string cannot fail.
        let _ = writeln!(lines, "{verdict}\t{id}\t{named}\t{known}");
    }
    let all = cases.len();
    let _ = write!(lines, "first {first} of {all}, first two {two} of {all}");
    Ok(lines)
}
