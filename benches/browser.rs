//! The same conversations in a browser, as the app's own release build runs them.
#![cfg(target_family = "wasm")]

use std::hint::black_box;

use dakiya_benches::Conversation;
use wasm_bindgen_test::{console_log, wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// Prints lines like those of the native benches, for `cargo xtask bench`:
/// `bench: session/mx in a browser 12345 ns`.
#[wasm_bindgen_test]
fn conversations_are_held_in_a_browser() {
    let clock = web_sys::window().and_then(|window| window.performance()).expect("a clock");
    for conversation in Conversation::all() {
        let once = |rounds: u32| {
            let start = clock.now();
            for _ in 0..rounds {
                black_box(conversation.hold());
            }
            (clock.now() - start) / f64::from(rounds)
        };
        // The first ones wait for the browser's compiler.
        once(ROUNDS);
        let mut took: Vec<f64> = (0..REPEATS).map(|_| once(ROUNDS)).collect();
        took.sort_by(f64::total_cmp);
        let nanoseconds = took[took.len() / 2] * 1e6;
        console_log!("bench: session/{} in a browser {nanoseconds:.0} ns", conversation.name);
    }
}

/// Browsers round their clock: many rounds are one measurement.
const ROUNDS: u32 = 2000;
const REPEATS: usize = 15;
