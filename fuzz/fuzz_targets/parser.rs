//! Any line, in any state, to those who take lines apart for showing.
#![no_main]

// Each target uses its own half.
#[allow(dead_code)]
#[path = "../../tests/support/laws_of_smtp/mod.rs"]
mod laws_of_smtp;

libfuzzer_sys::fuzz_target!(|input: &[u8]| laws_of_smtp::parser(input));
