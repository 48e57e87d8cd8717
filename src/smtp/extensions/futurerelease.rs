//! `FUTURERELEASE`: the server keeps the message until its time has come.

use super::{Answer, Extension, Rfc, Rule, Session, rule};
use crate::text::Text;

pub(super) static EXTENSION: Extension = Extension {
    keyword: "FUTURERELEASE",
    rfc: Rfc { number: 4865, section: "" },
    summary: Text {
        en: "The message waits at the server: `HOLDFOR=3600` for an hour, `HOLDUNTIL=2026-12-01T09:00:00Z` until a moment.",
        hi: "message server पर रुका रहता है: `HOLDFOR=3600` से एक घंटा, `HOLDUNTIL=2026-12-01T09:00:00Z` से उस समय तक।",
    },
    // The furthest moment is far off: only the interval says anything.
    offer: |_| Some(format!("FUTURERELEASE {LONGEST} 9999-12-31T23:59:59Z")),
    mail: &[
        Rule { not_with: Some("HOLDUNTIL"), ..rule("HOLDFOR", hold_for) },
        rule("HOLDUNTIL", hold_until),
    ],
    rcpt: &[],
    longer: 34,
};

/// Seconds, of at most nine digits and not more than the server offers
/// (RFC 4865 §4).
fn hold_for(_: &Session, value: Option<&str>) -> Result<(), Answer> {
    let seconds = value
        .filter(|v| v.len() <= 9 && !v.starts_with(['0', '+']))
        .and_then(|v| v.parse::<u32>().ok());
    let right = seconds.is_some_and(|seconds| (1..=LONGEST).contains(&seconds));
    if right { Ok(()) } else { Err(Answer::BadParameter) }
}

/// A moment as RFC 3339 writes it. That February has fewer days is not looked at.
fn hold_until(_: &Session, value: Option<&str>) -> Result<(), Answer> {
    let right = value.and_then(|value| value.split_at_checked(19)).is_some_and(|(time, zone)| {
        let number = |at: usize, length: usize| {
            let digits = time.get(at..at + length)?;
            let all = digits.bytes().all(|octet| octet.is_ascii_digit());
            digits.parse::<u16>().ok().filter(|_| all)
        };
        let within = |at, least, most| number(at, 2).is_some_and(|n| (least..=most).contains(&n));
        let marks = [(4, "-"), (7, "-"), (10, "T"), (13, ":"), (16, ":")];
        let marked = |(at, mark): (usize, &str)| {
            time.get(at..=at).is_some_and(|found| found.eq_ignore_ascii_case(mark))
        };
        let offset = zone.len() == 6 && zone.starts_with(['+', '-']) && zone.as_bytes()[3] == b':';
        marks.into_iter().all(marked)
            && number(0, 4).is_some()
            && within(5, 1, 12)
            && within(8, 1, 31)
            && within(11, 0, 23)
            && within(14, 0, 59)
            && within(17, 0, 60)
            && (zone.eq_ignore_ascii_case("Z") || offset)
    });
    if right { Ok(()) } else { Err(Answer::BadParameter) }
}

/// Seconds for which a message is held at most: four weeks.
const LONGEST: u32 = 2_419_200;
