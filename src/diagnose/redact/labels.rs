//! What stands in place of secrets that were blanked before is neither read nor cut.

use std::ops::Range;

use super::found::Found;
use super::octets::{part, position, run};

/// Drops what was found inside of a label in `text`, and widens what cuts one.
pub(super) fn respect(text: &[u8], found: Vec<Found>) -> Vec<Found> {
    let labels = all(text);
    let respected = found.into_iter().filter_map(|found| {
        let mut range = found.range;
        let first = labels.partition_point(|label| label.end <= range.start);
        let past = labels.partition_point(|label| label.start < range.end);
        if let Some(cut) = labels.get(first..past).filter(|cut| !cut.is_empty()) {
            if cut.iter().any(|label| label.start <= range.start && range.end <= label.end) {
                return None;
            }
            range.start = cut.first().map_or(range.start, |label| label.start.min(range.start));
            range.end = cut.last().map_or(range.end, |label| label.end.max(range.end));
        }
        Some(Found { range, ..found })
    });
    respected.collect()
}

/// The labels in `text`.
fn all(text: &[u8]) -> Vec<Range<usize>> {
    let mut labels = Vec::new();
    let mut from = 0;
    while let Some(start) = position(text, b"[", from) {
        from = start + 1;
        let rest = part(text, from..text.len());
        let Some(name) = NAMES.iter().find(|name| rest.starts_with(name.as_bytes())) else {
            continue;
        };
        let digits = run(part(rest, name.len()..rest.len()), |octet| octet.is_ascii_digit());
        let numbered = name.ends_with(' ');
        let end = name.len() + if numbered { digits } else { 0 };
        if rest.get(end) == Some(&b']') && (digits > 0 || !numbered) {
            from += end + 1;
            labels.push(start..from);
        }
    }
    labels
}

const NAMES: [&str; 4] = ["secret", "address ", "host ", "IP "];
