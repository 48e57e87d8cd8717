//! What came of the trials: a table for people, and a file for the site.

use std::collections::BTreeMap;

use dakiya::providers::Security;
use serde::{Deserialize, Serialize};

use super::trial::Trial;

/// What came of one trial.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Row {
    /// The id of the target.
    pub(crate) target: String,
    pub(crate) program: String,
    pub(crate) version: String,
    /// It read the files without complaint.
    pub(crate) syntax: Option<Both>,
    /// It sent a message, with the right login, within TLS.
    pub(crate) sent: Option<Both>,
    /// It fetched a message, with the right login, within TLS.
    pub(crate) fetched: Option<Both>,
    /// It kept the password to itself when the certificate was forged.
    pub(crate) refused_forged: Option<Both>,
    /// It kept the password to itself when the certificate was for another name.
    pub(crate) refused_stranger: Option<Both>,
    /// How the program came to trust our authority.
    pub(crate) trust: String,
    #[serde(skip)]
    pub(crate) problems: Vec<String>,
}

/// With each of the two ways to encrypt; `None` where the program does not know it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Both {
    pub(crate) starttls: Option<bool>,
    pub(crate) tls: Option<bool>,
}

/// The rows, by the name of the trial.
pub(crate) type Results = BTreeMap<String, Row>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Outcome(bool);

impl Outcome {
    pub(crate) const fn of(right: bool) -> Self {
        Self(right)
    }
}

impl Both {
    pub(crate) fn set(&mut self, security: Security, outcome: Outcome) {
        let way = if security == Security::Tls { &mut self.tls } else { &mut self.starttls };
        *way = Some(way.unwrap_or(true) && outcome.0);
    }

    fn shown(way: Option<Self>) -> String {
        let Some(Self { starttls, tls }) = way else { return "-".to_owned() };
        format!("{}/{}", mark(starttls), mark(tls))
    }
}

impl Row {
    pub(crate) fn new(trial: &Trial) -> Self {
        Self {
            target: trial.target.to_owned(),
            program: trial.program.to_owned(),
            trust: trial.trust.to_owned(),
            ..Self::default()
        }
    }

    /// What worked `before` and does not now.
    pub(crate) fn worse_than(&self, before: &Self) -> Vec<&'static str> {
        let ways = |both: Option<Both>| {
            let Both { starttls, tls } = both.unwrap_or_default();
            [starttls, tls]
        };
        let lost = |was: Option<bool>, is: Option<bool>| was == Some(true) && is != Some(true);
        let any = |was, is| ways(was).into_iter().zip(ways(is)).any(|(was, is)| lost(was, is));
        let mut worse = Vec::new();
        worse.extend(any(before.syntax, self.syntax).then_some("reading"));
        worse.extend(any(before.sent, self.sent).then_some("sending"));
        worse.extend(any(before.fetched, self.fetched).then_some("fetching"));
        worse.extend(
            any(before.refused_forged, self.refused_forged)
                .then_some("refusing forged certificates"),
        );
        worse.extend(
            any(before.refused_stranger, self.refused_stranger)
                .then_some("refusing strangers' certificates"),
        );
        worse
    }
}

/// The table.
pub(crate) fn table(rows: &Results) -> String {
    let mut out = format!(
        "{:32} {:28} {:>8} {:>8} {:>8} {:>8} {:>8}\n",
        "STARTTLS/TLS", "", "read", "sent", "fetched", "forgery", "stranger"
    );
    for (name, row) in rows {
        out += &format!(
            "{name:32} {:28} {:>8} {:>8} {:>8} {:>8} {:>8}\n",
            format!("{} {}", row.program, row.version),
            Both::shown(row.syntax),
            Both::shown(row.sent),
            Both::shown(row.fetched),
            Both::shown(row.refused_forged),
            Both::shown(row.refused_stranger),
        );
    }
    out
}

/// The file that the site is made from.
pub(crate) fn printed(rows: &Results) -> String {
    serde_json::to_string_pretty(rows).expect("it has names for keys") + "\n"
}

const fn mark(way: Option<bool>) -> &'static str {
    match way {
        Some(true) => "yes",
        Some(false) => "NO",
        None => "-",
    }
}
