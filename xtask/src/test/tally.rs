//! Counting what test runners report.

use std::ops::Add;

/// How many checks or tests passed, failed and were skipped; and how many of
/// those that passed gave a warning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
    pub(crate) skipped: u32,
    pub(crate) warned: u32,
}

impl Tally {
    pub(crate) const PASSED: Self = Self { passed: 1, ..Self::NONE };
    pub(crate) const FAILED: Self = Self { failed: 1, ..Self::NONE };
    pub(crate) const SKIPPED: Self = Self { skipped: 1, ..Self::NONE };
    pub(crate) const WARNED: Self = Self { passed: 1, warned: 1, ..Self::NONE };
    const NONE: Self = Self { passed: 0, failed: 0, skipped: 0, warned: 0 };

    /// One check.
    pub(crate) fn of(passed: bool) -> Self {
        if passed { Self::PASSED } else { Self::FAILED }
    }

    /// Adds what a line of Rust's test runner, or of the one for WebAssembly, says:
    /// `test result: ok. 12 passed; 0 failed; 1 ignored; …`
    pub(crate) fn read_rust(&mut self, line: &str) {
        let Some((_, counts)) = line.split_once("test result: ") else { return };
        for part in counts.split(['.', ';']) {
            match part.trim().split_once(' ') {
                Some((count, "passed")) => self.passed += count.parse().unwrap_or(0),
                Some((count, "failed")) => self.failed += count.parse().unwrap_or(0),
                Some((count, "ignored")) => self.skipped += count.parse().unwrap_or(0),
                _ => {}
            }
        }
    }

    /// Adds what a line of Node's test runner says: `ℹ pass 12`.
    pub(crate) fn read_node(&mut self, line: &str) {
        let Some((name, count)) = line.strip_prefix("ℹ ").and_then(|line| line.split_once(' '))
        else {
            return;
        };
        let count: u32 = count.parse().unwrap_or(0);
        match name {
            "pass" => self.passed += count,
            "fail" | "cancelled" => self.failed += count,
            "skipped" | "todo" => self.skipped += count,
            _ => {}
        }
    }

    /// A runner that failed without a failed test did not get as far as counting.
    pub(crate) fn with_success(mut self, success: bool) -> Self {
        if !success && self.failed == 0 {
            self.failed = 1;
        }
        self
    }

    pub(crate) fn with_skipped_as_failed(self) -> Self {
        Self { failed: self.failed + self.skipped, skipped: 0, ..self }
    }

    pub(crate) fn with_warned_as_failed(self) -> Self {
        let Self { passed, failed, warned, .. } = self;
        Self { passed: passed - warned, failed: failed + warned, warned: 0, ..self }
    }
}

impl Add for Tally {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            skipped: self.skipped + other.skipped,
            warned: self.warned + other.warned,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(read: fn(&mut Tally, &str), lines: &[&str]) -> Tally {
        let mut tally = Tally::default();
        for line in lines {
            read(&mut tally, line);
        }
        tally
    }

    #[test]
    fn every_result_of_a_rust_run_counts() {
        let lines = [
            "running 3 tests",
            "test a_test_with_12_passed_in_its_name ... ok",
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.25s",
            "test result: FAILED. 2 passed; 3 failed; 0 ignored; 0 filtered out",
        ];
        let expected = Tally { passed: 14, failed: 3, skipped: 1, warned: 0 };
        assert_eq!(tally(Tally::read_rust, &lines), expected);
    }

    #[test]
    fn every_count_of_a_node_run_counts() {
        let lines = [
            "✔ pass 100 (3.6ms)",
            "ℹ tests 10",
            "ℹ pass 6",
            "ℹ fail 1",
            "ℹ cancelled 1",
            "ℹ skipped 2",
            "ℹ duration_ms 367.59",
        ];
        let expected = Tally { passed: 6, failed: 2, skipped: 2, warned: 0 };
        assert_eq!(tally(Tally::read_node, &lines), expected);
    }

    #[test]
    fn a_run_that_fails_to_count_is_one_failure() {
        assert_eq!(Tally::default().with_success(false), Tally::FAILED);
        assert_eq!(Tally::FAILED.with_success(false), Tally::FAILED);
        assert_eq!(Tally::default().with_success(true), Tally::default());
    }

    #[test]
    fn where_nobody_looks_skipping_is_failing() {
        let tally = Tally { passed: 1, failed: 2, skipped: 3, warned: 0 };
        let expected = Tally { passed: 1, failed: 5, skipped: 0, warned: 0 };
        assert_eq!(tally.with_skipped_as_failed(), expected);
    }

    #[test]
    fn a_warning_passes_unless_nothing_may_be_old() {
        let tally = Tally::WARNED + Tally::PASSED;
        assert_eq!((tally.passed, tally.failed), (2, 0));
        assert_eq!(tally.with_warned_as_failed(), Tally::PASSED + Tally::FAILED);
    }
}
