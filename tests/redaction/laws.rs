//! Laws: whatever the secret is, and wherever it stands, it does not survive.

use dakiya::diagnose::{Also, redact};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::RngSeed;

use crate::dialogues::DIALOGUES;
use crate::formats::FORMATS;
use crate::settings::{SETTINGS, TOKENS};
use crate::support::{base64, base64_url, hex, percent, without_secrets};

/// Passwords as people have them: with quotes, blanks, signs, letters of any script.
fn secrets() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[A-Za-z0-9]{4,20}",
        2 => "[a-zA-Z0-9'\"`= %&@:/#?+<>\\\\$!,;(){}\\[\\]|~^*._-]{4,24}",
        1 => "[a-z0-9 अ-हä-öа-я漢字😀]{4,12}",
    ]
    .prop_map(|secret: String| secret.trim().to_owned())
    .prop_filter("is a password, not a mask, a word or a piece of syntax", |secret| {
        let letters = secret.chars().filter(|c| c.is_alphanumeric()).count();
        // Where a value in quotes ends that are not escaped, nobody can tell.
        let quotes = ['\'', '"', '`']
            .iter()
            .any(|quote| secret.strip_prefix(*quote).is_some_and(|rest| rest.contains(*quote)));
        !quotes
            && secret.chars().count() >= 4
            && letters >= 3
            && !secret.starts_with(['$', '{', '[', '*', '-', '#'])
            && !secret.starts_with("+ ")
    })
}

/// Whether `text` shows the secret in any way.
fn shows(text: &str, secret: &str) -> bool {
    let forms =
        [secret.to_owned(), base64(secret), base64_url(secret), percent(secret), hex(secret)];
    forms.iter().any(|form| text.contains(form.trim_end_matches('=')))
}

/// Ways to say the secret once more, somewhere else.
fn echoes() -> impl Strategy<Value = fn(&str) -> String> {
    select(vec![
        |_: &str| String::new(),
        |secret: &str| format!("535 5.7.8 no login with {secret}\n"),
        |secret: &str| format!("500 5.5.1 what is {}\n", base64(secret)),
        |secret: &str| format!("x={}\n", percent(secret)),
        |secret: &str| format!("in hex {}\n", hex(secret)),
        |secret: &str| format!("web {}\n", base64_url(format!("id:{secret}"))),
    ] as Vec<fn(&str) -> String>)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, rng_seed: RngSeed::Fixed(7), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_secret_of_a_conversation_survives(
        secret in secrets(),
        format in select(FORMATS),
        dialogue in select(DIALOGUES),
        echo in echoes(),
    ) {
        let (secret, turns) = (dialogue.write)(&secret);
        let line = |(client, said): (bool, String)| {
            if client { format.client(&said) } else { format.server(&said) }
        };
        let text: String = turns.into_iter().map(line).chain([echo(&secret)]).collect();
        let redacted = without_secrets(&text);
        prop_assert!(!shows(&redacted, &secret), "{} {}:\n{}\n{}", format.name, dialogue.name, text, redacted);
        prop_assert!(redacted.contains("250 AUTH PLAIN LOGIN"), "{}", redacted);
        prop_assert!(redacted.contains("5.7.8"), "{}", redacted);
    }

    #[test]
    fn no_secret_of_a_setting_survives(
        secret in secrets(),
        setting in select([SETTINGS, TOKENS].concat()),
        before in select(&["", "    ", "Jan 05 10:00:00 host app[12]: ", "[2026-01-05 10:00:00] DEBUG "][..]),
        echo in echoes(),
    ) {
        let (secret, line) = (setting.write)(&secret);
        let text = format!("first line\n{before}{line}\n535 5.7.8 Error\n{}", echo(&secret));
        let redacted = without_secrets(&text);
        prop_assert!(!shows(&redacted, &secret), "{}:\n{}\n{}", setting.name, text, redacted);
        prop_assert!(redacted.starts_with("first line\n"), "{}", redacted);
        prop_assert!(redacted.contains("\n535 5.7.8 Error\n"), "{}", redacted);
    }

    #[test]
    fn any_text_is_redacted_without_harm(text in any_texts(), addresses in any::<bool>(), hosts in any::<bool>()) {
        let also = Also { addresses, hosts };
        let redacted = redact(&text, also);
        let mut rebuilt = String::new();
        let mut done = 0;
        for blank in &redacted.blanks {
            prop_assert!(blank.range.start >= done && blank.range.start < blank.range.end);
            rebuilt += &text[done..blank.range.start];
            rebuilt += &blank.kind.label();
            done = blank.range.end;
        }
        rebuilt += &text[done..];
        prop_assert_eq!(&rebuilt, &redacted.text);
        prop_assert_eq!(redact(&redacted.text, also).text, redacted.text);
    }
}

/// Any text, and texts made of pieces that mean something, cut anywhere.
fn any_texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        select(PIECES).prop_map(str::to_owned),
        secrets(),
        "\\PC{0,6}",
        secrets().prop_map(base64),
        secrets().prop_map(hex),
        (select(FORMATS), secrets()).prop_map(|(format, secret)| format.client(&secret)),
        (select(FORMATS), select(DIALOGUES), secrets()).prop_map(|(format, dialogue, secret)| {
            (dialogue.write)(&secret).1.into_iter().map(|(_, said)| format.client(&said)).collect()
        }),
        (select(SETTINGS), secrets()).prop_map(|(setting, secret)| (setting.write)(&secret).1),
    ];
    let pieces = proptest::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat());
    let cut = (pieces, any::<prop::sample::Index>(), any::<prop::sample::Index>()).prop_map(
        |(text, from, to)| {
            let letters: Vec<_> = text.chars().collect();
            let (from, to) = (from.index(letters.len() + 1), to.index(letters.len() + 1));
            letters[from.min(to)..from.max(to)].iter().collect()
        },
    );
    prop_oneof![1 => "\\PC{0,80}", 1 => any::<String>(), 6 => cut]
}

const PIECES: &[&str] = &[
    "\n",
    "\r\n",
    " ",
    "\"",
    "'",
    "\\",
    "\\n",
    "=",
    ": ",
    "@",
    "://",
    "334 ",
    "334",
    "+ ",
    "AUTH ",
    "AUTH PLAIN ",
    "PASS ",
    "a1 LOGIN ",
    "{5}",
    "{99999999999999999999}",
    "password",
    "password=",
    "[secret]",
    "[address 1]",
    "%",
    "%4",
    "&amp;",
    "&#x110000;",
    "<br>",
    "\\u00",
    "\\ud800\\udc00",
    "\\x4",
    "smtp://",
    "Bearer ",
    "login(",
    "'x', '",
    ")",
    "-u ",
    "--password ",
    "string(99) \"",
    "0000 - 41 55",
    "    41 55",
    "<password>",
    "</password>",
    "eyJ",
    "user@example.com",
    "mail.example.com",
    "192.0.2.1",
    "2001:db8::",
    "::",
    "{\"msg\":\"",
    "static:",
    "]:25 ",
    "<key>",
    "</key>",
    "*",
    ">",
    "•",
];
