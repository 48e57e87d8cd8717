//! Whether what the site says of the most used providers was checked lately.

use std::fs;
use std::time::SystemTime;

use serde_json::Value;

use super::tally::Tally;
use crate::setup::Toolbox;
use crate::{Outcome, project};

pub(super) fn age(_: &Toolbox) -> Outcome<Tally> {
    let file = fs::read_to_string(project::dist().join("providers.json"))?;
    let seconds = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?.as_secs();
    let today = i64::try_from(seconds / (24 * 60 * 60))?;
    let published = serde_json::from_str(&file)?;
    let old = old(&published, today)?;
    if old.is_empty() {
        println!("The {MOST_USED} most used providers were checked in the last {DAYS} days.");
        return Ok(Tally::PASSED);
    }
    println!("WARNING: of the {MOST_USED} most used providers, {} were", old.len());
    println!("checked more than {DAYS} days ago. Look at their sources again:");
    for Old { id, month, days } in old {
        println!("  {id:24} {month}, {days} days ago");
    }
    Ok(Tally::WARNED)
}

/// A provider that nobody has looked at for long.
#[derive(Debug, PartialEq)]
struct Old<'a> {
    id: &'a str,
    month: &'a str,
    days: i64,
}

/// Those of the most used providers in `published` that are too old on the day
/// `today`, which is counted from 1 January 1970, or by the newest evidence.
fn old(published: &Value, today: i64) -> Outcome<Vec<Old<'_>>> {
    let newest = published["newest"].as_str().and_then(last_day).ok_or("no newest month")?;
    let now = today.max(newest);
    let providers = published["providers"].as_array().ok_or("no providers")?;
    let mut found = Vec::new();
    for provider in providers.iter().take(MOST_USED) {
        let id = provider["id"].as_str().ok_or("a provider without an id")?;
        let month = provider["checked"]["month"].as_str();
        let month = month.ok_or_else(|| format!("{id} was never checked"))?;
        let checked = last_day(month).ok_or_else(|| format!("{id}: no month: {month}"))?;
        let days = now - checked;
        if days > DAYS {
            found.push(Old { id, month, days });
        }
    }
    Ok(found)
}

/// The last day of a month (`2026-08`), counted from 1 January 1970.
fn last_day(month: &str) -> Option<i64> {
    let (year, month) = month.split_once('-')?;
    let (year, month): (i64, i64) = (year.parse().ok()?, month.parse().ok()?);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let february = if leap { 29 } else { 28 };
    let lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let of_this_year: i64 = lengths.get(..usize::try_from(month).ok()?)?.iter().sum();
    let leap_days = |year: i64| year / 4 - year / 100 + year / 400;
    let of_years_before = (year - 1970) * 365 + leap_days(year - 1) - leap_days(1969);
    (month > 0).then_some(of_years_before + of_this_year - 1)
}

/// How many providers must not be old: those that most people ask for.
const MOST_USED: usize = 30;

/// How old they may be.
const DAYS: i64 = 180;

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// A directory in which these providers were checked in these months.
    fn published(newest: &str, checked: &[(&str, &str)]) -> Value {
        let provider =
            |(id, month): &(&str, &str)| json!({ "id": id, "checked": { "month": month } });
        let providers: Vec<_> = checked.iter().map(provider).collect();
        json!({ "newest": newest, "providers": providers })
    }

    #[test]
    fn a_month_ends_on_its_last_day() {
        for (month, day) in
            [("1970-01", 30), ("1972-02", 789), ("2000-02", 11_016), ("2026-08", 20_696)]
        {
            assert_eq!(last_day(month), Some(day), "{month}");
        }
        for bad in ["2026", "2026-00", "2026-13", "2026-8x", "", "-1"] {
            assert_eq!(last_day(bad), None, "{bad}");
        }
    }

    #[test]
    fn who_was_checked_more_than_180_days_ago_is_old() {
        let published = published("2026-03", &[("new", "2026-03"), ("old", "2026-02")]);
        let end = |month| last_day(month).expect("a month");
        let found = |today| old(&published, today).expect("a directory");
        assert_eq!(found(end("2026-02") + 180), []);
        let expected = Old { id: "old", month: "2026-02", days: 181 };
        assert_eq!(found(end("2026-02") + 181), [expected]);
        assert_eq!(found(end("2026-03") + 181).len(), 2);
    }

    #[test]
    fn a_clock_that_is_slow_makes_nothing_young() {
        let published = published("2026-08", &[("old", "2026-01"), ("new", "2026-08")]);
        let found = old(&published, 0).expect("a directory");
        assert_eq!(found, [Old { id: "old", month: "2026-01", days: 212 }]);
    }

    #[test]
    fn only_the_most_used_must_not_be_old() {
        let mut checked = vec![("new", "2026-08"); MOST_USED];
        checked.push(("old", "2010-01"));
        assert_eq!(old(&published("2026-08", &checked), 0).expect("a directory"), []);
    }

    #[test]
    fn what_is_no_directory_is_an_error() {
        assert!(old(&json!({}), 0).is_err());
        assert!(old(&json!({ "newest": "2026-08" }), 0).is_err());
        assert!(old(&published("2026-08", &[("odd", "August")]), 0).is_err());
        assert!(old(&json!({ "newest": "2026-08", "providers": [{ "id": "never" }] }), 0).is_err());
    }
}
