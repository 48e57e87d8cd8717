//! `FUTURERELEASE`: the server keeps the message until its time has come.

use super::{Answer, Extension, Rfc, Rule, Session};
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
    mail: &[Rule { keyword: "HOLDFOR", check: hold_for }, Rule { keyword: "HOLDUNTIL", check: hold_until }],
    rcpt: &[],
    longer: 34,
};

/// Seconds, of at most nine digits and not more than the server offers
/// (RFC 4865 §4).
fn hold_for(_: &Session, value: Option<&str>) -> Result<(), Answer> {
    let seconds = value.filter(|v| v.len() <= 9).and_then(|v| v.parse::<u32>().ok());
    let right = seconds.is_some_and(|seconds| (1..=LONGEST).contains(&seconds));
    if right { Ok(()) } else { Err(Answer::BadParameter) }
}

/// A moment as RFC 3339 writes it.
fn hold_until(_: &Session, value: Option<&str>) -> Result<(), Answer> {
    let right = value.and_then(|value| value.split_at_checked(19)).is_some_and(|(time, zone)| {
        let shape = |(at, octet): (usize, u8)| match at {
            4 | 7 => octet == b'-',
            10 => octet.eq_ignore_ascii_case(&b'T'),
            13 | 16 => octet == b':',
            _ => octet.is_ascii_digit(),
        };
        let offset = |zone: &str| {
            zone.len() == 6 && zone.starts_with(['+', '-']) && zone.as_bytes()[3] == b':'
        };
        time.bytes().enumerate().all(shape) && (zone.eq_ignore_ascii_case("Z") || offset(zone))
    });
    if right { Ok(()) } else { Err(Answer::BadParameter) }
}

/// Seconds for which a message is held at most: four weeks.
const LONGEST: u32 = 2_419_200;
