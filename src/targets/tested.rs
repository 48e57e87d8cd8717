//! What the real programs did with the files: read from the record that the
//! tests with them write, `tests/interop/results.json`.

use serde_json::{Map, Value};

/// What one program did with its settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tested {
    /// What people call the program.
    pub program: String,
    /// Its version, as it tells it.
    pub version: String,
    /// The most that it did.
    pub proof: Proof,
    /// Whether it kept the password to itself when the certificate was forged;
    /// `None`: that was not tried.
    pub refuses_forged: Option<bool>,
    /// Whether it did so when the certificate was for another server.
    pub refuses_stranger: Option<bool>,
}

/// How far a test with the real program went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Proof {
    /// It, or a reader of its syntax, read the settings without complaint.
    Syntax,
    /// It fetched a message with them.
    Fetched,
    /// It sent a message with them.
    Sent,
}

impl Proof {
    /// The name in lists.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::Fetched => "fetched",
            Self::Sent => "sent",
        }
    }
}

/// What the programs of the target `id` did, each once; empty: nothing is on record.
pub fn tested(id: &str) -> Vec<Tested> {
    // The file is ours, and a test reads it; a page goes on without it.
    let results: Map<String, Value> = serde_json::from_str(RESULTS).unwrap_or_default();
    let mut all: Vec<Tested> = Vec::new();
    for row in results.values().filter(|row| row["target"] == id) {
        let Some(one) = of(row) else { continue };
        match all.iter_mut().find(|other| other.program == one.program) {
            Some(other) => {
                other.proof = other.proof.max(one.proof);
                other.refuses_forged = both(other.refuses_forged, one.refuses_forged);
                other.refuses_stranger = both(other.refuses_stranger, one.refuses_stranger);
            }
            None => all.push(one),
        }
    }
    all
}

/// What the row says, if anything went well.
fn of(row: &Value) -> Option<Tested> {
    let did = |what: &str| {
        let ways = ["starttls", "tls"].map(|way| row[what][way].as_bool());
        ways.contains(&Some(true)) && !ways.contains(&Some(false))
    };
    let proof = [("sent", Proof::Sent), ("fetched", Proof::Fetched), ("syntax", Proof::Syntax)]
        .into_iter()
        .find_map(|(what, proof)| did(what).then_some(proof))?;
    let text = |key: &str| row[key].as_str().map(str::to_owned);
    Some(Tested {
        program: text("program")?,
        version: text("version")?,
        proof,
        refuses_forged: refused(&row["refused_forged"]),
        refuses_stranger: refused(&row["refused_stranger"]),
    })
}

/// Whether it refused in each of the ways that were tried.
fn refused(ways: &Value) -> Option<bool> {
    both(ways["starttls"].as_bool(), ways["tls"].as_bool())
}

/// Whether both are so; what is not known does not count.
fn both(one: Option<bool>, other: Option<bool>) -> Option<bool> {
    one.into_iter().chain(other).reduce(|one, other| one && other)
}

const RESULTS: &str = include_str!("../../tests/interop/results.json");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_record_can_be_read() {
        let results: Map<String, Value> = serde_json::from_str(RESULTS).expect("JSON");
        for (name, row) in &results {
            let target = row["target"].as_str().expect("a target");
            assert!(crate::targets::TARGET_IDS.contains(&target), "{name}");
        }
        let msmtp = tested("msmtp");
        assert_eq!(msmtp[0].program, "msmtp");
        assert_eq!(msmtp[0].proof, Proof::Sent);
        assert!(tested("no such program").is_empty());
    }

    #[test]
    fn a_certificate_that_was_taken_once_is_not_refused() {
        for (starttls, tls, expected) in [
            (Some(true), Some(true), Some(true)),
            (Some(true), None, Some(true)),
            (Some(true), Some(false), Some(false)),
            (None, None, None),
        ] {
            let ways = serde_json::json!({ "starttls": starttls, "tls": tls });
            assert_eq!(refused(&ways), expected);
        }
        assert_eq!(refused(&Value::Null), None);
    }

    #[test]
    fn what_failed_once_is_not_said() {
        let row = serde_json::json!({
            "program": "x", "version": "1",
            "syntax": { "starttls": true, "tls": null },
            "sent": { "starttls": false, "tls": true },
            "fetched": null, "refused_forged": null,
        });
        assert_eq!(of(&row).map(|one| one.proof), Some(Proof::Syntax));
    }
}
