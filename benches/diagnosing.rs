//! How long a megabyte of pasted text takes: to be made safe, to be explained, to be read as a log.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use dakiya::diagnose::{Also, Hints, diagnose, redact, transcript};

criterion_group!(benches, diagnosing);
criterion_main!(benches);

/// The longest text that is promised to be read at once.
const OCTETS: usize = 1_000_000;

/// Each takes the text through all that the page does with it.
fn diagnosing(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("1 MB");
    group.sample_size(10);
    for (name, piece) in PIECES {
        let text: String =
            piece.chars().cycle().take(OCTETS / piece.len() * piece.chars().count()).collect();
        group.bench_function(format!("redact, {name}"), |bencher| {
            bencher.iter(|| redact(black_box(&text), Also { addresses: true, hosts: true }));
        });
        group.bench_function(format!("diagnose, {name}"), |bencher| {
            bencher.iter(|| diagnose(black_box(&text), Hints::default()));
        });
        group.bench_function(format!("log, {name}"), |bencher| {
            bencher.iter(|| transcript::read(black_box(&text)));
        });
    }
    group.finish();
}

/// What the text repeats: what people paste, and what somebody made who wants it slow.
const PIECES: &[(&str, &str)] = &[
    ("prose", "The quick brown fox jumps over the lazy dog, and does it again. "),
    (
        "log",
        "2024-05-01 10:00:00 CLIENT -> SERVER: EHLO mail.example.org\n\
             2024-05-01 10:00:00 SERVER -> CLIENT: 535-5.7.8 Username and Password not accepted.\n",
    ),
    (
        "logins",
        "C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: dXNlcg==\nS: 334 UGFzc3dvcmQ6\nC: c2VjcmV0\nS: 235 OK\n",
    ),
    ("passwords", "password=hunter2 pass: hunter3 "),
    ("one line of codes", "550 5.1.1 "),
    ("one word", "a"),
    ("percent", "%41"),
    ("backslashes", "\\x41\\"),
    ("backslashes alone", "\\"),
    ("quotes", "\""),
    ("single quotes", "b'"),
    ("braces", "{6}\r\n"),
    ("lines", "\n"),
    ("commas of a dialogue", "AUTH PLAIN "),
    ("334", "334 "),
    ("addresses", "user@example.org "),
    ("signs of addresses", "@"),
    ("dots", "."),
    ("host", "a."),
    ("URLs", "smtp://u:p@host/"),
    ("colons of URLs", "://"),
    ("Base64", "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo="),
    ("equals", "="),
    ("hexadecimal", "41 42 43 44 "),
    ("dump", "0000 - 41 42 43 44 45 46 47 48 41 42 43 44 45 46 47 48   ABCDEFGHABCDEFGH\n"),
    ("brackets", "<[("),
    ("tags", "<b>"),
    ("entities", "&lt;"),
    ("Hindi", "नमस्ते "),
    ("right to left", "\u{202e}a"),
    ("NUL", "\0"),
    ("carriage returns", "\r"),
    ("spaces", " "),
    ("IMAP", "a1 LOGIN user \"secret\"\n* OK\na1 NO [AUTHENTICATIONFAILED] Invalid credentials\n"),
];
