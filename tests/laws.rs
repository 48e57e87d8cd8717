//! What holds for any input to a lesson.
#![cfg(not(target_family = "wasm"))]

use dakiya::scenarios::{Cast, SCENARIOS};
use dakiya::simulator::{Player, groups, plain_response};
use dakiya::smtp::Transport;
use proptest::prelude::*;
use proptest::sample::Index;

proptest! {
    #[test]
    fn base64_is_taken_apart_without_loss(text in "[A-Za-z0-9+/=]{0,40}|.{0,40}") {
        let letters = groups(&text).map(|groups| groups.into_iter().map(|g| g.letters).collect::<String>());
        prop_assert!(letters.is_none_or(|letters| letters == text));
        if let Some(pieces) = plain_response(&text) {
            let ends = pieces.windows(2).all(|two| two[0].octets.end == two[1].octets.start);
            prop_assert!(ends);
        }
    }

    #[test]
    fn back_undoes_next_and_jump_is_many_nexts(steps in 0usize..15, tls in any::<bool>(), which in any::<Index>()) {
        let transport = if tls { Transport::Tls } else { Transport::Plain };
        let scenarios: Vec<_> = SCENARIOS.iter().collect();
        let cast = Cast::new("asha@gmail.com", "smtp.gmail.com", 465, transport);
        let start = Player::new(*which.get(&scenarios), cast);
        let there = (0..steps).fold(start.clone(), |player, _| player.next());
        prop_assert_eq!(&start.clone().jump(steps), &there);
        prop_assert_eq!(start.jump(usize::MAX).jump(there.position()), there.clone());
        if !there.is_last() {
            prop_assert_eq!(there.clone().next().back(), there);
        }
    }
}
