//! Tls mode mismatch.

use super::{Actor, Cause, Clue, Probe, Sign, Stage, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("", ""),
    what: t("", ""),
    acts: &[Actor::User],
    steps: &[],
    probe: Probe::Send,
    settles: t("", ""),
    lesson: "first_mail",
    verb: None,
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        100,
        &[
            "wrong version number",
            "wrong_version_number",
            "first record does not look like",
            "unrecognized ssl message",
            "unsupported or unrecognized ssl",
            "plaintext connection",
            "unknown protocol",
            "record too long",
            "rx_record_too_long",
            "http request",
            "unexpected packet",
            "tls packet with unexpected length",
            "packet length too long",
            "not an ssl|tls record",
            "handshake * corrupted frame",
            "invalid * record|handshake",
            "frame size",
            "cannot determine the frame size",
            "unexpected tls|ssl",
        ],
        &[],
    ),
    clue(
        52,
        &["connection unexpectedly closed", "unexpected eof", "unexpectedly closed"],
        &[Sign::Not(&Sign::At(Stage::Auth)), Sign::Not(&Sign::Provider("qq"))],
    ),
    clue(50, &["connection unexpectedly closed"], &[]),
    clue(45, &["timed out", "etimedout", "timeout"], &[Sign::Port(465), Sign::Provider("outlook")]),
    clue(30, &["timed out"], &[Sign::Port(465)]),
    clue(30, &["empty reply"], &[]),
];
