//! Numbers that look random and follow from a seed: `SplitMix64` (Steele, Lea and Flood,
//! “Fast splittable pseudorandom number generators”, OOPSLA 2014).
//!
//! The same seed gives the same questions in every browser, for ever. It guards
//! nothing: who knows the seed knows it all.

/// A stream of numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Random(u64);

impl Random {
    /// The stream that follows from `seed`.
    pub(super) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The stream for the question of this number within a seed.
    pub(super) fn of(seed: u64, number: u64) -> Self {
        let mut random = Self::new(seed);
        let start = random.next() ^ number.wrapping_mul(GAMMA);
        Self::new(Self::new(start).next())
    }

    /// The next number, out of all.
    pub(super) const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(GAMMA);
        let z = self.0;
        let z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `end`; 0 if that is 0.
    pub(super) fn below(&mut self, end: usize) -> usize {
        // The upper half of the product: without a bias that anybody could notice.
        let product = u128::from(self.next()) * end as u128;
        usize::try_from(product >> 64).unwrap_or_default()
    }

    /// Yes or no.
    pub(super) fn coin(&mut self) -> bool {
        self.next() >> 63 == 1
    }

    /// One of them.
    pub(super) fn one<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.below(of.len()))
    }

    /// Puts them into another order, each being as likely as any (Fisher and Yates).
    pub(super) fn shuffle<T>(&mut self, all: &mut [T]) {
        for last in (1..all.len()).rev() {
            all.swap(last, self.below(last + 1));
        }
    }
}

/// The golden ratio, as a fraction of 2⁶⁴.
const GAMMA: u64 = 0x9e37_79b9_7f4a_7c15;

#[cfg(test)]
mod tests {
    use super::Random;

    /// From the reference implementation in C (<https://prng.di.unimi.it/splitmix64.c>).
    #[test]
    fn the_numbers_are_those_of_the_reference() {
        let mut random = Random::new(1_234_567);
        let numbers = [(); 3].map(|()| random.next());
        assert_eq!(
            numbers,
            [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]
        );
    }

    #[test]
    fn shuffling_loses_nothing_and_reaches_every_place() {
        let mut seen = [[false; 5]; 5];
        for seed in 0..200 {
            let mut all = [0, 1, 2, 3, 4];
            Random::new(seed).shuffle(&mut all);
            for (at, one) in all.into_iter().enumerate() {
                seen[at][one] = true;
            }
            all.sort_unstable();
            assert_eq!(all, [0, 1, 2, 3, 4]);
        }
        assert!(seen.iter().flatten().all(|seen| *seen));
    }

    #[test]
    fn numbers_stay_below_their_end() {
        let mut random = Random::new(0);
        for end in 0..50 {
            assert!(random.below(end) < end.max(1));
        }
        assert_eq!(random.one::<u8>(&[]), None);
    }
}
