//! Any text can be read: properties of redaction and of causes.
#![cfg(not(target_family = "wasm"))]

#[path = "support/laws_of_diagnosis/mod.rs"]
mod laws_of_diagnosis;

use laws_of_diagnosis::any_text;
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn octets_of_any_kind_can_be_pasted(octets in proptest::collection::vec(any::<u8>(), 0..400)) {
        any_text(&octets);
    }

    #[test]
    fn pieces_of_logs_can_be_pasted_in_any_order(
        pieces in proptest::collection::vec((proptest::sample::select(PIECES), ".{0,12}"), 0..30),
    ) {
        let text: String = pieces.iter().flat_map(|(piece, any)| [*piece, any.as_str()]).collect();
        any_text(text.as_bytes());
    }
}

/// What logs are made of.
const PIECES: &[&str] = &[
    "\n",
    "\r\n",
    " ",
    "535",
    "-5.7.8 ",
    "550 5.1.1 <a@example.org>: ",
    "334 VXNlcm5hbWU6\n",
    "AUTH LOGIN",
    "AUTH PLAIN ",
    "AHVzZXIAc2VjcmV0",
    "CLIENT -> SERVER: ",
    "SERVER -> CLIENT: ",
    " -> ",
    "<** ",
    "reply: b'",
    "\\r\\n'",
    "Username and Password not accepted",
    "smtp.gmail.com:587",
    "certificate",
    "a1 LOGIN user \"",
    "PASS ",
    "smtp://u:p@host/",
    "Connecting to é mail.example.org:465 ",
    "server `id`.example.org;reboot port 25 ",
    "relay=$(id).example.com[192.0.2.1]:25",
    "{6}\r\n",
    "\u{0}",
    "é",
    "नमस्ते",
    "\u{202e}",
];
