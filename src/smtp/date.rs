//! Dates as servers print them, in UTC.

use std::fmt;

/// A moment, to the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Date {
    year: u64,
    /// From 1.
    month: u64,
    /// From 1.
    day: u64,
    /// From Sunday, which is 0.
    weekday: u64,
    /// Of the day.
    seconds: u64,
}

impl Date {
    /// So many seconds after 1970 began.
    pub(super) const fn of(time: u64) -> Self {
        let days = time / DAY;
        // Years begin in March here, so that the leap day is the last of its year;
        // day 0 is 1 March of the year 0.
        let since = days + 719_468;
        let (era, of_era) = (since / 146_097, since % 146_097);
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let from_march = (5 * of_year + 2) / 153;
        let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
        Self {
            year: era * 400 + year + if month <= 2 { 1 } else { 0 },
            month,
            day: of_year - (153 * from_march + 2) / 5 + 1,
            weekday: (days + 4) % 7,
            seconds: time % DAY,
        }
    }

    /// As in RFC 3339: `2024-10-10T22:49:55`.
    pub(super) fn stamp(self) -> String {
        format!("{}-{:02}-{:02}T{}", self.year, self.month, self.day, self.clock())
    }

    fn clock(self) -> String {
        let Self { seconds, .. } = self;
        format!("{:02}:{:02}:{:02}", seconds / 3_600, seconds / 60 % 60, seconds % 60)
    }
}

/// As in RFC 5322 §3.3: `Thu, 10 Oct 2024 22:49:55 +0000`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Three letters for each, one behind the other.
        let name = |names: &'static str, at: u64| {
            let from = usize::try_from(at * 3).unwrap_or_default();
            names.get(from..from + 3).unwrap_or_default()
        };
        let weekday = name("SunMonTueWedThuFriSat", self.weekday);
        let month = name("JanFebMarAprMayJunJulAugSepOctNovDec", self.month - 1);
        write!(f, "{weekday}, {} {month} {} {} +0000", self.day, self.year, self.clock())
    }
}

const DAY: u64 = 86_400;

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn seconds_become_dates() {
        for (time, date, stamp) in [
            (0, "Thu, 1 Jan 1970 00:00:00 +0000", "1970-01-01T00:00:00"),
            (951_826_154, "Tue, 29 Feb 2000 12:09:14 +0000", "2000-02-29T12:09:14"),
            (1_728_600_595, "Thu, 10 Oct 2024 22:49:55 +0000", "2024-10-10T22:49:55"),
            (4_107_542_399, "Sun, 28 Feb 2100 23:59:59 +0000", "2100-02-28T23:59:59"),
        ] {
            assert_eq!(Date::of(time).to_string(), date);
            assert_eq!(Date::of(time).stamp(), stamp);
        }
    }
}
