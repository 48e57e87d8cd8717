//! Any text, to those who read errors and blank secrets.
#![no_main]

#[path = "../../tests/support/laws_of_diagnosis/mod.rs"]
mod laws_of_diagnosis;

libfuzzer_sys::fuzz_target!(|input: &[u8]| laws_of_diagnosis::any_text(input));
