//! Any octets, in any pieces, to any server.
#![no_main]

// Each target uses its own half.
#[allow(dead_code)]
#[path = "../../tests/support/laws_of_smtp/mod.rs"]
mod laws_of_smtp;

libfuzzer_sys::fuzz_target!(|input: &[u8]| laws_of_smtp::server(input));
